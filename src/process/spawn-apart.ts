import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';

/**
 * Starts a program of Node's in a process group of its own, so that Ctrl-C is for whoever started it to answer. It never
 * outlives this process, and opens no window on Windows.
 */
export function spawnApart(args: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn(process.execPath, [...args], { ...options, detached: true, windowsHide: true });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  child.once('close', () => process.off('exit', end));
  return child;
}
