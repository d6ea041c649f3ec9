import type { Permission } from './callers.js';
import { messages } from './messages.js';

/** What the permission check of v1 asks for, before the operation. */
export const permissions = {
  addAppKey: 'project.app.write',
  listAppKeys: 'project.app.read',
  getAppKey: 'project.app.read',
  removeAppKey: 'project.app.write',
  listApps: 'project.app.read',
  getAppById: 'project.app.read',
  updateApp: 'project.app.write',
  removeApp: 'project.app.delete',
  addApiApp: 'project.app.write',
  updateApiAppConfig: 'project.app.write',
  regenerateApiClientSecret: 'project.app.write',
  addOidcApp: 'project.app.write',
  updateOidcAppConfig: 'project.app.write',
  regenerateOidcClientSecret: 'project.app.write',
  addSamlApp: 'project.app.write',
  updateSamlAppConfig: 'project.app.write',
  deactivateApp: 'project.app.write',
  reactivateApp: 'project.app.write',
  addProject: 'project.create',
  listProjects: 'project.read',
  getProjectById: 'project.read',
  updateProject: 'project.write',
  deactivateProject: 'project.write',
  reactivateProject: 'project.write',
  removeProject: 'project.delete',
  addMachineUser: 'user.write',
  getUserById: 'user.read',
  updateMachineUser: 'user.write',
  deactivateUser: 'user.write',
  reactivateUser: 'user.write',
  lockUser: 'user.write',
  unlockUser: 'user.write',
  removeUser: 'user.delete',
  addMachineKey: 'user.write',
  listMachineKeys: 'user.read',
  getMachineKey: 'user.read',
  removeMachineKey: 'user.write',
  addPersonalAccessToken: 'user.write',
  listPersonalAccessTokens: 'user.read',
  getPersonalAccessToken: 'user.read',
  removePersonalAccessToken: 'user.write',
  generateMachineSecret: 'user.write',
  removeMachineSecret: 'user.write',
} as const satisfies Partial<Record<keyof typeof messages, Permission>>;

/** The operations of v2 that ask for a permission before they begin, in the organization that the caller acts in. */
export const guards: Readonly<Partial<Record<string, Permission>>> = {
  getProject: 'project.read',
  listProjectsV2: 'project.read',
};

export type V1Operation = keyof typeof permissions;
export type V2Operation = Exclude<keyof typeof messages, V1Operation>;

/** Whether an operation is one of management v1. */
export const isV1 = (operationId: string): operationId is V1Operation => Object.hasOwn(permissions, operationId);

/** Whether an operation is one of the services of v2. */
export const isV2 = (operationId: string): operationId is V2Operation =>
  Object.hasOwn(messages, operationId) && !isV1(operationId);
