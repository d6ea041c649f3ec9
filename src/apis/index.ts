import { commercelayer } from './commercelayer/api.js';
import { okta } from './okta/api.js';
import { zitadel } from './zitadel/api.js';

export type { CommerceLayerWorld } from './commercelayer/mock/start-document.js';
export type { OktaWorld } from './okta/mock/start-document.js';
export type { ZitadelWorld } from './zitadel/mock/start-document.js';

/** The APIs that keyspec knows, in the order in which they are named everywhere. */
export const apis = { okta, zitadel, commercelayer };

/** The name of an API. */
export type ApiName = keyof typeof apis;

/** The names of the APIs. */
export const apiNames: readonly ApiName[] = Object.keys(apis).filter(isApiName);

/** Whether an API has this name. */
export function isApiName(name: string): name is ApiName {
  return Object.hasOwn(apis, name);
}
