import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The languages a block may be in, and what the test does with it. */
export const languages = ['sh', 'console', 'ts', 'js', 'json', 'yaml', 'text'] as const;
type Language = (typeof languages)[number];

/** A block of code in a document. */
export interface Block {
  /** The document and the line: `docs/mock.md:12`. */
  readonly at: string;
  readonly language: Language;
  /** `file=NAME`: the block is saved under this name before the blocks after it run. */
  readonly file?: string;
  /** `from=NAME`: the block stands in this file of the repository. */
  readonly from?: string;
  /** `not-run: REASON`: why the block is not run. */
  readonly notRun?: string;
  readonly text: string;
}

/** A document with its blocks. */
export interface Page {
  readonly name: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** @throws {Error} when a fence says something that the test does not know: such a block would be tested by nobody. */
export async function readPage(root: string, name: string): Promise<Page> {
  const text = await readFile(path.join(root, name), 'utf8');
  const lines = text.split('\n');
  const blocks: Block[] = [];
  for (let start = 0; start < lines.length; start += 1) {
    const fence = /^( *)```(.*)$/.exec(lines[start] ?? '');
    if (fence === null) continue;
    const [, indent = '', info = ''] = fence;
    const end = lines.indexOf(`${indent}\`\`\``, start + 1);
    if (end === -1) throw new Error(`${name}:${start + 1}: the block has no end`);
    const content = lines.slice(start + 1, end).map((line) => line.slice(indent.length));
    blocks.push({ ...readInfo(`${name}:${start + 1}`, info), text: content.join('\n') });
    start = end;
  }
  return { name, text, blocks };
}

function readInfo(at: string, info: string): Omit<Block, 'text'> {
  const known = /^(\w+)(?: file=(\S+)| from=(\S+))?(?: not-run: (\S.*))?$/.exec(info);
  const language = languages.find((one) => one === known?.[1]);
  if (known === null || language === undefined)
    throw new Error(
      `${at}: the fence says '${info}'; write a language (${languages.join(', ')}), then file=NAME or from=NAME, then not-run: REASON`,
    );
  const [, , file, from, notRun] = known;
  return {
    at,
    language,
    ...(file !== undefined && { file }),
    ...(from !== undefined && { from }),
    ...(notRun !== undefined && { notRun }),
  };
}

/** A command of a `console` block, and what it prints. */
export interface Command {
  readonly line: string;
  readonly output: string;
}

/** Each line that starts with `$ ` is a command, until a line that does not end with `\`. What follows is its output. */
export function readCommands(text: string): Command[] {
  const commands: { line: string; output: string }[] = [];
  let isContinued = false;
  for (const line of text.split('\n')) {
    const last = commands.at(-1);
    if (line.startsWith('$ ')) commands.push({ line: line.slice(2), output: '' });
    else if (last === undefined) throw new Error(`a console block starts with '$ ', not with '${line}'`);
    else if (isContinued) last.line += `\n${line}`;
    else last.output += `${line}\n`;
    isContinued = isContinued ? line.endsWith('\\') : line.startsWith('$ ') && line.endsWith('\\');
  }
  return commands;
}

/** Whether a text is what is shown: `…` stands for any text, and alone on a line for any lines. */
export function isShown(shown: string, text: string): boolean {
  const quote = (part: string) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const pattern = shown
    .trimEnd()
    .split('\n')
    .map((line) => (line.trim() === '…' ? '(?:.*\n)*' : `${line.split('…').map(quote).join('.*')}\n`))
    .join('');
  return new RegExp(`^${pattern}$`).test(`${text.trimEnd()}\n`);
}
