/** Replaces every secret wherever it stands in a text. */
export type Mask = (text: string) => string;

export function createMask(secrets: readonly (string | undefined)[]): Mask {
  const known = secrets.filter((secret): secret is string => secret !== undefined && secret.length >= 4);
  // The longer first, so that a secret that contains another goes whole.
  known.sort((a, b) => b.length - a.length);
  return (text) => known.reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
}
