import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import {
  asAnswer,
  type Document,
  findings,
  follow,
  operationsOf,
  responseExamples,
  withoutEach,
} from '../contract-tests/kit/document.js';
import { apiNames as apis } from '../src/apis/index.js';
import { loadDescription, readDescription } from '../src/description/load.js';
import { createJudge } from '../src/validate/response.js';

describe.each(apis)('%s', async (api) => {
  const document: Document = JSON.parse(readDescription(api));
  const document30: Document = JSON.parse(readDescription(api, '3.0'));

  it('compiles every schema: a validator handed a broken one would let everything pass', () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    ajv.addSchema({ ...document, $id: 'document' });
    for (const name of Object.keys(document.components.schemas ?? {}))
      expect(() => ajv.compile({ $ref: `document#/components/schemas/${name}` }), name).not.toThrow();
  });

  it('accepts each of its own examples', async () => {
    const judge = await createJudge(loadDescription(api));
    for (const example of responseExamples(document)) {
      const { operation, status, name } = example;
      expect(await findings(judge, operation.id, asAnswer(example)), `${operation.id} ${status} ${name}`).toEqual([]);
    }
  });

  it('notices when an answer lacks what its schema requires, for every operation', async () => {
    const judge = await createJudge(loadDescription(api));
    const strict = new Set<string>();
    for (const example of responseExamples(document)) {
      if (!/json/.test(example.mediaType)) continue;
      const { id } = example.operation;
      for (const { value } of withoutEach(example.value))
        if ((await findings(judge, id, asAnswer(example, value))).length > 0) strict.add(`${id} ${example.status}`);
    }
    const examples = responseExamples(document).filter(({ mediaType }) => /json/.test(mediaType));
    const name = ({ operation, status }: (typeof examples)[number]) => `${operation.id} ${status}`;
    // Where an answer may be empty, nothing is required.
    const mayBeEmpty = new Set(examples.filter(({ value }) => JSON.stringify(value) === '{}').map(name));
    const bodies = new Set(examples.map(name).filter((one) => !mayBeEmpty.has(one)));
    expect([...bodies].filter((body) => !strict.has(body))).toEqual([]);
  });

  it('says who may call each operation, and has an example for each parameter that must be sent', () => {
    for (const { id, operation, parameters } of operationsOf(document)) {
      expect(operation.security, id).toBeDefined();
      for (const parameter of parameters) if (parameter.required === true) expect(parameter, id).toSatisfy(hasExample);
    }
  });

  it('loses no operation, parameter, status, media type or example on its way to 3.0', () => {
    expect(document30.openapi).toBe('3.0.3');
    expect(outline(document30)).toEqual(outline(document));
  });
});

const hasExample = (parameter: Record<string, unknown>) => 'example' in parameter || 'examples' in parameter;

function outline(document: Document) {
  return {
    operations: operationsOf(document).map(({ id, method, path, parameters, operation }) => ({
      id,
      method,
      path,
      parameters: parameters.map((parameter) => [
        parameter.in,
        parameter.name,
        parameter.example,
        values(document, parameter.examples),
      ]),
      bodies: Object.entries(follow(document, follow(document, operation.requestBody).content)).map(([type, media]) => [
        type,
        values(document, follow(document, media).examples),
      ]),
    })),
    answers: responseExamples(document).map(({ operation, status, mediaType, name, value, headers }) => [
      operation.id,
      status,
      mediaType,
      name,
      value,
      Object.keys(headers),
    ]),
  };
}

const values = (document: Document, examples: unknown) =>
  Object.entries(follow(document, examples)).map(([name, example]) => [name, follow(document, example).value]);
