import type { Method } from '../../description/description.js';
import { isSuccess } from '../cases/case.js';
import type { Caller } from '../cases/scenario.js';
import { type CheckContext, type CheckedOperation, judged, sound, violated } from './context.js';

/** Callers whose requests have to be refused, and why. */
const refused: readonly { caller: Caller; subject: string; rule: string; message: string }[] = [
  { caller: 'nobody', subject: 'no credential', rule: 'authentication-ignored', message: 'without a credential' },
  { caller: 'reader', subject: 'reader', rule: 'authorization-ignored', message: 'to who may only read' },
];

/** What would succeed is refused without a credential; and what changes something, to who may only read. */
export async function checkAuthentication(context: CheckContext, operation: CheckedOperation): Promise<void> {
  const { operationId, secured, changes } = operation;
  const wanted = refused.filter(
    ({ caller, subject }) =>
      (caller !== 'reader' || changes) && context.wanted(`${operationId} authentication ${subject}`),
  );
  if (!secured || wanted.length === 0) return;
  const world = context.createWorld();
  try {
    const base = await context.succeed(operationId, world);
    for (const { caller, subject, rule, message } of wanted) {
      const sent = context.write(operationId, base, caller);
      const answer = await context.send(sent);
      const violations = isSuccess(answer.status)
        ? [violated('request.headers', '/authorization', rule, `answered ${answer.status} ${message}`)]
        : sound(context.judge, operationId, answer, sent);
      context.report(operation, 'authentication', subject, judged(sent, answer, violations));
    }
  } finally {
    await world.restore();
  }
}

/** Methods worth trying: the others change nothing, or are answered by what stands before the provider. */
const tried: readonly Method[] = ['get', 'post', 'put', 'patch', 'delete'];

/** A method that no operation of a path has must not do anything. */
export async function checkUndocumentedMethods(context: CheckContext): Promise<void> {
  const byPath = new Map<string, CheckedOperation[]>();
  for (const one of context.operations) byPath.set(one.path, [...(byPath.get(one.path) ?? []), one]);
  for (const documented of byPath.values()) {
    const [operation] = documented;
    if (operation === undefined) continue;
    const world = context.createWorld();
    try {
      const missing = tried.filter((method) => !documented.some((one) => one.method === method));
      const wanted = missing.filter((method) =>
        context.wanted(`${operation.operationId} undocumented-method ${method.toUpperCase()}`),
      );
      if (wanted.length === 0) continue;
      // A method that is taken for another one needs what that one needs.
      const { operationId } = documented.find(({ method }) => ['put', 'patch', 'post'].includes(method)) ?? operation;
      const base = await context.succeed(operationId, world);
      const sent = context.write(operationId, base, 'admin');
      for (const method of wanted) {
        const request = {
          ...sent,
          method: method.toUpperCase(),
          body: method === 'get' || method === 'delete' ? '' : sent.body,
        };
        const answer = await context.send(request);
        const message = `${method.toUpperCase()} is not documented and was answered ${answer.status}`;
        const taken =
          isSuccess(answer.status) || answer.status >= 500
            ? [
                violated(
                  'response.status',
                  '',
                  isSuccess(answer.status) ? 'undocumented-method-accepted' : 'server-error',
                  message,
                ),
              ]
            : [];
        context.report(operation, 'undocumented-method', method.toUpperCase(), {
          ...judged(request, answer, taken),
          method,
        });
      }
    } finally {
      await world.restore();
    }
  }
}
