import { essenceOf } from '../../http/media-type.js';

export const mediaType = 'application/vnd.api+json';

/** Whether a body is declared as JSON:API. Parameters of the media type do not matter. */
export const isJsonApi = (contentType: string | null): boolean => essenceOf(contentType ?? '') === mediaType;

/** Whether a caller takes JSON:API: it names the media type without parameters, takes anything, or does not say. */
export function acceptsJsonApi(accept: string | null): boolean {
  const ranges = (accept ?? '').match(/(?:"[^"]*"|[^,])+/g)?.map((range) => range.trim().toLowerCase()) ?? [];
  return ranges.every((range) => range === '') || ranges.some(isAcceptable);
}

/** A weight (`q=0.8`) belongs to the header, not to the media type; one of 0 refuses it. */
const isAcceptable = (range: string) => {
  const plain = range.replace(/\s*;\s*q=(?!0(?:\.0*)?$)[\d.]+$/, '');
  return plain === mediaType || range.startsWith('*/*');
};
