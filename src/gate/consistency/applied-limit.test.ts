import { expect, it } from 'vitest';
import type { Exchange } from './exchange.js';
import { createJudgeLists } from './lists.js';

function createAsk() {
  const judge = createJudgeLists({
    lists: { list: { items: '/items', applied: '/applied', limit: { place: 'body/limit' } } },
  });
  return (limit: number | undefined, applied: string, count: number) => {
    const exchange: Exchange = {
      operationId: 'list',
      sent: { method: 'POST', target: '/list', headers: {}, body: '' },
      answer: { status: 200, headers: {}, body: '' },
      url: new URL('http://provider.invalid/list'),
      path: {},
      changes: false,
      succeeded: true,
      asked: { limit },
      body: { items: Array.from({ length: count }, () => ({})), applied },
      now: 0,
      took: 0,
    };
    return judge(exchange).map(({ message }) => message);
  };
}

it('lets a server have a limit of its own', () => {
  const ask = createAsk();
  expect(ask(1000, '100', 100)).toEqual([]);
  expect(ask(20, '20', 1)).toEqual([]);
  expect(ask(0, '100', 1)).toEqual([]);
  expect(ask(undefined, '50', 1)).toEqual([]);
  expect(ask(1000, '100', 3)).toEqual([]);
});

it('tells when more is applied than was asked for, and when more is shown than is applied', () => {
  const ask = createAsk();
  expect(ask(2, '5', 1)).toEqual(['a limit of 5, and at most 2 were asked for']);
  expect(ask(2, '1', 2)).toEqual(['a limit of 1, and 2 are on this page']);
});

it('tells when the limit is another one each time', () => {
  const ask = createAsk();
  expect(ask(20, '3', 3)).toEqual([]);
  expect(ask(20, '5', 5)).toEqual([]);
  expect(ask(20, '1', 1)).toEqual(['a limit of 1, and 20 were asked for; 5 has been applied before']);
});
