import type { Description } from '../../description/description.js';
import { createDescriptionRouter } from '../../description/router.js';
import type { Answer, Sent } from '../../http/message.js';
import type { Judge } from '../../validate/response.js';
import { checkName, documentedAnswers, isSuccess } from '../cases/case.js';
import { createImaginedSandbox } from '../cases/imagined-sandbox.js';
import { SkipError } from '../cases/skip-error.js';
import type { CheckContext } from './context.js';

/** Tells the names of the cases that a check would try. */
export type Imagine = (run: (context: CheckContext) => Promise<void>) => Promise<ReadonlySet<string>>;

/** Finds nothing: for what sends nothing. */
export const silentJudge: Judge = { answer: () => [], request: () => [] };

/**
 * Runs checks in a context that sends nothing: each request succeeds with what the description shows. What cannot be run
 * without answers of the provider tells no names.
 */
export function createImagine(context: CheckContext, description: Description, fixtures: unknown): Imagine {
  let names = new Set<string>();
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
    judge: silentJudge,
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
  return async (run) => {
    names = new Set();
    await run(imagined).catch(() => undefined);
    return names;
  };
}
