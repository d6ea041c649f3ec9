/** Only the secret of a sales channel is in public hands. */
export const confidentialOf = (kind: string): boolean => kind !== 'sales_channel';

/** The lifetime of a kind's tokens unless another is asked for, in seconds. */
export const lifetimeOf = (kind: string): number => (kind === 'sales_channel' ? 14400 : 7200);

/** Whether a kind needs a role, may not have one, or takes either. Hosted apps get theirs from application memberships. */
export const roleOf = (kind: string): 'needed' | 'forbidden' | 'free' =>
  kind === 'integration' ? 'needed' : kind === 'sales_channel' || kind === 'webapp' ? 'forbidden' : 'free';

/** The kinds for programs of one's own, not for copies of hosted apps. */
export const isCoreKind = (kind: string): boolean => ['sales_channel', 'integration', 'webapp'].includes(kind);

/** The kinds that get tokens with nothing but a client id and a secret. The tokens of others stand for a user. */
export const takesClientCredentials = (kind: string): boolean => kind === 'sales_channel' || kind === 'integration';
