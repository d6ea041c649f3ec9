import type { Description } from '../../description/description.js';
import { createDescriptionRouter } from '../../description/router.js';
import type { Answer, Sent } from '../../http/message.js';
import type { Judge } from '../../validate/response.js';
import { checkName, documentedAnswers, isSuccess } from '../cases/case.js';
import { createImaginedSandbox } from '../cases/imagined-sandbox.js';
import { SkipError } from '../cases/skip-error.js';
import type { CheckContext } from './context.js';

/** What can be told of a check without sending anything. */
export interface ImaginedRun {
  /** Every name that was thought of. */
  readonly names: ReadonlySet<string>;
  /** Those of cases that came to a finding. */
  readonly found: ReadonlySet<string>;
  /** Whether it came to its end. Without answers of the provider it may not. */
  readonly ended: boolean;
}

export type Imagine = (run: (context: CheckContext) => Promise<void>) => Promise<ImaginedRun>;

/** Finds nothing: for what sends nothing. */
export const silentJudge: Judge = { answer: async () => [], request: async () => [] };

/** Runs checks in a context that sends nothing: each request succeeds with what the description shows. */
export function createImagine(context: CheckContext, description: Description, fixtures: unknown): Imagine {
  let names = new Set<string>();
  let found = new Set<string>();
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
    report({ operationId }, check, subject) {
      const name = checkName({ operationId, check, subject });
      names.add(name);
      found.add(name);
    },
  };
  return async (run) => {
    names = new Set();
    found = new Set();
    const ended = await run(imagined).then(
      () => true,
      () => false,
    );
    return { names, found, ended };
  };
}
