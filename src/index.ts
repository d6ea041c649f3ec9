export { createOktaClient, type OktaClient, type OktaClientOptions } from './okta.js';
