import { groupBy } from '../group-by.js';
import type { Paint } from '../paint.js';
import { describeViolation } from '../validate/describe-violation.js';
import type { DriftReport, Finding } from './find-drift.js';

/** What was found in traffic: an operation and status a paragraph, a finding a line. */
export function toDriftTable({ api, traffic, exchanges, findings }: DriftReport, paint: Paint): string {
  const groups = groupBy(
    findings,
    ({ operationId, method, route, status }) => `${operationId ?? 'no operation'} ${status}  ${method} ${route}`,
  );
  const paragraphs = [...groups].flatMap(([title, group]) => ['', `${paint('red', '✗')} ${title}`, ...group.map(line)]);
  const elsewhere = exchanges.elsewhere === 0 ? '' : `, ${exchanges.elsewhere} with other servers`;
  return [
    `${paint('bold', api)}  ${traffic}`,
    ...paragraphs,
    '',
    `${count(exchanges.judged, 'exchange')} judged${elsewhere}; ${count(findings.length, 'finding')}`,
  ].join('\n');
}

const line = (finding: Finding) => {
  const times = finding.occurrences > 1 ? `${finding.occurrences}×, first in` : 'in';
  return `    ${describeViolation(finding)} (${times} exchange ${finding.firstExchange})`;
};

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
