import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Document, type DocumentedOperation, follow, operationsOf } from '../contract-tests/kit/document.js';
import { loadDescription } from '../src/description/load.js';
import { withNativePaths } from '../src/description/native-paths.js';
import { createMock, mockedApis } from '../src/mock.js';
import { createJudge } from '../src/validate/response.js';

const runs = 20_000;

const tokens = ['keyspec-readonly', 'keyspec-outsider', 'keyspec-limited', 'nonsense'];
const schemes = ['SSWS ', 'Bearer ', ''];
const mediaTypes = [
  'application/json',
  'application/vnd.api+json',
  'text/plain',
  'application/vnd.api+json; charset=utf-8',
];
const accepts = ['*/*', 'application/json', 'application/vnd.api+json', 'application/xml', 'text/html'];

/** A value with one part changed, removed or added. */
function broken(value: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(value))
    return fc.oneof(
      fc.jsonValue(),
      ...value.map((item, index) => broken(item).map((changed) => value.with(index, changed))),
    );
  if (typeof value !== 'object' || value === null) return fc.jsonValue();
  const entries = Object.entries(value);
  return fc.oneof(
    fc.jsonValue(),
    fc.jsonValue().map((extra) => ({ ...value, unexpected: extra })),
    ...entries.map(([key]) => fc.constant(Object.fromEntries(entries.filter(([name]) => name !== key)))),
    ...entries.map(([key, member]) => broken(member).map((changed) => ({ ...value, [key]: changed }))),
  );
}

/** Every text in a state that may be somebody's identifier. */
function identifiers(state: unknown): string[] {
  if (typeof state === 'string') return /^(?=.*\d)[\w-]{10,44}$|^[A-Za-z]{10}$/.test(state) ? [state] : [];
  if (typeof state !== 'object' || state === null) return [];
  return Object.entries(state).flatMap(([key, value]) => [...identifiers(key), ...identifiers(value)]);
}

const often = <T>(usual: fc.Arbitrary<T>, other: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: other });

function values(document: Document, described: Record<string, unknown>, known: string[] = []): fc.Arbitrary<string> {
  const named = Object.values(follow(document, described.examples)).map((one) => follow(document, one).value);
  const good = [described.example, ...named].flat().filter((value) => value !== undefined && value !== null);
  const text = good.map((value) => fc.constant(typeof value === 'object' ? JSON.stringify(value) : String(value)));
  const right = text.length > 0 ? fc.oneof(...text) : fc.string();
  const usual =
    known.length > 0
      ? fc.oneof({ weight: 1, arbitrary: right }, { weight: 4, arbitrary: fc.constantFrom(...known) })
      : right;
  return often(usual, fc.oneof(fc.string(), fc.constant('0'), fc.constant('-1')));
}

interface RandomRequest {
  readonly operation: DocumentedOperation;
  readonly request: Request;
}

