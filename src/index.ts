export { createOktaClient, type OktaClient, type OktaClientOptions } from './okta.js';
export {
  createZitadelClient,
  decodeKeyDetails,
  type ZitadelClient,
  type ZitadelClientOptions,
} from './zitadel.js';
