/** The exit codes of every command. */
export const exitCode = { holds: 0, broken: 1, couldNotRun: 2 } as const;

/** Beside those, what a shell says of a program that was interrupted (130) or asked to end (143). */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode] | 130 | 143;

/** Where a command prints. `isTTY` tells that a person watches. */
export type Output = Pick<NodeJS.WritableStream, 'write'> & { readonly isTTY?: boolean };

export interface Streams {
  readonly stdout: Output;
  readonly stderr: Output;
}

export interface Command {
  readonly usage: string;
  run(args: string[], streams: Streams): Promise<ExitCode>;
}

export const printLine = (stream: Output, line: string): void => void stream.write(`${line}\n`);
