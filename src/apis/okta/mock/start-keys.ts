import type { JsonWebKey } from '../../../../generated/okta/types.js';
import type { Making } from '../../../mock/core/start/making.js';
import { refuse } from '../../../mock/core/start/shape.js';
import { nameOf } from './certificate.js';
import type { Ids } from './ids.js';
import { makeKey } from './issue-key.js';
import type { WorldKey } from './start-document.js';
import { timestamp } from './timestamp.js';

/** Years that a key is valid if nothing says when it ends. */
const usualYears = 10;

/** Makes the keys of a start world: those of one `kid` are one key. */
export function createKeyMaker(making: Making, ids: Ids, subdomain: string) {
  const known = new Map<string, JsonWebKey>();
  const name = nameOf(subdomain);
  let lastSerial = 0;

  const make = async (kid: string, created: number, expires: number): Promise<JsonWebKey> => {
    lastSerial = Math.max(created, lastSerial + 1);
    return makeKey({
      key: await making.nextKey(),
      kid,
      name,
      serial: lastSerial,
      signedAt: created,
      notAfter: expires,
    });
  };

  const read = async (told: WorldKey, place: string): Promise<JsonWebKey> => {
    const { kid = ids.kid(), x5c, e, n, 'x5t#S256': thumbprint } = told;
    const expires = told.expiresAt === undefined ? undefined : making.moment(told.expiresAt);
    const created = told.created === undefined ? bornBefore(expires) : making.moment(told.created);
    if (expires !== undefined && expires <= created) refuse(`${place}.expiresAt`, 'a key ends after it was created');
    const times = {
      created: timestamp(created),
      lastUpdated: timestamp(told.lastUpdated === undefined ? created : making.moment(told.lastUpdated)),
    };
    const whole = [x5c, thumbprint, e, n, expires];
    if (x5c && thumbprint && e && n && expires !== undefined) {
      const expiresAt = new Date(expires).toISOString();
      return remember({
        kty: 'RSA',
        ...times,
        expiresAt,
        kid,
        use: 'sig',
        x5c: [...x5c],
        'x5t#S256': thumbprint,
        e,
        n,
      });
    }
    if (whole.slice(0, 4).some((member) => member !== undefined))
      refuse(place, 'a key that is not made up needs x5c, x5t#S256, e, n and expiresAt');
    const shared = known.get(kid);
    const key = shared ?? remember(await make(kid, created, expires ?? inYears(created, usualYears)));
    return { ...key, ...times };
  };

  const remember = (key: JsonWebKey): JsonWebKey => {
    known.set(key.kid, key);
    return key;
  };

  /** A key that has ended was made two years before it did. */
  const bornBefore = (expires: number | undefined): number => {
    const born = making.born();
    return expires !== undefined && expires <= born ? inYears(expires, -2) : born;
  };

  return { read, lastSerial: () => lastSerial };
}

function inYears(moment: number, years: number): number {
  const date = new Date(moment);
  return date.setUTCFullYear(date.getUTCFullYear() + years);
}
