import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatten, type Identifier, resource } from './jsonapi.js';

const credential = {
  type: 'api_credentials',
  id: 'a',
  attributes: { name: 'ERP sync' },
  relationships: {
    organization: { links: { self: '/x' }, data: { type: 'organizations', id: 'o' } },
    role: { data: null },
    versions: { links: { self: '/y' } },
  },
};
const organization = {
  type: 'organizations',
  id: 'o',
  attributes: { name: 'The Blue Brand' },
  relationships: { api_credentials: { data: [{ type: 'api_credentials', id: 'a' }] } },
};

type Visited = Identifier & Record<string, unknown>;

describe('flatten', () => {
  it('puts attributes and related resources beside type and id', () => {
    const flat = flatten({ data: credential, included: [organization] });
    expect(flat).toMatchObject({ type: 'api_credentials', id: 'a', name: 'ERP sync', role: null });
    expect(flat.organization).toMatchObject({ id: 'o', name: 'The Blue Brand' });
    expect(Object.keys(flat)).toEqual(['type', 'id', 'name', 'organization', 'role']);
  });

  it('closes a cycle', () => {
    const flat = flatten({ data: credential, included: [organization] });
    expect(flat.organization).toHaveProperty('api_credentials', [flat]);
    expect(Reflect.get(flat.organization ?? {}, 'api_credentials')[0]).toBe(flat);
  });

  it('makes one object of a resource that many refer to', () => {
    const list = flatten({ data: [credential, { ...credential, id: 'b' }], included: [organization] });
    expect(list.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(list[0]?.organization).toBe(list[1]?.organization);
  });

  it('stands in with type and id for what was not included', () => {
    expect(flatten({ data: credential }).organization).toEqual({ type: 'organizations', id: 'o' });
  });

  it('keeps null and an empty list, and lets nothing displace type and id', () => {
    expect(flatten({ data: null })).toBeNull();
    expect(flatten({ data: [] })).toEqual([]);
    const odd = { type: 't', id: 'i', attributes: JSON.parse('{"id":"x","__proto__":{"polluted":true}}') };
    const flat = flatten({ data: odd });
    expect(flat.id).toBe('i');
    expect(Object.getPrototypeOf(flat)).toBe(Object.prototype);
    expect(Object.hasOwn(flat, '__proto__')).toBe(true);
  });

  it('leaves the document as it was', () => {
    const document = { data: credential, included: [organization] };
    const before = structuredClone(document);
    flatten(document);
    expect(document).toEqual(before);
  });

  it('gives a graph of any shape back as it is, cycles, self-references and gaps too', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const identifier: fc.Arbitrary<Identifier> = fc.record({ type: fc.constantFrom('x', 'y'), id: name });
    const linkage = fc.oneof(fc.constant(null), identifier, fc.array(identifier, { maxLength: 4 }));
    const node = fc.record({
      type: fc.constantFrom('x', 'y'),
      id: name,
      attributes: fc.record({ value: fc.jsonValue() }),
      relationships: fc.dictionary(fc.constantFrom('one', 'two', 'three'), fc.record({ data: linkage })),
    });
    const nodes = fc.uniqueArray(node, { selector: ({ type, id }) => `${type} ${id}`, maxLength: 10 });
    fc.assert(
      fc.property(nodes, fc.nat(10), (all, cut) => {
        const data = all.slice(0, cut);
        const flat: Visited[] = flatten({ data, included: all.slice(cut) });
        expect(flat.length).toBe(data.length);
        const seen = new Map<string, unknown>();
        const visit = (object: Visited): void => {
          const { type, id, ...members } = object;
          const key = `${type} ${id}`;
          if (seen.has(key)) {
            expect(seen.get(key)).toBe(object);
            return;
          }
          seen.set(key, object);
          const source = all.find((one) => one.type === type && one.id === id);
          expect(members.value).toEqual(source?.attributes.value);
          expect(Object.keys(members)).toEqual(
            source === undefined ? [] : ['value', ...Object.keys(source.relationships)],
          );
          for (const [relationship, { data: linked }] of Object.entries(source?.relationships ?? {})) {
            const target = members[relationship];
            if (linked === null) expect(target).toBeNull();
            else {
              const targets = [target].flat() as Visited[];
              expect(targets.map(({ type, id }) => ({ type, id }))).toEqual([linked].flat());
              targets.forEach(visit);
            }
          }
        };
        flat.forEach(visit);
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it('follows a chain of any length', () => {
    const link = (index: number) => ({
      type: 'links',
      id: String(index),
      relationships: { next: { data: { type: 'links', id: String(index + 1) } } },
    });
    const included = Array.from({ length: 50_000 }, (_, index) => link(index + 1));
    expect(flatten({ data: link(0), included }).next).toMatchObject({ id: '1' });
  });
});

describe('resource', () => {
  it('wraps what relationships point at', () => {
    const owner = { type: 'organizations', id: 'o' } as const;
    expect(resource('api_credentials', { name: 'My app' }, { organization: owner, role: null, tags: [owner] })).toEqual(
      {
        type: 'api_credentials',
        attributes: { name: 'My app' },
        relationships: { organization: { data: owner }, role: { data: null }, tags: { data: [owner] } },
      },
    );
  });

  it('has no relationships when none are given', () => {
    expect(resource('api_credentials', {})).toEqual({ type: 'api_credentials', attributes: {} });
  });
});
