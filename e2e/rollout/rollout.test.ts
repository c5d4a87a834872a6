import { HealthCloud } from "../../test/health/cloud";
import { Deployment, Outcome } from "./deployment";

/** What no single apply can do without loss is refused by the gate, and done by stages. */

const OLD = ["a1:8080", "a2:8080", "a3:8080"];
const MOVED = ["a1:9090", "a2:9090", "a3:9090"];
const OTHERS = ["b1:8080", "b2:8080", "b3:8080"];

interface Row {
  readonly family: string;
  readonly edit: string;
  readonly front: string;
  readonly servers: readonly string[];
}

const STAGED: readonly Row[] = [
  { family: "tencentcloud-clb-attachment", edit: "swap of all", front: "TCP:80", servers: OTHERS },
  { family: "tencentcloud-clb-attachment", edit: "ports of all", front: "TCP:80", servers: MOVED },
  { family: "alicloud-clb-default-group", edit: "swap of all", front: "tcp:80", servers: OTHERS },
  { family: "alicloud-clb-vserver-inline", edit: "swap of all", front: "tcp:80", servers: OTHERS },
  { family: "alicloud-clb-vserver-inline", edit: "ports of all", front: "tcp:80", servers: MOVED },
  { family: "alicloud-clb-vserver-attachments", edit: "swap of all", front: "tcp:80", servers: OTHERS },
  { family: "alicloud-clb-vserver-attachments", edit: "ports of all", front: "tcp:80", servers: MOVED },
  { family: "alicloud-alb-in-place", edit: "ports of all", front: "HTTP:80", servers: MOVED },
];

async function deployed(family: string): Promise<Deployment> {
  const deployment = await Deployment.create(family);
  const first = await deployment.apply(OLD);
  expect(first.code === 0 ? "" : first.output).toBe("");
  return deployment;
}

test.each(STAGED)("$family, $edit: refused in one apply, no gap in two", async ({ family, front, servers }) => {
  const deployment = await deployed(family);
  try {
    const impact = await deployment.impact(servers);
    expect(impact.code).toBe(3);
    const here = await deployment.impactHere(servers);
    expect([here.code, here.output.split("\n").filter((line) => /-> \d+ ->/.test(line))]).toEqual([
      3,
      impact.output.split("\n").filter((line) => /-> \d+ ->/.test(line)),
    ]);
    const { code, output, timeline } = await deployment.rollout(servers);
    expect(code === 0 ? "" : output).toBe("");
    expect(timeline.traffic(front)).toEqual({ before: 3, min: 3, after: 3 });
    expect(output).toContain("stage 1 of 2, expand");
    expect(output).toContain("stage 2 of 2, contract");
    expect(await deployment.planIsEmpty()).toBe(true);
  } finally {
    deployment.dispose();
  }
});

test("more targets than find room beside each other go over in waves, each of which fits", async () => {
  const deployment = await Deployment.create("tencentcloud-clb-attachment");
  const some = (prefix: string) => Array.from({ length: 60 }, (_, n) => `${prefix}${n}:8080`);
  try {
    const first = await deployment.apply(some("a"));
    expect(first.code === 0 ? "" : first.output).toBe("");
    const { code, output, timeline } = await deployment.rollout(some("b"));
    expect(code === 0 ? "" : output).toBe("");
    expect(timeline.traffic("TCP:80")).toEqual({ before: 60, min: 60, after: 60 });
    const stages = output.split("\n").filter((line) => line.startsWith("stage"));
    expect(stages.map((line) => line.split(":")[0])).toEqual([
      "stage 1 of 4, expand",
      "stage 2 of 4, release",
      "stage 3 of 4, expand",
      "stage 4 of 4, contract",
    ]);
    expect(await deployment.planIsEmpty()).toBe(true);
  } finally {
    deployment.dispose();
  }
});

test("going back from a canary is the same command: no gap", async () => {
  const deployment = await deployed("tencentcloud-clb-attachment");
  const canary = `${OLD.join(",")}|${OTHERS.join(",")}`.split(",");
  try {
    const steps: unknown[] = [];
    for (const servers of [canary, OLD]) {
      const { code, output, timeline } = await deployment.rollout(servers);
      expect(code === 0 ? "" : output).toBe("");
      const { before, min, after } = timeline.traffic("TCP:80");
      steps.push([before, min, after]);
    }
    expect(steps).toEqual([
      [3, 3, 6],
      [6, 3, 3],
    ]);
    expect(await deployment.planIsEmpty()).toBe(true);
  } finally {
    deployment.dispose();
  }
});

test("alicloud-clb-default-group, ports of all: the listener has the port, so stages do not help, and it says so", async () => {
  const deployment = await deployed("alicloud-clb-default-group");
  try {
    const { code, output, timeline } = await deployment.rollout(MOVED);
    expect([code, timeline.sequence]).toEqual([3, []]);
    expect(output).toContain(
      "this stage would lose more than --max-loss 0 and --allow let it, or does what is not judged; nothing was deployed",
    );
  } finally {
    deployment.dispose();
  }
});

test("what is refused leaves the addresses in the state as they were: the next plain apply touches nobody", async () => {
  const deployment = await deployed("alicloud-clb-vserver-attachments");
  try {
    const refused = await deployment.rollout(["a1:9090", "a2:8080:50", "a3:8080"]);
    expect([refused.code, refused.timeline.sequence]).toEqual([3, []]);
    const plain = await deployment.apply(OLD);
    expect([plain.code, plain.timeline.sequence]).toEqual([0, []]);
  } finally {
    deployment.dispose();
  }
});

