import type { ApplicationCreate, operations } from '../../generated/okta/types.js';
import type { OtherRequests } from '../../src/gate/cases/resources.js';
import { samlApp, templateApps } from './app-bodies.js';
import type { Context, fixtures } from './scenario-parts.js';
import { client } from './scenarios-of-clients.js';

type Make = (label: string, url: string) => ApplicationCreate;

const url = 'https://sp.example.com';
const otherUrl = 'https://other.example.com';

const creates = (make: Make) => async (context: Context) => ({ body: make(context.unique('keyspec'), url) });

const replaces = (make: Make) => async (context: Context) => {
  const { id } = await context.call('createApplication', { body: make(context.unique('keyspec'), url) });
  return { path: { appId: id }, body: make(context.unique('keyspec renamed'), otherUrl) };
};

const ofEach = <Request>(makes: Readonly<Record<string, Make>>, request: (make: Make) => Request) =>
  Object.fromEntries(Object.entries(makes).map(([about, make]) => [about, request(make)]));

/** An app of each sign-on mode that has no example. */
export const forms: OtherRequests<operations, typeof fixtures> = {
  createApplication: ofEach(templateApps, creates),
  replaceApplication: ofEach(
    { ...templateApps, 'a client': client, 'a SAML app': (label) => samlApp(label) },
    replaces,
  ),
};
