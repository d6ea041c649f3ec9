import type { Mask } from '../http/mask.js';
import type { Paint } from '../paint.js';
import { plain } from '../plain-text.js';
import { describeViolation } from '../validate/describe-violation.js';
import type { JudgedExchange } from './judge.js';
import { maskTarget } from './mask-exchange.js';

/** An exchange in one line, and below it what it breaks, a line each. */
export function exchangeLines(judged: JudgedExchange, mask: Mask, paint: Paint): string[] {
  const { method, target, operationId, status, time, violations, notJudged } = judged;
  const parts = [
    `${method} ${maskTarget(target, mask)}`,
    `${operationId === undefined ? '' : `${operationId} `}${status ?? 'no answer'}`,
    `${Math.round(time)} ms`,
    ...(notJudged.length === 0 ? [] : [paint('yellow', `not judged: ${mask(notJudged.join(', '))}`)]),
  ];
  return [
    `${signOf(judged, paint)} ${plain(parts.join('  '))}`,
    ...violations.map((violation) => `    ${plain(mask(describeViolation(violation)))}`),
  ];
}

function signOf({ violations, operationId }: JudgedExchange, paint: Paint): string {
  if (violations.length > 0) return paint('red', '✗');
  return operationId === undefined ? paint('yellow', '!') : paint('green', '✓');
}
