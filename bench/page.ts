import * as fs from "node:fs";
import * as path from "node:path";
import { EditRow } from "./edits/measure";
import { ImpactCost } from "./impact/measure";
import { Cost } from "./measure";
import { SynthRow } from "./synth/measure";
import { PackageCost } from "./typecheck/measure";

interface Section<T> {
  /** How busy the machine was: its load average of the minute before. */
  readonly machine: { readonly node: string; readonly cpus: number; readonly load: number };
  readonly measured: T;
}

/** What `bench/results.json` holds. */
export interface Results {
  readonly load?: Section<Cost>;
  readonly package?: Section<PackageCost>;
  readonly impact?: Section<ImpactCost>;
  readonly edits?: Section<readonly EditRow[]>;
  readonly synth?: Section<readonly SynthRow[]>;
}

interface Goal {
  readonly what: string;
  readonly measured: string;
  readonly target: string;
  readonly met: boolean;
}

const SHAPES = { targets: "targets, 10 a resource", attachments: "attachments, one a backend" };

/** The page in `docs/`: goals first, then what was measured, then what the profiles said. */
export function page({ load, package: packed, impact, synth, edits }: Results): string {
  const goals = [
    ...(load === undefined ? [] : loadGoals(load.measured)),
    ...(packed === undefined ? [] : packageGoals(packed.measured)),
    ...(impact === undefined ? [] : impactGoals(impact.measured)),
    ...(synth === undefined ? [] : synthGoals(synth.measured)),
    ...(edits === undefined ? [] : editGoals(edits.measured)),
  ];
  const findings = fs.readFileSync(path.join(__dirname, "findings.md"), "utf8");
  return `${[
    "# Performance",
    "Written by `npm run bench`; what a run measured stands in `bench/results.json`. `npm run bench -- load package` measures\nonly parts (`load`, `package`, `impact`, `synth`, `edits`). It needs a build, and what the end-to-end suite needs.",
    "Medians of at least 5 runs, both ways in turn, on a machine that does nothing else. Processor time counts all threads,\nthose of V8 too, which compile and collect garbage beside the one that a user waits for.",
    "## Goals",
    table(
      ["", "measured", "target", "met"],
      goals.map(({ what, measured, target, met }) => [what, measured, target, met ? "yes" : "**no**"]),
    ),
    ...(synth === undefined ? [] : ["## Synth", SYNTH_TEXT, machineText(synth), synthTable(synth.measured)]),
    ...(edits === undefined ? [] : ["## Edits", EDITS_TEXT, machineText(edits), editTable(edits.measured)]),
    findings.trim(),
  ].join("\n\n")}\n`;
}

const SYNTH_TEXT = `The same resources, written by hand with the generated L1 classes and with this library, all rules on and the report
of the synth written. Time from the first construct to the end of \`app.synth()\`; peak of the process's memory.`;
const EDITS_TEXT = `The real engine on stand-in providers, pools of 50 (two of 10 for 20 backends), without waits of the cloud. Calls are
those that change members or weights.`;

function machineText({ machine: { node, cpus, load } }: Section<unknown>): string {
  return `Node ${node}, ${cpus} processors, load average ${load.toFixed(1)} when it was measured.`;
}

function loadGoals({ milliseconds, cpuMilliseconds, peakBytes }: Cost): Goal[] {
  const what = '`require("cdktf-load-balancing")` beyond `require("cdktf")`';
  return [
    {
      what: `${what}, time`,
      measured: `${round(milliseconds)} ms (${round(cpuMilliseconds)} ms processor)`,
      target: "30 ms",
      met: milliseconds <= 30,
    },
    { what: `${what}, memory`, measured: megabytes(peakBytes), target: "15 MB", met: peakBytes <= 15e6 },
  ];
}

function packageGoals({ typeCheck, unpackedBytes }: PackageCost): Goal[] {
  const { milliseconds, cpuMilliseconds, peakBytes } = typeCheck;
  return [
    {
      what: "type check of a user's app, time",
      measured: `${seconds(milliseconds)} (${seconds(cpuMilliseconds)} processor)`,
      target: "3 s",
      met: milliseconds <= 3_000,
    },
    { what: "type check, memory", measured: megabytes(peakBytes), target: "300 MB", met: peakBytes <= 300e6 },
    { what: "tarball, unpacked", measured: megabytes(unpackedBytes), target: "6 MB", met: unpackedBytes <= 6e6 },
  ];
}

