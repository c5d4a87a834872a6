import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mapOfReport } from "../../lib/report/map/from-report";
import { renderMap } from "../../lib/report/map/render";
import { REPORT_FILE } from "../../lib/report/report-schema";
import type { SynthReport } from "../../lib/report/synth-report";

const ROOT = join(__dirname, "../..");

/** The picture that `cdktf-lb map` draws of each example, by its name in the site. Needs a build. */
export function pictures(): ReadonlyMap<string, string> {
  const report = reportOfExamples();
  const names = readdirSync(join(ROOT, "examples"));
  const drawn = names.flatMap((name) => {
    const traffic = report.traffic.filter(({ path }) => path.startsWith(`${name}/`));
    return traffic.length === 0 ? [] : [[pictureOf(name), drawing({ ...report, findings: [], traffic })] as const];
  });
  return new Map(drawn);
}

/** Where the picture of an example stands in the site. */
export function pictureOf(example: string): string {
  return `pictures/${example}.svg`;
}

function drawing(report: SynthReport): string {
  return renderMap(mapOfReport(report, ROOT), "svg");
}

function reportOfExamples(): SynthReport {
  const out = mkdtempSync(join(tmpdir(), "site-"));
  const { status, stderr } = spawnSync(
    process.execPath,
    [require.resolve("ts-node/dist/bin.js"), "--transpile-only", "examples/main.ts"],
    {
      cwd: ROOT,
      env: { ...process.env, CDKTF_OUTDIR: out, TS_NODE_COMPILER_OPTIONS: '{"module":"commonjs"}' },
      encoding: "utf8",
    },
  );
  if (status !== 0) throw new Error(`examples/main.ts does not synthesize:\n${stderr}`);
  const report = JSON.parse(readFileSync(join(out, REPORT_FILE), "utf8")) as SynthReport;
  rmSync(out, { recursive: true, force: true });
  return report;
}
