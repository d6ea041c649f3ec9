import { expect, it } from 'vitest';
import { createDescriptionRouter } from '../../description/router.js';
import type { Exchange } from './exchange.js';
import { createJudgeLinks } from './links.js';

const target = '/api/roles/r1/relationships/memberships';

const exchange = (self: string): Exchange => ({
  operationId: 'getRoleMembershipsRelationship',
  sent: { method: 'GET', target, headers: {}, body: '' },
  answer: { status: 200, headers: { 'content-type': 'application/vnd.api+json' }, body: '' },
  url: new URL(`https://api.example.com/gateway/v7${target}`),
  path: { roleId: 'r1' },
  changes: false,
  succeeded: true,
  asked: undefined,
  body: { links: { self, related: 'https://api.example.com/api/roles/r1/memberships' }, data: [] },
  now: 0,
  took: 0,
});

it.each<[self: string, found: string[]]>([
  [`https://api.example.com${target}`, []],
  [`https://api.example.com/gateway/v7${target}`, []],
  [target, []],
  ['https://api.example.com/api/roles/r2/relationships/memberships', [`the address does not end in ${target}`]],
])('a provider below a path need not have that path in its links: %s', (self, found) => {
  const judge = createJudgeLinks({}, () => [], createDescriptionRouter(new Map()));
  expect(judge(exchange(self)).map(({ message }) => message)).toEqual(found);
});
