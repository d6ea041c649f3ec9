import type { Description } from '../description/description.js';
import type { AnyContract } from './cases/contract.js';
import type { Workflow } from './drivers/workflows.js';

/** An API, and what a provider of it is held against. */
export interface Api {
  readonly name: string;
  /** OpenAPI 3.1. */
  readonly description: Description;
  /** The file of that description. Reports name its lines. */
  readonly descriptionFile: string;
  readonly contract: AnyContract;
  readonly workflows: readonly Workflow[];
}
