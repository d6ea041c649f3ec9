export {
  type CommerceLayerAuthClient,
  type CommerceLayerAuthClientOptions,
  type CommerceLayerClient,
  type CommerceLayerClientOptions,
  clientCredentials,
  createCommerceLayerAuthClient,
  createCommerceLayerClient,
} from './apis/commercelayer/index.js';
export { createOktaClient, type OktaClient, type OktaClientOptions } from './apis/okta/index.js';
export {
  createZitadelClient,
  decodeKeyDetails,
  type ZitadelClient,
  type ZitadelClientOptions,
} from './apis/zitadel/index.js';
export { flatten, resource } from './jsonapi.js';
