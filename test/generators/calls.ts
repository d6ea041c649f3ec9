import assert from 'node:assert/strict';
import type { Answers } from './calls/expected.js';

type Checks<Api extends keyof Answers> = {
  [Step in keyof Answers[Api]]: (call: Answers[Api][Step]) => Promise<void>;
};

const checks: { [Api in keyof Answers]: Checks<Api> } = {
  okta: {
    generate: async (generate) => {
      const [kid, certificate] = await generate();
      assert.match(kid ?? '', /^[\w-]{43}$/, 'the key has a kid');
      assert.match(certificate ?? '', /^MII/, 'the key has a certificate');
    },
    clone: async (clone) => {
      const [kid, copy] = await clone();
      assert.match(kid ?? '', /^[\w-]{43}$/, 'the key has a kid');
      assert.equal(copy, kid, 'the copy has the kid of the key');
    },
  },
  zitadel: {
    addAppKey: async (addAppKey) => {
      const [id, keyDetails] = await addAppKey();
      assert.match(id ?? '', /^\d+$/, 'the key has an id');
      const file: unknown = JSON.parse(Buffer.from(keyDetails ?? '', 'base64').toString());
      assert.ok(
        typeof file === 'object' && file !== null && 'keyId' in file && file.keyId === id,
        'the file is that of the key',
      );
    },
  },
  commercelayer: {
    createWithInclude: async (create) => {
      const [clientSecret, included] = await create();
      assert.match(clientSecret ?? '', /^[\w-]{40,}$/, 'the API credential has a client secret');
      assert.deepEqual([...included].sort(), ['organizations', 'roles'], 'the included resources');
    },
    listWithFilter: async (list) => {
      assert.deepEqual(await list(), ['Storefront'], 'the API credentials with the name');
    },
  },
};

/** Makes the calls of a client, and says which failed. */
export async function tryCalls(
  file: string,
  api: string,
  url: string,
): Promise<[step: string, error: string | undefined][]> {
  const ofApi: Readonly<Record<string, (call: never) => Promise<void>>> = {
    ...Object.entries(checks).find(([name]) => name === api)?.[1],
  };
  let client: Readonly<Record<string, never>>;
  try {
    client = (await import(file)).calls(url);
  } catch (error) {
    return Object.keys(ofApi).map((step) => [step, messageOf(error)]);
  }
  const results: [string, string | undefined][] = [];
  for (const [step, call] of Object.entries(client)) {
    try {
      await ofApi[step]?.(call);
      results.push([step, undefined]);
    } catch (error) {
      results.push([step, messageOf(error)]);
    }
  }
  return results;
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : JSON.stringify(error));
