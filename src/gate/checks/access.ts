import type { Method } from '../../description/description.js';
import { isSuccess } from '../case.js';
import { type CheckContext, type CheckedOperation, judged, sound, violated } from './context.js';

/** Without a credential, a request that would succeed with one has to be refused. */
export async function checkAuthentication(context: CheckContext, operation: CheckedOperation): Promise<void> {
  const { operationId, secured } = operation;
  const subject = 'no credential';
  if (!secured || !context.wanted(`${operationId} authentication ${subject}`)) return;
  const world = context.createWorld();
  try {
    const base = await context.succeed(operationId, world);
    const sent = 'skip' in base ? undefined : context.write(operationId, base, 'nobody');
    if (sent === undefined) return;
    const answer = await context.send(sent);
    const ignored = isSuccess(answer.status)
      ? [
          violated(
            'request.headers',
            '/authorization',
            'authentication-ignored',
            `answered ${answer.status} without a credential`,
          ),
        ]
      : sound(context.judge, operationId, answer);
    context.report(operation, 'authentication', subject, judged(sent, answer, ignored));
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
      const base = await context.succeed(operation.operationId, world);
      const sent = 'skip' in base ? undefined : context.write(operation.operationId, base, 'admin');
      if (sent === undefined) continue;
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
