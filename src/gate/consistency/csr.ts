import { isObject } from '../../is-object.js';
import { at, inBody, type JudgeExchange, textAt } from './exchange.js';
import type { Facts } from './facts.js';

/** The last byte of the identifiers of X.520 that begin with 2.5.4. */
const attributes = {
  commonName: 3,
  countryName: 6,
  localityName: 7,
  stateOrProvinceName: 8,
  organizationName: 10,
  organizationalUnitName: 11,
} as const;

/** A CSR (RFC 2986) has the subject and the alternative names that the request names. */
export function createJudgeCsr({ csrs = {} }: Facts): JudgeExchange {
  return ({ operationId, succeeded, asked, body }) => {
    const place = csrs[operationId];
    const csr = place === undefined ? undefined : textAt(body, place);
    const subject = at(asked, '/subject');
    if (!succeeded || place === undefined || csr === undefined || !isObject(subject)) return [];
    const der = Buffer.from(csr, 'base64');
    const dnsNames = at(asked, '/subjectAltNames/dnsNames');
    const lost = (Array.isArray(dnsNames) ? dnsNames : []).filter(
      (name) => typeof name === 'string' && name !== '' && !der.includes(Buffer.from(name)),
    );
    return [
      ...lost.map((name) => inBody(place, 'not-as-sent', `the request names ${name}, and it is not there`)),
      ...Object.entries(attributes).flatMap(([name, byte]) => {
        const sent = subject[name];
        return typeof sent !== 'string' || sent === '' || attributeIn(der, byte) === sent
          ? []
          : [inBody(place, 'not-as-sent', `its \`${name}\` is not what the request says`)];
      }),
    ];
  };
}

/** The first value of an attribute: its identifier, the type and the length of the value, and the value. */
function attributeIn(der: Buffer, byte: number): string | undefined {
  const start = der.indexOf(Buffer.from([0x06, 0x03, 0x55, 0x04, byte]));
  const length = der[start + 6] ?? 0;
  const [begin, end] = length === 0x81 ? [8, 8 + (der[start + 7] ?? 0)] : [7, 7 + length];
  return start < 0 ? undefined : der.subarray(start + begin, start + end).toString('utf8');
}
