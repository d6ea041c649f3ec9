import type { AnyResources } from '../cases/contract.js';
import type { Sandbox } from '../cases/sandbox.js';
import type { Thing } from './looks.js';
import { madeBy } from './made-by.js';

/** A sandbox, and what was made in it. */
export interface Observed {
  readonly sandbox: Sandbox;
  readonly made: readonly Thing[];
}

/** Watches what a scenario makes to arrange its request: what it belongs to is known from there. */
export function observe(resources: AnyResources, sandbox: Sandbox): Observed {
  const made: Thing[] = [];
  return {
    made,
    sandbox: {
      ...sandbox,
      async call(operationId, request) {
        const answer = await sandbox.call(operationId, request);
        const thing = madeBy(resources, operationId, answer, request);
        if (thing !== undefined) made.push(thing);
        return answer;
      },
    },
  };
}

/** The resource with all that is known of what it belongs to. */
export function complete(thing: Thing, made: readonly Thing[]): Thing {
  const { identifier } = thing.kind;
  const known = made.find(
    ({ kind, reference }) => kind === thing.kind && reference[identifier] === thing.reference[identifier],
  );
  return known === undefined ? thing : { ...thing, reference: { ...known.reference, ...thing.reference } };
}
