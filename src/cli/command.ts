/** The exit codes of every command (DESIGN, "The command line"). */
export const exitCode = { holds: 0, broken: 1, couldNotRun: 2 } as const;

/** Beside those, what a shell says of a program that was interrupted (130) or asked to end (143). */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode] | 130 | 143;

export interface Command {
  readonly usage: string;
  run(args: string[]): Promise<ExitCode>;
}
