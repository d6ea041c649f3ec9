import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The ports that the documents name, and those that are free here. */
type Ports = Map<string, string>;

/** A machine as a reader has it: a project with keyspec installed, and the mock that the documents start. */
export interface Shell {
  /** Runs commands in the folder of a page and gives what they print. @throws {Error} when they end with another code than 0. */
  run(page: string, commands: string): Promise<string>;
  /** Starts what goes on running, and gives what it prints first. It ends with the page. */
  start(page: string, command: string, lines: number): Promise<string>;
  /** Saves a file in the folder of a page. */
  save(page: string, name: string, text: string): Promise<void>;
  /** Ends what a page has started, and puts the shared mock back to its start. */
  leave(): Promise<void>;
  close(): Promise<void>;
}

/** Takes the options of curl that the documents use. It is found only where there is no curl. */
const curl = `
let [method, url, body, headers] = ['', '', null, {}];
const args = process.argv.slice(2);
for (let arg = args.shift(); arg !== undefined; arg = args.shift()) {
  if (arg === '-X') method = args.shift();
  else if (arg === '-d') body = args.shift();
  else if (arg === '-H') { const [name, value] = args.shift().split(/: */); headers[name] = value; }
  else if (/^https?:/.test(arg)) url = arg;
  else if (arg !== '-s' && arg !== '-g') throw new Error('no option ' + arg);
}
if (body !== null) headers['Content-Type'] ??= 'application/x-www-form-urlencoded';
const answer = await fetch(url, { method: method || (body === null ? 'GET' : 'POST'), headers, body });
process.stdout.write(await answer.text());
`;

export async function openShell(root: string): Promise<Shell> {
  const home = await mkdtemp(path.join(tmpdir(), 'keyspec-docs-'));
  await installInto(home, root);
  const mockPort = String(await freePort());
  const mock = `http://127.0.0.1:${mockPort}`;
  // Nothing else of this machine's environment: a token there would change what is printed.
  const env = {
    HOME: home,
    PATH: [path.join(home, 'bin'), process.env.PATH, path.join(home, 'fallback')].join(path.delimiter),
  };
  const ports: Ports = new Map([['4010', mockPort]]);
  const children: ChildProcess[] = [];

  const here = (text: string) =>
    [...ports].reduce((changed, [named, free]) => changed.replaceAll(`127.0.0.1:${named}`, `127.0.0.1:${free}`), text);
  const there = (text: string) =>
    [...ports].reduce((changed, [named, free]) => changed.replaceAll(`127.0.0.1:${free}`, `127.0.0.1:${named}`), text);
  const folders = new Map<string, string>();
  const folderOf = async (page: string) => {
    const known = folders.get(page);
    if (known !== undefined) return known;
    const folder = await mkdtemp(path.join(home, 'page-'));
    folders.set(page, folder);
    // Documents run the examples as from the root of a checkout.
    await mkdir(path.join(folder, 'examples'));
    for (const name of await readdir(path.join(root, 'examples')))
      if (name.endsWith('.mjs'))
        await save(folder, `examples/${name}`, await readFile(path.join(root, 'examples', name), 'utf8'));
    return folder;
  };
  const save = (folder: string, name: string, text: string) => writeFile(path.join(folder, name), here(text));
  const leave = async () => {
    for (const child of children.splice(0)) await end(child);
    ports.clear();
    ports.set('4010', mockPort);
    await fetch(`${mock}/__keyspec/reset`, { method: 'POST' });
  };
  const launch = async (cwd: string, line: string, lines: number) => {
    const child = spawn('sh', ['-c', `${line.replace(/^((?:\w+=\S+ )*)/, '$1 exec ')} 2>&1`], { cwd, env });
    return { child, text: await readLines(child.stdout, lines) };
  };
  const shared = await launch(home, `npx keyspec mock --port ${mockPort}`, 1);

  return {
    async run(page, commands) {
      const script = `exec 2>&1\nset -e\n${here(commands)}`;
      const cwd = await folderOf(page);
      try {
        return there((await run('sh', ['-c', script], { cwd, env })).stdout);
      } catch (error) {
        const told = error instanceof Error && 'stdout' in error ? there(String(error.stdout)) : String(error);
        throw new Error(`${commands}\ndid not end with 0:\n${told}`);
      }
    },

    async start(page, command, lines) {
      if (command === 'npx keyspec mock') return there(shared.text);
      const free = String(await freePort());
      const isMock = /\bkeyspec mock\b/.test(command);
      ports.set(isMock ? '4010' : (/\bPORT=(\d+)/.exec(command)?.[1] ?? ''), free);
      const line = isMock
        ? `${command} --port ${free}`
        : command.replace(/\bPORT=\d+/, `PORT=${free}`).replace(/ &$/, '');
      const { child, text } = await launch(await folderOf(page), line, lines);
      children.push(child);
      return there(text);
    },

    async save(page, name, text) {
      await save(await folderOf(page), name, `${text}\n`);
    },
    leave,
    async close() {
      await leave();
      await end(shared.child);
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, 'exit');
}

/** What a program prints, until so many lines are there or it ends. The rest is not kept. */
async function readLines(stream: Readable, lines: number): Promise<string> {
  let text = '';
  for await (const chunk of stream.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    text += chunk;
    if (text.split('\n').length > lines) break;
  }
  stream.resume();
  return text;
}

/** As `npm install` leaves it. Node looks for packages in the folders above, so one serves all pages. */
async function installInto(home: string, root: string): Promise<void> {
  const modules = path.join(root, 'node_modules');
  await mkdir(path.join(home, 'node_modules'));
  for (const name of await readdir(modules))
    if (!name.startsWith('.')) await symlink(path.join(modules, name), path.join(home, 'node_modules', name));
  await symlink(root, path.join(home, 'node_modules', 'keyspec'));
  await writeFile(path.join(home, 'package.json'), '{ "name": "reader", "private": true, "type": "module" }');
  const bin = `${path.join(modules, '.bin')}/`;
  const keyspec = path.join(root, 'dist/src/cli/main.js');
  // npx finds the same two, and takes half a second for it.
  const npx = `#!/bin/sh\nname=$1\nshift\n[ "$name" = keyspec ] && exec node "${keyspec}" "$@"\nexec "${bin}$name" "$@"\n`;
  await writeProgram(path.join(home, 'bin/npx'), npx);
  await writeFile(path.join(home, 'curl.mjs'), curl);
  await writeProgram(path.join(home, 'fallback/curl'), `#!/bin/sh\nexec node "${path.join(home, 'curl.mjs')}" "$@"\n`);
}

async function writeProgram(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  await chmod(file, 0o755);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}
