import { type Description, type Method, operations, resolve } from '../../description/description.js';

/** What a run tries: one documented answer, one check beyond those, or one step of a workflow. */
export type Case = AnswerCase | CheckCase | FlowCase;

interface OperationCase {
  readonly operationId: string;
  readonly method: Method;
  /** The path template, as the provider serves it: `/api/v1/apps/{appId}`. */
  readonly path: string;
}

/** A documented answer: an operation, a status and, unless the answer has no body, a media type. */
export interface AnswerCase extends OperationCase {
  readonly kind: 'answer';
  /** The expected status. */
  readonly status: number;
  readonly mediaType: string | null;
}

/** A check beyond the documented answers. */
export interface CheckCase extends OperationCase {
  readonly kind: 'check';
  readonly check: Check;
  /** What is tried: `query/validityYears maximum`. None when nothing of the check could be tried. */
  readonly subject: string | null;
}

/** A step of a workflow, which calls an operation. */
export interface FlowCase extends OperationCase {
  readonly kind: 'flow';
  readonly workflowId: string;
  readonly stepId: string;
  /** The expected status. */
  readonly status: number;
}

/**
 * What a check finds out. `authentication`: is a caller without a credential rejected, and a caller that may only read?
 * `invalid-input`: is a request rejected that breaks one constraint? `valid-input`: is what the description shows or allows
 * accepted? `undocumented-method`: is a method rejected that is not documented? `lifecycle`: is what was created found, and
 * what was deleted gone? `read-after-write`: does every way to read show a change, and nothing else? `repetition`: does
 * reading again give the same? `rejected-changes-nothing`: has a rejected request changed nothing? `concurrency`: does of two
 * at once only one succeed, where it has to be one? `other-parent`: is a resource not found in another one's place? `paging`,
 * `filter`, `sort`: does a list give each of its items once, those asked for, in the order asked for? `include`,
 * `sparse-fields`: does an answer hold the related resources and the members asked for, and no other? `secrets`: are secrets
 * new, shown once, and do they let in until they end?
 */
export type Check = (typeof checks)[number];
export const checks = [
  'authentication',
  'invalid-input',
  'valid-input',
  'undocumented-method',
  'lifecycle',
  'read-after-write',
  'repetition',
  'rejected-changes-nothing',
  'concurrency',
  'other-parent',
  'paging',
  'filter',
  'sort',
  'include',
  'sparse-fields',
  'secrets',
] as const;

/** Every answer a description documents and a request can bring about, in the order of the document. */
export function documentedAnswers(description: Description): AnswerCase[] {
  return operations(description).flatMap(({ path, method, operation }) =>
    Object.entries(operation.responses).flatMap(([status, reference]) => {
      const answer = resolve(description, reference);
      if (answer['x-transient'] === true) return [];
      const mediaTypes: (string | null)[] = Object.keys(answer.content ?? {});
      if (mediaTypes.length === 0) mediaTypes.push(null);
      const { operationId } = operation;
      return mediaTypes.map(
        (mediaType): AnswerCase => ({
          kind: 'answer',
          operationId,
          method,
          path,
          status: Number(status),
          mediaType,
        }),
      );
    }),
  );
}

/** `generateApplicationKey 201 application/json` */
export const answerName = ({
  operationId,
  status,
  mediaType,
}: Pick<AnswerCase, 'operationId' | 'status' | 'mediaType'>) =>
  [operationId, status, ...(mediaType === null ? [] : [mediaType])].join(' ');

/** `generateApplicationKey invalid-input query/validityYears maximum` */
export const checkName = ({ operationId, check, subject }: Pick<CheckCase, 'operationId' | 'check' | 'subject'>) =>
  [operationId, check, ...(subject === null ? [] : [subject])].join(' ');

/** `flow shareKey clone 201` */
const flowName = ({ workflowId, stepId, status }: FlowCase) => ['flow', workflowId, stepId, status].join(' ');

/** A case's name, as reports print it and `--only` takes it. */
export function caseName(one: Case): string {
  if (one.kind === 'answer') return answerName(one);
  return one.kind === 'check' ? checkName(one) : flowName(one);
}

/** Whether a status says that the request was accepted. */
export const isSuccess = (status: number) => status >= 200 && status < 300;
