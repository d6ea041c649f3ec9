import { homedir } from 'node:os';
import path from 'node:path';

const cache = process.env.KEYSPEC_GENERATORS ?? path.join(homedir(), '.cache/keyspec-generators');

/** A file of the folder with tools that npm does not have; docs/generators.md says how to fill it. */
export const inCache = (name: string): string => path.join(cache, name);
