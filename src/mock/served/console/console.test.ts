import { beforeEach, describe, expect, it } from 'vitest';
import { createMock, type Mock } from '../../../mock.js';
import { renderChanges, renderConsole } from './render-console.js';

const origin = 'http://127.0.0.1:4010';
const headers = { Authorization: 'SSWS keyspec-admin' };
const app = '/api/v1/apps/0oa8ae1t5yev2ajDs0h7';

let mock: Mock;
beforeEach(() => {
  mock = createMock({ seed: 1 });
});

const ask = (method: string, path: string, more: Record<string, string> = {}) =>
  mock(new Request(origin + path, { method, headers: { ...headers, ...more } }));
/** What the page says in one of its parts, without markup. */
const part = (name: string, html = renderConsole(mock, origin)) =>
  (html.split(new RegExp(`data-live="${name}" data-version="[^"]+">`))[1]?.split(/<\/section>/)[0] ?? '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the console', () => {
  it('shows the apps with their keys, and which of these have expired', async () => {
    await ask('POST', `${app}/credentials/keys/generate?validityYears=2`);
    const state = part('state');
    expect(state).toMatch(
      /Apps: 6 .*0oa8ae1t5yev2ajDs0h7 subdomain_sourceapp_1 Source App ACTIVE SAML_2_0 2016-09-28 Keys: 2/,
    );
    expect(state).toMatch(/sig 2028-06-01 2026-06-01/);
    expect(state).toMatch(/sig 2018-09-30 expired 2016-09-30/);
    mock.clock.advance('P3Y');
    expect(part('state')).toMatch(/sig 2028-06-01 expired/);
  });

  it('shows what the other APIs remember', () => {
    const state = part('state');
    for (const text of [
      'Organizations: 2',
      'Projects: 2',
      'MyAPIApp',
      'The Blue Brand',
      'Api credentials: 6',
      'deployer',
    ])
      expect(state).toContain(text);
  });

  it('shows the requests, the newest first, with why they were refused', async () => {
    expect(part('requests')).toContain('None yet.');
    await ask('GET', app);
    await ask('POST', `${app}/credentials/keys/generate?validityYears=11&x=<script>`);
    expect(part('requests')).toMatch(
      /The last 2 requests, .*POST \/api\/v1\/apps\/\w+\/credentials\/keys\/generate.*Why it was refused .*\/validityYears.*generateApplicationKey 400 .*GET .*getApplication 200/,
    );
    expect(renderConsole(mock, origin)).not.toContain('<script>');
  });

  it('shows the faults, the time and the worlds, and each world by itself', async () => {
    mock.inject({ operationId: 'listApplications', status: 503 });
    await ask('POST', `${app}/lifecycle/deactivate`, { 'X-Keyspec-World': 'one' });
    expect(part('faults')).toContain('&quot;listApplications&quot;');
    expect(part('clock')).toContain('2026-06-01');
    expect(part('worlds')).toContain('one');
    const other = renderConsole(mock, origin, 'one');
    expect(other).toContain('data-world="one"');
    expect(part('faults', other)).toContain('None');
    expect(part('state', other)).toMatch(/Source App INACTIVE/);
    expect(part('state')).toMatch(/Source App ACTIVE/);
  });

  it('tells what of it has changed', async () => {
    const page = renderConsole(mock, origin);
    const versions = [...page.matchAll(/data-live="(\w+)" data-version="([^"]+)"/g)].map(
      ([, name = '', version = '']) => [name, version],
    );
    const had = new URLSearchParams(versions);
    expect(renderChanges(mock, had)).toEqual({});
    await ask('GET', app);
    const { requests, ...others } = renderChanges(mock, had);
    expect(requests?.html).toContain('getApplication');
    expect(others).toEqual({});
    had.set('requests', requests?.version ?? '');
    expect(renderChanges(mock, had)).toEqual({});
    await ask('POST', `${app}/lifecycle/deactivate`);
    expect(Object.keys(renderChanges(mock, had))).toEqual(['requests', 'state', 'clock']);
    expect(Object.keys(renderChanges(mock, new URLSearchParams(), 'another'))).toHaveLength(5);
  });

  it('shows the last of many', async () => {
    const snapshot = mock.snapshot();
    const { okta } = structuredClone(snapshot.apis);
    const many = JSON.parse(JSON.stringify(okta));
    const [{ app, ...record }] = many.state.apps;
    many.state.apps = Array.from({ length: 60 }, (_, at) => ({
      ...record,
      ordinal: at + 1,
      app: { ...app, id: `${app.id}${at}` },
    }));
    mock.restore({ ...snapshot, apis: { ...snapshot.apis, okta: many } });
    expect(part('state')).toContain('Apps: 60, of which you see the last 50');
  });
});
