import type { operations, Project as ProjectView } from '../../../../../generated/zitadel/types.js';
import type { Behaviours } from '../../../../mock/core/behaviour.js';
import type { Changed } from '../app-commands.js';
import { findGrant } from '../callers.js';
import { faults } from '../fault.js';
import type { Actor, Instance } from '../instance.js';
import { detailsOnChange, detailsOnCreate, detailsOnRead, listDetails } from '../representations.js';
import { backwards, compareText, comparing, page } from '../search.js';
import { type Project, projectDefaults } from '../state.js';
import { projectKeys } from '../tables.js';
import type { ProjectCommands } from './project-commands.js';

type ProjectOperations = Pick<
  operations,
  | 'addProject'
  | 'listProjects'
  | 'getProjectById'
  | 'updateProject'
  | 'deactivateProject'
  | 'reactivateProject'
  | 'removeProject'
>;

const changed = (written: Changed) => ({ status: 200, body: { details: detailsOnChange(written) } }) as const;

/** Projects in management v1. */
export const createManagementProjects = (
  instance: Instance,
  commands: ProjectCommands,
): Behaviours<ProjectOperations, Actor> => ({
  addProject({ body }, actor) {
    const { organizationId = actor.caller.organizationId } = actor;
    const { projectId: id, ...written } = commands.add(actor, organizationId, body);
    return { status: 200, body: { id, details: detailsOnCreate(written) } };
  },

  listProjects({ body }, actor) {
    const { organizationId = actor.caller.organizationId } = actor;
    const queries = body?.queries ?? [];
    const listed = instance.tables.projects.select(JSON.stringify(['v1', organizationId, queries]), {
      key: projectKeys.organization(organizationId),
      passes: (project) =>
        queries.every(({ nameQuery: { name = '', method } }) => compareText(method, project.name, name)),
      compare: comparing(backwards, true),
    });
    const grant = findGrant(actor.caller, 'project.read', organizationId);
    const seen = grant?.everywhere
      ? listed
      : listed.filter(({ one }) => grant?.projects.some((isFor) => isFor(one.id)));
    const { rows, total } = page(seen, body?.query ?? {});
    const details = listDetails(total, instance.memory.current);
    const result = rows.map(({ one }) => toProject(one));
    return { status: 200, body: { details, ...(result.length !== 0 && { result }) } };
  },

  getProjectById({ path }, actor) {
    const project = instance.project({ ...actor, organizationId: undefined }, path.projectId);
    if (project === undefined) throw instance.refusal(faults.projectUnknown);
    if (project.organizationId !== actor.organizationId) throw instance.refusal(faults.projectOfOtherOrganization);
    return { status: 200, body: { project: toProject(project) } };
  },

  updateProject: ({ path, body }, actor) =>
    changed(commands.update(actor, path.projectId, { ...projectDefaults, ...body })),
  deactivateProject: ({ path }, actor) => changed(commands.deactivate(actor, path.projectId)),
  reactivateProject: ({ path }, actor) => changed(commands.activate(actor, path.projectId)),
  removeProject: ({ path }, actor) => changed(commands.remove(actor, path.projectId)),
});

/** A project as v1 shows it. */
function toProject(project: Project): ProjectView {
  const { id, name, created, changedSequence, organizationId, privateLabelingSetting } = project;
  return {
    id,
    details: detailsOnRead(changedSequence, created, project.changed, organizationId),
    name,
    state: stateOf(project),
    ...(project.projectRoleAssertion && { projectRoleAssertion: true }),
    ...(project.projectRoleCheck && { projectRoleCheck: true }),
    ...(project.hasProjectCheck && { hasProjectCheck: true }),
    ...(privateLabelingSetting !== projectDefaults.privateLabelingSetting && { privateLabelingSetting }),
  };
}

export const stateOf = ({ active }: Project) => (active ? 'PROJECT_STATE_ACTIVE' : 'PROJECT_STATE_INACTIVE');
