import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';

/** A story of several calls, as an Arazzo document tells it. */
export interface Workflow {
  readonly file: string;
  readonly workflowId: string;
  /** What it takes: a token, and names of fixtures. */
  readonly inputs: readonly string[];
  readonly steps: readonly WorkflowStep[];
}

export interface WorkflowStep {
  readonly stepId: string;
  readonly operationId: string;
  /** What it expects to be answered. */
  readonly status: number;
  /** Where it stands in the file. */
  readonly line: number;
}

/** What keyspec reads of an Arazzo document. */
interface Arazzo {
  readonly workflows: readonly {
    readonly workflowId: string;
    readonly inputs: { readonly required: readonly string[] };
    readonly steps: readonly {
      readonly stepId: string;
      readonly operationId: string;
      readonly successCriteria: readonly { readonly condition: string }[];
    }[];
  }[];
}

/** The workflows of an Arazzo document. */
export function readWorkflows(file: string): Workflow[] {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines, merge: true });
  const { workflows }: Arazzo = document.toJS();
  return workflows.map(({ workflowId, inputs, steps }, workflow) => ({
    file,
    workflowId,
    inputs: inputs.required,
    steps: steps.map(({ stepId, operationId, successCriteria }, step) => ({
      stepId,
      operationId,
      status: Number(
        successCriteria.map(({ condition }) => /^\$statusCode == (\d+)$/.exec(condition)?.[1]).find(Boolean),
      ),
      line: lines.linePos(startOf(document.getIn(['workflows', workflow, 'steps', step], true))).line,
    })),
  }));
}

const startOf = (node: unknown) => {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  return Array.isArray(range) ? Number(range[0]) : 0;
};
