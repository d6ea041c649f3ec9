import { unescapeSegment } from '../description/pointer.js';
import type { Paint } from '../paint.js';
import { plain } from '../plain-text.js';
import type { Change, Rating } from './rate-change.js';

const verdicts: Record<Rating['bump'], string> = {
  major: 'breaks consumers, asks for a major version',
  minor: 'breaks nobody, asks for a minor version',
  patch: 'breaks nobody, asks for a patch version',
  none: 'no change',
};

/** A rating as a table: what breaks, what is new, and how much else. */
export function toDiffTable({ api, versions, bump, breaking, summary, changes }: Rating, paint: Paint): string {
  const listed = changes.filter(({ impact }) => impact !== 'patch');
  const width = Math.max(0, ...listed.map(({ rule }) => rule.length));
  const lines = listed.map((change) => {
    const impact = paint(change.impact === 'major' ? 'red' : 'green', change.impact);
    return `  ${impact}  ${change.rule.padEnd(width)}  ${plain(change.message ?? place(change))}`;
  });
  const { major, minor, patch } = summary;
  return [
    `${paint('bold', api)}  ${plain(versions.base)} → ${plain(versions.revision)}  ${paint(breaking ? 'red' : 'green', verdicts[bump])}`,
    ...(lines.length > 0 ? ['', ...lines] : []),
    '',
    `${major} major, ${minor} minor, ${patch} patch`,
  ].join('\n');
}

/** `#/paths/~1api~1v1~1apps/get` as people write it: `paths /api/v1/apps get`. */
const place = ({ pointer }: Change) =>
  pointer
    .replace(/^#\//, '')
    .split('/')
    .map((segment) => unescapeSegment(segment))
    .join(' ');
