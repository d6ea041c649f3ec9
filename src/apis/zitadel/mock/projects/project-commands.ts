import type { Changed } from '../app-commands.js';
import type { Permission } from '../callers.js';
import { type Fault, faults } from '../fault.js';
import type { Actor, Instance } from '../instance.js';
import { addEntry, entry, type Project, type ProjectSettings, projectDefaults } from '../state.js';
import { projectKeys } from '../tables.js';
import type { Micros } from '../time.js';

/** What of a project can be set: in a change, what is left out stays. */
export type SentSettings = { readonly [Name in keyof ProjectSettings]?: ProjectSettings[Name] | undefined };

/** What v1 and v2 both do to projects. Each refuses before it changes anything. */
export function createProjectCommands(instance: Instance) {
  const write = (project: Project): Changed => {
    const { time, sequence } = instance.write(project);
    project.changed = time;
    project.changedSequence = sequence;
    instance.tables.noteProject(project.id);
    return { time, sequence, organizationId: project.organizationId };
  };

  const find = (actor: Actor, projectId: string, missing: Fault): Project => {
    const project = instance.project(actor, projectId);
    if (project === undefined) throw instance.refusal(missing);
    return project;
  };

  const authorize = (actor: Actor, { id, organizationId }: Project, permission: Permission = 'project.write') =>
    instance.authorize(actor, permission, organizationId, id);

  const refuseTakenName = (organizationId: string, name: string, renamed?: Project) => {
    const having = instance.tables.projects.withKey(projectKeys.name(organizationId, name));
    if (having.some(({ one }) => one !== renamed)) throw instance.refusal(faults.projectNameTaken);
  };

  const remove = (project: Project): Changed => {
    const { projects, removedProjects } = instance.memory.current;
    for (const appId of Object.keys(project.apps)) {
      delete project.apps[appId];
      instance.tables.noteApp(project, appId);
    }
    delete projects[project.id];
    const written = write(project);
    addEntry(removedProjects, project.id, written.time);
    return written;
  };

  return {
    add(
      actor: Actor,
      organizationId: string,
      {
        projectId,
        name,
        ...settings
      }: SentSettings & { readonly projectId?: string | undefined; readonly name: string },
    ): Changed & { readonly projectId: string } {
      const { projects } = instance.memory.current;
      if (projectId !== undefined && entry(projects, projectId) !== undefined)
        throw instance.refusal(faults.projectIdTaken);
      instance.authorize(actor, 'project.create', organizationId, '');
      refuseTakenName(organizationId, name);
      const id = projectId ?? instance.nextId();
      const made = { id, organizationId, name, created: 0, changed: 0, sequence: 0, apps: {} };
      const project: Project = { ...projectDefaults, ...made, ...sentOf(settings) };
      addEntry(projects, id, project);
      const written = write(project);
      project.created = written.time;
      return { ...written, projectId: id };
    },

    /** A change of nothing is none, and tells the one before. */
    update(actor: Actor, projectId: string, sent: SentSettings): Changed {
      const project = find(actor, projectId, faults.projectToChangeUnknown);
      authorize(actor, project);
      const settings = { ...project, ...sentOf(sent) };
      const { changed: time, changedSequence: sequence, organizationId } = project;
      if (names.every((name) => settings[name] === project[name])) return { time, sequence, organizationId };
      refuseTakenName(organizationId, settings.name, project);
      Object.assign(project, settings);
      return write(project);
    },

    deactivate(actor: Actor, projectId: string): Changed {
      const project = find(actor, projectId, faults.projectToDeactivateUnknown);
      if (!project.active) throw instance.refusal(faults.projectNotActive);
      authorize(actor, project);
      project.active = false;
      return write(project);
    },

    activate(actor: Actor, projectId: string): Changed {
      const project = find(actor, projectId, faults.projectToChangeUnknown);
      if (project.active) throw instance.refusal(faults.projectNotInactive);
      authorize(actor, project);
      project.active = true;
      return write(project);
    },

    /** Removes a project with its apps; its name is free again. */
    remove(actor: Actor, projectId: string): Changed {
      const project = find(actor, projectId, faults.projectToChangeUnknown);
      authorize(actor, project, 'project.delete');
      return remove(project);
    },

    /** The same, where one that is gone is no fault: when it went, if it ever was there. */
    removeOnce(actor: Actor, projectId: string): Micros | undefined {
      const { projects, removedProjects } = instance.memory.current;
      const project = entry(projects, projectId);
      if (project === undefined) return entry(removedProjects, projectId);
      authorize(actor, project, 'project.delete');
      return remove(project).time;
    },
  };
}

export type ProjectCommands = ReturnType<typeof createProjectCommands>;

const names = [
  'name',
  'projectRoleAssertion',
  'projectRoleCheck',
  'hasProjectCheck',
  'privateLabelingSetting',
] as const satisfies readonly (keyof ProjectSettings)[];

/** The settings that were sent, and nothing else. */
const sentOf = (sent: SentSettings): Partial<ProjectSettings> =>
  Object.fromEntries(names.filter((name) => sent[name] !== undefined).map((name) => [name, sent[name]]));
