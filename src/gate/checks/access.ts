import type { Method } from '../../description/description.js';
import type { Answer } from '../../http/message.js';
import type { Rule } from '../../validate/rule.js';
import { type Violation, violation } from '../../validate/violation.js';
import { isSuccess } from '../cases/case.js';
import { judged } from '../cases/case-result.js';
import type { Caller } from '../cases/scenario.js';
import { type CheckContext, type CheckedOperation, judgeSoundness, type OperationsOfPath } from './context.js';
import { isEmptyList } from './effects.js';
import { isWanted } from './known-deviations.js';
import { bodyOf } from './looks.js';
import { nearTokens } from './near-tokens.js';

/** Callers whose requests have to be rejected, and why. */
const rejectedCallers: readonly { caller: Caller; subject: string; rule: Rule; cause: string }[] = [
  {
    caller: 'nobody',
    subject: 'no credential',
    rule: 'authentication-ignored',
    cause: 'the request has no credential',
  },
  { caller: 'reader', subject: 'reader', rule: 'authorization-ignored', cause: 'the caller may only read' },
  { caller: 'outsider', subject: 'outsider', rule: 'authorization-ignored', cause: 'the caller may see nothing of it' },
];

/** Whom an operation has to reject. Where it documents a 403, the scenario asks as the outsider. */
const isRejected = (
  caller: Caller,
  { contract }: CheckContext,
  { operationId, changes, parameters }: CheckedOperation,
) =>
  caller === 'nobody' ||
  (caller === 'reader' && changes) ||
  (caller === 'outsider' &&
    parameters.some((one) => one.in === 'path') &&
    contract.scenarios[operationId]?.[403] === undefined);

/** A success; but whoever sees nothing may be shown a list of nothing. */
const isLetIn = ({ contract }: CheckContext, caller: Caller, { operationId }: CheckedOperation, answer: Answer) =>
  isSuccess(answer.status) &&
  !(caller === 'outsider' && isEmptyList(contract.resources ?? { kinds: [] }, operationId, bodyOf(answer)));

/** Every request is rejected without a credential, and every change from a caller that may only read. */
export async function checkAuthentication(context: CheckContext, operation: CheckedOperation): Promise<void> {
  const { operationId, secured } = operation;
  const wanted = rejectedCallers.filter(
    ({ caller, subject }) =>
      isRejected(caller, context, operation) && isWanted(context, operation, 'authentication', subject),
  );
  // What only reads does no harm when such a token is taken.
  const near = operation.changes
    ? []
    : nearTokens.filter(({ subject }) => isWanted(context, operation, 'authentication', subject));
  if (!secured || wanted.length + near.length === 0) return;
  const sandbox = context.createSandbox();
  try {
    const base = await context.succeed(operationId, sandbox);
    for (const { caller, subject, rule, cause } of wanted) {
      const sent = context.write(operationId, base, caller);
      const answer = await context.send(sent, sandbox);
      const violations = isLetIn(context, caller, operation, answer)
        ? [
            violation(
              'request.headers',
              '/authorization',
              rule,
              `expected a rejection, as ${cause}; got ${answer.status}`,
            ),
          ]
        : await judgeSoundness(context.judge, operationId, answer, sent.target);
      context.report(operation, 'authentication', subject, judged(sent, answer, violations));
    }
    for (const { subject, change } of near) {
      const sent = context.write(operationId, base, 'admin');
      const { authorization = '' } = sent.headers;
      const asked = { ...sent, headers: { ...sent.headers, authorization: change(authorization) } };
      const answer = await context.send(asked, sandbox);
      const message = `expected a rejection, as nobody issued the token; got ${answer.status}`;
      const violations = isSuccess(answer.status)
        ? [violation('request.headers', '/authorization', 'authentication-ignored', message)]
        : await judgeSoundness(context.judge, operationId, answer, asked.target);
      context.report(operation, 'authentication', subject, judged(asked, answer, violations));
    }
  } finally {
    await sandbox.restore();
  }
}

/** Methods worth trying: the others change nothing, or are answered by what stands before the provider. */
const triedMethods: readonly Method[] = ['get', 'post', 'put', 'patch', 'delete'];

/** Every method is rejected that the path does not document. */
export async function checkUndocumentedMethods(
  context: CheckContext,
  operationsOfPath: OperationsOfPath,
): Promise<void> {
  const [operation] = operationsOfPath;
  const sandbox = context.createSandbox();
  try {
    const methods = triedMethods
      .filter((method) => !operationsOfPath.some((one) => one.method === method))
      .filter((method) => isWanted(context, operation, 'undocumented-method', method.toUpperCase()));
    if (methods.length === 0) return;
    // A method that is taken for another one needs what that one needs.
    const { operationId } =
      operationsOfPath.find(({ method }) => ['put', 'patch', 'post'].includes(method)) ?? operation;
    const sent = context.write(operationId, await context.succeed(operationId, sandbox), 'admin');
    for (const method of methods) {
      const name = method.toUpperCase();
      // The path may be one of another template as well, which documents the method.
      if (context.isDocumented(name, sent.target)) continue;
      const request = { ...sent, method: name, body: method === 'get' || method === 'delete' ? '' : sent.body };
      const answer = await context.send(request, sandbox);
      const finding = judged(request, answer, judgeUndocumented(name, answer));
      context.report(operation, 'undocumented-method', name, finding, method);
    }
  } finally {
    await sandbox.restore();
  }
}

function judgeUndocumented(method: string, { status }: Answer): Violation[] {
  if (!isSuccess(status) && status < 500) return [];
  const rule = isSuccess(status) ? 'undocumented-method-accepted' : 'server-error';
  return [
    violation('response.status', '', rule, `expected a rejection, as ${method} is not documented; got ${status}`),
  ];
}
