import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Description } from '../description/description.js';
import { oncePer } from '../once.js';
import { discriminateUnions } from './discriminate.js';
import { createRequestValidators } from './request.js';
import { findErrors, type SchemaCheck, type ValidateFunction } from './schema-check.js';

const id = 'description';

/** The validators of any description, compiled on first use: who is asked for three operations pays for three. */
export const compileValidators = oncePer((description: Description) =>
  createRequestValidators(description, compileOnUse(description)),
);

function compileOnUse(description: Description): (pointer: string) => SchemaCheck {
  let made: Ajv2020 | undefined;
  const ajv = (): Ajv2020 => {
    if (made === undefined) {
      // The description was validated when it was written: Ajv need not do it again. To make its code smaller takes longer than
      // to run it as it is.
      made = new Ajv2020({
        strict: false,
        allErrors: true,
        validateSchema: false,
        inlineRefs: false,
        code: { optimize: false },
      });
      addFormats.default(made);
      made.addSchema({ ...discriminateUnions(description), $id: id });
    }
    return made;
  };
  return (pointer) => {
    let validate: ValidateFunction | undefined;
    return (value) => {
      validate ??= ajv().compile({ $ref: `${id}#${encodeURI(pointer)}` });
      return findErrors(validate, value);
    };
  };
}
