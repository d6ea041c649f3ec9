import type { Paint } from '../paint.js';
import type { JudgedExchange } from './judge.js';

/** Counts what went through. */
export interface ProxySummary {
  add(judged: JudgedExchange): void;
  lines(paint: Paint): string[];
  /** @param isUndescribedBroken whether an endpoint that is not described breaks the contract */
  isBroken(isUndescribedBroken: boolean): boolean;
}

export function createProxySummary(): ProxySummary {
  const operations = new Map<string, number>();
  let exchanges = 0;
  let unanswered = 0;
  let undescribed = 0;
  let broken = 0;
  return {
    add({ operationId, isUndescribed, violations }) {
      exchanges += 1;
      if (isUndescribed) undescribed += 1;
      else if (operationId === undefined) unanswered += 1;
      if (violations.length === 0) return;
      broken += 1;
      operations.set(operationId ?? '', (operations.get(operationId ?? '') ?? 0) + 1);
    },
    lines(paint) {
      const judged = exchanges - undescribed - unanswered;
      return [
        '',
        ...[...operations].map(([name, times]) => `${paint('red', '✗')} ${name}  ${times}×`),
        ...(undescribed === 0 ? [] : [`${undescribed} with endpoints that are not described`]),
        ...(unanswered === 0 ? [] : [`${unanswered} without an answer to judge`]),
        `${judged} judged, ${broken} broke the contract`,
      ];
    },
    isBroken: (isUndescribedBroken) => broken > 0 || (isUndescribedBroken && undescribed > 0),
  };
}
