import type { Rule } from '../../validate/rule.js';
import { violation } from '../../validate/violation.js';
import { checkName, isSuccess } from '../cases/case.js';
import { judged } from '../cases/case-result.js';
import type { Sandbox } from '../cases/sandbox.js';
import type { RequestParts } from '../cases/scenario.js';
import { findAdditions } from './additions.js';
import { type CheckContext, type CheckedOperation, judgeSoundness } from './context.js';
import { fit, isAllowed, isOfBody } from './examples.js';
import { judgeHeld } from './held.js';
import { keepOthers } from './keep-others.js';
import { findKnownDeviation, isWanted } from './known-deviations.js';
import { bodyOf } from './looks.js';
import { observe } from './observed.js';
import { placeName, put } from './place.js';
import { type Choice, type Examine, findChoices, findNameBounds, findNames, findNulls } from './probe.js';

/** What the description allows: it has to be taken. */
interface Candidate {
  /** `query/validityYears 10`. */
  readonly subject: string;
  /** The value in its place: once is enough. */
  readonly what?: string;
  /** Where it stands in the request: two in one place do not go together. */
  readonly place: string;
  /** What becomes of the names that the scenario makes up. */
  readonly rename?: (name: string) => string;
  /** It may as well be refused, for a reason that no description can say. */
  readonly mayBeRefused?: true;
  /** Another form of the body: what else is tried is not for that. */
  readonly alone?: true;
  /** The rules by which an answer to it is judged. @defaultValue all */
  readonly rules?: readonly Rule[];
  apply(parts: RequestParts): RequestParts;
}

/** What requests start from. */
interface Start {
  /** As it is in the baseline. */
  readonly once: RequestParts;
  /** Makes it anew. */
  arrange(sandbox: Sandbox): Promise<RequestParts>;
}

/**
 * Each documented example, each bound, each value of an enumeration: they have to be taken, and what is changed by them holds
 * them. So it does with what else a body may have, if that is taken. Those that go together are sent in one request; when it
 * is refused, one by one.
 */
