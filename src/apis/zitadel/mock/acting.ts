import type { CallOf, ReplyOf } from '../../../mock/core/behaviour.js';
import type { Call, Reply } from '../../../mock/core/call.js';
import type { Actor } from './instance.js';

/**
 * What operations do, and for whom. An operation that is left out, or an answer that its description does not have, does
 * not compile. The body is the request message as it was read and checked.
 */
export type Acts<Operations> = {
  readonly [Id in keyof Operations]: (
    call: CallOf<Operations[Id]>,
    actor: Actor,
  ) => ReplyOf<Operations[Id]> | Promise<ReplyOf<Operations[Id]>>;
};

interface Acting {
  act(call: Call, actor: Actor): Reply | Promise<Reply>;
}

/** The same, with the operation known from the route. */
export type AnyActs = Readonly<Record<string, Acting['act']>>;
