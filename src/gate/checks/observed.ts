import type { AnyResources } from '../cases/contract.js';
import type { Sandbox } from '../cases/sandbox.js';
import type { RequestParts } from '../cases/scenario.js';
import type { Thing } from './looks.js';
import { madeBy } from './made-by.js';

/** A sandbox, and what was made in it. */
export interface Observed {
  readonly sandbox: Sandbox;
  readonly made: readonly Thing[];
  /** What was made and was not asked to be removed. */
  there(): readonly Thing[];
}

/** Watches what a scenario makes to arrange its request: what it belongs to is known from there. */
export function observe(resources: AnyResources, sandbox: Sandbox): Observed {
  const made: Thing[] = [];
  const gone = new Set<Thing>();
  return {
    made,
    there: () => made.filter((thing) => !gone.has(thing)),
    sandbox: {
      ...sandbox,
      async call(operationId, request) {
        const answer = await sandbox.call(operationId, request);
        const thing = madeBy(resources, operationId, answer, request);
        if (thing !== undefined) made.push(thing);
        for (const one of made) if (removes(one, operationId, request)) gone.add(one);
        return answer;
      },
    },
  };
}

const removes = ({ kind, reference }: Thing, operationId: string, request: RequestParts) =>
  kind.removedBy?.includes(operationId) === true &&
  JSON.stringify(request).includes(JSON.stringify(reference[kind.identifier]));

/** The resource with all that is known of what it belongs to. */
export function complete(thing: Thing, made: readonly Thing[]): Thing {
  const { identifier } = thing.kind;
  const known = made.find(
    ({ kind, reference }) => kind === thing.kind && reference[identifier] === thing.reference[identifier],
  );
  return known === undefined ? thing : { ...thing, reference: { ...known.reference, ...thing.reference } };
}
