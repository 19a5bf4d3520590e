import process from "node:process";

/** A bar on a terminal; elsewhere a line for each tenth. */
export function drawBar() {
  let last = "";
  return (step: string, done: number, total: number) => {
    const part = total === 0 ? 1 : Math.min(1, done / total);
    if (process.stderr.isTTY) {
      const filled = Math.round(part * 30);
      const bar = "#".repeat(filled) + ".".repeat(30 - filled);
      process.stderr.write(
        `\r[${bar}] ${String(Math.round(part * 100)).padStart(3)} % ${step.padEnd(36)}`,
      );
      return;
    }
    const line = `${step}: ${Math.floor(part * 10) * 10} %`;
    if (line !== last) process.stderr.write(`${line}\n`);
    last = line;
  };
}
