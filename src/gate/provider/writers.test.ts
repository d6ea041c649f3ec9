import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { createMask } from '../../http/mask.js';
import { toAnnotations, toMarkdown } from '../report/annotations.js';
import { toHtml } from '../report/html.js';
import { toJUnit } from '../report/junit.js';
import { type CaseReport, createReport } from '../report/report.js';
import { toTable } from '../report/terminal.js';

const nasty = `<script>alert("1")</script> & 'x' | @you 100%, a: b\r\n]]> \u0007\ud800\uffff --> é`;

const base = {
  operationId: 'getKey',
  method: 'get',
  path: '/keys/{keyId}',
  status: 200,
  mediaType: 'application/json',
  simulated: false,
  violations: [],
} as const;

const cases: CaseReport[] = [
  { ...base, check: 'documented-answer', subject: '', outcome: 'passed' },
  { ...base, check: 'documented-answer', subject: '', status: 404, outcome: 'skipped', reason: nasty },
  {
    ...base,
    check: 'invalid-input',
    subject: 'query/limit maximum',
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
  { ...base, check: 'lifecycle', subject: nasty, outcome: 'failed', reason: 'not arranged', violations: [] },
];
const report = createReport('okta', 'https://okta.test', cases, { mask: createMask(['t0ken-of-mine']) });

describe('JUnit', () => {
  it('is XML, with the name of each case, the line to copy and what came', () => {
    const xml = toJUnit(report);
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xml).not.toMatch(/[^\P{Cc}\r\n]|[\uffff]|\p{Cs}/u);
    const { testsuites } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(xml);
    expect(testsuites).toMatchObject({ tests: '4', failures: '2', skipped: '1' });
    const found = testsuites.testsuite.testcase;
    expect(found.map(({ name }: { name: string }) => name)).toMatchObject([
      'getKey 200 application/json',
      'getKey 404 application/json',
      'getKey invalid-input query/limit maximum',
      expect.stringContaining('getKey lifecycle <script>'),
    ]);
    const [curl, , came] = found[2]['system-out'].split('\n');
    expect(curl).toBe(
      `curl -i -X GET 'https://okta.test/keys/it'\\''s?limit=999' -H "Authorization: SSWS $KEYSPEC_TOKEN"`,
    );
    expect(came).toBe('200 text/html');
    expect(found[2].failure['#text']).toContain('request.query/limit invalid-input-accepted: <script>');
  });
});

describe('HTML', () => {
  const html = toHtml(report);

  it('escapes whatever a provider says', () => {
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;');
  });

  it('loads nothing', () => {
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<link|<img|<iframe|src=|@import|url\(/);
  });

  it('says of a failure what was promised, what came, and how to ask again', () => {
    expect(html).toContain('<code>request.query/limit</code></dt><dd><b>invalid-input-accepted</b> &lt;script');
    expect(html).toContain('<pre>200 text/html\n&lt;script');
    expect(html).toContain('<pre>curl -i -X GET');
    expect(html).toContain('invalid-input 0/1 ✗');
  });
});

describe('in GitHub Actions', () => {
  it('a failure is one workflow command, whatever it says', () => {
    const [first, second, ...others] = toAnnotations(report);
    expect(others).toEqual([]);
    expect(first).toMatch(/^::error title=okta%3A getKey invalid-input query\/limit maximum::request.query\/limit /);
    expect(first).toContain('100%25, a: b%0D%0A]]>');
    expect(second).toMatch(/^::error title=[^:,\r\n]*%2C a%3A b%0D%0A[^:,\r\n]*::not arranged$/);
  });

  it('the summary is a table, and what failed, without markup of the provider', () => {
    const markdown = toMarkdown([report]);
    expect(markdown).toContain('| ❌ | okta | 1 | 2 | 1 |');
    expect(markdown).toContain('&#124; &#64;you 100%, a&#58; b');
    expect(markdown).not.toContain('<script');
    expect(toMarkdown([{ ...report, summary: { ...report.summary, failed: 0 }, cases: [] }])).not.toContain('broken');
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
  it('shows no control character of a provider, so none of its lines is a command', () => {
    const said = { ...report, cases: report.cases.map((one) => ({ ...one, reason: 'x\n::add-mask::y\u001b[2J' })) };
    const table = toTable(said, (_, text) => text);
    expect(table).toContain('x ::add-mask::y [2J');
    expect(table).not.toMatch(/^::|\p{Cc}(?<!\n)/mu);
  });
});
