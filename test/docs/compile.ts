import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Block } from './blocks.js';

const run = promisify(execFile);

/**
 * Checks the types of blocks, all in one program, each as a module of its own, in the package itself: so `keyspec/okta`
 * is what `npm i keyspec` brings.
 *
 * @returns what the compiler has against them, by the line of the document
 */
export async function compile(root: string, blocks: readonly Block[]): Promise<string[]> {
  const dist = path.join(root, 'dist');
  await mkdir(dist, { recursive: true });
  const folder = await mkdtemp(path.join(dist, 'docs-'));
  try {
    // Without an import a block would be a script, and share its names with the others.
    const write = ({ text }: Block, index: number) =>
      writeFile(path.join(folder, `${index}.ts`), `${text}\nexport {};\n`);
    await Promise.all(blocks.map(write));
    const project = { extends: path.join(root, 'tsconfig.json'), include: ['*.ts'] };
    await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify(project));
    const compiler = path.join(root, 'node_modules/typescript-7/bin/tsc');
    const found = await run(process.execPath, [compiler, '-p', folder, '--noEmit'], { cwd: folder }).catch(
      ({ stdout }: { stdout: string }) => ({ stdout }),
    );
    return found.stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => inDocument(line, blocks));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What the compiler says of a line of a block, as of that line of its document. */
function inDocument(said: string, blocks: readonly Block[]): string {
  const [, index, line, message] = /^(\d+)\.ts\((\d+),\d+\): error (.*)$/.exec(said) ?? [];
  const [document, fence] = blocks[Number(index)]?.at.split(':') ?? [];
  return document === undefined ? said : `${document}:${Number(fence) + Number(line)}: ${message}`;
}
