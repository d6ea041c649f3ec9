import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDescribedApi } from '../cli/described-api.js';
import { findDrift } from './find-drift.js';
import { trafficFiles } from './traffic-files.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'keyspec-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A recording of one answer, whose body is a file of its own where `file` names one. */
const har = (content: object) =>
  JSON.stringify({
    log: {
      entries: [
        {
          startedDateTime: '2026-01-01T00:00:00Z',
          request: {
            method: 'GET',
            url: 'https://subdomain.okta.com/api/v1/apps/1/credentials/keys',
            headers: [{ name: 'Authorization', value: 'SSWS example' }],
            bodySize: 0,
          },
          response: {
            status: 200,
            headers: [{ name: 'Content-Type', value: 'application/json' }],
            content: { size: 9, mimeType: 'application/json', ...content },
          },
        },
      ],
    },
  });

const save = async (name: string, content: string | Buffer) => {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
  return file;
};

const judge = async (...names: string[]) => findDrift(loadDescribedApi('okta'), await trafficFiles(names));

/** Files as they lie in a ZIP archive, not compressed. */
function zip(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const [nameBytes, bytes] = [Buffer.from(name), Buffer.from(text)];
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(checksum(bytes), 10);
    common.writeUInt32LE(bytes.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), common, nameBytes, bytes);
    const more = Buffer.alloc(14);
    more.writeUInt32LE(offset, 10);
    central.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), common, more, nameBytes);
    offset += 30 + nameBytes.length + bytes.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(files).length, 4);
  end.writeUInt16LE(Object.keys(files).length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, directory, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

/** CRC-32, as ZIP has it. */
function checksum(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}

describe('recorded traffic', () => {
  it('is read from files, packed files, archives and folders alike', async () => {
    const text = har({ text: '{}' });
    await save('all/a.har', `\ufeff${text}`);
    await save('all/b.har.gz', gzipSync(text));
    await save('all/deep/c.har.zip', zip({ 'd.har': text, 'e.har': text, 'readme.txt': 'x' }));
    await save('all/notes.txt', 'x');
    const { files, findings } = await judge(path.join(folder, 'all'));
    expect(files.map((file) => path.basename(file))).toEqual([
      'a.har',
      'b.har.gz',
      'c.har.zip:d.har',
      'c.har.zip:e.har',
    ]);
    expect(findings).toMatchObject([{ rule: 'type', occurrences: 4 }]);
  });

  it('has bodies in files beside it, and nowhere else', async () => {
    const beside = await save('x/a.har', har({ _file: 'body.json' }));
    await save('x/body.json', '{}');
    await save('body.json', '{}');
    const elsewhere = await save('x/b.har', har({ _file: '../body.json' }));
    const archive = await save('c.zip', zip({ 'in/a.har': har({ _file: 'body.json' }), 'in/body.json': '{}' }));
    expect((await judge(beside)).findings).toMatchObject([{ rule: 'type' }]);
    expect((await judge(archive)).findings).toMatchObject([{ rule: 'type' }]);
    expect(await judge(elsewhere)).toMatchObject({ findings: [], notRecorded: { answerBodies: 1 } });
  });

  it('is read in whichever Unicode it was saved', async () => {
    const text = Buffer.from(`\ufeff${har({ text: '{}' })}`, 'utf16le');
    const little = await save('utf16/little.har', text);
    const big = await save('utf16/big.har', Buffer.from(text).swap16());
    expect((await judge(little, big)).findings).toMatchObject([{ rule: 'type', occurrences: 2 }]);
  });

  it('is counted once, whatever leads to it, and notes that an operating system left are passed over', async () => {
    const file = await save('links/a.har', har({ text: '{}' }));
    await save('links/._a.har', 'notes');
    await symlink('.', path.join(folder, 'links/round'));
    await symlink('a.har', path.join(folder, 'links/b.har'));
    const { findings, files } = await judge(path.join(folder, 'links'), file);
    expect(findings).toMatchObject([{ occurrences: 1 }]);
    expect(files).toEqual([file]);
    const archive = await save('mac.zip', zip({ 'a.har': har({ text: '{}' }), '__MACOSX/._a.har': 'notes' }));
    expect((await judge(archive)).findings).toMatchObject([{ occurrences: 1 }]);
  });

  it.each([
    ['is not there', 'gone.har', undefined],
    ['holds none', 'empty.zip', zip({ 'readme.txt': 'x' })],
    ['is damaged', 'damaged.zip', Buffer.from('PK\x03\x04')],
    ['is cut off', 'cut.har.gz', gzipSync(har({ text: '[]' })).subarray(0, 60)],
  ])('is refused by name when it %s', async (_, name, content) => {
    const file = content === undefined ? path.join(folder, name) : await save(name, content);
    await expect(judge(file)).rejects.toThrow(name);
  });
});
