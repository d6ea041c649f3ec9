import { changesState, type Description, operations } from '../../description/description.js';
import { essenceOf } from '../../http/media-type.js';
import type { Answer, Sent } from '../../http/message.js';
import { once } from '../../once.js';
import type { Judge } from '../../validate/response.js';
import type { Violation } from '../../validate/violation.js';
import type { Creations } from '../provider/creations.js';
import type { FixtureSwap } from '../provider/fixtures.js';
import { credentialOf, type Provider } from '../provider/provider.js';
import type { Send, Sender } from '../provider/sender.js';
import type { Settle } from '../provider/settle.js';
import { refuse, type WritePolicy } from '../provider/write-policy.js';
import { type AnswerCase, documentedAnswers, isSuccess } from './case.js';
import { type Finding, judged } from './case-result.js';
import { type AnyContract, findScenario } from './contract.js';
import { findMismatches } from './expected.js';
import { createRequestWriter } from './request-writer.js';
import { createSandbox, readBody, type Sandbox } from './sandbox.js';
import type { RequestParts } from './scenario.js';
import { SkipError } from './skip-error.js';

/** A case ready to be asked for. */
export interface PreparedCase {
  readonly one: AnswerCase;
  readonly sent: Sent;
  readonly sandbox: Sandbox;
  readonly simulated: boolean;
  /** It asks as admin for something to be removed. */
  readonly isRemoval: boolean;
  /** Where an answer that is as described is not the answer to what was asked. */
  judgeBehaviour(answer: Answer): Violation[];
}

/** Arranges cases as the contract says, and judges the answers. */
export interface CaseRunner {
  newSandbox(): Sandbox;
  /** A request of a scenario, as it is for this provider. @throws {SkipError} when a fixture is not there. */
  translate(parts: RequestParts): RequestParts;
  write(operationId: string, parts: RequestParts, headers: Record<string, string>): Sent;
  readonly send: Send;
  /** @throws {SkipError} when it cannot be brought about here. */
  prepare(one: AnswerCase): Promise<PreparedCase>;
  /** Sends the request of a case, and judges the answer. */
  run(prepared: PreparedCase, sent: Sent): Promise<Finding & { readonly answer: Answer }>;
}

export interface CaseRunnerOptions {
  readonly description: Description;
  readonly provider: Provider;
  readonly judge: Judge;
  readonly contract: AnyContract;
  readonly sender: Sender;
  readonly creations: Creations;
  readonly writePolicy: WritePolicy;
  readonly swap: FixtureSwap;
  readonly settle: Settle;
}

