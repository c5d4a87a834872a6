import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Log } from "sarif";
import { planJson, Resource } from "../impact/plan-json";
import { inProcess } from "./in-process";
import { sarifMistakes } from "./sarif-mistakes";

let dir: string;
beforeAll(() => (dir = mkdtempSync(join(tmpdir(), "impact-formats-"))));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const address = "alicloud_slb_server_group.g";
const config = { servers: [{}] };
const servers = (count: number, port: number, weight = 100) => ({
  id: "g",
  servers: [{ server_ids: ["i-1", "i-2", "i-3", "i-4"].slice(0, count), port, weight }],
});

const PLANS: { readonly [name: string]: readonly Resource[] } = {
  nothing: [],
  "no change": [{ address, before: servers(4, 80), after: servers(4, 80), config }],
  "all ports": [{ address, before: servers(4, 80), after: servers(4, 81), config }],
  "all weights 0": [{ address, before: servers(4, 80), after: servers(4, 80, 0), config }],
  "unknown weights": [
    {
      address: "alicloud_alb_server_group.g",
      before: { id: "sgp", servers: [{ server_id: "i-1", server_type: "Ecs", port: 80, weight: 100 }] },
      after: { id: "sgp", servers: [{ server_id: "i-1", server_type: "Ecs", port: 80 }] },
      unknown: { servers: [{ weight: true }] },
      config: { servers: [{ server_id: {}, server_type: {}, port: {}, weight: {} }] },
    },
  ],
  "an access list on the way": [
    { address, before: servers(4, 80), after: servers(4, 80), config },
    {
      address: "alicloud_slb_listener.l",
      before: { id: "l", load_balancer_id: "lb-1", server_group_id: "g", acl_status: "off" },
      after: { id: "l", load_balancer_id: "lb-1", server_group_id: "g", acl_status: "on" },
      config: { acl_status: {}, server_group_id: {}, load_balancer_id: {} },
    },
  ],
  "a security group": [
    {
      address: "alicloud_security_group_rule.r",
      before: { id: "r", policy: "accept" },
      after: { id: "r", policy: "drop" },
    },
  ],
};

async function impact(plan: readonly Resource[], format: string, args: readonly string[] = []) {
  const file = join(dir, "plan.json");
  writeFileSync(file, JSON.stringify(planJson(plan)));
  return inProcess(["impact", file, "--format", format, ...args]);
}

const GATES: readonly (readonly string[])[] = [
  [],
  ["--max-loss", "50"],
  ["--max-loss", "100"],
  ["--unjudged", "allow"],
  ["--allow", "clients-refused"],
  ["--allow", "capacity-at-risk,clients-refused,connections-ended"],
  ["--unjudged", "refuse"],
  ["--fail-on", "warning"],
  ["--fail-on", "info"],
  ["--fail-on", "none"],
  ["--max-loss", "100", "--fail-on", "none", "--unjudged", "allow"],
];

describe.each(Object.entries(PLANS))("a plan with %s", (_, plan) => {
  test.each(GATES.map((gate) => [gate.join(" ") || "defaults", gate] as const))(
    "JUnit fails where the gate with %s does",
    async (_name, gate) => {
      const { code, out } = await impact(plan, "junit", gate);
      const failures = Number(/failures="(\d+)"/.exec(out)?.[1]);
      expect([failures > 0, (out.match(/<failure/g) ?? []).length]).toEqual([code !== 0, failures]);
    },
  );

  test("SARIF has its form, and names its own page for each rule", async () => {
    const { out } = await impact(plan, "sarif");
    expect(sarifMistakes(out)).toEqual([]);
    const [{ tool, results = [] }] = (JSON.parse(out) as Log).runs;
    const rules = tool.driver.rules ?? [];
    for (const { ruleIndex, ruleId } of results) expect(rules[ruleIndex ?? -1].id).toBe(ruleId);
    expect(rules.filter(({ id, helpUri }) => !helpUri?.endsWith(`/docs/impact-findings.md#${id}`))).toEqual([]);
  });
});

test("the plans are of all kinds", async () => {
  const codes: (number | null)[] = [];
  for (const plan of Object.values(PLANS)) codes.push((await impact(plan, "text")).code);
  expect(codes).toEqual([0, 0, 3, 3, 3, 3, 0]);
});

test("a loss is a result with its numbers", async () => {
  const [{ results = [] }] = (JSON.parse((await impact(PLANS["all ports"], "sarif")).out) as Log).runs;
  expect(results.map(({ ruleId, level, message }) => [ruleId, level, message.text])).toEqual([
    ["traffic-loss", "error", `[${address}] active servers 4 -> 0 -> 4, loss 100 %`],
  ]);
});
