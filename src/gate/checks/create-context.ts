import { type Description, type Operation, operations, resolve } from '../../description/description.js';
import { parametersByOperation } from '../../description/parameters.js';
import { createValidators } from '../../mock/core/validator.js';
import { documentedCases, isSuccess } from '../case.js';
import { type AnyContract, findScenario } from '../contract.js';
import type { Judge, Sent } from '../judge.js';
import { type Provider, tokenOf } from '../provider.js';
import type { CaseReport, LeftOut } from '../report.js';
import type { Trial } from '../verify.js';
import type { CheckContext, CheckedOperation } from './context.js';
import { requestExamples } from './examples.js';
import type { Examine, PlacedName } from './probe.js';
import { shapeOf } from './shape.js';

interface Ingredients {
  readonly description: Description;
  readonly provider: Provider;
  readonly judge: Judge;
  readonly contract: AnyContract;
  readonly trial: Trial;
  /** Only cases whose name contains this. */
  readonly only: string;
  readonly report: (one: CaseReport) => void;
  readonly leaveOut: (one: LeftOut) => void;
}

export function createCheckContext(ingredients: Ingredients): CheckContext {
  const { description, provider, judge, contract, trial, only, report, leaveOut } = ingredients;
  const parameters = parametersByOperation(description);
  const validators = createValidators(description);
  const known = new Set(operations(description).map(({ operation }) => operation.operationId));
  const successes = documentedCases(description).filter(({ status }) => isSuccess(status));

  const examineFor =
    (operationId: string): Examine =>
    (parts) => {
      const validator = validators(operationId);
      const sent = trial.write(operationId, parts, {});
      const { searchParams } = new URL(sent.target, 'http://provider.invalid');
      return validator.problems({
        path: parts.path ?? {},
        query: validator.readQuery(searchParams),
        headers: new Headers(visible(sent.headers)),
        body: contract.nullMeansAbsent === true ? withoutNulls(parts.body) : parts.body,
      });
    };

  return {
    operations: operations(description).map<CheckedOperation>(({ path, method, operation }) => ({
      operationId: operation.operationId,
      method,
      path,
      secured: (operation.security ?? description.security ?? []).length > 0,
      probed: {
        parameters: (parameters.get(operation.operationId) ?? []).flatMap<PlacedName>(({ in: where, name }) =>
          where === 'cookie' ? [] : [{ in: where, name }],
        ),
        body: shapeOf(description, [bodySchema(description, operation)]),
        examine: examineFor(operation.operationId),
      },
      examples: requestExamples(description, operation, parameters.get(operation.operationId) ?? []),
    })),
    names: renaming(contract.fixtures, trial.newWorld().fixtures),
    contract,
    judge,
    createWorld: trial.newWorld,
    async succeed(operationId, world) {
      const one = successes.find((success) => success.operationId === operationId);
      const scenario = one === undefined ? { skip: 'it documents no success' } : findScenario(contract, one);
      return 'skip' in scenario ? scenario : scenario.request(world);
    },
    write(operationId, parts, caller): Sent | undefined {
      const credential = tokenOf(provider, caller);
      if (credential === undefined) return undefined;
      const shown = credential.token === null ? {} : contract.authorize(credential.token);
      return trial.write(operationId, parts, { accept: '*/*', ...shown });
    },
    send: trial.send,
    mayWant(operationId, check) {
      const [named = '', ...rest] = only.split(' ');
      if (rest.length === 0 || !known.has(named)) return true;
      const start = `${operationId} ${check} `;
      return start.startsWith(only) || only.startsWith(start);
    },
    wanted: (name) => name.includes(only) || only === name.split(' ')[0],
    leaveOut: (name, reason) => leaveOut({ name, reason }),
    report({ operationId, method, path }, check, subject, result) {
      report({ operationId, method, path, status: 0, mediaType: null, check, subject, simulated: false, ...result });
    },
  };
}

function bodySchema(description: Description, { requestBody }: Operation): unknown {
  const [media] = Object.values((requestBody && resolve(description, requestBody).content) ?? {});
  return typeof media === 'object' && media !== null && 'schema' in media ? media.schema : undefined;
}

/** What a provider calls each of the mock's own resources, which are those of the examples. */
const renaming = (ours: unknown, theirs: unknown): ReadonlyMap<string, string> =>
  new Map(Object.entries(Object(ours)).map(([key, name]) => [String(name), String(Object(theirs)[key])]));

/** Headers that a `Headers` object takes: what is broken on purpose may have characters it does not. */
const visible = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.replace(/[^\t\x20-\x7e]/g, '')]));

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const present = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(present.map(([name, member]) => [name, withoutNulls(member)]));
}
