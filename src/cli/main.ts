#!/usr/bin/env node
import module from 'node:module';

// Of what loads first, most of the time is spent on compiling. Node 20 has no cache for that.
if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') module.enableCompileCache();

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `keyspec spec <api> | head` closes the pipe early: no failure of ours.
  if (error.code !== 'EPIPE') throw error;
});
const { run } = await import('./run.js');
process.exitCode = await run(process.argv.slice(2), process);
