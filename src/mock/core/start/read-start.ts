import { isObject } from '../../../is-object.js';
import { knownTokens, type Tokens } from '../known-tokens.js';
import type { Vendor } from '../vendor.js';
import type { CommonDocument } from './document.js';
import { createMaking } from './making.js';
import { isOf, oneOf, record, refuse, type Shape, text } from './shape.js';
import type { Start } from './start.js';

const holders = ['admin', 'reader', 'outsider', 'limited'] as const;

/** The members that are no API's. */
export const common: Readonly<Record<keyof CommonDocument, Shape<unknown>>> = {
  $schema: text({ description: 'Where this schema is, for editors.' }),
  tokens: record(
    oneOf(holders, {
      description:
        'Whose the token is: admin may do everything, reader may only read, outsider is known and may do nothing, limited is always over the rate limit.',
    }),
    { description: 'Tokens of your own, beside those that every mock knows.' },
  ),
};

/** @throws {TypeError} with the place and the rule, when the document is wrong */
export async function readStart(
  vendors: readonly Vendor[],
  document: unknown,
  seed: number,
  now: number,
): Promise<Start> {
  const parts = document === 'empty' ? Object.fromEntries(vendors.map(({ api }) => [api, {}])) : document;
  if (!isObject(parts)) refuse('world', "expected an object, or 'empty'");
  const known = [...Object.keys(common), ...vendors.map(({ api }) => api)];
  for (const name of Object.keys(parts))
    if (!known.includes(name)) refuse(`world.${name}`, `unknown; there are ${known.join(', ')}`);
  const tokens = { ...readTokens(parts), ...knownTokens };
  const { making, keys } = createMaking(seed, now, tokens);
  const states = new Map<string, unknown>();
  // One after the other, so that each seed gives one world.
  for (const { api, loadStart } of vendors)
    if (parts[api] !== undefined) states.set(api, await (await loadStart()).create(parts[api], making, `world.${api}`));
  return { tokens, states, keys: keys() };
}

const tokenShape: Shape<Tokens> = record(oneOf(holders));

function readTokens({ $schema, tokens }: Readonly<Record<string, unknown>>): Tokens {
  if ($schema !== undefined) common.$schema.check($schema, 'world.$schema');
  if (tokens === undefined || !isOf(tokenShape, tokens, 'world.tokens')) return {};
  for (const token of Object.keys(tokens)) {
    if (!/^[^\s@]+$/.test(token)) refuse(`world.tokens.${token}`, 'a token has neither blanks nor an @');
    if (Object.hasOwn(knownTokens, token)) refuse(`world.tokens.${token}`, 'every mock knows this token already');
  }
  return tokens;
}
