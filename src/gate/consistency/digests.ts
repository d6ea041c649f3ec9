import { createHash } from 'node:crypto';
import { inBody, type JudgeExchange, objects } from './exchange.js';
import type { Facts } from './facts.js';

/** A digest is that of what stands beside it: the first bytes of its SHA-256, in base64url. */
export function createJudgeDigests({ digests = {} }: Facts): JudgeExchange {
  return ({ succeeded, body }) => {
    if (!succeeded) return [];
    return objects(body).flatMap(({ pointer, value }) =>
      Object.entries(digests).flatMap(([name, { of, bytes }]) => {
        const [digest, text] = [value[name], value[of]];
        if (typeof digest !== 'string' || typeof text !== 'string') return [];
        const expected = createHash('sha256').update(text).digest().subarray(0, bytes).toString('base64url');
        return digest === expected ? [] : [inBody(`${pointer}/${name}`, 'other-thing', `it is not of \`${of}\``)];
      }),
    );
  };
}
