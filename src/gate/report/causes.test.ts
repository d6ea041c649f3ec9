import { describe, expect, it } from 'vitest';
import { toAnnotations } from './annotations.js';
import { causesOf, nameSome, skipReasonsOf } from './causes.js';
import { createReport, type ReportedCase } from './report.js';
import { toTable } from './terminal.js';

const failing = (operationId: string, subject: string, message: string, path = '/items/3/x'): ReportedCase => ({
  name: `${operationId} valid-input ${subject}`,
  case: { kind: 'check', operationId, method: 'get', path: '/', check: 'valid-input', subject },
  outcome: 'failed',
  simulated: false,
  violations: [{ in: 'response.body', path, rule: 'type', message, specLocation: 'generated/okta/openapi.json:1' }],
});

const skipped = (name: string): ReportedCase => ({
  ...failing(name, 'x', ''),
  name,
  outcome: 'skipped',
  violations: [],
  reason: "no token given for the caller 'reader'",
  advice: 'name its variable',
});

describe('causes', () => {
  const cases = [
    failing('a', 'query/q', 'got query/q'),
    failing('b', 'query/z', 'got query/z', '/items/7/x'),
    failing('c', 'query/q', 'something else'),
    skipped('d'),
    skipped('e'),
  ];
  const report = { ...createReport('okta', 'https://okta.test', [], { mask: (text) => text }), cases };

  it('are told in full where all cases say the same', () => {
    expect(causesOf([failing('a', 'parent', 'expected the parent as before')])).toMatchObject([
      { what: 'response.body/items/*/x type: expected the parent as before' },
    ]);
  });

  it('are what cases fail for, whatever the place in a list and the name of the case, most cases first', () => {
    expect(causesOf(cases)).toMatchObject([
      { what: 'response.body/items/*/x type: got …', specLocations: ['generated/okta/openapi.json:1'] },
      { what: 'response.body/items/*/x type: something else' },
    ]);
    expect(causesOf(cases).map(({ cases: failed }) => failed.length)).toEqual([2, 1]);
  });

  it('stand before the cases in the terminal, and what to do about skips stands once', () => {
    const table = toTable({ ...report, summary: { cases: 5, passed: 0, failed: 3, skipped: 2 } }, (_, text) => text);
    expect(table.indexOf('2 causes\n  ✗ 2 cases: response.body/items/*/x type')).toBeLessThan(
      table.indexOf('✗ a valid'),
    );
    expect(table).toContain("  - d, e: no token given for the caller 'reader' → name its variable\n");
  });

  it('are ten annotations at most, and the last one says how many more there are', () => {
    const many = Array.from({ length: 14 }, (_, index) => failing(`x${index}`, 'y', `message ${index}`));
    const lines = toAnnotations([{ ...report, cases: many }]);
    expect(lines).toHaveLength(10);
    expect(lines[9]).toContain('5 more causes');
  });

  it('name a few cases and count the others', () => {
    expect(nameSome(['a', 'b', 'c'].map((name) => ({ name })))).toBe('a, b, c');
    expect(nameSome(['a', 'b', 'c', 'd'].map((name) => ({ name })))).toBe('a, b and 2 more');
    expect(skipReasonsOf(cases)).toHaveLength(1);
  });
});
