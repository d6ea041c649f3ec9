import type { Answer } from '../../http/message.js';
import { isSuccess } from '../cases/case.js';
import type { AnyContract, AnyFixtureCheck } from '../cases/contract.js';
import { type RequestParts, valuesOf } from '../cases/scenario.js';
import { SkipError } from '../cases/skip-error.js';
import { NoAnswerError } from './exchange.js';
import type { FixtureSwap, Fixtures } from './fixtures.js';
import type { Provider, TokenHolder } from './provider.js';
import { credentialOf } from './provider.js';

/** A fixture that the provider does not have. */
export interface MissingFixture {
  readonly name: string;
  readonly id: string;
  readonly description: string;
  /** `getApplication answered 404`. */
  readonly found: string;
}

/** The provider has not what the cases start from, or does not let the admin in: there is nothing to verify with. */
export class UnfitProviderError extends Error {
  override readonly name = 'UnfitProviderError';
  constructor(
    message: string,
    readonly missing: readonly MissingFixture[] = [],
  ) {
    super(message);
  }
}

/** What does not hold of what the cases take for granted, by the names of fixtures and callers. */
export interface Survey {
  readonly unfitFixtures: ReadonlyMap<string, string>;
  readonly unfitCallers: ReadonlyMap<TokenHolder, string>;
}

export interface SurveyOptions {
  readonly provider: Provider;
  readonly contract: AnyContract;
  readonly swap: FixtureSwap;
  /** Sends a request of a caller. @throws {SkipError} when it must not be sent. */
  ask(operationId: string, parts: RequestParts, token: string): Promise<Answer>;
}

interface Question {
  readonly operationId: string;
  readonly parts: RequestParts;
}

interface Answered extends Question {
  readonly status: number;
}

/**
 * Looks at the provider before anything else is tried: whether the fixtures are there, and whether the callers are who they
 * should be. It only reads.
 *
 * @throws {UnfitProviderError} when a fixture is not there, or the token of the admin is rejected.
 */
export async function survey(options: SurveyOptions): Promise<Survey> {
  const { provider, contract, swap, ask } = options;
  const checks = Object.entries(contract.fixtureChecks ?? {}).filter(([name]) => !swap.missing.includes(name));
  const { token: admin } = credentialOf(provider, 'admin');
  const missing: MissingFixture[] = [];
  const unfitFixtures = new Map<string, string>();
  const shown: Question[] = [];
  const rejections: string[] = [];

  let isSilent = false;
  const askAll = async (questions: readonly Question[], token: string): Promise<Answered[]> => {
    const answered: Answered[] = [];
    for (const { operationId, parts } of questions) {
      // Who does not answer is not asked again: the cases find out.
      if (isSilent) break;
      try {
        const answer = await ask(operationId, parts, token);
        refuseRedirect(operationId, answer);
        answered.push({ operationId, parts, status: answer.status });
      } catch (error) {
        if (error instanceof NoAnswerError) isSilent = true;
        else if (!(error instanceof SkipError)) throw error;
      }
    }
    return answered;
  };
  const toQuestions = ({ askedBy }: AnyFixtureCheck) =>
    askedBy.flatMap(({ operationId, request }): Question[] => {
      try {
        return [{ operationId, parts: swap.translate(request(valuesOf(contract.fixtures))) }];
      } catch (error) {
        // It needs another fixture that was not given.
        if (error instanceof SkipError) return [];
        throw error;
      }
    });

  for (const [name, check] of checks) {
    const answered = await askAll(toQuestions(check), admin ?? '');
    const seen = answered.filter(({ status }) => isSuccess(status));
    if (check.visible === false) {
      if (seen.length > 0) unfitFixtures.set(name, `the admin can read the fixture '${name}', and must not be able to`);
      continue;
    }
    shown.push(...seen);
    rejections.push(...answered.filter(({ status }) => status === 401).map(tell));
    const refused = answered.filter(({ status }) => absent.includes(status));
    if (seen.length === 0 && refused.length > 0)
      missing.push({
        name,
        id: idOf(swap.fixtures, name),
        description: contract.fixtures[name]?.description ?? '',
        found: refused.map(tell).join(', '),
      });
  }
  if (shown.length === 0 && rejections.length > 1)
    throw new UnfitProviderError(`the token of the admin is rejected: ${rejections.join(', ')}`);
  if (missing.length > 0) throw new UnfitProviderError('the resources are missing that the cases start from', missing);
  return { unfitFixtures, unfitCallers: await surveyCallers(options, shown, askAll) };
}

/** What says that something is not there, or not for this caller. */
const absent = [400, 403, 404, 410];

const tell = ({ operationId, status }: Answered) => `${operationId} answered ${status}`;
const idOf = (fixtures: Fixtures, name: string) => fixtures[name] ?? '';

/** What a caller is answered who is not who it should be. Only what all answers say is held against it. */
const expectations: readonly { caller: TokenHolder; unfit(status: number): boolean; should: string }[] = [
  { caller: 'reader', unfit: (status) => status === 401, should: 'its token is rejected' },
  {
    caller: 'outsider',
    unfit: (status) => status === 401 || status === 404,
    should: 'nothing tells it that it may not, as a caller that the server knows is told',
  },
  { caller: 'limited', unfit: (status) => status !== 429, should: 'it is not over its rate limit' },
];

async function surveyCallers(
  { provider, contract }: SurveyOptions,
  questions: readonly Question[],
  askAll: (questions: readonly Question[], token: string) => Promise<Answered[]>,
): Promise<Map<TokenHolder, string>> {
  const unfit = new Map<TokenHolder, string>();
  const different = [...new Map(questions.map((question) => [question.operationId, question])).values()].slice(0, 3);
  if (different.length < 2) return unfit;
  for (const { caller, unfit: isUnfit, should } of expectations) {
    const token = provider.tokens[caller];
    if (token === undefined || !isNeeded(contract, caller)) continue;
    const answered = await askAll(different, token);
    if (answered.length > 1 && answered.every(({ status }) => isUnfit(status)))
      unfit.set(caller, `${should}: ${answered.map(tell).join(', ')}`);
  }
  return unfit;
}

/** Whether a scenario is of this caller; the reader is needed by a check. */
const isNeeded = ({ scenarios }: AnyContract, caller: TokenHolder) =>
  caller === 'reader' || JSON.stringify(scenarios).includes(`"as":"${caller}"`);

function refuseRedirect(operationId: string, { status, headers }: Answer): void {
  if (status >= 300 && status < 400 && headers.location !== undefined)
    throw new UnfitProviderError(
      `${operationId} is redirected to ${headers.location}; give the URL that answers itself`,
    );
}
