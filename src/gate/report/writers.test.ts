import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { createMask } from '../../http/mask.js';
import type { CaseResult } from '../cases/case-result.js';
import { toAnnotations } from './annotations.js';
import { toHtml } from './html.js';
import { toJUnit } from './junit.js';
import { toMarkdown } from './markdown.js';
import { createReport } from './report.js';
import { toTable } from './terminal.js';

const nasty = `\u202e<script>alert("1")</script> & 'x' | @you 100%, a: b\r\n]]> \u0007\ud800\uffff --> é`;

const operation = { operationId: 'getKey', method: 'get', path: '/keys/{keyId}' } as const;
const answer = { ...operation, kind: 'answer', status: 200, mediaType: 'application/json' } as const;
const check = { ...operation, kind: 'check' } as const;
const flow = { ...operation, kind: 'flow', workflowId: 'issueKey', status: 200 } as const;
const result = { simulated: false, violations: [] } as const;

const cases: CaseResult[] = [
  { ...result, case: answer, outcome: 'passed' },
  { ...result, case: { ...answer, status: 404 }, outcome: 'skipped', reason: nasty },
  {
    ...result,
    case: { ...check, check: 'invalid-input', subject: 'query/limit maximum' },
    outcome: 'failed',
    request: {
      method: 'GET',
      target: "/keys/it's?limit=999",
      headers: { authorization: 'SSWS t0ken-of-mine' },
      body: '',
    },
    answer: { status: 200, headers: { 'content-type': 'text/html' }, body: nasty },
    violations: [{ in: 'request.query', path: '/limit', rule: 'invalid-input-accepted', message: nasty }],
  },
  {
    ...result,
    case: { ...check, check: 'lifecycle', subject: nasty },
    outcome: 'failed',
    reason: 'could not be prepared',
  },
  { ...result, case: { ...check, check: 'authentication', subject: null }, outcome: 'skipped', reason: 'no token' },
  { ...result, case: { ...flow, stepId: 'create' }, outcome: 'passed' },
  { ...result, case: { ...flow, stepId: 'read' }, outcome: 'passed' },
];
const report = createReport('okta', 'https://okta.test', cases, {
  mask: createMask(['t0ken-of-mine']),
  callers: ['admin', 'reader'],
  credentials: new Map([['t0ken-of-mine', '$KEYSPEC_TOKEN']]),
  startedAt: new Date('2026-01-31T12:00:00Z'),
  durationMs: 65_400,
});

describe('JUnit', () => {
  it('is XML, with the name of each case, the line to copy and the answer', () => {
    const xml = toJUnit(report);
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xml).not.toMatch(/[^\P{Cc}\r\n]|[\u202e\uffff]|\p{Cs}/u);
    const { testsuites } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(xml);
    expect(testsuites).toMatchObject({ tests: '7', failures: '2', skipped: '2', time: '65.400' });
    expect(testsuites.testsuite).toMatchObject({ timestamp: '2026-01-31T12:00:00.000Z' });
    expect(testsuites.testsuite.properties.property).toContainEqual({ name: 'callers', value: 'admin, reader' });
    const found = testsuites.testsuite.testcase;
    expect(found.map(({ name }: { name: string }) => name)).toMatchObject([
      'getKey 200 application/json',
      'getKey 404 application/json',
      'getKey invalid-input query/limit maximum',
      expect.stringContaining('getKey lifecycle <script>'),
      'getKey authentication',
      'flow issueKey create 200',
      'flow issueKey read 200',
    ]);
    expect(found.slice(-2).map(({ classname }: { classname: string }) => classname)).toEqual(
      Array(2).fill('keyspec.okta.flow issueKey'),
    );
    expect(found[2]['system-out'].split('\n').slice(0, 5)).toEqual([
      'Reproduce:',
      `curl -i -X GET 'https://okta.test/keys/it'\\''s?limit=999' -H "Authorization: SSWS $KEYSPEC_TOKEN"`,
      '',
      'Actual:',
      '200 text/html',
    ]);
    expect(found[2].failure['#text']).toContain('request.query/limit invalid-input-accepted: <script>');
  });
});