function impactGoals({ planBytes, serversPerGroup, large, start }: ImpactCost): Goal[] {
  const what = `lb-impact, a plan of ${megabytes(planBytes)} with ${serversPerGroup.toLocaleString("en")} servers a group`;
  return [
    {
      what: `${what}, time`,
      measured: `${seconds(large.milliseconds)} (${seconds(large.cpuMilliseconds)} processor)`,
      target: "10 s",
      met: large.milliseconds <= 10_000,
    },
    { what: `${what}, memory`, measured: megabytes(large.peakBytes), target: "1000 MB", met: large.peakBytes <= 1e9 },
    {
      what: "start of lb-impact, with Node",
      measured: `${round(start.own)} ms, of which Node ${round(start.node)} ms`,
      target: "100 ms",
      met: start.own <= 100,
    },
  ];
}

function synthGoals(rows: readonly SynthRow[]): Goal[] {
  return (Object.keys(SHAPES) as (keyof typeof SHAPES)[]).flatMap((shape) => {
    const ofShape = rows.filter((row) => row.shape === shape);
    const large = ofShape.find(({ backends }) => backends === 10_000)!;
    const largest = ofShape.find(({ backends }) => backends === 100_000);
    const growth = (of: "milliseconds" | "cpuMilliseconds") => largest!.withLibrary[of] / large.withLibrary[of];
    return [
      timeGoal(`synth of 10,000 ${SHAPES[shape]}: time, by hand = 1`, (of) => ratio(large, of), 1.15),
      goal(`synth of 10,000 ${SHAPES[shape]}: memory, by hand = 1`, ratio(large, "peakBytes"), 1.3),
      ...(largest === undefined ? [] : [timeGoal(`synth of 100,000 ${SHAPES[shape]}: time, 10,000 = 1`, growth, 12)]),
    ];
  });
}

function timeGoal(what: string, of: (time: "milliseconds" | "cpuMilliseconds") => number, target: number): Goal {
  const { measured, ...others } = goal(what, of("milliseconds"), target);
  return { ...others, measured: `${measured} (${of("cpuMilliseconds").toFixed(2)} processor)` };
}

function goal(what: string, measured: number, target: number): Goal {
  return { what, measured: measured.toFixed(2), target: String(target), met: measured <= target };
}

function editGoals(rows: readonly EditRow[]): Goal[] {
  return [...new Set(rows.map(({ family }) => family))].map((family) => {
    const ofFamily = rows.filter((row) => row.family === family);
    const more = ofFamily.filter(({ calls, fewest }) => calls > fewest);
    const measured = more.length === 0 ? "the fewest" : `more in ${more.length} of ${ofFamily.length} edits`;
    return { what: `${family}: calls for each edit`, measured, target: "the fewest", met: more.length === 0 };
  });
}

function synthTable(rows: readonly SynthRow[]): string {
  return table(
    ["resources", "backends", "by hand", "library", "time", "processor", "memory by hand", "library", "memory"],
    rows.map((row) => [
      SHAPES[row.shape],
      row.backends.toLocaleString("en"),
      seconds(row.byHand.milliseconds),
      seconds(row.withLibrary.milliseconds),
      `x ${ratio(row, "milliseconds").toFixed(2)}`,
      `x ${ratio(row, "cpuMilliseconds").toFixed(2)}`,
      megabytes(row.byHand.peakBytes),
      megabytes(row.withLibrary.peakBytes),
      `x ${ratio(row, "peakBytes").toFixed(2)}`,
    ]),
  );
}

function editTable(rows: readonly EditRow[]): string {
  return table(
    ["family", "backends", "resources", "edit", "plan", "calls", "fewest"],
    rows.map(({ family, backends, resources, edit, planMilliseconds, calls, fewest }) => [
      family,
      backends.toLocaleString("en"),
      String(resources),
      edit,
      seconds(planMilliseconds),
      String(calls),
      String(fewest),
    ]),
  );
}

function ratio({ byHand, withLibrary }: SynthRow, of: keyof Cost): number {
  return withLibrary[of] / byHand[of];
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}

function round(value: number): string {
  return value.toFixed(0);
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
