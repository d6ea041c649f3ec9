/** The media type that suits an `Accept` header best, the first of those that suit the same; nothing when none does. */
export function preferred<Type extends string>(accept: string | null, mediaTypes: readonly Type[]): Type | undefined {
  const ranges = (accept ?? '*/*').split(',').map((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    return { type, quality: weight === undefined ? 1 : Number(weight) };
  });
  const qualityOf = (mediaType: string) => {
    // The most specific range decides.
    const wanted = [mediaType, `${mediaType.split('/')[0]}/*`, '*/*'];
    return wanted.map((type) => ranges.find((range) => range.type === type)?.quality).find((q) => q !== undefined) ?? 0;
  };
  let best: Type | undefined;
  for (const one of mediaTypes) if (qualityOf(one) > (best === undefined ? 0 : qualityOf(best))) best = one;
  return best;
}