export async function checkValidInput(context: CheckContext, operation: CheckedOperation): Promise<void> {
  const { operationId, changes, examples, probed, otherMediaTypes } = operation;
  const { nullMeansAbsent = false } = context.contract;
  const baseline = context.createSandbox();
  try {
    const given: string[] = [];
    const { resources = { kinds: [] } } = context.contract;
    const observed = observe(
      resources,
      naming(baseline, (name) => {
        given.push(name);
        return name;
      }),
    );
    const once = await context.succeed(operationId, observed.sandbox);
    keepOthers(resources, operation, once, observed);
    const run = { context, operation, baseline };
    const known = new Set<string>();
    const tried = new Set<string>();
    const wanted = ({ subject, what = subject }: Candidate) => {
      const isFirst = !known.has(what);
      known.add(what);
      const isTried = isFirst && isWanted(context, operation, 'valid-input', subject);
      if (isTried) tried.add(what);
      return isTried;
    };
    /** What is known to deviate in the usual form may be right in another one. */
    const wantedInForm = ({ subject, what = subject }: Candidate) => {
      const isFirst = !tried.has(what);
      tried.add(what);
      return isFirst && context.wanted(checkName({ operationId, check: 'valid-input', subject }));
    };
    const tryAll = async (start: Start, candidates: readonly Candidate[], isAsked = wanted) => {
      const base = start.once;
      const allowed = candidates.filter(({ apply }) => isAllowed(probed.examine, apply(base)));
      for (const row of inRows(base, allowed.filter(isAsked), probed.examine)) await tryRow(run, start, row);
    };
    const ofDescription = (base: RequestParts, choose = toCandidate) => [
      ...findChoices(base, probed).map(
        (choice): Candidate => ({
          ...choose(choice),
          ...(placeName(choice.place) === `body/${probed.discriminator}` && { alone: true }),
        }),
      ),
      ...(changes ? findAdditions(base, probed).map(toTolerant) : []),
    ];
    /** Nothing is learned from what is added to a request that is not taken as it is. */
    const isTaken = async (start: Start, subject: string) =>
      wanted(itself(subject))
        ? tryRow(run, start, [itself(subject)])
        : findKnownDeviation(context, operationId, 'valid-input', subject) === undefined;

    await tryAll({ once, arrange: (sandbox) => context.succeed(operationId, sandbox) }, [
      ...ofDescription(once),
      ...(nullMeansAbsent ? [] : findNulls(once, probed).map(toCandidate)),
      ...examples.filter((one) => !isOfBody(one)).map(toCandidate),
      ...findWithoutQuery(once, operation),
      ...otherMediaTypes.map(
        (contentType): Candidate => ({
          subject: `body ${contentType}`,
          place: 'body',
          apply: (parts) => ({ ...parts, contentType }),
        }),
      ),
      ...findNameBounds(once, given, probed).map(
        ({ place, maxLength }): Candidate => ({
          subject: `${placeName(place)} ${maxLength} characters`,
          place: placeName(place),
          rename: (name) => name.padEnd(maxLength, 'x'),
          apply: (parts) => parts,
        }),
      ),
      ...findNames(once, given).map(
        (place): Candidate => ({
          subject: `${placeName(place)} unusual characters`,
          place: placeName(place),
          rename: (name) => `${name} ${unusual}`,
          mayBeRefused: true,
          apply: (parts) => parts,
        }),
      ),
    ]);
    for (const { place, value, subject } of examples.filter(isOfBody)) {
      const shown = (again: RequestParts) => put(again, place, fit(value, once, again));
      const start: Start = {
        once: shown(once),
        arrange: async (sandbox) => shown(await context.succeed(operationId, sandbox)),
      };
      if (!isAllowed(probed.examine, start.once)) continue;
      if (await isTaken(start, subject)) await tryAll(start, ofDescription(start.once));
    }
    for (const [about, request] of Object.entries(resources.forms?.[operationId] ?? {})) {
      const arrange = (sandbox: Sandbox) => context.arrange({ request }, sandbox);
      // Where one can be made of each form, another check finds out.
      const made = await arrange(observed.sandbox).catch(() => undefined);
      const start = made && { once: made, arrange };
      if (start !== undefined && (await isTaken(start, `body of ${about}`)))
        await tryAll(start, ofDescription(start.once, toTolerant), wantedInForm);
    }
  } finally {
    await baseline.restore();
  }
}

/** What may be left out of the query is left out, all of it. */
function findWithoutQuery({ query = {} }: RequestParts, { parameters }: CheckedOperation): Candidate[] {
  const isNeeded = (name: string) => parameters.some((one) => one.in === 'query' && one.name === name && one.required);
  const needed = Object.entries(query).filter(([name]) => isNeeded(name));
  if (needed.length === Object.keys(query).length) return [];
  const apply = (parts: RequestParts) => ({ ...parts, query: Object.fromEntries(needed) });
  return [{ subject: 'query as short as may be', place: 'query', apply }];
}

/** Letters and signs that are lost, or become others, when a text is read or written in a wrong way. */
const unusual = `Éé漢😀<b>&amp;%41`;

const toCandidate = ({ place, value, subject }: Choice): Candidate => ({
  subject,
  what: `${placeName(place)} ${JSON.stringify(value)}`,
  place: placeName(place),
  apply: (parts) => put(parts, place, value),
});

const itself = (subject: string): Candidate => ({ subject, place: 'body', apply: (parts) => parts });

/** Only people know which values make sense: what is taken is kept. */
const toTolerant = (choice: Choice): Candidate => ({
  ...toCandidate(choice),
  mayBeRefused: true,
  rules: ['not-stored', 'not-as-sent', 'server-error'],
});

/** Puts candidates together, so that each row is a request that the description allows. */
function inRows(start: RequestParts, candidates: readonly Candidate[], examine: Examine): Candidate[][] {
  const rows: { parts: RequestParts; candidates: Candidate[] }[] = [];
  for (const candidate of candidates) {
    const row = rows.find(
      ({ parts, candidates: others }) =>
        others.every((other) => goTogether(candidate, other)) && examine(candidate.apply(parts)).length === 0,
    );
    if (row === undefined) rows.push({ parts: candidate.apply(start), candidates: [candidate] });
    else {
      row.parts = candidate.apply(row.parts);
      row.candidates.push(candidate);
    }
  }
  return rows.map((row) => row.candidates);
}

