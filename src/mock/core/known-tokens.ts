/** Who a token belongs to: `admin` may do everything, `reader` only read, `outsider` nothing, `limited` has no call left. */
export type Holder = 'admin' | 'reader' | 'outsider' | 'limited';

export type Tokens = Readonly<Record<string, Holder>>;

/** The tokens every mock knows. Any other is refused as the vendor refuses it. */
export const knownTokens: Tokens = {
  'keyspec-admin': 'admin',
  'keyspec-readonly': 'reader',
  'keyspec-outsider': 'outsider',
  'keyspec-limited': 'limited',
};
