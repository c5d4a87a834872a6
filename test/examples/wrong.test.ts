import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { ROOT } from "../readme";

/** Runs the example as its cdktf.json does. */
function run(): { status: number | null; findings: string[]; outdir: string } {
  const outdir = fs.mkdtempSync(path.join(os.tmpdir(), "wrong-"));
  const tsNode = require.resolve("ts-node/dist/bin.js");
  const { status, stderr } = spawnSync(process.execPath, [tsNode, "--transpile-only", "examples/wrong/main.ts"], {
    cwd: ROOT,
    env: { ...process.env, CDKTF_OUTDIR: outdir, TS_NODE_COMPILER_OPTIONS: '{"module":"commonjs"}' },
    encoding: "utf8",
  });
  const findings = stderr.split("\n").filter((line) => line.startsWith("  ["));
  return { status, findings, outdir };
}

test("prints every one of its mistakes in one run, each with its line, and fails", () => {
  const { status, findings, outdir } = run();
  expect(status).not.toBe(0);
  expect(findings).toEqual(FINDINGS);
  expect(fs.existsSync(path.join(outdir, "stacks", "wrong", "cdk.tf.json"))).toBe(false);
});

const FINDINGS = [
  `  [wrong/Slb/DefaultServerGroup] default server group of "Slb": all backends must have one port, got 6000, 6001; give them one port, or bind the pool to a listener, which makes a VServer group with a port for each [one-port] (declared at examples/wrong/stack.ts:29)`,
  `  [wrong/Web] backend "tooHeavy": weight must be an integer from 0 to 100, got 150; shares are relative, so scale all weights of the pool into the range [weight-range] (declared at examples/wrong/stack.ts:20)`,
  `  [wrong/Web] backend "noSuchPort": port must be an integer from 1 to 65535, got 70000; name the port on which the server listens [port-range] (declared at examples/wrong/stack.ts:21)`,
  `  [wrong/Web] backend "nic": a network interface needs a guaranteed-performance load balancer, and load balancer "Slb" is of the shared kind; give it a spec such as slb.s2.small, or chargeType PayByCLCU [eni-performance] (declared at examples/wrong/stack.ts:24)`,
  `  [wrong/Web] backend "nic": Alibaba CLB VServer group, members inline sends to the primary IP of a server and cannot carry serverIp "10.0.1.9"; leave it out, or bind the pool to the default server group [server-ip-inexpressible] (declared at examples/wrong/stack.ts:24)`,
  `  [wrong/Web] backend "twin": is the same as backend "otherTwin" (server "i-bp1twin", port 8080); remove one of them, or give it a port of its own [duplicate-backend] (declared at examples/wrong/stack.ts:22)`,
  `  [wrong/Pods] backend "pod1": Alibaba CLB default server group needs the private IP of this network interface; set serverIp [eni-ip-required] (declared at examples/wrong/stack.ts:30)`,
  `  [wrong/Pods] backend "pod1": a network interface needs a guaranteed-performance load balancer, and load balancer "Slb" is of the shared kind; give it a spec such as slb.s2.small, or chargeType PayByCLCU [eni-performance] (declared at examples/wrong/stack.ts:30)`,
  `  [wrong/WebOnSlb] binding "WebOnSlb": default server group of load balancer "Slb" is owned by binding "PodsOnSlb" at wrong/PodsOnSlb (examples/wrong/stack.ts:32) already; put the backends into its pool, or bind to another place [single-owner] (declared at examples/wrong/stack.ts:33)`,
  `  [wrong/Clb/Https] listener "Https": all 2 backends have weight 0, so nobody takes traffic; raise one weight, or declare the pool with parked: true [weight-all-zero] (declared at examples/wrong/stack.ts:44)`,
  `  [wrong/Clb/Https] listener "Https": protocol HTTPS takes backends only through rules; create a rule with addRule and bind the pool to it [listener-needs-rule] (declared at examples/wrong/stack.ts:36)`,
  `  [wrong/Clb/Https/Site] rule "Site": each of healthyCodes must be one of "1xx", "2xx", "3xx", "4xx", "5xx", got "200"; write healthyCodes: ["2xx"] [health-check-codes] (declared at examples/wrong/stack.ts:45)`,
  `  [wrong/Api] backend "api2": "10.0.0.256" is not an IP address; name one IPv4 or IPv6 address, such as 10.0.1.9 [ip-form] (declared at examples/wrong/stack.ts:43)`,
];
