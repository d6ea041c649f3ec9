/** The few types of ASN.1 (ITU-T X.690, DER) that a certificate is made of. */
const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  objectIdentifier: 0x06,
  utf8String: 0x0c,
  sequence: 0x30,
  set: 0x31,
  printableString: 0x13,
  ia5String: 0x16,
  utcTime: 0x17,
  generalizedTime: 0x18,
  version: 0xa0,
  extensions: 0xa3,
  attributes: 0xa0,
  dnsName: 0x82,
  ipAddress: 0x87,
  keyIdentifier: 0x80,
} as const;

type Bytes = Uint8Array<ArrayBuffer>;

function element(tag: number, ...contents: readonly Bytes[]): Bytes {
  const size = contents.reduce((sum, { length }) => sum + length, 0);
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  const bytes = new Uint8Array(1 + length.length + size);
  bytes.set([tag, ...length]);
  let at = 1 + length.length;
  for (const content of contents) {
    bytes.set(content, at);
    at += content.length;
  }
  return bytes;
}

const utf8 = new TextEncoder();

export const sequence = (...contents: readonly Bytes[]) => element(tags.sequence, ...contents);
export const set = (...contents: readonly Bytes[]) => element(tags.set, ...contents);
export const version = (content: Bytes) => element(tags.version, content);
export const extensions = (content: Bytes) => element(tags.extensions, content);
export const attributes = (...contents: readonly Bytes[]) => element(tags.attributes, ...contents);
export const nothing = () => element(tags.null);
export const utf8String = (text: string) => element(tags.utf8String, utf8.encode(text));
export const printableString = (text: string) => element(tags.printableString, utf8.encode(text));
export const ia5String = (text: string) => element(tags.ia5String, utf8.encode(text));
export const dnsName = (name: string) => element(tags.dnsName, utf8.encode(name));
export const ipAddress = (bytes: Bytes) => element(tags.ipAddress, bytes);
export const keyIdentifier = (bytes: Bytes) => element(tags.keyIdentifier, bytes);
export const octetString = (bytes: Bytes) => element(tags.octetString, bytes);
export const yes = () => element(tags.boolean, Uint8Array.of(0xff));
/** @param unused bits at the end that say nothing */
export const bitString = (bytes: Bytes, unused = 0) => element(tags.bitString, Uint8Array.of(unused), bytes);

/** A whole number that is not negative. */
export function integer(value: number): Bytes {
  const digits: number[] = [];
  let rest = value;
  do {
    digits.unshift(rest % 0x100);
    rest = Math.floor(rest / 0x100);
  } while (rest > 0);
  // The highest bit is the sign.
  if ((digits[0] ?? 0) >= 0x80) digits.unshift(0);
  return element(tags.integer, Uint8Array.from(digits));
}

/** The same of a number in bytes, the highest first, none of them too many. */
export const largeInteger = (bytes: Bytes): Bytes =>
  (bytes[0] ?? 0) >= 0x80 ? element(tags.integer, Uint8Array.of(0), bytes) : element(tags.integer, bytes);

/** An object identifier, `2.5.4.6`. */
export function objectIdentifier(dotted: string): Bytes {
  const [first = 0, second = 0, ...others] = dotted.split('.').map(Number);
  const bytes = [40 * first + second, ...others].flatMap((arc) => {
    const groups = [arc & 0x7f];
    for (let rest = arc >> 7; rest > 0; rest >>= 7) groups.unshift((rest & 0x7f) | 0x80);
    return groups;
  });
  return element(tags.objectIdentifier, Uint8Array.from(bytes));
}

/** A moment, to the second. Two digits say the year until 2049 (RFC 5280, 4.1.2.5). */
export function time(moment: Date): Bytes {
  const digits = `${moment.toISOString().slice(0, 19).replace(/[-T:]/g, '')}Z`;
  const year = moment.getUTCFullYear();
  return year >= 1950 && year < 2050
    ? element(tags.utcTime, utf8.encode(digits.slice(2)))
    : element(tags.generalizedTime, utf8.encode(digits));
}
