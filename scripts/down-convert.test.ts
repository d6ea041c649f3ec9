import { describe, expect, it } from 'vitest';
import { downConvert } from './down-convert.js';

/** A schema of a 3.1 document, as it is in the 3.0 document. */
function converted(schema: object): unknown {
  const known = { Role: { type: 'object', properties: { id: { type: 'string' } } } };
  const document = {
    openapi: '3.1.0',
    info: { title: 'Test', version: '1' },
    paths: { '/': { get: { responses: { 200: { description: 'OK', content: { 'application/json': { schema } } } } } } },
    components: { schemas: known },
  };
  const old = downConvert(JSON.parse(JSON.stringify(document)));
  return JSON.parse(JSON.stringify(old)).paths['/'].get.responses['200'].content['application/json'].schema;
}

const role = { $ref: '#/components/schemas/Role' };

describe('downConvert', () => {
  it('makes a reference that may be null nullable, without a schema for null', () => {
    expect(converted({ oneOf: [role, { type: 'null' }] })).toEqual({ nullable: true, allOf: [role] });
  });

  it('keeps the other branches of a union that may be null', () => {
    expect(converted({ anyOf: [role, { type: 'string' }, { type: 'null' }] })).toEqual({
      nullable: true,
      anyOf: [role, { type: 'string' }],
    });
  });

  it('leaves an encoded string a string', () => {
    expect(converted({ type: 'string', contentEncoding: 'base64', pattern: '^[A-Z]+$' })).toEqual({
      type: 'string',
      pattern: '^[A-Z]+$',
    });
  });

  it('leaves out a property that must not be there', () => {
    const schema = { type: 'object', properties: { id: { type: 'string' }, secret: false } };
    expect(converted(schema)).toEqual({ type: 'object', properties: { id: { type: 'string' } } });
  });

  it('keeps the type of a constant', () => {
    expect(converted({ type: 'string', const: 'RSA' })).toEqual({ type: 'string', enum: ['RSA'] });
  });
});
