import { expect, it } from 'vitest';
import { waitAskedFor } from './rate-limit.js';

const now = Date.parse('2026-11-21T12:00:00Z');
const date = new Date(now).toUTCString();

it.each<[what: string, headers: Record<string, string>, wait: number | undefined]>([
  ['seconds', { 'retry-after': '7' }, 7_000],
  ['a date', { 'retry-after': new Date(now + 5_000).toUTCString(), date }, 5_000],
  [
    'a date by another clock',
    { 'retry-after': new Date(now + 65_000).toUTCString(), date: new Date(now + 60_000).toUTCString() },
    5_000,
  ],
  ['a date that is past', { 'retry-after': new Date(now - 5_000).toUTCString(), date }, 0],
  ['the second a window ends', { 'x-rate-limit-reset': String(now / 1000 + 9), date }, 10_000],
  ['the length of a window', { 'x-ratelimit-interval': '60' }, 60_000],
  ['nothing', {}, undefined],
  ['no number', { 'retry-after': 'soon' }, undefined],
  ['a day', { 'retry-after': '86400' }, undefined],
])('an answer that tells %s', (_, headers, wait) => {
  expect(waitAskedFor({ status: 429, headers, body: '' }, now)).toBe(wait);
});

it('waits for no other answer', () => {
  expect(waitAskedFor({ status: 503, headers: { 'retry-after': '7' }, body: '' }, now)).toBeUndefined();
});
