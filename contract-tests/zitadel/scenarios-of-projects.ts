import type { ProjectSettings } from '../../generated/zitadel/types.js';
import {
  type Context,
  connectRefusals,
  fixtures,
  notAMember,
  organizationOf,
  refusals,
  type SomeScenarios,
  tooLong,
  unknownId,
} from './scenario-parts.js';

/** A project of the scenario's own. */
async function ownProject(context: Context, settings: Partial<ProjectSettings> = {}) {
  const name = context.unique('keyspec');
  const { id: projectId, details } = await context.call('addProject', { body: { name, ...settings } });
  return { name, organizationId: details.resourceOwner, path: { projectId }, body: { projectId } };
}

/** The same, out of use. */
async function ownInactiveProject(context: Context) {
  const project = await ownProject(context);
  await context.call('deactivateProject', { path: project.path });
  return project;
}

const unknown = { path: { projectId: unknownId } };
const tooLongId = { path: { projectId: tooLong } };
const never = { name: 'never created' };
const unknownToService = { body: { projectId: unknownId } };
const otherToService = { body: { projectId: fixtures.otherProject } };
const branded = {
  privateLabelingSetting: 'PRIVATE_LABELING_SETTING_ENFORCE_PROJECT_RESOURCE_OWNER_POLICY',
} as const;
const nothing = { body: {} };

/** Projects in management v1 and in `zitadel.project.v2`. */
export const projectScenarios = {
  addProject: {
    ...refusals({ body: never }),
    200: { request: (context) => ({ body: { name: context.unique('keyspec'), projectRoleAssertion: true } }) },
    400: { request: () => ({ body: { name: '' } }) },
    404: notAMember({ body: never }),
    409: { request: async (context) => ({ body: { name: (await ownProject(context)).name } }) },
  },

  listProjects: {
    ...refusals({}),
    200: {
      request: () => ({ body: { query: { offset: '0', limit: 2 } } }),
      expect: ({ result }, { body }) => ({ result: result?.slice(0, body?.query?.limit).map(() => ({})) }),
    },
    400: { request: () => ({ body: { queries: [{}] } }) },
    404: notAMember({}),
  },

  getProjectById: {
    ...refusals({ path: { projectId: fixtures.project } }),
    200: {
      request: async (context) => {
        const { path } = await ownProject(context);
        const name = context.unique('keyspec renamed');
        await context.call('updateProject', { path, body: { name, projectRoleCheck: true } });
        await context.call('deactivateProject', { path });
        return { path };
      },
      expect: (_, { path }) => ({
        project: {
          id: path.projectId,
          name: /^keyspec renamed /,
          state: 'PROJECT_STATE_INACTIVE',
          projectRoleCheck: true,
        },
      }),
    },
    400: { request: () => tooLongId },
    404: { request: () => unknown },
  },

  updateProject: {
    ...refusals({ path: { projectId: fixtures.project }, body: { name: 'never renamed' } }),
    200: {
      request: async (context) => ({
        path: (await ownProject(context, branded)).path,
        body: { name: context.unique('keyspec'), projectRoleAssertion: true },
      }),
    },
    400: { request: () => ({ ...unknown, body: { name: '' } }) },
    404: { request: () => ({ ...unknown, body: { name: 'nowhere' } }) },
    409: {
      request: async (context) => {
        const [{ name }, { path }] = [await ownProject(context), await ownProject(context)];
        return { path, body: { name } };
      },
    },
  },

  deactivateProject: {
    ...refusals(unknown),
    200: { request: async (context) => ({ path: (await ownProject(context)).path }) },
    400: { request: async (context) => ({ path: (await ownInactiveProject(context)).path }) },
    404: { request: () => unknown },
  },

  reactivateProject: {
    ...refusals(unknown),
    200: { request: async (context) => ({ path: (await ownInactiveProject(context)).path }) },
    400: { request: async (context) => ({ path: (await ownProject(context)).path }) },
    404: { request: () => unknown },
  },

  removeProject: {
    ...refusals(unknown),
    200: { request: async (context) => ({ path: (await ownProject(context)).path }) },
    400: { request: () => tooLongId },
    404: { request: () => unknown },
  },

  createProject: {
    ...connectRefusals(async (context) => ({ body: { ...never, organizationId: await organizationOf(context) } })),
    200: {
      request: async (context) => {
        const name = context.unique('keyspec');
        const organizationId = await organizationOf(context);
        return { body: { organizationId, projectId: name.replaceAll(' ', '-'), name, authorizationRequired: true } };
      },
      expect: (_, { body: { projectId = '' } }) => ({ projectId }),
    },
    400: { request: () => nothing },
    404: { request: () => ({ body: { ...never, organizationId: fixtures.otherOrganization } }) },
    409: {
      request: async (context) => {
        const { name, organizationId } = await ownProject(context);
        return { body: { organizationId, name } };
      },
    },
  },

  getProject: {
    ...connectRefusals({ body: { projectId: fixtures.project } }),
    200: {
      request: async (context) => ({ body: (await ownProject(context)).body }),
      expect: (_, { body: { projectId } }) => ({ project: { projectId, state: 'PROJECT_STATE_ACTIVE' } }),
    },
    400: { request: () => nothing },
    404: { request: () => unknownToService },
  },

  listProjectsV2: {
    ...connectRefusals(nothing),
    200: {
      request: () => ({ body: { pagination: { limit: 2, asc: true } } }),
      expect: ({ projects }, { body }) => ({ projects: projects?.slice(0, body.pagination?.limit).map(() => ({})) }),
    },
    400: { request: () => ({ body: { filters: [{}] } }) },
    404: notAMember(nothing),
  },

  updateProjectV2: {
    ...connectRefusals(async (context) => ({ body: { ...(await ownProject(context)).body, name: 'never renamed' } })),
    200: {
      request: async (context) => ({
        body: {
          ...(await ownProject(context, branded)).body,
          name: context.unique('keyspec'),
          projectRoleAssertion: true,
        },
      }),
    },
    400: { request: () => nothing },
    404: { request: () => ({ body: { ...unknownToService.body, name: 'nowhere' } }) },
    409: {
      request: async (context) => {
        const [{ name }, { body }] = [await ownProject(context), await ownProject(context)];
        return { body: { ...body, name } };
      },
    },
  },

  deactivateProjectV2: {
    ...connectRefusals(async (context) => ({ body: (await ownProject(context)).body })),
    200: { request: async (context) => ({ body: (await ownProject(context)).body }) },
    400: { request: async (context) => ({ body: (await ownInactiveProject(context)).body }) },
    404: { request: () => unknownToService },
  },

  activateProject: {
    ...connectRefusals(async (context) => ({ body: (await ownInactiveProject(context)).body })),
    200: { request: async (context) => ({ body: (await ownInactiveProject(context)).body }) },
    400: { request: async (context) => ({ body: (await ownProject(context)).body }) },
    404: { request: () => unknownToService },
  },

  deleteProject: {
    ...connectRefusals(async (context) => ({ body: (await ownProject(context)).body })),
    200: { request: async (context) => ({ body: (await ownProject(context)).body }) },
    400: { request: () => nothing },
    404: { request: () => otherToService },
  },
} satisfies SomeScenarios;
