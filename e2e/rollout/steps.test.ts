import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Deployment } from "./deployment";

/** A change in steps with a real engine: what the members of the listener weigh after each deployment, and the way back. */

// Nine deployments, each with a synth, a plan and a judgement before it.
jest.setTimeout(300_000);

const OLD = ["a1:8080", "a2:8080", "a3:8080"];
const OTHERS = ["b1:8080", "b2:8080", "b3:8080"];
const STEPS = ["--health", "off", "--steps", "50"];

const FAMILIES = [
  { family: "tencentcloud-clb-attachment", front: "TCP:80" },
  { family: "alicloud-clb-default-group", front: "tcp:80" },
  { family: "alicloud-clb-vserver-inline", front: "tcp:80" },
];

async function deployed(family: string, servers = OLD): Promise<Deployment> {
  const deployment = await Deployment.create(family);
  const first = await deployment.apply(servers);
  expect(first.code === 0 ? "" : first.output).toBe("");
  return deployment;
}

test.each(FAMILIES)(
  "$family: what fails at a step goes back, and the same command goes on",
  async ({ family, front }) => {
    const deployment = await deployed(family);
    const analysis = join(deployment.world.dir, "analysis.yaml");
    const watch = (script: string) => {
      const metrics = [{ name: "smoke", command: { run: [process.execPath, "-e", script] } }];
      writeFileSync(analysis, JSON.stringify({ metrics }));
    };
    try {
      watch("process.exit(process.env.CDKTF_LB_STEP === '50' ? 1 : 0)");
      const back = await deployment.rollout(OTHERS, [...STEPS, "--analyze", analysis]);
      expect([back.code, back.timeline.traffic(front)]).toEqual([4, { before: 3, min: 3, after: 3 }]);
      expect(back.output).toContain(
        "analysis failed: smoke: failed in 1 measurements, 0 allowed; the last one: exit status 1",
      );
      expect(back.output).toContain("back: whoever served before has all traffic");
      watch("");
      const again = await deployment.rollout(OTHERS, [...STEPS, "--analyze", analysis]);
      expect(again.code === 0 ? "" : again.output).toBe("");
      expect(again.output).toContain("stage 3 of 3, contract");
      expect(again.timeline.traffic(front)).toEqual({ before: 3, min: 3, after: 3 });
      expect(await deployment.planIsEmpty()).toBe(true);
    } finally {
      deployment.dispose();
    }
  },
);

test("killed at a step, abort takes it back; then the old declaration takes the others out", async () => {
  const deployment = await deployed("tencentcloud-clb-attachment");
  try {
    const killed = deployment.startRollout(OTHERS, [...STEPS, "--bake", "1h"]);
    await killed.killWhen(() => killed.output().split("Apply complete!").length > 2);
    await deployment.end(killed);
    const command = ["/bin/sh", "deploy.sh"];
    const aborted = await deployment.end(deployment.startRollout(OTHERS, ["--health", "off"], ["abort", ...command]));
    expect([aborted.code, aborted.timeline.traffic("TCP:80").after]).toEqual([4, 3]);
    const old = await deployment.rollout(OLD, STEPS);
    expect(old.code === 0 ? "" : old.output).toBe("");
    expect(old.timeline.traffic("TCP:80")).toEqual({ before: 3, min: 3, after: 3 });
    expect(await deployment.planIsEmpty()).toBe(true);
  } finally {
    deployment.dispose();
  }
});

test("a split that comes with the same deployment cannot be stepped, and is named: nothing is deployed", async () => {
  const deployment = await deployed("alicloud-clb-vserver-inline");
  try {
    const run = await deployment.rollout(`${OLD.join(",")}|${OTHERS.join(",")}`.split(","), STEPS);
    expect([run.code, run.timeline.sequence]).toEqual([3, []]);
    expect(run.output).toContain("no step can bring");
    expect(run.output).toContain("nothing was deployed");
  } finally {
    deployment.dispose();
  }
});
