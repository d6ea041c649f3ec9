import {
  changesState,
  type Description,
  type Operation,
  operations,
  type Parameter,
  resolve,
} from '../../description/description.js';
import { parametersByOperation } from '../../description/parameters.js';
import { follow } from '../../description/pointer.js';
import { createDescriptionRouter } from '../../description/router.js';
import { isJson as isJsonType } from '../../http/media-type.js';
import { isObject } from '../../is-object.js';
import { once } from '../../once.js';
import { compileValidators } from '../../validate/compile.js';
import type { Judge } from '../../validate/response.js';
import { schemaKeywords } from '../../validate/rule.js';
import { type Check, type CheckCase, checkName, checks, documentedAnswers, isSuccess } from '../cases/case.js';
import type { CaseResult } from '../cases/case-result.js';
import type { CaseRunner } from '../cases/case-runner.js';
import { type AnyContract, findScenario } from '../cases/contract.js';
import type { RequestParts } from '../cases/scenario.js';
import { SkipError } from '../cases/skip-error.js';
import { credentialOf, type Provider } from '../provider/provider.js';
import type { Settle } from '../provider/settle.js';
import type { Exclusion } from '../report/report.js';
import type { CheckContext, CheckedOperation } from './context.js';
import { enumeratedItems } from './enumerated.js';
import { requestExamples } from './examples.js';
import type { Examine, PlacedName, Probed } from './probe.js';
import { shapeOf } from './shape.js';
import { namesOneOf, worldIds } from './world-ids.js';

interface Ingredients {
  readonly description: Description;
  readonly provider: Provider;
  readonly judge: Judge;
  readonly contract: AnyContract;
  readonly runner: Pick<CaseRunner, 'newSandbox' | 'write' | 'send' | 'translate'>;
  readonly settle: Settle;
  readonly settleTime: number;
  /** Only cases whose name contains this. */
  readonly only: string;
  /** Ends the run. */
  readonly signal: AbortSignal;
  readonly report: (one: CaseResult) => void;
  readonly exclude: (one: Exclusion) => void;
}

export function createCheckContext(ingredients: Ingredients): CheckContext {
  const { description, provider, judge, contract, runner, settle, settleTime, only, signal, report, exclude } =
    ingredients;
  const parameters = parametersByOperation(description);
  const validators = compileValidators(description);
  const route = createDescriptionRouter(new Map([['', description]]));
  // A provider with resources of its own has none of the example world, but for what stands in place of a fixture.
  const elsewhere = new Set(provider.fixtures === undefined ? [] : worldIds(description));
  for (const { value } of Object.values(contract.fixtures)) elsewhere.delete(value);
  const known = new Set(operations(description).map(({ operation }) => operation.operationId));
  const successes = documentedAnswers(description).filter(({ status }) => isSuccess(status));

  const examineFor = (operationId: string): Examine => {
    const read = (parts: RequestParts) => {
      const sent = runner.write(operationId, parts, {});
      const { searchParams } = new URL(sent.target, 'http://provider.invalid');
      const query = validators(operationId).readQuery(searchParams);
      return { parts, query, headers: new Headers(visible(sent.headers)) };
    };
    let last: ReturnType<typeof read> | undefined;
    return (parts) => {
      // Most requests that are examined differ in the body alone.
      if (last === undefined || !differOnlyInBody(last.parts, parts)) last = read(parts);
      return validators(operationId).problems({
        path: parts.path ?? {},
        query: last.query,
        headers: last.headers,
        body: contract.nullMeansAbsent === true ? withoutNulls(parts.body) : parts.body,
      });
    };
  };
  const mayBeNamed = once(() => occursIn(description, only));

  // What several operations share is tried with all values at once by the others; what is included has a check of its own.
  const tried = new Set<string>();
  const isFirst = ({ name, schema }: Parameter) => {
    const text = JSON.stringify([name, schema]);
    const isNew = name !== 'include' && !tried.has(text);
    tried.add(text);
    return isNew;
  };

  const arrange: CheckContext['arrange'] = async (scenario, sandbox) =>
    runner.translate(await scenario.request(sandbox));

  return {
    operations: operations(description).map<CheckedOperation>(({ path, method, operation }) => ({
      operationId: operation.operationId,
      method,
      path,
      secured: isSecured(operation.security ?? description.security),
      changes: changesState(method, operation),
      parameters: parameters.get(operation.operationId) ?? [],
      probed: {
        parameters: (parameters.get(operation.operationId) ?? []).flatMap<PlacedName>(({ in: where, name }) =>
          where === 'cookie' ? [] : [{ in: where, name }],
        ),
        triedAlone: new Set((parameters.get(operation.operationId) ?? []).filter(isFirst).map(({ name }) => name)),
        body: shapeOf(description, [bodySchema(description, operation)]),
        ...discriminatorOf(description, bodySchema(description, operation)),
        examine: examineFor(operation.operationId),
      },
      listed: new Map(
        (parameters.get(operation.operationId) ?? []).flatMap((one) => {
          const values = one.in === 'query' ? enumeratedItems(description, one) : [];
          return values.length === 0 ? [] : [[one.name, values] as const];
        }),
      ),
      answer: shapeOf(description, successSchemas(description, operation)),
      otherMediaTypes: otherMediaTypes(description, operation),
      examples: requestExamples(description, operation, parameters.get(operation.operationId) ?? []).filter(
        ({ value }) => !namesOneOf(elsewhere, value),
      ),
    })),
    contract,
    judge,
    createSandbox: runner.newSandbox,
    async succeed(operationId, sandbox) {
      const one = successes.find((success) => success.operationId === operationId);
      const scenario = one === undefined ? { skip: 'it documents no success' } : findScenario(contract, one);
      if ('skip' in scenario) throw new SkipError(scenario.skip);
      return arrange(scenario, sandbox);
    },
    write(operationId, parts, caller) {
      const { token } = credentialOf(provider, caller);
      return runner.write(operationId, parts, { accept: '*/*', ...(token !== null && contract.authorize(token)) });
    },
    arrange,
    send: (sent, sandbox = runner) => sandbox.send(sent),
    settle,
    settleTime,
    isDocumented: (method, target) => 'operationId' in route(method, target.replace(/\?.*$/, '')),
    throwIfEnded: () => signal.throwIfAborted(),
    mayWant(operationId, check) {
      if (`${operationId} ${check} `.includes(only)) return 'yes';
      const [named = '', ...rest] = only.split(' ');
      if (named === 'flow') return 'no';
      if (checks.some((one) => one === named)) return named === check ? 'yes' : 'no';
      // A name starts with its operation; what is tried seldom names one.
      if (known.has(named) && (rest.length === 0 || !only.startsWith(`${operationId} ${check} `))) return 'no';
      return namedByDescription.includes(check) && !mayBeNamed() ? 'no' : 'depends';
    },
    startsLike(operationId, check) {
      const end = only.indexOf(`${check} `) + check.length + 1;
      return end > check.length && `${operationId} ${check} `.endsWith(only.slice(0, end));
    },
    wanted: (name) => name.includes(only),
    exclude: (operation, check, subject, reason) => exclude({ case: toCase(operation, check, subject), reason }),
    report(operation, check, subject, finding, method = operation.method) {
      const one = toCase(operation, check, subject);
      if (subject !== null && !checkName(one).includes(only)) return;
      report({ case: { ...one, method }, simulated: false, ...finding });
    },
  };
}

