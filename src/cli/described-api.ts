import { descriptionFile, loadDescription } from '../description/load.js';
import type { Revision } from '../diff/rate-change.js';
import type { DescribedApi } from '../drift/find-drift.js';

/** @throws {UsageError} when there is no such API. */
export const loadDescribedApi = (name: string): DescribedApi & { readonly descriptionFile: string } => ({
  name,
  description: loadDescription(name),
  descriptionFile: descriptionFile(name),
});

/** @throws {UsageError} when there is no such API. */
export const revisionOf = (api: string): Revision => ({
  api,
  files: { '3.1': descriptionFile(api, '3.1'), '3.0': descriptionFile(api, '3.0') },
});
