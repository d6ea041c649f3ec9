export {
  type CommerceLayerAuthClient,
  type CommerceLayerAuthClientOptions,
  type CommerceLayerClient,
  type CommerceLayerClientOptions,
  clientCredentials,
  createCommerceLayerAuthClient,
  createCommerceLayerClient,
} from './commercelayer.js';
export { flatten, resource } from './jsonapi.js';
export { createOktaClient, type OktaClient, type OktaClientOptions } from './okta.js';
export {
  createZitadelClient,
  decodeKeyDetails,
  type ZitadelClient,
  type ZitadelClientOptions,
} from './zitadel.js';
