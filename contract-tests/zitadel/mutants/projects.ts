import type { Fault } from '../../kit/fault-message.js';
import { answers, asAdministrator, doesInstead, items, member, requests, set, stale } from '../../kit/faults.js';
import { type Mutant, mutantsOf } from '../../kit/mutant.js';
import { fixtures } from '../scenario-parts.js';

const { mutant, breaks, misread, wrongAnswer, notDone, readAfterWrite, rejectedButDone } = mutantsOf('zitadel');
const admin = asAdministrator('Bearer');

const branded = 'PRIVATE_LABELING_SETTING_ENFORCE_PROJECT_RESOURCE_OWNER_POLICY';

const ignored = (operation: string, pointer: string) =>
  requests(
    operation,
    member(pointer, () => undefined),
  );

/** A name that another project has is taken: the mock is given another one. */
const sharesNames: Fault = (ask) => async (asked) => {
  const answer = await ask(asked);
  if (asked.operationId !== 'createProject' || answer.status !== 409) return answer;
  return ask(member('/name', (name) => `${name} (2)`)(asked));
};

/** What is gone is another's, as it were. */
const deletesOnce: Fault = (ask) => {
  const gone = new Set<string>();
  return async (asked) => {
    if (asked.operationId !== 'deleteProject') return ask(asked);
    const isGone = gone.has(asked.text);
    gone.add(asked.text);
    return ask(isGone ? member('/projectId', () => fixtures.otherProject)(asked) : asked);
  };
};

/** Providers that are wrong about projects. */
export const projectMutants: readonly Mutant[] = [
  ...notDone([
    'addProject',
    'createProject',
    'updateProject',
    'updateProjectV2',
    'deactivateProject',
    'deactivateProjectV2',
    'reactivateProject',
    'activateProject',
    'removeProject',
    'deleteProject',
  ]),
  ...rejectedButDone(
    ['updateProject', 'removeProject', 'createProject', 'updateProjectV2', 'deleteProject'],
    403,
    admin,
  ),
  mutant('a project can be deleted only once', 'concurrency', 'deleteProject concurrency', deletesOnce),
  mutant('two projects of an organization may have one name', 'documented-answer', 'createProject 409', sharesNames),
  wrongAnswer('an inactive project is deactivated again', 'deactivateProject', 400, (answer) => ({
    ...answer,
    status: 200,
  })),
  breaks('other-thing', 'another project is read', 'getProjectById', 200, set('/project/id', '345043129566506060')),
  breaks(
    'other-thing',
    'v2: an own project id is not taken',
    'createProject',
    200,
    set('/projectId', '345043129566506060'),
  ),
  readAfterWrite(
    'a change in v1 keeps a setting that it leaves out',
    'updateProject',
    doesInstead(
      'updateProject',
      member('/privateLabelingSetting', (old) => old ?? branded),
    ),
  ),
  readAfterWrite(
    'a change in v2 resets a setting that it leaves out',
    'updateProjectV2',
    doesInstead(
      'updateProjectV2',
      member('/privateLabelingSetting', (old) => old ?? 'PRIVATE_LABELING_SETTING_UNSPECIFIED'),
    ),
  ),
  readAfterWrite(
    'v2 does not know what v1 calls the check of the role',
    'createProject',
    ignored('createProject', '/authorizationRequired'),
  ),
  readAfterWrite('v2 shows a project as it was at first', 'removeProject', stale('getProject')),
  misread(
    'a project needs no name',
    'invalid-input',
    'addProject',
    member('/name', (name) => name ?? `Unnamed ${Date.now()}`),
  ),
  ...(['listProjects', 'listProjectsV2'] as const).flatMap((id) => {
    const paging = id === 'listProjects' ? '/query' : '/pagination';
    return ['offset', 'limit'].map((name) =>
      mutant(`${id} ignores the ${name}`, 'paging', `${id} paging`, ignored(id, `${paging}/${name}`)),
    );
  }),
  mutant(
    'the ids of projects do not matter',
    'filter',
    'listProjectsV2 filter',
    requests(
      'listProjectsV2',
      member('/filters', (filters) => (Array.isArray(filters) ? filters.slice(0, 1) : filters)),
    ),
  ),
  mutant(
    'projects are not sorted by name',
    'sort',
    'listProjectsV2 sort',
    requests(
      'listProjectsV2',
      member('/sortingColumn', (column) => (column === 'PROJECT_FIELD_NAME_NAME' ? undefined : column)),
    ),
  ),
  mutant(
    'the oldest project comes first',
    'sort',
    'listProjectsV2 sort',
    items('listProjectsV2', '/projects', (list) => list.toReversed()),
  ),
  mutant(
    'v2: every project is inactive',
    'documented-answer',
    'getProject 200',
    answers('getProject', 200, set('/project/state', 'PROJECT_STATE_INACTIVE')),
  ),
];
