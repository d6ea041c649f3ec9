import { describe, expect, it } from 'vitest';
import { mergeReports } from './merge.js';
import { createReport } from './report.js';

const operation = { operationId: 'getKey', method: 'get', path: '/keys' } as const;
const part = (index: number, of = 3) =>
  createReport(
    'okta',
    'https://okta.test',
    [
      {
        case: { ...operation, kind: 'answer', status: 200 + index, mediaType: null },
        outcome: index === 2 ? 'failed' : 'passed',
        simulated: false,
        violations: [],
      },
    ],
    {
      mask: (text) => text,
      shard: { index, of },
      durationMs: 1000,
      startedAt: new Date(index * 1000),
      callers: ['admin'],
      ...(index === 3 && { ended: 'interrupted' }),
    },
  );

describe('reports of shards', () => {
  it('become one report, in whatever order they come', () => {
    const [merged, ...others] = mergeReports([part(3), part(1), part(2)]);
    expect(others).toEqual([]);
    expect(merged).toMatchObject({
      summary: { cases: 3, passed: 2, failed: 1, skipped: 0 },
      shards: 3,
      durationMs: 3000,
      startedAt: new Date(1000).toISOString(),
      callers: ['admin'],
      ended: 'interrupted',
    });
    expect(merged?.cases.map(({ name }) => name)).toEqual(['getKey 201', 'getKey 202', 'getKey 203']);
    expect(merged).not.toHaveProperty('shard');
  });

  it.each([
    ['a missing one', [part(1), part(3)], 'shard 2 of 3 of okta is missing'],
    ['one there twice', [part(1), part(2), part(2), part(3)], 'shard 2 of 3 of okta is there 2 times'],
    ['those of two runs', [part(1), part(2, 2)], 'are not the shards of one run'],
    ['those of two versions', [part(1, 2), { ...part(2, 2), version: '0.0.1' }], 'different versions'],
  ])('are refused with %s', (_, reports, message) => {
    expect(() => mergeReports(reports)).toThrow(message);
  });
});
