import type { operations } from '../../generated/okta/types.js';
import type { Resources } from '../../src/gate/cases/resources.js';

/** The apps and keys of an org, and what becomes of them. */
export const resources: Resources<operations, object> = {
  aliases: { kid: 'keyId' },
  kinds: [
    {
      identifier: 'appId',
      name: { sent: '/label', shown: '/label' },
      createdBy: { createApplication: ({ id }) => ({ appId: id }) },
      removedBy: ['deleteApplication'],
      shownBy: {
        getApplication: { one: '' },
        listApplications: { list: '', id: '/id', only: (_, name) => ({ query: { q: name, limit: 200 } }) },
      },
      becomes: {
        activateApplication: { status: 'ACTIVE' },
        deactivateApplication: { status: 'INACTIVE' },
      },
      updateTime: {
        member: 'lastUpdated',
        resolution: 1000,
        movedBy: ['replaceApplication', 'activateApplication', 'deactivateApplication'],
      },
      computed: ['lastUpdated', '_links', '_embedded', 'client_secret'],
    },
    {
      identifier: 'keyId',
      createdBy: {
        generateApplicationKey: ({ kid }, { path }) => ({ appId: path.appId, keyId: kid }),
        cloneApplicationKey: ({ kid }, { query }) => ({ appId: query.targetAid, keyId: kid }),
      },
      createdIn: { cloneApplicationKey: ({ query }) => ({ appId: query.targetAid }) },
      shownBy: {
        getApplicationKey: { one: '' },
        listApplicationKeys: { list: '', id: '/kid' },
      },
    },
  ],
  // It moves whenever anything of the app does.
  volatile: ['lastUpdated'],
  once: ['cloneApplicationKey', 'deleteApplication'],
};