const goTogether = (one: Candidate, other: Candidate) =>
  !`${one.place}/`.startsWith(`${other.place}/`) &&
  !`${other.place}/`.startsWith(`${one.place}/`) &&
  (one.rename === undefined || other.rename === undefined) &&
  !(one.alone ?? other.alone ?? false) &&
  one.mayBeRefused === other.mayBeRefused &&
  (one.rules === undefined) === (other.rules === undefined);

interface ValidRun {
  readonly context: CheckContext;
  readonly operation: CheckedOperation;
  readonly baseline: Sandbox;
}

/** What is to be held: a documented body as it is, and else what the candidates put into it. */
const heldBy = (row: readonly Candidate[]) =>
  row.some(({ place }) => place === 'body')
    ? 'all'
    : row.flatMap(({ place }) => (place.startsWith('body/') ? [place.slice(4)] : []));

/** Whether a request with all the candidates is taken. */
async function tryRow(run: ValidRun, start: Start, row: readonly Candidate[]): Promise<boolean> {
  const { context, operation } = run;
  const { operationId, changes } = operation;
  // What an operation takes may be gone after one success, so each request is prepared anew, but for those that only read.
  const sandbox = changes ? context.createSandbox() : run.baseline;
  const rename = row.find((one) => one.rename !== undefined)?.rename ?? ((name: string) => name);
  const mayBeRefused = row.some((one) => one.mayBeRefused);
  try {
    const again =
      sandbox === run.baseline
        ? start.once
        : await start.arrange(naming(sandbox, rename)).catch((error: unknown) => {
            if (mayBeRefused) return undefined;
            throw error;
          });
    if (again === undefined) return false;
    const parts = row.reduce((all, candidate) => candidate.apply(all), again);
    const sent = context.write(operationId, parts, 'admin');
    const ask = () => context.send(sent, sandbox);
    // What was arranged for a reader may take its time to show.
    const mayLag = !changes && sandbox.hasCalled();
    const answer = mayLag ? await context.settle(ask, ({ status }) => isSuccess(status)) : await ask();
    if (mayBeRefused && !isSuccess(answer.status)) return tryHalves(run, start, row);
    const problems = isSuccess(answer.status)
      ? [
          ...(await judgeSoundness(context.judge, operationId, answer, sent.target)),
          ...(await judgeHeld(context, operation, parts, sent, bodyOf(answer), heldBy(row))),
        ].filter(({ rule }) => row[0]?.rules?.includes(rule) ?? true)
      : undefined;
    const isTaken = problems?.length === 0;
    if (!isTaken && row.length > 1) {
      for (const candidate of row) await tryRow(run, start, [candidate]);
      return false;
    }
    for (const { subject, place } of row) {
      const [where, ...keys] = place.split('/');
      const message = `expected success, as the description allows ${subject}; got ${answer.status}`;
      const refused = violation(
        `request.${where}`,
        keys.map((key) => `/${key}`).join(''),
        'valid-input-refused',
        message,
      );
      context.report(operation, 'valid-input', subject, judged(sent, answer, problems ?? [refused]));
    }
    return isTaken;
  } finally {
    if (sandbox !== run.baseline) await sandbox.restore();
  }
}

/** What is refused together may be taken in part. */
async function tryHalves(run: ValidRun, start: Start, row: readonly Candidate[]): Promise<false> {
  const middle = row.length >> 1;
  if (middle > 0) for (const half of [row.slice(0, middle), row.slice(middle)]) await tryRow(run, start, half);
  return false;
}

/** A sandbox that has its own way with the names it makes up. */
const naming = (sandbox: Sandbox, rename: (name: string) => string): Sandbox => ({
  ...sandbox,
  unique: (prefix) => rename(sandbox.unique(prefix)),
});
