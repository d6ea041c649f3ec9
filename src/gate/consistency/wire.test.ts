import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { defaultLimits, exchange } from '../provider/exchange.js';
import { findRepeatedMembers } from './wire.js';

it.each<[text: string, repeated: string[]]>([
  ['{"a":1,"b":{"a":2},"c":[{"a":3},{"a":4}]}', []],
  ['{"a":1,"a":2}', ['/a']],
  ['{"a":{"b":1,"b":2}}', ['/a/b']],
  ['[{"a":1},{"a":1,"\\u0061":2}]', ['/1/a']],
  ['{"a":"{\\"a\\":1}","b":",\\\\"}', []],
  ['{"a":"a","b":["a","a"]}', []],
  ['{"a":', []],
  ['"\\', []],
])('finds the members that are there twice: %s', (text, repeated) => {
  expect(findRepeatedMembers(text)).toEqual(repeated);
});

it.each([
  [Buffer.from([0x22, 0xff, 0x22]), true],
  [Buffer.from('"é�"'), undefined],
])('tells whether bytes are UTF-8', async (bytes, notUtf8) => {
  const server = createServer((_, answer) => void answer.end(bytes));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const sent = { method: 'GET', target: '/', headers: {}, body: '' };
  const answer = await exchange(`http://127.0.0.1:${port}`, sent, defaultLimits);
  expect(answer.notUtf8).toBe(notUtf8);
  server.close();
});
