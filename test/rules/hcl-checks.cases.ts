import { alicloud, Backend } from "../../lib";
import { Fixture, instances, table } from "./fixture";

/** Findings are asked for after the declaration, so that the variable must outlive it. */
afterEach(() => {
  delete process.env.SYNTH_HCL_OUTPUT;
});

function write(f: Fixture, hcl: string, weight: number | undefined, port?: number): alicloud.IClassicLoadBalancer {
  process.env.SYNTH_HCL_OUTPUT = hcl;
  f.inVServerGroup({ ...instances(2), typed: Backend.instance("i-typed", { weight, port }) });
  return f.clb;
}

const lost = (count: number, each: string) =>
  `warning: stack "stack": is written as HCL, which cannot carry ${count} checks of values that are known only at plan (${each}); synthesize JSON, the default, to have them checked`;

table("hcl-checks", [
  ["a weight in HCL", (f) => write(f, "true", f.number), lost(1, "weight-range 1")],
  ["weight and port in HCL", (f) => write(f, "true", f.number, f.number), lost(2, "weight-range 1, port-range 1")],
  ["a weight in JSON", (f) => write(f, "false", f.number)],
  ["values that are all known", (f) => write(f, "true", 50, 8080)],
]);
