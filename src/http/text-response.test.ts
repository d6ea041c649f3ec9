import { describe, expect, it } from 'vitest';
import { createMock } from '../mock.js';

const headers = { Authorization: 'SSWS keyspec-admin' };
const key = '/api/v1/apps/0oa8ae1t5yev2ajDs0h7/credentials/keys/w__Yr9AElCftDtLP5CmjzZFMKXndqHtx7B3QPkg8jrI';
const mock = createMock({ apis: ['okta'] });
const ask = () => mock(new Request(`http://mock.test${key}`, { headers }));

describe('an answer in process is a Response as fetch gives it (Fetch Standard, 5.3 Body mixin)', () => {
  it('is one, of which text, JSON, bytes and stream are the same', async () => {
    const [asText, asJson, asBytes, asStream] = await Promise.all([ask(), ask(), ask(), ask()]);
    expect(asText).toBeInstanceOf(Response);
    const text = await asText.text();
    expect(await asJson.json()).toEqual(JSON.parse(text));
    expect(new TextDecoder().decode(await asBytes.arrayBuffer())).toBe(text);
    expect(await new Response(asStream.body).text()).toBe(text);
  });

  it.each(['text', 'json'] as const)('can be read once by %s, and then by nothing', async (read) => {
    const answer = await ask();
    expect(answer.bodyUsed).toBe(false);
    await answer[read]();
    expect(answer.bodyUsed).toBe(true);
    for (const again of ['text', 'json', 'arrayBuffer', 'blob', 'formData'] as const)
      await expect(answer[again]()).rejects.toThrow(TypeError);
    expect(() => answer.clone()).toThrow(TypeError);
  });

  it('leaves a clone to be read', async () => {
    const answer = await ask();
    const clone = answer.clone();
    expect(clone.headers.get('Content-Type')).toBe('application/json');
    expect(await answer.text()).toBe(await clone.text());
  });

  it.each(['text', 'json'] as const)('is not read by %s while somebody reads its stream', async (read) => {
    const answer = await ask();
    answer.body?.getReader();
    await expect(answer[read]()).rejects.toThrow(TypeError);
  });

  it('has no text where it has no body', async () => {
    const itsOwn = createMock({ apis: ['okta'] });
    const ask = (method: string, target: string) =>
      itsOwn(new Request(`http://mock.test/api/v1/apps/0oa8ae1t5yev2ajDs0h7${target}`, { method, headers }));
    await ask('POST', '/lifecycle/deactivate');
    const answer = await ask('DELETE', '');
    expect(answer.status).toBe(204);
    expect(answer.body).toBeNull();
    expect(await answer.text()).toBe('');
  });
});
