import process from "node:process";
import { parseArgs } from "node:util";
import { steps } from "./check-steps.ts";
import { CommandFailed, EXIT } from "./command.ts";

process.exit(check(process.argv.slice(2)));

/**
 * Runs the steps one after the other, stops at the first that fails, and closes with
 * "N passed, N failed" on a line of its own. A failing step that counts no tests counts as one.
 */
function check(args: string[]): number {
  const chosen = chooseSteps(args);
  if (!chosen) return EXIT.usage;

  let passed = 0;
  for (const name of chosen) {
    const began = performance.now();
    process.stdout.write(`\n▸ ${steps[name]?.title} (${name})\n`);
    const outcome = run(name);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    passed += outcome.passed ?? 0;
    if (outcome.output && (!outcome.isFine || name === "budgets"))
      process.stdout.write(`${outcome.output.trimEnd()}\n`);
    process.stdout.write(`${outcome.isFine ? "✓" : "✗"} ${name} ${seconds} s\n`);
    if (outcome.isFine) continue;
    process.stdout.write(
      `\nAgain, this step alone: npm test -- --only ${name}\n\n${passed} passed, ${outcome.failed ?? 1} failed\n`,
    );
    return EXIT.failed;
  }
  process.stdout.write(`\n${passed} passed, 0 failed\n`);
  return EXIT.done;
}

function run(name: string) {
  try {
    return steps[name]?.run() ?? { isFine: false };
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    return { isFine: false, output: error.message };
  }
}

function chooseSteps(args: string[]): string[] | undefined {
  const all = Object.keys(steps);
  const options = {
    only: { type: "string" },
    skip: { type: "string" },
    help: { type: "boolean" },
  } as const;
  try {
    const { values } = parseArgs({ args, options });
    const only = values.only?.split(",") ?? all;
    const skip = values.skip?.split(",") ?? [];
    if (!values.help && [...only, ...skip].every((name) => all.includes(name)))
      return all.filter((name) => only.includes(name) && !skip.includes(name));
  } catch {
    // Said below, with what can be typed.
  }
  process.stdout.write(
    `Usage: npm test -- [--only STEP,STEP] [--skip STEP,STEP]\nSteps: ${all.join(", ")}\n`,
  );
  return undefined;
}
