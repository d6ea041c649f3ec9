import { isSuccess } from '../cases/case.js';
import type { CaseWorld } from '../cases/sandbox.js';
import type { RequestParts } from '../cases/scenario.js';
import { type CheckContext, type CheckedOperation, judged, sound, violated } from './context.js';
import { type Example, fit, isAllowed, isOfBody } from './examples.js';
import { isWanted, whyNot } from './known-deviations.js';
import { placeName, put } from './place.js';
import { type Examine, findChoices, findLongest } from './probe.js';

/** What the description allows: it has to be taken. */
interface Wish {
  /** `query/validityYears 10`. */
  readonly subject: string;
  /** The value in its place: once is enough. */
  readonly what?: string;
  /** Where it stands in the request: two in one place do not go together. */
  readonly place: string;
  /** How long the names have to be that the scenario makes up. */
  readonly nameLength?: number;
  grant(parts: RequestParts): RequestParts;
}

/** Makes the request to start from of what the scenario asks for. */
type Start = (again: RequestParts) => RequestParts;

/**
 * Each documented example, each bound, each value of an enumeration: they have to be taken. Those that go together are sent
 * in one request; when it is refused, one by one.
 */
export async function checkValidInput(context: CheckContext, operation: CheckedOperation): Promise<void> {
  const { operationId, examples, probed } = operation;
  const scout = context.createWorld();
  try {
    const given: string[] = [];
    const once = await context.succeed(
      operationId,
      naming(scout, (name) => {
        given.push(name);
        return name;
      }),
    );
    const trial = { context, operation, scout, once };
    const known = new Set<string>();
    const wanted = ({ subject, what = subject }: Wish) => {
      const isNew = !known.has(what);
      known.add(what);
      return isNew && isWanted(context, operationId, 'valid-input', subject);
    };
    const tryAll = async (start: Start, wishes: readonly Wish[]) => {
      const base = start(once);
      const allowed = wishes.filter(({ grant }) => isAllowed(probed.examine, grant(base)));
      for (const row of inRows(base, allowed.filter(wanted), probed.examine)) await tryRow(trial, start, row);
    };

    await tryAll(
      (again) => again,
      [
        ...findChoices(once, probed).map(toWish),
        ...examples.filter((one) => !isOfBody(one)).map(toWish),
        ...findLongest(once, given, probed).map(
          ({ place, length }): Wish => ({
            subject: `${placeName(place)} ${length} characters`,
            place: placeName(place),
            nameLength: length,
            grant: (parts) => parts,
          }),
        ),
      ],
    );
    for (const example of examples.filter(isOfBody)) {
      const start: Start = (again) => put(again, example.place, fit(example.value, once, again));
      if (!isAllowed(probed.examine, start(once))) continue;
      const itself: Wish = { subject: example.subject, place: placeName(example.place), grant: (parts) => parts };
      // Nothing is learned from what is added to a request that is not taken as it is.
      const isTaken = wanted(itself)
        ? await tryRow(trial, start, [itself])
        : whyNot(context, operationId, 'valid-input', example.subject) === undefined;
      if (isTaken) await tryAll(start, findChoices(start(once), probed).map(toWish));
    }
  } finally {
    await scout.restore();
  }
}

const toWish = ({ place, value, subject }: Example): Wish => ({
  subject,
  what: `${placeName(place)} ${JSON.stringify(value)}`,
  place: placeName(place),
  grant: (parts) => put(parts, place, value),
});

/** Puts wishes together, so that each row is a request that the description allows. */
function inRows(start: RequestParts, wishes: readonly Wish[], examine: Examine): Wish[][] {
  const rows: { parts: RequestParts; wishes: Wish[] }[] = [];
  for (const wish of wishes) {
    const row = rows.find(
      ({ parts, wishes: others }) =>
        others.every((other) => goTogether(wish, other)) && examine(wish.grant(parts)).length === 0,
    );
    if (row === undefined) rows.push({ parts: wish.grant(start), wishes: [wish] });
    else {
      row.parts = wish.grant(row.parts);
      row.wishes.push(wish);
    }
  }
  return rows.map((row) => row.wishes);
}

const goTogether = (one: Wish, other: Wish) =>
  !`${one.place}/`.startsWith(`${other.place}/`) &&
  !`${other.place}/`.startsWith(`${one.place}/`) &&
  (one.nameLength === undefined || other.nameLength === undefined);

interface ValidTrial {
  readonly context: CheckContext;
  readonly operation: CheckedOperation;
  readonly scout: CaseWorld;
  readonly once: RequestParts;
}

/** Whether a request with all the wishes is taken. */
async function tryRow(trial: ValidTrial, start: Start, row: readonly Wish[]): Promise<boolean> {
  const { context, operation } = trial;
  const { operationId, changes } = operation;
  // What an operation takes may be gone after one success, so each request is prepared anew, but for those that only read.
  const world = changes ? context.createWorld() : trial.scout;
  const length = Math.max(0, ...row.map(({ nameLength = 0 }) => nameLength));
  try {
    const again =
      world === trial.scout
        ? trial.once
        : await context.succeed(
            operationId,
            naming(world, (name) => name.padEnd(length, 'x')),
          );
    const sent = context.write(
      operationId,
      row.reduce((parts, wish) => wish.grant(parts), start(again)),
      'admin',
    );
    const answer = await context.send(sent);
    const wrong = isSuccess(answer.status) ? sound(context.judge, operationId, answer, sent) : undefined;
    const isTaken = wrong?.length === 0;
    if (!isTaken && row.length > 1) {
      for (const wish of row) await tryRow(trial, start, [wish]);
      return false;
    }
    for (const { subject, place } of row) {
      const [where, ...keys] = place.split('/');
      const message = `answered ${answer.status} though the description allows ${subject}`;
      const refused = violated(
        `request.${where}`,
        keys.map((key) => `/${key}`).join(''),
        'valid-input-refused',
        message,
      );
      context.report(operation, 'valid-input', subject, judged(sent, answer, wrong ?? [refused]));
    }
    return isTaken;
  } finally {
    if (world !== trial.scout) await world.restore();
  }
}

/** A world that has its own way with the names it makes up. */
const naming = (world: CaseWorld, rename: (name: string) => string): CaseWorld => ({
  ...world,
  unique: (prefix) => rename(world.unique(prefix)),
});
