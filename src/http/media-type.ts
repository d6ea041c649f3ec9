/** A media type without its parameters, in lower case. */
export const essenceOf = (mediaType: string): string => (mediaType.split(';')[0] ?? '').trim().toLowerCase();

/** Whether a media type is JSON: `application/json`, or another whose name ends in `+json`. */
export const isJson = (mediaType: string | null | undefined): boolean => /[/+]json$/.test(essenceOf(mediaType ?? ''));