/** Checks whose cases are named by what the description names: parameters, members, keywords, values. */
const namedByDescription: readonly Check[] = ['invalid-input', 'valid-input'];

/** What the names of those cases have beside that. */
const ownWords = [
  'body',
  'value',
  'every',
  'characters',
  'unusual',
  'keyspecUnknown',
  'schema',
  ...namedByDescription,
  ...schemaKeywords,
];

/** Whether each word of a text is one of the description, or part of one. */
function occursIn(description: Description, text: string): boolean {
  const known = `${JSON.stringify(description)} ${ownWords.join(' ')}`;
  return text.split(/[\s/]+/).every((word) => known.includes(word));
}

const differOnlyInBody = (one: RequestParts, other: RequestParts) =>
  one.path === other.path &&
  one.query === other.query &&
  one.header === other.header &&
  one.contentType === other.contentType &&
  (one.body === undefined) === (other.body === undefined);

const toCase = (
  { operationId, method, path }: CheckedOperation,
  check: CheckCase['check'],
  subject: CheckCase['subject'],
): CheckCase => ({ kind: 'check', operationId, method, path, check, subject });

function bodySchema(description: Description, { requestBody }: Operation): unknown {
  const [media] = Object.values((requestBody && resolve(description, requestBody).content) ?? {});
  return typeof media === 'object' && media !== null && 'schema' in media ? media.schema : undefined;
}

function discriminatorOf(description: Description, schema: unknown): Pick<Probed, 'discriminator'> {
  const { discriminator } = Object(follow(description, schema));
  return isObject(discriminator) && typeof discriminator.propertyName === 'string'
    ? { discriminator: discriminator.propertyName }
    : {};
}

/** The media types in which the same body may come too. */
function otherMediaTypes(description: Description, { requestBody }: Operation): string[] {
  const content = Object.entries((requestBody && resolve(description, requestBody).content) ?? {});
  const [[first, usual] = []] = content;
  const schemaOf = (media: unknown) => JSON.stringify(isObject(media) ? media.schema : undefined);
  const isJson = isJsonType(first);
  return content.slice(1).flatMap(([name, media]) => (isJson && schemaOf(media) === schemaOf(usual) ? [name] : []));
}

const successSchemas = (description: Description, { responses }: Operation): unknown[] =>
  Object.entries(responses).flatMap(([status, response]) =>
    isSuccess(Number(status))
      ? Object.values(resolve(description, response).content ?? {}).map((media) =>
          typeof media === 'object' && media !== null && 'schema' in media ? media.schema : undefined,
        )
      : [],
  );

/** Headers that a `Headers` object takes: what is broken on purpose may have characters it does not. */
const visible = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.replace(/[^\t\x20-\x7e]/g, '')]));

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const present = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(present.map(([name, member]) => [name, withoutNulls(member)]));
}

/** An empty requirement among others makes a credential optional. */
const isSecured = (requirements: Description['security'] = []) =>
  requirements.length > 0 && requirements.every((requirement) => Object.keys(requirement).length > 0);
