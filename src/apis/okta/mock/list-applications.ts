import type { operations } from '../../../../generated/okta/types.js';
import type { CallOf, ReplyOf } from '../../../mock/core/behaviour.js';
import type { Errors } from './errors.js';
import { type Filter, readFilter } from './filter.js';
import { pageLinks } from './page-links.js';
import { showApplication } from './show-application.js';
import type { AppList, Store } from './store.js';

type Operation = operations['listApplications'];

const defaultLimit = 20;

/** Lists apps page by page, in the order they were created. */
export function createLister(store: Store, errors: Errors): (call: CallOf<Operation>) => ReplyOf<Operation> {
  const badCursor = () => errors.refusal('E0000029', { causes: ['Invalid cursor.'] });

  const readQuery = (call: CallOf<Operation>) => {
    for (const { in: place, path } of call.search.size > 0 ? call.problems() : []) {
      if (place !== 'query') continue;
      if (path === '/limit') throw errors.refusal('E0000029');
      if (path === '/filter') throw errors.refusal('E0000031');
      const name = path.slice(1);
      throw errors.refusal('E0000001', { about: name, causes: [`${name}: The field is not valid`] });
    }
    const { filter, expand, limit = defaultLimit } = call.query;
    const read = filter === undefined ? undefined : readFilter(filter);
    if (read === 'unreadable') throw errors.refusal('E0000031');
    if (read === 'unsupported') throw errors.refusal('E0000094');
    if (expand !== undefined && !/^user\/[^/,]+$/.test(expand))
      throw errors.refusal('E0000001', { about: 'RequestParams', causes: ['Expand query is malformed.'] });
    if (expand !== undefined && (read?.attribute !== 'user.id' || expand !== `user/${read.value}`))
      throw errors.refusal('E0000063');
    return { limit, after: readCursor(call.query.after), list: listOf(filter, read?.filter, call.query.q) };
  };

  /** A cursor is the ordinal of the last app of a page: it still leads on when that app was deleted meanwhile. */
  const readCursor = (after: string | undefined): number => {
    if (after === undefined) return 0;
    const ordinal = /^[1-9]\d{0,14}$/.test(after) ? Number(after) : undefined;
    if (ordinal === undefined || ordinal > store.state.lastOrdinal) throw badCursor();
    return ordinal;
  };

  return (call) => {
    const { limit, after, list } = readQuery(call);
    const found = store.after(after, list, limit + 1);
    const page = found.slice(0, limit);
    const more = found.length > limit;
    const next = more ? String(page.at(-1)?.ordinal ?? after) : undefined;
    const links = pageLinks(call, { limit, after: call.query.after, next, kept: ['q', 'filter', 'expand'] });
    return { status: 200, headers: { Link: links }, body: page.map((record) => showApplication(record, call.origin)) };
  };
}

function listOf(text: string | undefined, filter: Filter = () => true, q?: string): AppList {
  const start = q?.toLowerCase() ?? '';
  return {
    name: JSON.stringify([text, start]),
    matches: (app) =>
      (app.label.toLowerCase().startsWith(start) || app.name.toLowerCase().startsWith(start)) && filter(app),
  };
}
