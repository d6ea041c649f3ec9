import { expect, it } from 'vitest';
import type { Exchange } from './exchange.js';
import { createJudgeMetadata } from './metadata.js';

const metadata = (entity: string, location: string, role = 'IDPSSODescriptor') =>
  `<EntityDescriptor entityID="${entity}"><${role}><SingleSignOnService Location="${location}"/></${role}></EntityDescriptor>`;

function createAsk() {
  const judge = createJudgeMetadata({ metadata: { preview: { key: 'query/kid', of: 'path/appId' } } });
  return (appId: string, body: string) => {
    const target = `/apps/${appId}/metadata`;
    const exchange: Exchange = {
      operationId: 'preview',
      sent: { method: 'GET', target, headers: {}, body: '' },
      answer: { status: 200, headers: { 'content-type': 'application/xml' }, body },
      url: new URL(target, 'http://provider.invalid'),
      path: { appId },
      changes: false,
      succeeded: true,
      asked: undefined,
      body: undefined,
      now: 0,
      took: 0,
    };
    return judge(exchange).map(({ message }) => message);
  };
}

it('lets every app have an entity and an address of its own', () => {
  const ask = createAsk();
  expect(ask('a', metadata('entity-a', 'https://sso.example/a'))).toEqual([]);
  expect(ask('b', metadata('entity-b', 'https://sso.example/b'))).toEqual([]);
  expect(ask('a', metadata('entity-a', 'https://sso.example/a'))).toEqual([]);
});

it('tells when two apps share an address, and when one gets another', () => {
  const ask = createAsk();
  expect(ask('a', metadata('entity-a', 'https://sso.example/a'))).toEqual([]);
  expect(ask('b', metadata('entity-b', 'https://sso.example/a'))).toEqual([
    'another app has the same address to sign on',
  ]);
  expect(ask('a', metadata('entity-a', 'https://sso.example/c'))).toEqual([
    'the app had another address to sign on before',
  ]);
});

it('tells metadata of another role', () => {
  expect(createAsk()('a', metadata('entity-a', 'https://sso.example/a', 'SPSSODescriptor'))).toEqual([
    'it describes no identity provider',
  ]);
});
