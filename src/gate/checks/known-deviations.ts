import type { CheckContext } from './context.js';

/** Whether a case is to be tried. What the contract leaves out is noted. */
export function isWanted(context: CheckContext, operationId: string, check: InputCheck, subject: string): boolean {
  const name = `${operationId} ${check} ${subject}`;
  if (!context.wanted(name)) return false;
  const reason = whyNot(context, operationId, check, subject);
  if (reason !== undefined) context.leaveOut(name, reason);
  return reason === undefined;
}

type InputCheck = 'invalid-input' | 'valid-input';

/** Why the contract leaves a case out. */
export function whyNot({ contract }: CheckContext, operationId: string, check: InputCheck, subject: string) {
  return contract.lenient?.find(
    (one) => one.check === check && (one.operationId ?? operationId) === operationId && one.subject.test(subject),
  )?.reason;
}
