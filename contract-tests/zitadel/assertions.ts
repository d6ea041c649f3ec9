import type { ApplicationKeyFile, ServiceAccountKeyFile } from '../../generated/zitadel/types.js';
import { toPkcs8 } from '../../src/apis/zitadel/key-file.js';
import { signerOfPkcs8, signJwt } from '../../src/client/sign-jwt.js';

export const minute = 60;

export const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;

/** A signed assertion with claims of one's own beside those that are right, also by a clock some minutes behind or ahead. */
export function assertionOf(
  file: Pick<ApplicationKeyFile | ServiceAccountKeyFile, 'keyId' | 'key'>,
  holder: string,
  audience: string,
  claims: object = {},
): Promise<string> {
  const right = {
    iss: holder,
    sub: holder,
    aud: audience,
    iat: inSeconds(-5 * minute),
    exp: inSeconds(15 * minute),
  };
  const der = atob(toPkcs8(file).replace(/-----[^-]+-----|\s/g, ''));
  const signer = signerOfPkcs8(
    Uint8Array.from(der, (character) => character.charCodeAt(0)),
    file.keyId,
  );
  return signJwt(signer, { ...right, ...claims });
}
