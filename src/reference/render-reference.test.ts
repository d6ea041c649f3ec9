import { describe, expect, it } from 'vitest';
import { apiNames } from '../apis/index.js';
import { operations } from '../description/description.js';
import { loadDescription } from '../description/load.js';
import { parametersByOperation } from '../description/parameters.js';
import { renderMarkdown } from './markdown.js';
import { renderReference } from './render-reference.js';

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);

describe.each(apiNames)('the reference of %s', (api) => {
  const description = loadDescription(api);
  const page = renderReference(description, { assets: '', navigation: '' });
  const tried = renderReference(description, {
    assets: '/assets/',
    navigation: '',
    tryIt: { authorization: 'Bearer t"oken' },
  });

  it('has every operation, with its parameters and answers', () => {
    const parts = page.split('<article ').slice(1);
    const all = operations(description);
    expect(parts).toHaveLength(all.length);
    for (const { operation } of all) {
      const part = parts.find((one) => one.startsWith(`id="${operation.operationId}"`)) ?? '';
      for (const { name } of parametersByOperation(description).get(operation.operationId) ?? [])
        expect(part, operation.operationId).toContain(`<code>${name}</code>`);
      expect(matches(part, /<span class="status \w+">(\w+)<\/span>/g)).toEqual(Object.keys(operation.responses));
    }
  });

  it('links to what is on the page, and loads nothing else', () => {
    const ids = matches(page, / id="([^"]+)"/g);
    expect(ids).toEqual([...new Set(ids)]);
    for (const target of matches(page, /href="#([^"]+)"/g)) expect(ids).toContain(target);
    expect(matches(page, /<(?:link|script|img)[^>]* (?:href|src)="([^"]+)"/g)).toEqual([
      'data:,',
      'style.css',
      'open-target.js',
    ]);
  });

  it('has no value that cannot be read', () => {
    expect(page).not.toMatch(/undefined|\[object Object\]|NaN/);
  });

  it('has a form for each operation where it can be tried', () => {
    expect(page).not.toContain('<form');
    const forms = matches(tried, /<form data-try data-method="(\w+)"/g);
    expect(forms).toEqual(operationsByTag());
    expect(matches(tried, /name="Authorization" data-in="header" value="([^"]+)"/g)).toEqual(
      forms.map(() => 'Bearer t&quot;oken'),
    );
    const labelled = matches(tried, /<label for="([^"]+)"/g);
    expect(matches(tried, /<(?:input|textarea) id="([^"]+)"/g)).toEqual(labelled);
  });

  const operationsByTag = () => matches(tried, /<span class="method (\w+)">/g).map((method) => method.toUpperCase());
});

describe('Markdown', () => {
  it.each([
    ['Sends `a < b` **now**.', '<p>Sends <code>a &lt; b</code> <strong>now</strong>.</p>'],
    ['One\nline.\n\nAnother.', '<p>One line.</p>\n<p>Another.</p>'],
    ['## Errors\n\nText', '<h4>Errors</h4>\n<p>Text</p>'],
    [
      'Values:\n- `A`: one\n  and more\n- `B`',
      '<p>Values:</p>\n<ul><li><code>A</code>: one and more</li><li><code>B</code></li></ul>',
    ],
    [
      '| a | b |\n|---|---|\n| 1 | `2` |',
      '<div class="wide"><table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td><code>2</code></td></tr></tbody></table></div>',
    ],
    ['See [it](https://a.example/?b&c).', '<p>See <a href="https://a.example/?b&amp;c">it</a>.</p>'],
    ['See [it](#operation/get).', '<p>See <a href="#get">it</a>.</p>'],
    ['[no](javascript:alert) <b>', '<p>[no](javascript:alert) &lt;b&gt;</p>'],
    ['', ''],
  ])('%j', (source, html) => {
    expect(renderMarkdown(source, 4)).toBe(html);
  });
});
