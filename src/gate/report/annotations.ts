import { plain } from '../../plain-text.js';
import { describeProblems } from './case-text.js';
import type { Report } from './report.js';

/** What stands in a workflow command: no other line, and no other command, comes of it. */
const escapeData = (text: string) =>
  text
    .replace(/[^\r\n]+/g, plain)
    .replace(/%/g, '%25')
    .replace(/\r/g, '%0D')
    .replace(/\n/g, '%0A');
const escapeProperty = (text: string) => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** A workflow command of GitHub Actions for each failure: it shows them where the run is shown. */
export const toAnnotations = ({ api, cases }: Report): string[] =>
  cases
    .filter(({ outcome }) => outcome === 'failed')
    .map((one) => {
      const lines = [...describeProblems(one), ...(one.reproduce === undefined ? [] : [`Reproduce: ${one.reproduce}`])];
      return `::error title=${escapeProperty(`${api}: ${one.name}`)}::${escapeData(lines.join('\n'))}`;
    });
