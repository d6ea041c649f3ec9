/** The exit codes of every command (DESIGN, "The command line"). */
export const exitCode = { holds: 0, broken: 1, couldNotRun: 2 } as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

export interface Command {
  readonly usage: string;
  run(args: string[]): Promise<ExitCode>;
}
