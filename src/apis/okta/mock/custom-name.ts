import type { Org } from './org.js';
import type { State } from './state.js';

/** Names a custom app after the org, its label, and how many there were of that label: this one is counted. */
export function nameCustomApp({ namedAfter }: State, { subdomain }: Org, label: string): string {
  const word = label.toLowerCase().replace(/[^a-z0-9]/g, '');
  const count = (Object.hasOwn(namedAfter, word) ? (namedAfter[word] ?? 0) : 0) + 1;
  namedAfter[word] = count;
  return `${subdomain}_${word}_${count}`;
}
