import { maskSecrets } from '../../http/mask.js';
import type { Problem } from '../../validate/problem.js';

/** A request that a mock was asked, and what became of it. Secrets are masked. */
export interface LoggedRequest {
  /** When it came, by the platform's clock: RFC 3339. */
  readonly time: string;
  /** The world it was for, if it named one. */
  readonly world?: string;
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** None where no operation has this path and method. */
  readonly operationId?: string;
  /** What was sent: the JSON, or the text that is none. Nothing where there was none, or more than 16 kB. */
  readonly body?: unknown;
  /** None where the connection broke. */
  readonly status?: number;
  /** How long the answer took, in milliseconds. */
  readonly ms: number;
  /** Of a request that was refused: what of it the description does not allow, each with its place. */
  readonly problems: readonly string[];
  /** Of a request that was refused: what it was told, at most 300 characters. */
  readonly answer?: string;
  /** An injected fault struck it. */
  readonly fault?: true;
}

/** A request on its way, as the log learns of it. */
export interface Entry {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** When it came, by the platform's clock. */
  readonly at: number;
  readonly started: number;
  operationId?: string;
  text?: string;
  status?: number;
  ms: number;
  problems: readonly Problem[];
  answer?: unknown;
  fault?: true;
}

/** How many requests are kept. */
const most = 500;

const largestText = 16_384;

export interface RequestLog {
  begin(method: string, target: string): Entry;
  end(entry: Entry): void;
  requests(): readonly LoggedRequest[];
  clear(): void;
}

export function createRequestLog(
  world: string | undefined,
  onRequest: ((request: LoggedRequest) => void) | undefined,
): RequestLog {
  let entries: Entry[] = [];
  return {
    begin: (method, target) => ({ method, target, at: Date.now(), started: performance.now(), ms: 0, problems: none }),
    end(entry) {
      entry.ms = Math.max(0, performance.now() - entry.started);
      if ((entry.text?.length ?? 0) > largestText) delete entry.text;
      entries.push(entry);
      if (entries.length > most) entries.shift();
      onRequest?.(tell(entry, world));
    },
    requests: () => entries.map((entry) => tell(entry, world)),
    clear() {
      entries = [];
    },
  };
}

const none: readonly Problem[] = [];

function tell(entry: Entry, world: string | undefined): LoggedRequest {
  const { method, target, at, operationId, text = '', status, ms, problems, answer, fault } = entry;
  const told = typeof answer === 'string' ? answer : JSON.stringify(answer);
  return {
    time: new Date(at).toISOString(),
    ...(world !== undefined && { world }),
    method,
    target: maskSecrets(target),
    ...(operationId !== undefined && { operationId }),
    ...(text !== '' && { body: parse(maskSecrets(text)) }),
    ...(status !== undefined && { status }),
    ms: Math.round(ms * 10) / 10,
    problems: problems.map((problem) => maskSecrets(`${problem.in} ${problem.path}: ${problem.message}`)),
    ...(told !== undefined && { answer: maskSecrets(told).slice(0, 300) }),
    ...(fault === true && { fault }),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
