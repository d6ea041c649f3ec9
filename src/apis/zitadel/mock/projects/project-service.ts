import type {
  operations,
  ProjectCreateV2,
  ProjectSearchFilter,
  ProjectV2,
} from '../../../../../generated/zitadel/types.js';
import type { Behaviours } from '../../../../mock/core/behaviour.js';
import type { Changed } from '../app-commands.js';
import { faults } from '../fault.js';
import type { Actor, Instance } from '../instance.js';
import { compareText, comparing, page } from '../search.js';
import { pagination, readPagination } from '../service-lists.js';
import { type Project, projectDefaults } from '../state.js';
import { formatMicros } from '../time.js';
import { stateOf } from './management-projects.js';
import type { ProjectCommands, SentSettings } from './project-commands.js';

type ProjectOperations = Pick<
  operations,
  | 'createProject'
  | 'getProject'
  | 'listProjectsV2'
  | 'updateProjectV2'
  | 'deactivateProjectV2'
  | 'activateProject'
  | 'deleteProject'
>;

const changed = ({ time }: Changed) => ({ status: 200, body: { changeDate: formatMicros(time) } }) as const;

/** Projects in `zitadel.project.v2`. */
export const createServiceProjects = (
  instance: Instance,
  commands: ProjectCommands,
): Behaviours<ProjectOperations, Actor> => ({
  createProject({ body }, actor) {
    const { organizationId, projectId, name } = body;
    const made = commands.add(actor, organizationId, { projectId, ...sentSettings(body), name });
    return { status: 200, body: { projectId: made.projectId, creationDate: formatMicros(made.time) } };
  },

  getProject({ body }, actor) {
    const project = instance.project(actor, body.projectId);
    if (project === undefined) throw instance.refusal(faults.projectUnknown);
    instance.authorize(actor, 'project.read', project.organizationId, project.id);
    return { status: 200, body: { project: toProject(project) } };
  },

  listProjectsV2({ body: { pagination: asked, sortingColumn, filters = [] } }, actor) {
    const paging = readPagination(instance, asked);
    const list = instance.tables.projects.select(JSON.stringify(['v2', sortingColumn, asked?.asc, filters]), {
      passes: (project) => filters.every((filter) => matches(project, filter)),
      compare: comparing(columnOf(sortingColumn), asked?.asc),
    });
    const { rows, total } = page(list, paging);
    const projects = rows
      .map(({ one }) => one)
      .filter(({ id, organizationId }) => instance.isAllowed(actor, 'project.read', organizationId, id))
      .map(toProject);
    return {
      status: 200,
      body: { ...(projects.length !== 0 && { projects }), pagination: pagination(total, paging.limit) },
    };
  },

  updateProjectV2: ({ body }, actor) => changed(commands.update(actor, body.projectId, sentSettings(body))),
  deactivateProjectV2: ({ body }, actor) => changed(commands.deactivate(actor, body.projectId)),
  activateProject: ({ body }, actor) => changed(commands.activate(actor, body.projectId)),
  deleteProject({ body }, actor) {
    const time = commands.removeOnce(actor, body.projectId);
    return { status: 200, body: time === undefined ? {} : { deletionDate: formatMicros(time) } };
  },
});

/** Two settings have other names here than in v1. */
const sentSettings = (body: Partial<ProjectCreateV2>): SentSettings => ({
  ...body,
  projectRoleCheck: body.authorizationRequired,
  hasProjectCheck: body.projectAccessRequired,
});

function toProject(project: Project): ProjectV2 {
  const { id, organizationId, name, created, privateLabelingSetting } = project;
  return {
    projectId: id,
    organizationId,
    creationDate: formatMicros(created),
    changeDate: formatMicros(project.changed),
    name,
    state: stateOf(project),
    ...(project.projectRoleAssertion && { projectRoleAssertion: true }),
    ...(project.projectRoleCheck && { authorizationRequired: true }),
    ...(project.hasProjectCheck && { projectAccessRequired: true }),
    ...(privateLabelingSetting !== projectDefaults.privateLabelingSetting && { privateLabelingSetting }),
  };
}

const matches = ({ id, name }: Project, { projectNameFilter, inProjectIdsFilter }: ProjectSearchFilter): boolean =>
  projectNameFilter === undefined
    ? (inProjectIdsFilter?.ids ?? []).includes(id)
    : compareText(projectNameFilter.method, name, projectNameFilter.projectName ?? '');

function columnOf(
  column: operations['listProjectsV2']['requestBody']['content']['application/json']['sortingColumn'],
): (project: Project) => string | number {
  switch (column) {
    case 'PROJECT_FIELD_NAME_ID':
      return ({ id }) => id;
    case 'PROJECT_FIELD_NAME_NAME':
      return ({ name }) => name;
    case 'PROJECT_FIELD_NAME_CHANGE_DATE':
      return (project) => project.changed;
    default:
      return ({ created }) => created;
  }
}
