export {
  type CommerceLayerAuthClient,
  type CommerceLayerAuthClientOptions,
  type CommerceLayerClient,
  type CommerceLayerClientOptions,
  clientCredentials,
  createCommerceLayerAuthClient,
  createCommerceLayerClient,
} from './apis/commercelayer/client.js';
export { createOktaClient, type OktaClient, type OktaClientOptions } from './apis/okta/client.js';
export {
  createZitadelClient,
  decodeKeyDetails,
  type ZitadelClient,
  type ZitadelClientOptions,
} from './apis/zitadel/client.js';
export { flatten, resource } from './jsonapi.js';
