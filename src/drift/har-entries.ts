import { UsageError } from '../usage-error.js';

/**
 * The entries of a HAR file, one by one, each as its own text: a recording may be larger than the memory, or than a string.
 *
 * @param name of the file
 * @throws {UsageError} when the text is no HAR file, or ends before its last entry does.
 */
export async function* entriesOf(name: string, chunks: AsyncIterable<string>): AsyncGenerator<string> {
  const scanner = createScanner();
  for await (const chunk of chunks) yield* scanner.read(chunk);
  const { found, done } = scanner.state();
  if (!found) throw new UsageError(`${name} is no HAR file`);
  if (!done) throw new UsageError(`${name} ends in the middle of its entries`);
}

/** Follows the brackets of JSON: `log` at depth 1, `entries` at depth 2, an entry between two commas at depth 3. */
function createScanner() {
  let depth = 0;
  let inString = false;
  let escaped = false;
  /** The last string that ended at depths 1 and 2: the name of the member that follows. */
  let text = '';
  const names: string[] = [];
  let found = false;
  let inEntries = false;
  let pieces: string[] = [];

  function* read(chunk: string): Generator<string> {
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const sign = chunk.charCodeAt(at);
      if (inString) {
        if (escaped) escaped = false;
        else if (sign === 92) escaped = true;
        else if (sign === 34) inString = false;
        if (inString && depth <= 2) text += chunk[at];
        continue;
      }
      if (sign === 34) {
        inString = true;
        if (depth <= 2) text = '';
      } else if (sign === 58) {
        if (depth <= 2) names[depth] = text;
      } else if (sign === 123 || sign === 91) {
        depth += 1;
        if (sign === 91 && depth === 3 && names[1] === 'log' && names[2] === 'entries') {
          found = true;
          inEntries = true;
          from = at + 1;
        }
      } else if (sign === 125 || sign === 93) {
        if (inEntries && depth === 3) {
          const entry = pieces.join('') + chunk.slice(from, at);
          pieces = [];
          inEntries = false;
          if (entry.trim() !== '') yield entry;
        }
        depth -= 1;
      } else if (sign === 44 && inEntries && depth === 3) {
        yield pieces.join('') + chunk.slice(from, at);
        pieces = [];
        from = at + 1;
      }
    }
    if (inEntries) pieces.push(chunk.slice(from));
  }

  return { read, state: () => ({ found, done: !inEntries }) };
}
