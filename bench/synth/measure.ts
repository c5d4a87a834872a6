import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { Cost, costOf, medianCost, times } from "../measure";

/** One shape of app at one size, written both ways. */
export interface SynthRow {
  readonly shape: Shape;
  readonly backends: number;
  readonly byHand: Cost;
  readonly withLibrary: Cost;
}

export type Shape = "targets" | "attachments";
type Way = "byHand" | "withLibrary";

export const RUNS = 5;
const SIZES: Readonly<Record<Shape, readonly number[]>> = {
  targets: [100, 1_000, 10_000, 100_000],
  attachments: [100, 1_000, 10_000],
};

/** Both ways in turn, so that a busy minute of the machine disturbs both. */
export function measureSynth(largest = Infinity): SynthRow[] {
  return (Object.keys(SIZES) as Shape[]).flatMap((shape) =>
    SIZES[shape]
      .filter((backends) => backends <= largest)
      .map((backends) => {
        refuseDifference(shape, backends);
        const runs = times(RUNS, () => ({
          byHand: synth(shape, "byHand", backends),
          withLibrary: synth(shape, "withLibrary", backends),
        }));
        const byHand = medianCost(runs.map((run) => run.byHand));
        return { shape, backends, byHand, withLibrary: medianCost(runs.map((run) => run.withLibrary)) };
      }),
  );
}

function synth(shape: Shape, way: Way, backends: number, outdir?: string): Cost {
  const folder = outdir ?? fs.mkdtempSync(path.join(os.tmpdir(), "bench-"));
  try {
    return costOf(["bench/synth/run.js", shape, way, String(backends), folder]);
  } finally {
    if (outdir === undefined) fs.rmSync(folder, { recursive: true });
  }
}

/** The comparison means something only while both ways write the same resources. */
function refuseDifference(shape: Shape, backends: number): void {
  const [byHand, withLibrary] = (["byHand", "withLibrary"] as const).map((way) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "bench-"));
    synth(shape, way, backends, folder);
    const { resource } = JSON.parse(fs.readFileSync(path.join(folder, "stacks/bench/cdk.tf.json"), "utf8"));
    fs.rmSync(folder, { recursive: true });
    return resource as Record<string, Record<string, object>>;
  });
  if (argumentsOf(byHand) !== argumentsOf(withLibrary)) throw new Error(`${shape}: the two ways write other resources`);
}

/** All resources without their names and paths. */
function argumentsOf(resources: Record<string, Record<string, object>>): string {
  const all = Object.entries(resources).flatMap(([type, named]) =>
    Object.values(named).map((one) => JSON.stringify([type, { ...one, "//": undefined }])),
  );
  return all.sort().join("\n");
}
