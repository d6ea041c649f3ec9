import { describe, expect, it } from 'vitest';
import { createMock, type LoggedRequest, type Mock } from '../mock.js';

const keys = '/api/v1/apps/0oa8ae1t5yev2ajDs0h7/credentials/keys';
const ask = (mock: Mock, method: string, path: string, body?: unknown, token = 'keyspec-admin') =>
  mock(
    new Request(`http://mock.test${path}`, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
    }),
  );

describe('the requests of a mock', () => {
  it('tell what was asked and what became of it', async () => {
    const mock = createMock();
    await ask(mock, 'POST', `${keys}/generate?validityYears=2`);
    await ask(mock, 'GET', '/nowhere');
    await ask(mock, 'POST', '/management/v1/projects/345043129566506059/apps/api', { name: 'New' });
    expect(mock.requests).toMatchObject([
      {
        method: 'POST',
        target: `${keys}/generate?validityYears=2`,
        operationId: 'generateApplicationKey',
        status: 201,
        problems: [],
      },
      { method: 'GET', target: '/nowhere', status: 404 },
      { method: 'POST', status: 200, body: { name: 'New' } },
    ]);
    for (const { time, ms } of mock.requests) {
      expect(new Date(time).toISOString()).toBe(time);
      expect(ms).toBeGreaterThanOrEqual(0);
    }
  });

  it('say why one was refused, with its place', async () => {
    const mock = createMock();
    await ask(mock, 'POST', `${keys}/generate?validityYears=11`);
    expect(mock.requests[0]?.problems).toEqual([expect.stringContaining('query /validityYears')]);
    expect(mock.requests[0]?.answer).toContain('Validity years out of range');
  });

  it('have no secrets', async () => {
    const mock = createMock();
    const secret = 'c0ffee-c0ffee-c0ffee';
    await ask(mock, 'POST', `/oauth/token?client_secret=${secret}`, { client_id: 'a', client_secret: secret }, secret);
    const text = JSON.stringify(mock.requests);
    expect(text).not.toContain(secret);
    expect(mock.requests[0]?.body).toEqual({ client_id: 'a', client_secret: '***' });
  });

  it('are those of one world, the last 500, and gone after a reset', async () => {
    const seen: LoggedRequest[] = [];
    const mock = createMock({ apis: ['okta'], onRequest: (request) => void seen.push(request) });
    await ask(mock, 'GET', keys, undefined, 'keyspec-admin@one');
    expect([mock.requests.length, mock.world('one').requests.length]).toEqual([0, 1]);
    for (let count = 0; count < 510; count += 1) await ask(mock, 'GET', `${keys}?count=${count}`);
    expect([mock.requests.length, mock.requests[0]?.target, seen.length]).toEqual([500, `${keys}?count=10`, 511]);
    expect(seen[0]).toMatchObject({ world: 'one', status: 200 });
    mock.reset();
    expect(mock.requests).toEqual([]);
  });

  it('say where a fault struck', async () => {
    const mock = createMock({ apis: ['okta'] });
    mock.inject({ nth: 1, drop: true });
    await ask(mock, 'GET', keys).catch(() => {});
    expect(mock.requests).toEqual([expect.objectContaining({ fault: true })]);
    expect(mock.requests[0]).not.toHaveProperty('status');
  });
});
