import { expect, it } from 'vitest';
import type { RateLimitHeader } from '../cases/scenario.js';
import { waitAskedFor } from './rate-limit.js';

const now = Date.parse('2026-11-21T12:00:00Z');
const date = new Date(now).toUTCString();

const endOfWindow: RateLimitHeader = { name: 'x-window-end', holds: 'end-of-window' };
const seconds: RateLimitHeader = { name: 'x-window', holds: 'seconds' };

it.each<[what: string, headers: Record<string, string>, wait: number | undefined, own?: RateLimitHeader]>([
  ['seconds', { 'retry-after': '7' }, 7_000],
  ['a date', { 'retry-after': new Date(now + 5_000).toUTCString(), date }, 5_000],
  [
    'a date by another clock',
    { 'retry-after': new Date(now + 65_000).toUTCString(), date: new Date(now + 60_000).toUTCString() },
    5_000,
  ],
  ['a date that is past', { 'retry-after': new Date(now - 5_000).toUTCString(), date }, 0],
  ['the second a window ends', { 'x-window-end': String(now / 1000 + 9), date }, 10_000, endOfWindow],
  ['the length of a window', { 'x-window': '60' }, 60_000, seconds],
  ['both', { 'retry-after': '7', 'x-window': '60' }, 7_000, seconds],
  ['a header of another API', { 'x-window': '60' }, undefined, endOfWindow],
  ['nothing', {}, undefined],
  ['no number', { 'retry-after': 'soon' }, undefined],
  ['a day', { 'retry-after': '86400' }, undefined],
])('an answer that tells %s', (_, headers, wait, own) => {
  expect(waitAskedFor({ status: 429, headers, body: '' }, own, now)).toBe(wait);
});

it.each<[what: string, status: number, headers: Record<string, string>, wait: number | undefined]>([
  ['who is away for some seconds', 503, { 'retry-after': '7' }, 7_000],
  ['who is away for longer', 503, { 'retry-after': '600' }, undefined],
  ['who is away and does not say for how long', 503, { 'x-window': '60' }, undefined],
  ['whose way there is broken', 502, { 'retry-after': '7' }, undefined],
])('a server %s', (_, status, headers, wait) => {
  expect(waitAskedFor({ status, headers, body: '' }, seconds, now)).toBe(wait);
});
