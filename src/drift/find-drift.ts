import type { Description } from '../description/description.js';
import type { Mask } from '../http/mask.js';
import type { Violation } from '../validate/violation.js';
import { createExchangeJudge } from './exchange-judge.js';
import type { Met } from './met.js';
import { secretName } from './secrets.js';
import { type Aside, createTrafficReader, type Place, type Recorded, type TrafficFile } from './traffic.js';
import { createUndescribed, earliest, latest, type Undescribed } from './undescribed.js';

/** One thing that recorded traffic does and the description does not allow, however often it does. */
export interface Finding extends Violation {
  readonly operationId: string;
  readonly method: string;
  /** The path template. */
  readonly route: string;
  readonly status: number;
  /** Several times in one exchange where several items of a list break the rule. */
  readonly occurrences: number;
  /** Values that broke the rule, as JSON: five at most, the beginning of each. */
  readonly values: readonly string[];
  readonly first: string | null;
  readonly last: string | null;
  readonly exchanges: readonly Place[];
}

/** What could not be judged, because the recorder left it out: how often. */
export interface NotRecorded {
  readonly answerBodies: number;
  readonly requestBodies: number;
  readonly answerHeaders: number;
  readonly requestHeaders: number;
  /** No exchange of the file shows any credentials. */
  readonly credentials: number;
}

/** How traffic and description agree. The shape of `keyspec drift --json`. */
export interface DriftReport {
  readonly api: string;
  readonly files: readonly string[];
  readonly exchanges: {
    readonly judged: number;
    readonly undescribed: number;
    /** In another protocol than the described one, such as gRPC-Web: not judged. */
    readonly otherProtocols: number;
  } & Omit<Aside, 'odd'>;
  readonly notRecorded: NotRecorded;
  readonly odd: Aside['odd'];
  readonly findings: readonly Finding[];
  readonly undescribed: readonly Undescribed[];
}

/** An API whose traffic is judged. */
export interface DescribedApi {
  readonly name: string;
  /** OpenAPI 3.1. */
  readonly description: Description;
}

/**
 * Holds recorded traffic against the description of an API. The validator of the mock judges what was asked, the judge of the
 * gate what was answered.
 *
 * @param servers where the traffic was recorded. @defaultValue the servers of the description
 * @throws {UsageError} when a file is no HAR file, or none of them holds traffic of the API.
 */
export async function findDrift(
  { name, description }: DescribedApi,
  files: readonly TrafficFile[],
  servers?: readonly string[],
): Promise<DriftReport> {
  const reader = createTrafficReader(description, servers);
  const exchangeJudge = await createExchangeJudge(description, { hasAllHeaders: false });
  const findings = createFindings();
  const undescribed = createUndescribed();
  const notRecorded = { answerBodies: 0, requestBodies: 0, answerHeaders: 0, requestHeaders: 0, credentials: 0 };
  let judged = 0;
  let undescribedCount = 0;
  let otherProtocols = 0;

  for (const file of files) {
    const withoutCredentials: (() => void)[] = [];
    let credentialsSeen = false;
    for await (const recorded of reader.read(file)) {
      const { exchange, pathname } = recorded;
      const verdict = await exchangeJudge.judge(exchange, pathname);
      if (verdict.kind === 'undescribed') {
        undescribedCount += 1;
        undescribed.add({ ...exchange, pathname, status: exchange.answer.status, route: verdict.route });
        continue;
      }
      if (verdict.kind === 'other-protocol') {
        otherProtocols += 1;
        continue;
      }
      judged += 1;
      if (!exchange.bodyRecorded) notRecorded.answerBodies += 1;
      if (!exchange.answerHeadersRecorded) notRecorded.answerHeaders += 1;
      if (!exchange.requestHeadersRecorded) notRecorded.requestHeaders += 1;
      if (!exchange.requestBodyRecorded && verdict.takesBody) notRecorded.requestBodies += 1;

      const lacksCredentials = verdict.withoutCredentials.length > 0;
      credentialsSeen ||= exchange.requestHeadersRecorded && !lacksCredentials;
      const title = { operationId: verdict.operationId, method: exchange.method, route: verdict.route };
      const add = (mets: readonly Met[]) => findings.add(title, recorded, mets);
      add(verdict.request);
      if (verdict.isTaken && lacksCredentials) withoutCredentials.push(() => add(verdict.withoutCredentials));
      add(verdict.answer);
    }
    if (credentialsSeen) for (const add of withoutCredentials) add();
    else notRecorded.credentials += withoutCredentials.length;
  }

  const { odd, ...aside } = reader.aside();
  const mask = reader.mask();
  return {
    api: name,
    files: files.map((file) => file.name),
    exchanges: { judged, undescribed: undescribedCount, otherProtocols, ...aside },
    notRecorded,
    odd,
    findings: findings.report(mask),
    undescribed: undescribed.report(mask),
  };
}

type Title = Pick<Finding, 'operationId' | 'method' | 'route'>;

interface Growing extends Omit<Finding, 'values' | 'exchanges'> {
  readonly values: Set<string>;
  readonly exchanges: Place[];
}

/** The path says it already. */
const withoutPlace = (message: string) => message.replace(/^Response (?:body|header)\b.*? (?=must )/, '');

/** The third item of a list breaks the rule that the first did: one finding. */
const anyItem = (text: string) => text.replace(/([/.])\d+(?=[/. "']|$)/g, '$1*');

function createFindings() {
  const found = new Map<string, Growing>();
  return {
    add(title: Title, { file, entry, exchange }: Recorded, mets: readonly Met[]) {
      for (const { violation, value } of mets) {
        const told = { ...violation, path: anyItem(violation.path), message: anyItem(withoutPlace(violation.message)) };
        const head = { ...title, status: exchange.answer.status, ...told };
        const key = JSON.stringify(head);
        const known = found.get(key);
        const { values = new Set<string>(), exchanges = [] } = known ?? {};
        if (value !== undefined && values.size < 5) values.add(show(value, violation.path));
        const last = exchanges.at(-1);
        if (last?.file !== file || last.entry !== entry) exchanges.push({ file, entry });
        found.set(key, {
          ...head,
          occurrences: (known?.occurrences ?? 0) + 1,
          first: earliest(known?.first ?? null, exchange.date),
          last: latest(known?.last ?? null, exchange.date),
          values,
          exchanges,
        });
      }
    },
    report: (mask: Mask): Finding[] =>
      [...found.values()].map((finding) => ({
        ...finding,
        path: mask(finding.path),
        message: mask(finding.message),
        values: [...finding.values].map((text) => shorten(mask(text))),
      })),
  };
}

function show(value: unknown, path: string): string {
  if (secretName.test(path.split('/').at(-1) ?? '')) return '***';
  return JSON.stringify(value).slice(0, maxValueKept);
}

/** Characters that are kept of a value: what is shown of it is masked first, and a secret that was cut is not known. */
const maxValueKept = 4000;
const maxValueShown = 60;

const shorten = (text: string) => (text.length > maxValueShown ? `${text.slice(0, maxValueShown)}…` : text);
