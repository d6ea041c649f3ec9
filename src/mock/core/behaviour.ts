import type { Call, Reply } from './call.js';

type Part<Op, Name extends 'path' | 'query'> = Op extends { parameters: infer P }
  ? Name extends keyof P
    ? NonNullable<P[Name]>
    : Record<never, never>
  : never;

type RequestBody<Op> = Op extends { requestBody: { content: infer C } }
  ? C[keyof C]
  : Op extends { requestBody?: { content: infer C } }
    ? C[keyof C] | undefined
    : undefined;

type Documented<Responses> = {
  [S in keyof Responses]: S extends number
    ? Responses[S] extends { content: infer C }
      ? Reply<S, C[keyof C]> & { body: C[keyof C] }
      : Reply<S, undefined>
    : never;
}[keyof Responses];

/** A call of an operation, as its generated type says it. */
export type CallOf<Op> = Call<Part<Op, 'path'>, Part<Op, 'query'>, RequestBody<Op>>;

/** The answers an operation documents. Any other does not compile. */
export type ReplyOf<Op> = Op extends { responses: infer R } ? Documented<R> : never;

/**
 * What each operation does, and for whom: the caller is what admission learnt. It changes state in one go: what it awaits,
 * it awaits before it looks at the state, so that no other request comes between a rule and the change the rule allowed.
 */
export type Behaviours<Operations, Caller> = {
  readonly [Id in keyof Operations]: (
    call: CallOf<Operations[Id]>,
    caller: Caller,
  ) => ReplyOf<Operations[Id]> | Promise<ReplyOf<Operations[Id]>>;
};

/** Written as a method, it takes a function of a narrower call: the core hands each behaviour the calls of its operation. */
interface Runnable<Caller> {
  run(call: Call, caller: Caller): Reply | Promise<Reply>;
}

/** Behaviours as the core runs them: the operation is known from the route, no longer from the type. */
export type AnyBehaviours<Caller> = Readonly<Record<string, Runnable<Caller>['run']>>;
