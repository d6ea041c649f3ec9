import { isObject } from '../../is-object.js';
import { type Violation, violation } from '../../validate/violation.js';
import type { Look } from './looks.js';

/**
 * JSON:API tells in three places what a resource is related to: in the resource, at the address of the relationship, and at
 * that of the related resource. They agree. A relationship to many may come in pages, and is not compared.
 */
export function judgeLinkage(looks: readonly Look[], look: Look): Violation[] {
  const shown = identityOf(isObject(look.body) ? look.body.data : undefined);
  if (shown === undefined) return [];
  for (const { showing, sent, views } of looks) {
    if (showing === undefined || !('one' in showing)) continue;
    const [view] = views;
    const relationships = isObject(view) && isObject(view.relationships) ? view.relationships : {};
    const way = pathOf(look.sent.target).slice(pathOf(sent.target).length);
    const name = Object.keys(relationships).find((one) => way === `/${one}` || way === `/relationships/${one}`);
    const relationship = name === undefined ? undefined : relationships[name];
    const linked = identityOf(isObject(relationship) ? relationship.data : undefined);
    if (linked === undefined || linked === shown) continue;
    const message = `expected ${linked}, as the resource says of \`${name}\`; got ${shown}`;
    return [violation('response.body', '/data', 'view-differs', message)];
  }
  return [];
}

const pathOf = (target: string) => target.replace(/\?.*$/, '');

/** Nothing where it is not said, or there may be many. */
function identityOf(data: unknown): string | undefined {
  if (data === null) return 'nothing';
  return isObject(data) && typeof data.id === 'string' ? `${data.type} ${data.id}` : undefined;
}