function requests(document: Document, operation: DocumentedOperation, known: string[]): fc.Arbitrary<RandomRequest> {
  const inPath = operation.parameters.filter((parameter) => parameter.in === 'path');
  const inQuery = operation.parameters.filter((parameter) => parameter.in === 'query');
  const body = follow(document, operation.operation.requestBody);
  const examples = Object.values(follow(document, body.content)).flatMap((media) =>
    Object.values(follow(document, follow(document, media).examples)).map((one) => follow(document, one).value),
  );
  const bodies = [
    fc.constant(undefined),
    fc.constant('{"data":'),
    fc.jsonValue().map((value) => JSON.stringify(value)),
    ...examples.flatMap((example) => [
      fc.constant(JSON.stringify(example)),
      fc.constant(JSON.stringify(example)),
      broken(example).map((value) => JSON.stringify(value)),
      broken(example).map((value) => JSON.stringify(value)),
    ]),
  ];
  const types = Object.keys(follow(document, body.content));
  const takesBody = operation.method !== 'get' && operation.method !== 'delete';
  return fc
    .record({
      path: fc.tuple(...inPath.map((parameter) => values(document, parameter, known))),
      query: fc.tuple(
        ...inQuery.map((parameter) => fc.option(values(document, parameter), { nil: undefined, freq: 2 })),
      ),
      body: takesBody ? fc.oneof(...bodies) : fc.constant(undefined),
      token: often(fc.constant('keyspec-admin'), fc.constantFrom(...tokens)),
      scheme: often(
        fc.constant(operation.path.startsWith('/api/v1') ? 'SSWS ' : 'Bearer '),
        fc.constantFrom(...schemes),
      ),
      mediaType: often(
        fc.constantFrom(...(types.length > 0 ? types : ['application/json'])),
        fc.constantFrom(...mediaTypes),
      ),
      accept: often(fc.constant('*/*'), fc.constantFrom(...accepts)),
    })
    .map(({ path, query, body: text, token, scheme, mediaType, accept }) => {
      const names = inPath.map(({ name }) => String(name));
      const target = operation.path.replace(
        /\{([^}]+)\}/g,
        // A URL cannot have `.` for a segment: it would lead elsewhere.
        (_, name) => encodeURIComponent(path[names.indexOf(name)] ?? '').replace(/^\.{0,2}$/, 'x'),
      );
      const search = new URLSearchParams();
      inQuery.forEach(({ name }, index) => {
        const value = query[index];
        if (value !== undefined) search.append(String(name), value);
      });
      const request = new Request(`http://mock.test${target}?${search}`, {
        method: operation.method.toUpperCase(),
        headers: {
          ...(scheme + token !== '' && { Authorization: scheme + token }),
          Accept: accept,
          ...(text !== undefined && { 'Content-Type': mediaType }),
        },
        body: text ?? null,
      });
      return { operation, request };
    });
}

describe.each(mockedApis)('%s', (api) => {
  it(`answers ${(runs / mockedApis.length).toFixed(0)} random requests, valid and broken, as the description says`, async () => {
    const description = withNativePaths(loadDescription(api));
    const document: Document = JSON.parse(JSON.stringify(description));
    const judge = await createJudge(description);
    const mock = createMock({ apis: [api] });
    const seen = new Map<number, number>();
    let asked = 0;
    const known = [...new Set(identifiers(mock.snapshot()))];
    const any = fc.oneof(...operationsOf(document).map((operation) => requests(document, operation, known)));
    await fc.assert(
      fc.asyncProperty(any, async ({ operation, request }) => {
        // Deletions would leave nothing to ask about.
        if (++asked % 20 === 0) mock.reset();
        const url = new URL(request.url);
        const response = await mock(request);
        seen.set(response.status, (seen.get(response.status) ?? 0) + 1);
        // One that the description has is the service's own way to refuse a request.
        if (!(String(response.status) in Object(operation.operation.responses)))
          expect(response.status).toBeLessThan(500);
        // Some take a slash inside of an id for one of the path, and it leads to no operation.
        if (response.status === 404 && /%2f/i.test(url.pathname)) return;
        // A sparse fieldset leaves out what the description requires; the parameter's description says so.
        if ([...url.searchParams.keys()].some((name) => name.startsWith('fields['))) return;
        const answer = {
          status: response.status,
          headers: Object.fromEntries(response.headers),
          body: await response.text(),
        };
        expect(await judge.answer(operation.id, answer), `${request.method} ${request.url} ${answer.body}`).toEqual([]);
      }),
      { numRuns: Math.ceil(runs / mockedApis.length), seed: 20_261_121, verbose: 0 },
    );
    // Both kinds were among them.
    expect([...seen].filter(([status]) => status < 300).length).toBeGreaterThan(0);
    expect([...seen].filter(([status]) => status >= 400).length).toBeGreaterThan(2);
  });

  it('answers any path and method without a 5xx', async () => {
    const mock = createMock({ apis: [api] });
    const paths = operationsOf(JSON.parse(JSON.stringify(withNativePaths(loadDescription(api))))).map(
      ({ path }) => path,
    );
    const path = fc.oneof(
      fc.webPath(),
      fc.constantFrom(...paths).chain((known) => fc.string().map((tail) => `${known}/${encodeURIComponent(tail)}`)),
      fc.constantFrom(...paths),
    );
    const method = fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS');
    await fc.assert(
      fc.asyncProperty(path, method, async (pathname, verb) => {
        const response = await mock(new Request(`http://mock.test${pathname}`, { method: verb }));
        expect(response.status).toBeLessThan(500);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});
