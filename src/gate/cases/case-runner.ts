import type { Description } from '../../description/description.js';
import type { Answer, Judge, Sent } from '../../validate/response.js';
import type { Violation } from '../../validate/violation.js';
import type { FixtureSwap } from '../provider/fixtures.js';
import { credentialOf, type Provider } from '../provider/provider.js';
import type { Send, Sender } from '../provider/sender.js';
import type { Guard } from '../provider/write-policy.js';
import { type Case, documentedCases, isSuccess } from './case.js';
import { type AnyContract, findScenario } from './contract.js';
import { findBroken } from './expected.js';
import { createRequestWriter } from './request.js';
import { type CaseWorld, createWorld, readBody } from './sandbox.js';
import type { RequestParts } from './scenario.js';
import { NotTried } from './skip.js';

/** A case ready to be asked for. */
export interface Prepared {
  readonly one: Case;
  readonly sent: Sent;
  readonly world: CaseWorld;
  readonly simulated: boolean;
  /** Where an answer that is as described is not the answer to what was asked. */
  judgeBehaviour(answer: Answer): Violation[];
}

/** Arranges cases as the contract says, and judges what comes. */
export interface Trial {
  newWorld(): CaseWorld;
  write(operationId: string, parts: RequestParts, headers: Record<string, string>): Sent;
  readonly send: Send;
  /** @throws {NotTried} when it cannot be brought about here. */
  prepare(one: Case): Promise<Prepared>;
  attempt(prepared: Prepared, sent: Sent): Promise<{ answer: Answer; violations: Violation[] }>;
}

export interface TrialOptions {
  readonly description: Description;
  readonly provider: Provider;
  readonly judge: Judge;
  readonly contract: AnyContract;
  readonly sender: Sender;
  readonly guard: Guard;
  readonly swap: FixtureSwap;
  readonly onLeftBehind: (what: string) => void;
}

export function createTrial(options: TrialOptions): Trial {
  const { description, provider, judge, contract, sender, guard, swap, onLeftBehind } = options;
  const writer = createRequestWriter(description);
  const usual = new Map(
    documentedCases(description)
      .filter(({ status }) => isSuccess(status))
      .reverse()
      .map(({ operationId, status }) => [operationId, status]),
  );
  const shown = (token: string | null) => (token === null ? {} : contract.authorize(token));
  const write: Trial['write'] = (operationId, parts, headers) =>
    writer.write(operationId, swap.translate(parts), headers);

  const admin = { accept: '*/*', ...shown(provider.tokens.admin ?? null) };
  const newWorld = () =>
    createWorld({
      fixtures: swap.fixtures,
      sender,
      write: (operationId, parts) => write(operationId, parts, admin),
      onLeftBehind,
    });

  return {
    newWorld,
    write,
    send: sender.send,

    async prepare(one) {
      const scenario = findScenario(contract, one);
      if ('skip' in scenario) throw new NotTried(scenario.skip);
      const { token } = credentialOf(provider, scenario.as ?? 'admin');
      const forbidden = guard.operation(one.operationId);
      if (forbidden !== undefined) throw new NotTried(forbidden);
      const world = newWorld();
      try {
        const simulated = provider.simulates && one.status !== usual.get(one.operationId);
        const request = swap.translate(await scenario.request(world));
        const sent = write(one.operationId, request, {
          // A refusal comes in a type of its own, whatever was asked for.
          accept: isSuccess(one.status) ? (one.mediaType ?? '*/*') : '*/*',
          ...shown(token),
          ...(simulated ? { prefer: `code=${one.status}` } : {}),
        });
        const judgeBehaviour = (answer: Answer) => {
          // Examples answer some other request.
          if (scenario.expect === undefined || provider.simulates) return [];
          const body = readBody(answer);
          return findBroken(scenario.expect(body, request, world.fixtures), body);
        };
        return { one, sent, world, simulated, judgeBehaviour };
      } catch (error) {
        await world.restore();
        throw error;
      }
    },

    async attempt({ one, judgeBehaviour }, sent) {
      const answer = await sender.send(sent);
      // What a scenario sends to be refused is wrong on purpose.
      const asked = isSuccess(one.status) ? judge.request(one.operationId, sent) : [];
      const status =
        answer.status === one.status
          ? []
          : [
              {
                in: 'response.status',
                path: '',
                rule: 'status',
                message: `expected ${one.status}, got ${answer.status}`,
              },
            ];
      const violations = [...asked, ...status, ...judge.answer(one.operationId, answer, sent.target)];
      return { answer, violations: violations.length === 0 ? judgeBehaviour(answer) : violations };
    },
  };
}
