import type { Description } from '../../description/description.js';
import type { Sent } from '../../http/message.js';
import type { AnswerCase } from '../cases/case.js';

/** What a driver is about to ask for. */
export type Transaction = Pick<AnswerCase, 'operationId' | 'status' | 'mediaType'>;

/** What a driver is told to do about one of its transactions. */
export type Instruction = { request: Sent } | { skip: true };

/**
 * Works through every documented answer of a description, one after the other: asks what to send, and sends it to `endpoint`.
 *
 * @throws {Error} when it cannot read the description.
 */
export type Driver = (
  description: Description,
  endpoint: string,
  instruct: (transaction: Transaction) => Promise<Instruction>,
  signal?: AbortSignal,
) => Promise<void>;
