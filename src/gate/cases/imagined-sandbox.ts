import { type Description, operations, resolve } from '../../description/description.js';
import { follow, valueAt } from '../../description/pointer.js';
import { isObject } from '../../is-object.js';
import { isSuccess } from './case.js';
import type { Sandbox } from './sandbox.js';

/**
 * A sandbox that sends nothing: calls give what the description shows. A scenario that is run in it tells what its request
 * looks like, which is enough to know what can be tried with it.
 */
export function createImaginedSandbox(description: Description, fixtures: unknown): Sandbox {
  const examples = new Map(
    operations(description).map(({ operation }) => {
      const success = Object.entries(operation.responses).find(([status]) => isSuccess(Number(status)))?.[1];
      const [media] = Object.values((success && resolve(description, success).content) ?? {});
      return [operation.operationId, exampleOf(description, media)];
    }),
  );
  return {
    fixtures,
    call: async (operationId) => examples.get(operationId),
    unique: (prefix) => `${prefix} 00000000`,
    orFixture: (make) => make(),
    settle: (ask) => ask(),
    mayChangeOthers: true,
    send: async () => ({ status: 599, headers: {}, body: '' }),
    hasCalled: () => false,
    restore: async () => {},
  };
}

function exampleOf(description: Description, media: unknown): unknown {
  if (!isObject(media)) return undefined;
  if ('example' in media) return media.example;
  const [first] = isObject(media.examples) ? Object.values(media.examples) : [];
  return first === undefined ? undefined : valueAt(follow(description, first), ['value']);
}
