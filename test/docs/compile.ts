import path from 'node:path';
import ts from 'typescript';
import type { Block } from './blocks.js';

/**
 * Checks the types of blocks, all in one program, each as a module of its own, in the package itself: so `keyspec/okta`
 * is what `npm i keyspec` brings.
 *
 * @returns what the compiler has against them, by the line of the document
 */
export function compile(root: string, blocks: readonly Block[]): string[] {
  const config = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config.config, include: [], files: [] }, ts.sys, root);
  const files = new Map(blocks.map((block, index) => [path.join(root, `block-${index}.ts`), block]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.readFile = (name) => files.get(name)?.text ?? readFile(name);
  host.getSourceFile = (name, languageOrOptions, ...rest) => {
    const block = files.get(name);
    // Without an import it would be a script, and share its names with the others.
    return block === undefined
      ? getSourceFile(name, languageOrOptions, ...rest)
      : ts.createSourceFile(name, `${block.text}\nexport {};\n`, languageOrOptions);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files].flatMap(([name, { at }]) => {
    const file = program.getSourceFile(name);
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return found.map(({ messageText, start = 0 }) => {
      const [document, fence] = at.split(':');
      const line = Number(fence) + 1 + (file?.getLineAndCharacterOfPosition(start).line ?? 0);
      return `${document}:${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
  });
}
