import type { Description } from '../../description/description.js';
import { createDescriptionRouter } from '../../description/router.js';
import type { Answer, Sent } from '../../http/message.js';
import { checkName, documentedAnswers, isSuccess } from '../cases/case.js';
import { createImaginedSandbox } from '../cases/imagined-sandbox.js';
import { SkipError } from '../cases/skip-error.js';
import type { CheckContext } from './context.js';

/** A context, and the names of the cases that a check would try in it. */
export interface Imagined {
  readonly context: CheckContext;
  readonly names: ReadonlySet<string>;
}

/**
 * A context that sends nothing: each request succeeds with what the description shows. A check that is run in it tells the
 * names of the cases it would try.
 */
export function createImaginedContext(context: CheckContext, description: Description, fixtures: unknown): Imagined {
  const names = new Set<string>();
  const sandbox = createImaginedSandbox(description, fixtures);
  const route = createDescriptionRouter(new Map([['', description]]));
  const statuses = new Map(
    documentedAnswers(description)
      .filter(({ status }) => isSuccess(status))
      .map(({ operationId, status, mediaType }) => [operationId, { status, mediaType }]),
  );
  const send = async ({ method, target }: Sent): Promise<Answer> => {
    const found = route(method, target.replace(/\?.*$/, ''));
    const operationId = 'operationId' in found ? found.operationId : '';
    const { status = 200, mediaType = null } = statuses.get(operationId) ?? {};
    const body = await sandbox.call(operationId, {});
    return {
      status,
      headers: mediaType === null ? {} : { 'content-type': mediaType },
      body: typeof body === 'string' ? body : (JSON.stringify(body) ?? ''),
    };
  };
  const imagined: CheckContext = {
    ...context,
    judge: { answer: () => [], request: () => [] },
    createSandbox: () => ({ ...sandbox, send }),
    write(operationId, parts, caller) {
      try {
        return context.write(operationId, parts, caller);
      } catch (error) {
        if (error instanceof SkipError && caller !== 'admin') return context.write(operationId, parts, 'nobody');
        throw error;
      }
    },
    send,
    settle: (ask) => ask(),
    wanted(name) {
      names.add(name);
      return context.wanted(name);
    },
    throwIfEnded: () => {},
    exclude: ({ operationId }, check, subject) => void names.add(checkName({ operationId, check, subject })),
    report: ({ operationId }, check, subject) => void names.add(checkName({ operationId, check, subject })),
  };
  return { context: imagined, names };
}