test.each([
  ["alicloud-clb-vserver-immutable", "tcp:80"],
  ["alicloud-alb-immutable", "HTTP:80"],
])("%s: the new group cannot be made, twice; the same command finishes without a gap", async (family, front) => {
  const deployment = await deployed(family);
  try {
    const outcomes: Outcome[] = [];
    for (const failNth of [1, 1, undefined]) {
      outcomes.push(await deployment.rollout(OTHERS, ["--health", "off"], { failNth }));
    }
    expect(outcomes.map(({ code }) => code)).toEqual([1, 1, 0]);
    expect(outcomes.map(({ timeline }) => timeline.traffic(front).min)).toEqual([3, 3, 3]);
    expect(outcomes[1].output).toContain("could not be made anew by an earlier deployment and is replaced by this one");
    expect(await deployment.planIsEmpty()).toBe(true);
    expect((await deployment.rollout(OTHERS)).timeline.sequence).toEqual([]);
  } finally {
    deployment.dispose();
  }
});

test("killed between the stages, the same command goes on", async () => {
  const deployment = await deployed("tencentcloud-clb-attachment");
  try {
    const killed = deployment.startRollout(OTHERS, ["--health", "off", "--settle", "600"]);
    await killed.killWhen(() => killed.output().includes("Apply complete!"));
    expect((await deployment.end(killed)).timeline.traffic("TCP:80")).toEqual({ before: 3, min: 3, after: 6 });
    const { code, output, timeline } = await deployment.rollout(OTHERS);
    expect(code === 0 ? "" : output).toBe("");
    expect(timeline.traffic("TCP:80")).toEqual({ before: 6, min: 3, after: 3 });
    expect(await deployment.planIsEmpty()).toBe(true);
  } finally {
    deployment.dispose();
  }
});

/** The engine dies inside an apply: its state knows nothing of the call that is under way in the cloud. */
test.each([
  ["tencentcloud-clb-attachment", "RegisterTargets", "TCP:80", 0],
  ["tencentcloud-clb-attachment", "DeregisterTargets", "TCP:80", 1],
  ["alicloud-clb-vserver-inline", "AddVServerGroupBackendServers", "tcp:80", 0],
  ["alicloud-clb-vserver-immutable", "CreateVServerGroup", "tcp:80", 0],
])("%s, the engine is killed in %s: the same command finishes without loss", async (family, action, front, applied) => {
  const deployment = await deployed(family);
  try {
    const before = deployment.calls().length;
    const killed = deployment.startRollout(OTHERS, ["--health", "off"], undefined, { latencyMs: 2000 });
    await killed.killWhen(() => deployment.calls().slice(before).includes(action));
    const inside = await deployment.end(killed);
    expect(inside.output.split("Apply complete!")).toHaveLength(1 + applied);
    const { code, output, timeline } = await deployment.rollout(OTHERS);
    expect(code === 0 ? "" : output).toBe("");
    expect([inside.timeline.traffic(front).min, timeline.traffic(front).min, timeline.traffic(front).after]).toEqual([
      3, 3, 3,
    ]);
    expect(await deployment.planIsEmpty()).toBe(true);
  } finally {
    deployment.dispose();
  }
});

test("waits until the cloud finds the new members healthy; when not, the old ones stay", async () => {
  let healthy = false;
  const cloud = await HealthCloud.open({
    DescribeTargetHealth: ({ ListenerIds: ids }) => {
      const [ListenerId] = ids as string[];
      const Targets = OTHERS.map((name) => ({
        TargetId: `ins-${name.slice(0, 2)}`,
        Port: 8080,
        HealthStatus: healthy,
      }));
      return { LoadBalancers: [{ Listeners: [{ ListenerId, Rules: [{ Targets }] }] }] };
    },
  });
  const before = { ...process.env };
  const deployment = await deployed("tencentcloud-clb-attachment");
  try {
    Object.assign(process.env, cloud.env);
    const held = await deployment.rollout(OTHERS, ["--timeout", "0"]);
    expect(held.code).toBe(1);
    expect(held.output).toContain("0 of 3 healthy; ins-b1:8080 not healthy");
    expect(held.timeline.traffic("TCP:80")).toEqual({ before: 3, min: 3, after: 6 });
    const again = await deployment.rollout(OTHERS, ["--timeout", "0"]);
    expect([again.code, again.timeline.sequence]).toEqual([1, []]);
    healthy = true;
    const through = await deployment.rollout(OTHERS, ["--timeout", "0"]);
    expect(through.code === 0 ? "" : through.output).toBe("");
    expect(through.timeline.traffic("TCP:80")).toEqual({ before: 6, min: 3, after: 3 });
  } finally {
    process.env = before;
    await cloud.close();
    deployment.dispose();
  }
});

test("--drain keeps members that leave at weight 0 before they go", async () => {
  const deployment = await deployed("tencentcloud-clb-attachment");
  try {
    const { code, output, timeline } = await deployment.rollout(OTHERS, ["--health", "off", "--drain", "0.1"]);
    expect(code === 0 ? "" : output).toBe("");
    expect(timeline.traffic("TCP:80")).toEqual({ before: 3, min: 3, after: 3 });
    expect(timeline.memberCalls()).toEqual(["RegisterTargets", "ModifyTargetWeight", "DeregisterTargets"]);
  } finally {
    deployment.dispose();
  }
});
