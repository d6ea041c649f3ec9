import { describe, expect, it } from 'vitest';
import { checks } from '../src/gate/cases/case.js';
import { mockedApis } from '../src/mock.js';
import { runConforming } from './kit/conforming-runner.js';
import { at, edit } from './kit/fault-message.js';
import type { Catcher } from './kit/mutant.js';
import { runMutant } from './kit/mutant-runner.js';
import { mutants } from './mutants.js';
import { conforming } from './providers/conforming.js';

/** Every check, so that one that is added has to be covered. */
const catchers: readonly Catcher[] = ['documented-answer', 'flow', ...checks];

/** What only some APIs have: related resources, members that can be chosen, secrets, an order, parents. */
const special: readonly Catcher[] = ['include', 'sparse-fields', 'secrets', 'sort', 'other-parent'];

const nameOf = ({ api, name }: { api: string; name: string }) => `${api}: ${name}`;

describe('the mutants', () => {
  it('have names of their own, and so have those that are right', () => {
    for (const providers of [mutants, conforming]) expect(new Set(providers.map(nameOf)).size).toBe(providers.length);
  });

  it('are enough', () => {
    expect(mutants.length).toBeGreaterThanOrEqual(300);
    expect(new Set(conforming.map(({ name }) => name)).size).toBeGreaterThanOrEqual(25);
  });

  it.each(mockedApis)('cover every check of %s', (api) => {
    const ofApi = mutants.filter((mutant) => mutant.api === api);
    expect(ofApi.length).toBeGreaterThanOrEqual(20);
    const caught = new Set(ofApi.map(({ check }) => check));
    expect(catchers.filter((one) => !caught.has(one) && !special.includes(one))).toEqual([]);
  });

  it('cover every check of some API', () => {
    const caught = new Set(mutants.map(({ check }) => check));
    expect(catchers.filter((one) => !caught.has(one))).toEqual([]);
  });

  it('are each shown by the check that has to catch it', () => {
    for (const { check, operation } of mutants)
      expect(operation).toMatch(
        check === 'documented-answer'
          ? /^\w+ \d{3}( [\w.+/-]+)?$/
          : check === 'flow'
            ? /^flow/
            : new RegExp(`^\\w+ ${check}( |$)`),
      );
  });
});

describe('the runner', () => {
  const find = (name: string) => mutants.filter((mutant) => nameOf(mutant) === name);

  it.each(find('okta: a key lacks its kid'))('$api: $name is caught', async (mutant) => {
    expect(await runMutant(mutant)).toMatchObject({
      verdict: 'caught',
      by: 'documented-answer: getApplicationKey 200 - response.body/kid required',
    });
  });

  it.each(find('commercelayer: a credential lacks its client id'))('$api: $name is caught', async (mutant) => {
    expect(await runMutant(mutant)).toMatchObject({
      verdict: 'caught',
      by: 'documented-answer: retrieveApiCredential 200 - response.body/data/attributes/client_id required',
    });
  });

  it.each(conforming.filter(({ name }) => name === 'pretty-printed JSON'))('$api: $name passes', async (provider) => {
    expect(await runConforming(provider, 'getAppKey')).toMatchObject({ verdict: 'passed', alarms: [] });
  });
});

describe('an edit of a JSON value', () => {
  const value = { list: [{ id: 1 }, { id: 2 }], other: true };

  it('sets, adds and removes', () => {
    expect(edit(value, '/list/1/id', () => 3)).toEqual({ list: [{ id: 1 }, { id: 3 }], other: true });
    expect(edit(value, '/list/*/more', () => 0)).toEqual({
      ...value,
      list: value.list.map((item) => ({ ...item, more: 0 })),
    });
    expect(edit(value, '/list/0', () => undefined)).toEqual({ ...value, list: [{ id: 2 }] });
    expect(edit(value, '/other', () => undefined)).toEqual({ list: value.list });
  });

  it('leaves what it does not find', () => {
    expect(edit(value, '/other/deeper', () => 1)).toEqual(value);
    expect(at(value, '/none/at/all')).toBeUndefined();
    expect(at(value, '/list/0/id')).toBe(1);
  });
});
