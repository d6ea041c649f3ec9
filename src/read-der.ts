type Bytes = Uint8Array<ArrayBuffer>;

/** A value of DER (ITU-T X.690). */
export interface DerElement {
  readonly tag: number;
  /** All of it, tag and length included. */
  readonly bytes: Bytes;
  readonly content: Bytes;
}

/** The values that follow one another in bytes. @throws {RangeError} when they are no DER */
export function readElements(bytes: Bytes): DerElement[] {
  const elements: DerElement[] = [];
  for (let at = 0; at < bytes.length; ) {
    const [tag = 0, first = 0] = bytes.subarray(at, at + 2);
    const start = at + 2 + (first < 0x80 ? 0 : first & 0x7f);
    const length = first < 0x80 ? first : bytes.subarray(at + 2, start).reduce((sum, byte) => sum * 0x100 + byte, 0);
    const end = start + length;
    if (end > bytes.length) throw new RangeError('a value is longer than what holds it');
    elements.push({ tag, bytes: bytes.slice(at, end), content: bytes.slice(start, end) });
    at = end;
  }
  return elements;
}

/** A moment, which has two or four digits for the year (RFC 5280, 4.1.2.5). */
export function readTime({ content }: Pick<DerElement, 'content'>): Date {
  const text = new TextDecoder().decode(content);
  const [, digits = '', rest = ''] = /^(\d{2}|\d{4})(\d{10})Z$/.exec(text) ?? [];
  const year = digits.length === 4 ? digits : `${Number(digits) < 50 ? 20 : 19}${digits}`;
  return new Date(`${year}${rest}`.replace(/^(.{4})(..)(..)(..)(..)(..)$/, '$1-$2-$3T$4:$5:$6Z'));
}
