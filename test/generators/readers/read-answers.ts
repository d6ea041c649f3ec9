/**
 * Reads answers with the code that openapi-generator wrote, and writes what was read as JSON again.
 * Arguments: the folder of the code, the file of the answers, and the file to write.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Answer, Read } from '../answers.js';

const [folder = '', answersFile = '', out = ''] = process.argv.slice(2);
const client = await import(path.join(folder, 'index.ts'));
const answers: Answer[] = JSON.parse(await readFile(answersFile, 'utf8'));
await writeFile(out, JSON.stringify(answers.map(read)));

function read({ operationId, body }: Answer): Read {
  try {
    const source = sourceOf(operationId);
    const [, list, model] = /(map\()?[^\w]*(?:\w+\.)?(\w+)FromJSON/.exec(source) ?? [];
    const value = JSON.parse(body);
    if (model === undefined && source.includes('JSONApiResponse')) return { written: value };
    const again = (one: unknown) => client[`${model}ToJSON`](client[`${model}FromJSON`](one));
    return { written: list === undefined ? again(value) : value.map(again) };
  } catch (error) {
    return { error: String(error) };
  }
}

/** The method that reads the answers of an operation. */
function sourceOf(operationId: string): string {
  const methods = Object.keys(client)
    .filter((name) => name.endsWith('Api'))
    .map((name) => client[name].prototype[`${operationId}Raw`]);
  const [found] = methods.filter((method) => method !== undefined);
  if (found === undefined) throw new Error(`no method for ${operationId}`);
  return String(found);
}
