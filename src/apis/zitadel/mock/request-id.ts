/** A machine and a process, 5 bytes: where ids were made. */
const maker = 0x6b_65_79_73_70n;

/**
 * Ids of requests, as the library xid writes them: 12 bytes in base 32, 4 for the second, 5 for the maker, 3 for a count. They
 * are made without chance and without a look at the clock, so that reading changes nothing of what a seed gives.
 */
export function createRequestIds(): (now: number) => string {
  let count = 0;
  return (now) => {
    count = (count + 1) & 0xff_ffff;
    const second = BigInt(Math.floor(now / 1000)) & 0xffff_ffffn;
    const bits = (second << 64n) | (maker << 24n) | BigInt(count);
    // 96 bits in digits of 5: the last has but one bit that counts.
    return (bits << 4n).toString(32).padStart(20, '0');
  };
}
