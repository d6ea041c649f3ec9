import { inBody, type JudgeExchange } from './exchange.js';
import type { Facts } from './facts.js';
import type { FindShown } from './places.js';

/** The members of a thing agree with each other, where one follows from another. */
export const createJudgeAgreements =
  ({ agreements = {} }: Facts, findShown: FindShown): JudgeExchange =>
  (exchange) =>
    findShown(exchange).flatMap(({ kind, pointer, value }) =>
      (agreements[kind] ?? [])
        .filter(({ holds }) => !holds(value))
        .map(({ at, with: other }) => inBody(pointer + at, 'other-thing', `it does not agree with ${other}`)),
    );
