import { changesState, type Description, operations } from '../src/description/description.js';
import type { Fixture } from '../src/gate/cases/scenario.js';

/** What the schema says of an API. */
export interface ConfiguredApi {
  readonly name: string;
  readonly description: Description;
  readonly fixtures: Readonly<Record<string, Fixture>>;
}

const callers = {
  admin: 'may do everything. Without it nothing can be verified',
  reader: 'may only read',
  outsider: 'is known, and may do nothing',
  limited: 'has no call left before its rate limit',
};

const environmentVariable = {
  title: 'Name of an environment variable',
  description: 'The variable holds the secret; this file never does.',
  type: 'string',
  pattern: '^[A-Za-z_][A-Za-z0-9_]{0,63}$',
};

const seconds = { type: 'number', exclusiveMinimum: 0, maximum: 86_400 };

/** The schema of `keyspec.config.json`, from the descriptions and contracts it speaks of. */
export function configSchema(apis: readonly ConfiguredApi[]): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'keyspec.config.json',
    description: 'Which providers `keyspec verify` holds against the contract, and what it may do to them.',
    type: 'object',
    properties: {
      $schema: { title: 'Schema', description: 'Where this schema is, for editors.', type: 'string' },
      timeout: {
        title: 'Time-out',
        description: 'Seconds for one answer. `--timeout` overrides it.',
        ...seconds,
        default: 10,
        examples: [30],
      },
      deadline: {
        title: 'Deadline',
        description: 'Seconds for the whole run; what is left then is not tried. `--deadline` overrides it.',
        ...seconds,
        examples: [900],
      },
      settle: {
        title: 'Settling time',
        description:
          'Seconds that a provider may take until what was changed shows in what is read. `--settle` overrides it.',
        ...seconds,
        exclusiveMinimum: undefined,
        minimum: 0,
        default: 5,
        examples: [10],
      },
      apis: {
        title: 'APIs',
        description: 'A provider for each API. Without its `url`, the mock is verified.',
        type: 'object',
        properties: Object.fromEntries(apis.map((api) => [api.name, provider(api)])),
        additionalProperties: false,
      },
    },
    additionalProperties: false,
    $defs: { environmentVariable },
  };
}

function provider({ name: api, description, fixtures }: ConfiguredApi): object {
  const writing = operations(description)
    .filter(({ method, operation }) => changesState(method, operation))
    .map(({ operation }) => operation.operationId);
  const prefix = api.toUpperCase();
  return {
    title: description.info.title,
    description: `Who serves ${api}, and what may be done there.`,
    type: 'object',
    properties: {
      url: {
        title: 'URL',
        description: 'Where it listens; the vendor’s paths are appended. `--url` overrides it.',
        type: 'string',
        pattern: '^https?://[^\\s@]+$',
        examples: [serverOf(description)],
      },
      tokens: {
        title: 'Tokens',
        description: 'Environment variables that hold tokens. A case that needs another caller is skipped.',
        type: 'object',
        properties: Object.fromEntries(
          Object.entries(callers).map(([caller, who]) => [
            caller,
            {
              $ref: '#/$defs/environmentVariable',
              title: `Token of the ${caller}`,
              description: `Names the variable with the token of a caller who ${who}.`,
              examples: [caller === 'admin' ? `${prefix}_TOKEN` : `${prefix}_${caller.toUpperCase()}_TOKEN`],
            },
          ]),
        ),
        additionalProperties: false,
      },
      headers: {
        title: 'Headers',
        description:
          'What every request carries, for what stands before the provider. Environment variables hold the values.',
        type: 'object',
        additionalProperties: { $ref: '#/$defs/environmentVariable' },
        examples: [{ 'X-Gateway-Key': 'GATEWAY_KEY' }],
      },
      cookies: {
        title: 'Cookies',
        description: 'Cookies that every request carries. Environment variables hold the values.',
        type: 'object',
        additionalProperties: { $ref: '#/$defs/environmentVariable' },
        examples: [{ session: 'GATEWAY_SESSION' }],
      },
      fixtures: {
        title: 'Fixtures',
        description:
          'Resources of the provider that cases start from. Without any, it is taken to have those of the mock; once some are given, a case that needs another is skipped.',
        type: 'object',
        properties: Object.fromEntries(
          Object.entries(fixtures).map(([name, one]) => [name, fixture(prefix, name, one)]),
        ),
        additionalProperties: false,
      },
      write: {
        title: 'What may be written',
        description:
          '`removable`: whatever a case needs and can be removed again. `true`: also what nothing removes. `false`: nothing, as with `--safe`. A list: the operations that may be called, and what removes what they made.',
        anyOf: [
          { enum: ['removable', true, false] },
          { type: 'array', items: { type: 'string', enum: writing }, uniqueItems: true },
        ],
        default: 'removable',
        examples: [false, writing.slice(0, 2)],
      },
    },
    additionalProperties: false,
  };
}

function fixture(prefix: string, name: string, { value, description }: Fixture): object {
  const title = name
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replace(/^./, (letter) => letter.toUpperCase());
  // A secret is read from the environment, as tokens are.
  if (name.endsWith('Secret'))
    return { $ref: '#/$defs/environmentVariable', title, description, examples: [`${prefix}_CLIENT_SECRET`] };
  return { title, description, type: 'string', minLength: 1, examples: [value] };
}

/** Where the vendor's first server listens, the variables of its URL at their defaults. */
function serverOf({ servers = [] }: Description): string {
  const { url = 'https://provider.example', variables = {} } = servers[0] ?? {};
  return new URL(url.replace(/\{(\w+)\}/g, (whole, name: string) => variables[name]?.default ?? whole)).origin;
}
