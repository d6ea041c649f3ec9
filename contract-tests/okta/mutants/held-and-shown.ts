import { header, items, query, requests, rewrite, set, value } from '../../kit/faults.js';
import { type Mutant, mutantsOf } from '../../kit/mutant.js';

const { mutant, breaks } = mutantsOf('okta');

const metadata = (name: string, change: (text: string) => string) =>
  breaks('metadata', name, 'previewSAMLmetadataForApplication', 200, rewrite(change));

/** Providers that do not hold what the description allows, or show what is not of the one that was asked for. */
export const heldAndShownMutants: readonly Mutant[] = [
  mutant(
    'seven years of validity are six',
    'valid-input',
    'generateApplicationKey valid-input',
    requests(
      'generateApplicationKey',
      query('validityYears', (years) => (years === '7' ? '6' : years)),
    ),
  ),
  breaks(
    'certificate',
    'a key ends an hour later than its certificate',
    'getApplicationKey',
    200,
    value('/expiresAt', (end) => new Date(Date.parse(String(end)) + 3_600_000).toISOString()),
  ),
  mutant(
    'keys are listed from the oldest',
    'paging',
    'listApplicationKeys paging',
    items('listApplicationKeys', '', (keys) => keys.toReversed()),
  ),
  mutant(
    'a list of keys stops at two',
    'paging',
    'listApplicationKeys paging',
    items('listApplicationKeys', '', (keys) => keys.slice(0, 2)),
  ),
  metadata('metadata has its certificate for encryption', (text) => text.replace('use="signing"', 'use="encryption"')),
  metadata('metadata is of a service provider', (text) => text.replaceAll('IDPSSODescriptor', 'SPSSODescriptor')),
  breaks(
    'encoding',
    'JSON says that it is in UTF-16',
    'listApplicationKeys',
    200,
    header('Content-Type', 'application/json; charset=utf-16'),
  ),
  breaks('error-code', 'the link of an error has another code', 'getApplication', 404, set('/errorLink', 'E0000001')),
  breaks(
    'error-source',
    'an error names what nobody asked for',
    'getApplication',
    404,
    set('/errorSummary', 'Not found: Resource not found: undefined (AppInstance)'),
  ),
];
