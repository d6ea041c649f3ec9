/** The organisation that the mock is the server of. */
export interface Org {
  readonly id: string;
  readonly subdomain: string;
}

export const org: Org = { id: '00o5km81tGh3RzNqW0h7', subdomain: 'subdomain' };
