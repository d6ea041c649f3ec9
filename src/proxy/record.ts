import { closeSync, openSync, writeSync } from 'node:fs';
import { messageOf } from '../error-message.js';
import { UsageError } from '../usage-error.js';

/** Writes entries to a HAR file, which is whole after each of them. */
export interface Recorder {
  add(entry: object): void;
  close(): void;
}

const end = '\n]}}\n';

/** @throws {UsageError} when the file cannot be written. */
export function createRecorder(file: string, creator: { name: string; version: string }): Recorder {
  const open = () => {
    try {
      // What goes through a proxy is for whoever started it.
      return openSync(file, 'w', 0o600);
    } catch (error) {
      throw new UsageError(`cannot write ${file}: ${messageOf(error)}`);
    }
  };
  const descriptor = open();
  let at = 0;
  let isFirst = true;
  /** The end is written over by the next entry. */
  const append = (text: string) => {
    writeSync(descriptor, text + end, at);
    at += Buffer.byteLength(text);
  };
  append(`{"log":{"version":"1.2","creator":${JSON.stringify(creator)},"entries":[`);
  return {
    add(entry) {
      append(`${isFirst ? '' : ','}\n${JSON.stringify(entry)}`);
      isFirst = false;
    },
    close: () => closeSync(descriptor),
  };
}
