import { type Description, operations } from '../description/description.js';
import { loadDescription } from '../description/load.js';
import { createDescriptionRouter } from '../description/router.js';
import { createMask } from '../http/mask.js';
import { UsageError } from '../usage-error.js';
import { createJudge, type Judge } from '../validate/response.js';
import type { Violation } from '../validate/violation.js';
import { type Exchange, readHar } from './har.js';
import { type RequestFinding, requestFindings } from './request-findings.js';
import { findSecrets } from './secrets.js';
import { serversOf, withinServers } from './servers.js';

/** One thing that recorded traffic does and the description does not allow. */
export interface Finding extends Violation {
  /** None when the description has no such operation. */
  readonly operationId: string | null;
  readonly method: string;
  /** The path template, or the path as it was asked for. */
  readonly route: string;
  readonly status: number;
  readonly occurrences: number;
  /** Where in the file: the number of the first such exchange, counted from 1. */
  readonly firstExchange: number;
}

/** How traffic and description agree. The shape of `keyspec drift --json`. */
export interface DriftReport {
  readonly api: string;
  readonly traffic: string;
  readonly exchanges: { readonly judged: number; readonly elsewhere: number };
  readonly findings: readonly Finding[];
}

export interface Traffic {
  /** A HAR file, by its absolute path, and what it holds. */
  readonly file: string;
  readonly text: string;
  /** Where it was recorded. @defaultValue the servers of the description */
  readonly server?: string;
}

/**
 * Holds recorded traffic against the description of an API. Redocly tells of endpoints, parameters and authentication that
 * are not described. What is described keyspec's own judge reads: Redocly lets an undocumented status and an undocumented
 * media type pass, and does not know what a service tolerates.
 *
 * @throws {RedoclyFailed} when Redocly cannot read the traffic.
 * @throws {UsageError} when there is no such API, or no traffic of it.
 */
export async function findDrift(api: string, { file, text, server }: Traffic): Promise<DriftReport> {
  const description = loadDescription(api);
  const exchanges = readHar(text);
  const servers = server === undefined ? serversOf(description) : [server];
  const paths = exchanges.map(({ url }) => withinServers(servers, url));
  const judged = paths.filter((path) => path !== undefined).length;
  if (judged === 0)
    throw new UsageError(`none of the ${exchanges.length} recorded exchanges is with ${servers.join(' or ')}`);

  const asked = await requestFindings(api, file, server);
  const answers = answerJudge(api, description, await createJudge(description));
  const findings = new Map<string, Finding>();
  const mask = createMask(findSecrets(exchanges));
  for (const [index, exchange] of exchanges.entries()) {
    const path = paths[index];
    if (path === undefined || isPreflight(exchange)) continue;
    const operation = answers.find(exchange.method, path);
    const violations = [
      ...(asked.get(index) ?? []),
      ...answers.judgeRequest(operation.operationId, exchange, path),
    ].filter((finding) => counts(finding, exchange));
    violations.push(...answers.judge(operation.operationId, exchange));
    for (const violation of violations) {
      const finding = { ...violation, ...operation, status: exchange.answer.status };
      // The third item of a list breaks the rule that the first did: one finding.
      const key = JSON.stringify(finding).replace(/([/. ])\d+(?=[/. "])/g, '$1*');
      const known = findings.get(key) ?? { ...finding, occurrences: 0, firstExchange: index + 1 };
      findings.set(key, { ...known, occurrences: known.occurrences + 1 });
    }
  }
  return {
    api,
    traffic: file,
    exchanges: { judged, elsewhere: exchanges.length - judged },
    findings: [...findings.values()].map((finding) => ({
      ...finding,
      route: mask(finding.route),
      path: mask(finding.path),
      message: mask(finding.message),
    })),
  };
}

/** A browser asks this way for leave to send a request; no description speaks of it. */
const isPreflight = ({ method, requestHeaders }: Exchange) =>
  method === 'OPTIONS' && requestHeaders['access-control-request-method'] !== undefined;

/** A request that was wrong and was refused is no drift. */
const counts = ({ rule }: RequestFinding, { answer }: Exchange) =>
  rule === 'undocumented-endpoint' || answer.status < 400 || answer.status >= 500;

function answerJudge(api: string, description: Description, judge: Judge) {
  const router = createDescriptionRouter(new Map([[api, description]]));
  const templates = new Map(operations(description).map(({ operation, path }) => [operation.operationId, path]));
  return {
    find(method: string, path: string) {
      const found = router(method.toUpperCase(), path);
      const operationId = 'operationId' in found ? found.operationId : null;
      return { operationId, method: method.toUpperCase(), route: templates.get(operationId ?? '') ?? path };
    },
    judgeRequest(operationId: string | null, { method, url, requestHeaders, requestBody }: Exchange, path: string) {
      if (operationId === null) return [];
      // A slash at the end leads to the same operation.
      const target = path.replace(/(?<=.)\/$/, '') + new URL(url).search;
      return judge.request(operationId, { method, target, headers: requestHeaders, body: requestBody }).filter(
        ({ in: place, path: pointer }) =>
          // Recorders drop headers, and bodies: what is not there was not always missing.
          place !== 'request.headers' && !(place === 'request.body' && pointer === '' && requestBody === ''),
      );
    },
    judge(operationId: string | null, { answer, bodyRecorded }: Exchange): Violation[] {
      if (operationId === null) return [];
      return judge.answer(operationId, answer).filter(
        ({ in: place, rule }) =>
          // Recorders drop headers, and bodies: what is not there was not always missing.
          !(place === 'response.headers' && rule === 'required') && (bodyRecorded || place !== 'response.body'),
      );
    },
  };
}