describe('HTML', () => {
  const html = toHtml(report);

  it('tells causes first, and in each bar why it failed', () => {
    expect(html).toContain('<h2>2 causes</h2>');
    expect(html).toMatch(/<summary><b>1 case<\/b> request\.query\/limit invalid-input-accepted/);
    expect(html).toMatch(/getKey lifecycle [\s\S]*<span class="why">could not be prepared<\/span>/);
    expect(html.indexOf('2 causes')).toBeLessThan(html.indexOf('<table'));
  });

  it('says when it was, how long it took, by which version and as which callers', () => {
    expect(html).toContain('2026-01-31 12:00:00 UTC');
    expect(html).toContain('<dd>1 min 5 s</dd>');
    expect(html).toContain('admin, reader; no token for outsider, limited');
    expect(html).toMatch(/<dd>keyspec \d+\.\d+\.\d+/);
  });

  it('escapes whatever a provider says', () => {
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toMatch(/[^\P{Cc}\t\r\n]|\u202e/u);
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;');
  });

  it('loads nothing', () => {
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<link|<img|<iframe|src=|@import|url\(/);
  });

  it('has a row for each operation, and one for each workflow with its steps', () => {
    expect(html.match(/<tbody/g)).toHaveLength(2);
    expect(html).toContain('<th scope="row">issueKey</th>');
    expect(html).toMatch(/create ✓<\/span> .*read ✓<\/span>/);
    expect(html).toContain('authentication –');
    expect(html).toContain('<b>1 case</b> no token');
    expect(html).not.toMatch(/<td[^>]*><\/td>/);
  });

  it('says of a failure what was expected, the actual answer, and how to reproduce it', () => {
    for (const heading of ['Expected', 'Actual', 'Reproduce']) expect(html).toContain(`<h3>${heading}</h3>`);
    expect(html).toContain('<code>request.query/limit</code></dt><dd><b>invalid-input-accepted</b> &lt;script');
    expect(html).toContain('<pre>200 text/html\n&lt;script');
    expect(html).toContain('<pre>curl -i -X GET');
    expect(html).toContain('invalid-input 0/1 ✗');
  });
});

describe('in GitHub Actions', () => {
  it('a cause of failures is one workflow command, whatever it says', () => {
    const [first, second, ...others] = toAnnotations([report]);
    expect(others).toEqual([]);
    expect(first).toMatch(/^::error title=okta%3A getKey invalid-input query\/limit maximum::request.query\/limit /);
    expect(first).toContain('100%25, a: b%0D%0A]]>');
    expect(second).toMatch(/^::error title=[^:,\r\n]*%2C a%3A b%0D%0A[^:,\r\n]*::could not be prepared$/);
  });

  it('the summary is a table, and what failed, without markup of the provider', () => {
    const markdown = toMarkdown([report]);
    expect(markdown).toContain('| ❌ | okta | 3 | 2 | 2 |');
    expect(markdown).toContain('&#124; &#64;you 100%, a&#58; b');
    expect(markdown).not.toContain('<script');
    expect(toMarkdown([{ ...report, summary: { ...report.summary, failed: 0 }, cases: [] }])).not.toContain(
      'failed case',
    );
  });

  it('the summary keeps within what GitHub takes', () => {
    const many = { ...report, cases: Array.from({ length: 5000 }, () => report.cases[3] ?? report.cases[0]) };
    const cases = many.cases.filter((one) => one !== undefined);
    const markdown = toMarkdown([{ ...report, cases }]);
    expect(markdown).toContain('and 4900 more');
    expect(markdown.length).toBeLessThan(1024 * 1024);
  });
});

describe('the terminal', () => {
  it('counts answers, checks and steps, and what was skipped for itself', () => {
    const lines = toTable(report, (_, text) => text).split('\n');
    expect(lines.slice(2, 4)).toEqual([
      '  getKey         200 ✓   404 -   0 of 2 checks ✗  1 skipped -',
      '  flow issueKey  2 steps ✓',
    ]);
  });

  it('says what is excluded, and why', () => {
    const excluded = [
      { case: { ...check, check: 'valid-input', subject: 'query/kid example' }, reason: 'no such key' },
    ] as const;
    const table = toTable(createReport('okta', 'x', cases, { mask: (text) => text, excluded }), (_, text) => text);
    expect(table).toContain('known deviations of the API\n  - getKey valid-input query/kid example: no such key\n');
  });

  it('shows no control character of a provider, so none of its lines is a command', () => {
    const said = { ...report, cases: report.cases.map((one) => ({ ...one, reason: 'x\n::add-mask::y\u001b[2J' })) };
    const table = toTable(said, (_, text) => text);
    expect(table).toContain('x ::add-mask::y [2J');
    expect(table).not.toMatch(/^::|\p{Cc}(?<!\n)/mu);
  });
});
