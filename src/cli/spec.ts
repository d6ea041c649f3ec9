import { writeFile } from 'node:fs/promises';
import { readDescription } from '../description/load.js';
import { readApiName } from './api-names.js';
import { type Command, exitCode } from './command.js';
import { notEmpty, oneOf, onlyArgument, readArguments } from './options.js';
import { writing } from './writing.js';

export const command: Command = {
  usage: `keyspec spec <api> [--openapi 3.1|3.0] [--format json|yaml] [-o FILE]

Prints the description of an API, for any generator.

  --openapi    the version of OpenAPI: 3.1 as written, or 3.0 for tools that stop there
  --format     json or yaml
  -o, --output write to FILE instead of stdout`,

  async run(args, { stdout }) {
    const { values, positionals } = readArguments(args, {
      openapi: { type: 'string', default: '3.1' },
      format: { type: 'string', default: 'json' },
      output: { type: 'string', short: 'o' },
    });
    const version = oneOf(['3.1', '3.0'], values.openapi, '--openapi');
    const format = oneOf(['json', 'yaml'], values.format, '--format');
    const json = readDescription(readApiName(onlyArgument(positionals, 'api')), version);
    const text = format === 'json' ? json : await toYaml(json);
    if (values.output === undefined) stdout.write(text);
    else await write(notEmpty(values.output, '--output takes the name of a file'), text);
    return exitCode.holds;
  },
};

async function toYaml(json: string): Promise<string> {
  const { stringify } = await import('yaml');
  return stringify(JSON.parse(json), { aliasDuplicateObjects: false, lineWidth: 120 });
}

const write = (file: string, text: string) => writing(file, () => writeFile(file, text));
