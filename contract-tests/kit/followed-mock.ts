import { expect } from 'vitest';
import { applyChange, track } from '../../src/mock/core/tracked.js';
import { createMock, type Mock, type MockOptions } from '../../src/mock.js';

const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

/**
 * A mock whose changes are followed: a copy of its state that hears of them has to be what the state is, whenever nothing is
 * under way.
 */
export function createFollowedMock(options: MockOptions): Mock {
  const mock = createMock({
    ...options,
    journal: {
      track,
      onChange(changes) {
        for (const change of plain(changes)) applyChange(copy, change);
      },
    },
  });
  const stateOf = () => ({ apis: plain(mock.snapshot().apis) });
  let copy = stateOf();
  let underWay = 0;

  const followed = async (request: Request): Promise<Response> => {
    underWay += 1;
    try {
      return await mock(request);
    } finally {
      underWay -= 1;
      if (underWay === 0)
        expect({ apis: copy.apis }, `${request.method} ${request.url}: the state and what was told of it`).toEqual(
          stateOf(),
        );
    }
  };
  const { reset, restore } = mock;
  const whole = Object.assign(followed, {
    ...mock,
    reset() {
      reset();
      copy = stateOf();
    },
    restore(saved: unknown) {
      restore(saved);
      copy = stateOf();
    },
  });
  return Object.defineProperty(whole, 'requests', { get: () => mock.requests });
}
