import { figureOf } from "./figures.ts";
import { PRODUCT, type Measured } from "./measured.ts";
import { number } from "./report-words.ts";

const row = 22;
const left = 250;
const width = 860;
const right = 70;

/** Draws the processor time of a request, route by route, the product below its limits; an SVG for light and dark pages. */
export function drawPlot({ cells }: Measured): string {
  const most = Math.max(...cells.map(({ connections }) => connections));
  const wanted = cells.some(({ connections }) => connections === 16) ? 16 : most;
  const bars = [...new Set(cells.map(({ route }) => route))].flatMap((route) => {
    const here = cells.filter((cell) => cell.route === route && cell.connections === wanted);
    return [...new Set(here.map(({ target }) => target))].flatMap((target, at) => {
      const cpu = figureOf(here, { route, target }, "cpuMs");
      // What a clock of 10 ms cannot see has no place on a logarithmic scale.
      return cpu && cpu.median > 0 ? [{ route, target, cpu, isFirst: at === 0 }] : [];
    });
  });
  if (bars.length === 0) return drawing(40, text(10, 24, "Nothing was measured."));

  const low = 10 ** Math.floor(Math.log10(Math.min(...bars.map(({ cpu }) => cpu.median))));
  const high = 10 ** Math.ceil(Math.log10(Math.max(...bars.map(({ cpu }) => cpu.most))));
  const across = (value: number) =>
    left + ((width - left - right) * Math.log(Math.max(value, low) / low)) / Math.log(high / low);

  const top = 44;
  let y = top;
  const parts: string[] = [];
  for (const { route, target, cpu, isFirst } of bars) {
    if (isFirst) y += 10;
    if (isFirst) parts.push(text(10, y + 15, route, "route"));
    const kind = target === PRODUCT ? "product" : "limit";
    parts.push(
      text(left - 8, y + 15, target, "target"),
      `<rect class="${kind}" x="${left}" y="${y + 3}" width="${round(across(cpu.median) - left)}" height="${row - 6}" rx="3"/>`,
      `<path class="span" d="M${round(across(cpu.least))} ${y + row / 2}H${round(across(cpu.most))}"/>`,
      text(across(cpu.most) + 6, y + 15, number(cpu.median)),
    );
    y += row;
  }
  const lines: string[] = [];
  for (let value = low; value <= high * 1.001; value *= 10) {
    const x = round(across(value));
    lines.push(
      `<path class="line" d="M${x} ${top}V${y}"/>`,
      text(x, top - 6, number(value), "axis"),
    );
  }
  const title = text(10, 18, `CPU ms a request, ${wanted} connections, logarithmic`, "title");
  return drawing(y + 12, [title, ...lines, ...parts].join("\n"));
}

function drawing(height: number, inner: string) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Processor time of a request by route and target">
<style>
text { font: 13px system-ui, sans-serif; fill: #1f2933; }
.title, .route { font-weight: 600; }
.target { text-anchor: end; }
.axis { text-anchor: middle; fill: #5b6774; }
.product { fill: #0b6e6e; }
.limit { fill: #a9b6c2; }
.line { stroke: #d8dee4; }
.span { stroke: #1f2933; stroke-width: 1.5; }
@media (prefers-color-scheme: dark) {
  svg { background: #14191f; }
  text { fill: #e6ebf0; }
  .axis { fill: #9aa7b4; }
  .product { fill: #45b8b0; }
  .limit { fill: #5d6a77; }
  .line { stroke: #2b343d; }
  .span { stroke: #e6ebf0; }
}
</style>
${inner}
</svg>
`;
}

function text(x: number, y: number, words: string, kind = "") {
  const escaped = words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<text${kind && ` class="${kind}"`} x="${round(x)}" y="${y}">${escaped}</text>`;
}

function round(value: number) {
  return Math.round(value * 10) / 10;
}
