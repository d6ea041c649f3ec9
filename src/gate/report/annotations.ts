import { plainLines } from '../../plain-text.js';
import { type Cause, causesOf, countCases, nameSome } from './causes.js';
import type { Report } from './report.js';

/** What stands in a workflow command: no other line, and no other command, comes of it. */
const escapeData = (text: string) => plainLines(text).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string) => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** GitHub shows ten of a step. */
const maxAnnotations = 10;

/** A workflow command of GitHub Actions for each cause of failures: it shows them where the run is shown. */
export function toAnnotations(reports: readonly Report[]): string[] {
  const causes = reports
    .flatMap(({ api, cases }) => causesOf(cases).map((cause) => ({ api, cause })))
    .sort((one, other) => other.cause.cases.length - one.cause.cases.length);
  const told = causes.length > maxAnnotations ? causes.slice(0, maxAnnotations - 1) : causes;
  const untold = causes.length - told.length;
  return [
    ...told.map(({ api, cause }) => `::error title=${escapeProperty(titleOf(api, cause))}::${escapeData(text(cause))}`),
    ...(untold > 0
      ? [`::error title=keyspec verify::${untold} more causes; the summary and the reports have all`]
      : []),
  ];
}

const titleOf = (api: string, { cases }: Cause) =>
  cases.length === 1 ? `${api}: ${nameSome(cases)}` : `${api}: ${countCases(cases.length)} failed`;

const text = ({ what, specLocations, cases }: Cause) =>
  [
    specLocations.length === 1 ? `${what} (${specLocations[0]})` : what,
    ...(cases.length > 1 ? [`Cases: ${nameSome(cases, 5)}`] : []),
    ...(cases[0]?.reproduce === undefined ? [] : [`Reproduce: ${cases[0].reproduce}`]),
  ].join('\n');
