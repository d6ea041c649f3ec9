import type { Paint } from '../../paint.js';
import type { LoggedRequest } from '../core/request-log.js';

/** Writes a request as a line for people, with a line for each reason why it was refused. */
export const textLine =
  (paint: Paint) =>
  ({ time, method, target, operationId, status, ms, world, problems, answer, fault }: LoggedRequest): string => {
    const style = status === undefined || status >= 500 ? 'red' : status >= 400 ? 'yellow' : 'green';
    const parts = [
      paint('dim', new Date(time).toTimeString().slice(0, 8)),
      ...(world === undefined ? [] : [`@${world}`]),
      method,
      target,
      ...(operationId === undefined ? [] : [paint('dim', operationId)]),
      paint(style, String(status ?? 'connection broken')),
      paint('dim', `${ms} ms`),
      ...(fault ? [paint('dim', '(fault)')] : []),
    ];
    const reasons = [...problems, ...(answer === undefined ? [] : [answer])].map((reason) => `         ${reason}`);
    // What a client sent must not write to a terminal as if it were the mock.
    return [parts.join(' '), ...reasons.map((reason) => reason.replace(/\p{Cc}+/gu, ' '))].join('\n');
  };
