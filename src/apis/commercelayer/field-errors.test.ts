import { describe, expect, expectTypeOf, it } from 'vitest';
import { createMock } from '../../mock.js';
import { type ApiCredential, createCommerceLayerClient, fieldErrors, unwrap } from './index.js';

const commerceLayer = createCommerceLayerClient({
  accessToken: 'keyspec-admin',
  fetch: createMock({ apis: ['commercelayer'], seed: 1 }),
});
const wrong = {
  data: { type: 'api_credentials', attributes: { name: '', kind: 'sales_channel' }, relationships: {} },
} as const;

describe('fieldErrors', () => {
  it('says what is wrong with each attribute and relationship', async () => {
    // @ts-expect-error a credential needs an organization
    const { error } = await commerceLayer.POST('/api_credentials', { body: wrong });
    expect(fieldErrors(error)).toEqual({ name: ["can't be blank"], organization: ["can't be blank"] });
  });

  it('reads what unwrap throws', async () => {
    // @ts-expect-error a credential needs an organization
    const error = await unwrap(commerceLayer.POST('/api_credentials', { body: wrong })).catch(
      (thrown: unknown) => thrown,
    );
    expect(fieldErrors<ApiCredential>(error).name?.[0]).toBe("can't be blank");
  });

  it('has what is wrong with the whole resource under an empty name', () => {
    const at = (pointer: string, title: string) => ({ title, source: { pointer } });
    const errors = [
      at('/data', 'is locked'),
      at('/data/attributes/name', 'is short'),
      at('/data/attributes/name', 'is odd'),
    ];
    expect(fieldErrors({ errors })).toEqual({ '': ['is locked'], name: ['is short', 'is odd'] });
  });

  it.each([undefined, 'text', new Error('no network'), { errors: [{ title: 'Access denied' }] }, { errors: null }])(
    'finds nothing in %o',
    (error) => expect(fieldErrors(error)).toEqual({}),
  );

  it('knows the fields', () => {
    expectTypeOf(fieldErrors<ApiCredential>(undefined).redirect_uri).toEqualTypeOf<readonly string[] | undefined>();
    // @ts-expect-error no such field
    void fieldErrors<ApiCredential>(undefined).colour;
  });
});
