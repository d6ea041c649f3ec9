/** The organisation that the mock is the server of. */
export interface Org {
  readonly id: string;
  readonly subdomain: string;
  /** The administrator who does what the tokens of every mock do. */
  readonly adminId: string;
}

export const org: Org = { id: '00o5km81tGh3RzNqW0h7', subdomain: 'subdomain', adminId: '00u5km83wBt9XqNvF0h7' };