export function createCaseRunner(options: CaseRunnerOptions): CaseRunner {
  const { description, provider, judge, contract, sender, creations, writePolicy, swap, settle } = options;
  const writer = createRequestWriter(description);
  const reading = new Set(
    operations(description)
      .filter(({ method, operation }) => !changesState(method, operation))
      .map(({ operation }) => operation.operationId),
  );
  const deleting = new Set(
    operations(description)
      .filter(({ method }) => method === 'delete')
      .map(({ operation }) => operation.operationId),
  );
  const documented = documentedAnswers(description);
  /** The first success of each operation: the one that needs no `Prefer`. */
  const firstSuccess = new Map(
    documented
      .filter(({ status }) => isSuccess(status))
      .reverse()
      .map(({ operationId, status }) => [operationId, status]),
  );
  /** Whoever asks for one of several media types gets that one. */
  const judgeChoice = ({ operationId, status, mediaType }: AnswerCase, answer: Answer): Violation[] => {
    const actual = essenceOf(answer.headers['content-type'] ?? '');
    const isAnother = documented.some(
      (other) =>
        other.operationId === operationId &&
        other.status === answer.status &&
        other.mediaType !== mediaType &&
        essenceOf(other.mediaType ?? '') === actual,
    );
    if (!isAnother || !isSuccess(status) || status !== answer.status) return [];
    const message = `expected ${mediaType}, as the request asks for it; got ${actual}`;
    return [{ in: 'response.headers', path: '/content-type', rule: 'media-type', message }];
  };
  const credentialHeaders = (token: string | null) => (token === null ? {} : contract.authorize(token));
  const write: CaseRunner['write'] = (operationId, parts, headers) => {
    const { token, ...request } = swap.translate(parts);
    return writer.write(operationId, request, { ...headers, ...(token !== undefined && contract.authorize(token)) });
  };

  const adminHeaders = { accept: '*/*', ...credentialHeaders(provider.tokens.admin ?? null) };
  const sandboxWith = (beforeCreating: (sent: Sent) => Promise<void>) =>
    createSandbox({
      fixtures: swap.fixtures,
      scope: sender.scope(),
      settle,
      write: (operationId, parts) => write(operationId, parts, adminHeaders),
      mayChangeFixtures: writePolicy.isList,
      mayChangeOthers: writePolicy.mayChangeOthers,
      beforeCreating,
    });
  /** Makes something and removes it, once: where it cannot be removed, nothing more is made. */
  const rehearse = once(async () => {
    const [lifecycle] = contract.lifecycles ?? [];
    const sandbox = sandboxWith(async () => {});
    // What else is wrong, the cases find out.
    await lifecycle?.create(sandbox).catch(() => undefined);
    await sandbox.restore();
  });
  const newSandbox = () =>
    sandboxWith(async (sent) => {
      if (creations.creates(sent)) await rehearse();
    });

  return {
    newSandbox,
    translate: swap.translate,
    write,
    send: sender.send,

    async prepare(one) {
      const scenario = findScenario(contract, one);
      if ('skip' in scenario) throw new SkipError(scenario.skip);
      const { token } = credentialOf(provider, scenario.as ?? 'admin');
      refuse(writePolicy.operation(one.operationId));
      const asAdmin = (scenario.as ?? 'admin') === 'admin';
      const isRemoval = asAdmin && (deleting.has(one.operationId) || creations.removes(one.operationId));
      if (isRemoval) {
        await rehearse();
        const refusal = creations.refusal();
        if (refusal?.isForbidden === false && isSuccess(one.status)) throw new Error(refusal.reason);
      }
      const sandbox = newSandbox();
      try {
        const simulated = provider.simulates && one.status !== firstSuccess.get(one.operationId);
        const request = swap.translate(await scenario.request(sandbox));
        const sent = write(one.operationId, request, {
          // A refusal comes in a type of its own, whatever was asked for.
          accept: isSuccess(one.status) ? (one.mediaType ?? '*/*') : '*/*',
          ...credentialHeaders(token),
          ...(simulated && { prefer: `code=${one.status}` }),
        });
        const judgeBehaviour = (answer: Answer) => {
          // Examples answer some other request.
          if (scenario.expect === undefined || provider.simulates) return [];
          const body = readBody(answer, one.operationId);
          return findMismatches(scenario.expect(body, request, sandbox.fixtures), body);
        };
        return { one, sent, sandbox, simulated, isRemoval, judgeBehaviour };
      } catch (error) {
        await sandbox.restore();
        throw error;
      }
    },

    async run({ one, sandbox, isRemoval, judgeBehaviour }, sent) {
      const ask = async () => {
        const answer = await sandbox.send(sent);
        const described = await judge.answer(one.operationId, answer, sent.target);
        const shape = [...judgeStatus(one, answer), ...judgeChoice(one, answer), ...described];
        const behaviour = shape.length === 0 ? judgeBehaviour(answer) : [];
        return { answer, shape, behaviour };
      };
      // What the case has arranged may take its time to show.
      const mayLag = sandbox.hasCalled() && reading.has(one.operationId);
      const isSettled = ({ answer, behaviour }: Awaited<ReturnType<typeof ask>>) =>
        answer.status === one.status && behaviour.length === 0;
      const { answer, shape, behaviour } = mayLag ? await settle(ask, isSettled) : await ask();
      // An admin who may remove nothing is told so whatever he asks to be removed.
      const refusal = isRemoval && answer.status !== one.status ? creations.refusal() : undefined;
      if (refusal?.isForbidden && [401, 403].includes(answer.status)) throw new SkipError(refusal.reason);
      // What a scenario sends to be refused is wrong on purpose.
      const asked = isSuccess(one.status) ? await judge.request(one.operationId, sent) : [];
      return { ...judged(sent, answer, [...asked, ...shape, ...behaviour]), answer };
    },
  };
}

function judgeStatus({ status: expected }: AnswerCase, { status, headers }: Answer): Violation[] {
  if (status === expected) return [];
  const isRedirect = status >= 300 && status < 400 && headers.location !== undefined;
  const to = isRedirect ? `, which redirects to ${headers.location}` : '';
  return [{ in: 'response.status', path: '', rule: 'status', message: `expected ${expected}, got ${status}${to}` }];
}
