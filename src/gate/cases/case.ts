import { type Description, type Method, operations, resolve } from '../../description/description.js';

/** One documented answer: an operation, a status and, unless the answer has no body, a media type. */
export interface Case {
  readonly operationId: string;
  readonly method: Method;
  /** The path template, as the provider serves it. */
  readonly path: string;
  readonly status: number;
  readonly mediaType: string | null;
}

/** Every answer a description documents, in the order of the document. */
export function documentedCases(description: Description): Case[] {
  return operations(description).flatMap(({ path, method, operation }) =>
    Object.entries(operation.responses).flatMap(([status, reference]) => {
      const mediaTypes: (string | null)[] = Object.keys(resolve(description, reference).content ?? {});
      if (mediaTypes.length === 0) mediaTypes.push(null);
      const { operationId } = operation;
      return mediaTypes.map((mediaType) => ({ operationId, method, path, status: Number(status), mediaType }));
    }),
  );
}

/** A case's name: `generateApplicationKey 201 application/json`. */
export const caseName = ({ operationId, status, mediaType }: Pick<Case, 'operationId' | 'status' | 'mediaType'>) =>
  [operationId, status, ...(mediaType === null ? [] : [mediaType])].join(' ');

/** The statuses of success an operation documents; the first is what it answers when nothing is wrong. */
export const isSuccess = (status: number) => status >= 200 && status < 300;
