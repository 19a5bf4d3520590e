import type { ParseArgsConfig } from "node:util";

/** One thing that `tuki` can be told to do. */
export type Command = {
  /** What is typed, after `tuki`. */
  usage: string;
  /** Lines for --help, below the usage. */
  help?: string;
  options?: NonNullable<ParseArgsConfig["options"]>;
  /** How many words may follow the command: at least, at most. */
  words?: readonly [least: number, most: number];
  /** Does it, and gives the exit code. */
  run(given: Given): Promise<number>;
};

export type Given = {
  words: readonly string[];
  /** The option's text, or undefined where it wasn't given. */
  text(name: string): string | undefined;
  isSet(name: string): boolean;
};

export const EXIT = { done: 0, failed: 1, usage: 64, configuration: 78 } as const;

/** An expected failure: its message is all that is printed, then the process ends with the code. */
export class CommandFailed extends Error {
  override readonly name = "CommandFailed";
  readonly code: number;

  constructor(message: string, code: number = EXIT.failed) {
    super(message);
    this.code = code;
  }
}

export function say(line: string) {
  process.stdout.write(`${line}\n`);
}
