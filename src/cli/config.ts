import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { packageRoot } from '../description/load.js';
import type { TokenHolder } from '../gate/provider/provider.js';
import type { AllowedWrites } from '../gate/provider/write-policy.js';
import { maskSecrets } from '../http/mask.js';
import { UsageError } from '../usage-error.js';

/** What `keyspec.config.json` says. Its schema says what each member means. */
export interface Config {
  /** Seconds. */
  readonly timeout?: number;
  /** Seconds. */
  readonly deadline?: number;
  /** Seconds. */
  readonly settle?: number;
  readonly apis?: Readonly<Record<string, ProviderConfig>>;
}

export interface ProviderConfig {
  readonly url?: string;
  /** Names of environment variables. */
  readonly tokens?: Readonly<Partial<Record<TokenHolder, string>>>;
  /** Names of environment variables that hold their values. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Names of environment variables that hold their values. */
  readonly cookies?: Readonly<Record<string, string>>;
  /** Ids; for a secret, the name of an environment variable. */
  readonly fixtures?: Readonly<Record<string, string>>;
  readonly write?: AllowedWrites;
}

const usual = 'keyspec.config.json';
const schemaFile = path.join(packageRoot, 'generated/keyspec.config.schema.json');

/**
 * Reads the configuration: the file that is named, or `keyspec.config.json` where the command runs, or none.
 *
 * @throws {UsageError} when the file cannot be read, or is not as its schema says.
 */
export function readConfig(named: string | undefined): Config {
  const file = named ?? usual;
  if (named === undefined && !existsSync(file)) return {};
  const value = parse(file);
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8'));
  const validate = new Ajv2020({ allErrors: true, verbose: true, strict: false }).compile<Config>(schema);
  if (validate(value)) return value;
  const problems = [...new Set((validate.errors ?? []).map(explain))];
  throw new UsageError(problems.map((problem) => `${file}#${maskSecrets(problem)}`).join('\n         '));
}

function parse(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`cannot read ${file}`);
  }
  try {
    return JSON.parse(text);
  } catch {
    // What JSON.parse says quotes the text, and somebody may have put a token there.
    throw new UsageError(`${file} is not JSON`);
  }
}

/** Where, and what would be right. What stands there is not repeated: it may be a token. */
function explain({ instancePath, keyword, params, parentSchema, message }: ErrorObject): string {
  switch (keyword) {
    case 'additionalProperties': {
      const known = Object.keys(Object(parentSchema?.properties)).filter((name) => name !== '$schema');
      return `${instancePath}/${params.additionalProperty} is unknown; there are ${known.join(', ')}`;
    }
    case 'enum':
      return `${instancePath} must be one of ${params.allowedValues.join(', ')}`;
    case 'pattern':
      return `${instancePath} must be ${rightFor(String(parentSchema?.title))}`;
    default:
      return `${instancePath} ${message}`;
  }
}

const rightFor = (title: string) =>
  title === 'URL'
    ? 'an http(s) URL without credentials, such as https://provider.example'
    : 'the name of an environment variable, such as KEYSPEC_TOKEN, and never the secret itself';
