import { alicloud } from "../../lib";
import { Fixture, instances, table } from "./fixture";

/** Findings are asked for after the declaration, so that the variable must outlive it. */
afterEach(() => {
  delete process.env.SYNTH_HCL_OUTPUT;
});

function write(f: Fixture, hcl: string | undefined): void {
  if (hcl !== undefined) process.env.SYNTH_HCL_OUTPUT = hcl;
  f.inVServerGroup(instances(2));
}

const text =
  'warning: stack "stack": is written as HCL, which loses moved blocks and preconditions; synthesize without --hcl';

table("hcl-output", [
  ["HCL", (f) => write(f, "true"), text],
  ["HCL, said otherwise", (f) => write(f, "1"), text],
  ["JSON, said so", (f) => write(f, "false")],
  [
    "JSON, ports being tokens",
    (f) => (
      write(f, undefined),
      f.clb.addListener("T", { protocol: alicloud.ListenerProtocol.TCP, port: f.number, backendPort: 1 })
    ),
  ],
]);
