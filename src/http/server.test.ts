import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { listen } from './server.js';

const local = { port: 0, host: '127.0.0.1' };
const portOf = (url: string) => Number(new URL(url).port);

describe('a server', () => {
  it('ends though clients hang: one that says nothing, one in the middle of a body, one that waits for its answer', async () => {
    const server = await listen(async (request) => {
      await request.text();
      return new Promise<Response>(() => {});
    }, local);
    const sent = ['', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{', 'GET / HTTP/1.1\r\nHost: x\r\n\r\n'];
    const clients = await Promise.all(
      sent.map(async (text) => {
        const client = connect(portOf(server.url), '127.0.0.1').on('error', () => {});
        const closed = new Promise((resolve) => client.on('close', resolve));
        await once(client, 'connect');
        client.resume().write(text);
        return { closed };
      }),
    );
    await server.close();
    await Promise.all(clients.map(({ closed }) => closed));
    await expect(fetch(server.url)).rejects.toThrow();
  });

  it('that listens on all addresses says one that can be asked', async () => {
    const server = await listen(async () => new Response('here'), { port: 0, host: '0.0.0.0' });
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await (await fetch(server.url)).text()).toBe('here');
    await server.close();
  });

  it.each([
    [true, 'https://mock.example/'],
    [false, expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/$/)],
  ])('that trusts a proxy (%s) takes from it where a request was sent', async (trustProxy, expected) => {
    const server = await listen(async ({ url }) => new Response(url), { ...local, trustProxy });
    const headers = { 'X-Forwarded-Host': 'mock.example', 'X-Forwarded-Proto': 'https' };
    expect(await (await fetch(server.url, { headers })).text()).toEqual(expected);
    await server.close();
  });
});
