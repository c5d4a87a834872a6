import { TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { alicloud, Backend, BackendPool, ListenerBinding } from "../../lib";
import { inProcess } from "../cli/in-process";
import { envOf, HealthCloud } from "../health/cloud";
import { APPS } from "./apps";
import { Deployed } from "./deployed";

/** How the clouds are asked, and what is said when they do not answer. */

jest.setTimeout(120_000);

const NLB = { "alicloud-nlb": APPS["alicloud-nlb"] };
const TARGETS = { "tencentcloud-target-group": APPS["tencentcloud-target-group"] };

test.each([
  ["Throttling.User", NLB, "no difference; 4 listeners and rules and 4 groups with 8 members as declared\n"],
  ["RequestLimitExceeded", TARGETS, "no difference; 4 listeners and rules and 3 groups with 6 members as declared\n"],
])("%s is waited out", async (code, app, says) => {
  const deployed = new Deployed(app);
  const server = await HealthCloud.open(deployed.cloud.answers);
  server.failures.push(code, code);
  const run = await inProcess(["verify", deployed.output, ...deployed.stateOptions()], { env: server.env });
  await server.close();
  expect(run).toEqual({ code: 0, out: says, err: "" });
});

test.each([
  ["Forbidden.RAM", "GetListenerAttribute: later (Forbidden.RAM)"],
  ["Throttling", "GetListenerAttribute: later (Throttling)"],
])("%s to the end is named, and what else was read is compared", async (code, why) => {
  const deployed = new Deployed(NLB);
  const server = await HealthCloud.open(deployed.cloud.answers);
  server.failures.push(code);
  const args = ["verify", deployed.output, ...deployed.stateOptions(), "--retries", "0"];
  const run = await inProcess(args, { env: server.env });
  await server.close();
  expect([run.code, run.err]).toEqual([2, ""]);
  const [heading, line, , summary] = run.out.split("\n");
  expect([heading, line.replace(/^ .*\)(?=: )/, "one")]).toEqual(["cannot be verified:", `one: ${why}`]);
  expect(summary).toBe(
    "no difference in what can be verified; 1 cannot be verified; 3 listeners and rules and 4 groups with 8 members as declared",
  );
});

test.each([
  ["Alibaba", NLB, 4],
  ["Tencent", TARGETS, 3],
])("%s: page after page", async (_, app, groups) => {
  const deployed = new Deployed(app);
  deployed.cloud.page = 1;
  const { code, calls } = await deployed.run("verify");
  const pages = calls.filter(({ action }) => /ListServerGroupServers|DescribeTargetGroupInstances/.test(action));
  expect([code, pages.length]).toEqual([0, 2 * groups]);
});

test.each([
  ["Alibaba", NLB, /ListServerGroupServers: the cloud counts 3 servers in \S+ and lists 2/],
  ["Tencent", TARGETS, /DescribeTargetGroupInstances: the cloud counts 3 members in \S+ and lists 2/],
])("%s: fewer than are counted are not all", async (_, app, says) => {
  const deployed = new Deployed(app);
  const { answers } = deployed.cloud;
  const more = (action: string) => (request: Record<string, unknown>) => ({
    ...answers[action](request),
    TotalCount: 3,
  });
  const counting = /ListServerGroupServers|DescribeTargetGroupInstances/;
  const lying = Object.fromEntries(
    Object.keys(answers).map((one) => [one, counting.test(one) ? more(one) : answers[one]]),
  );
  const { code, out } = await deployed.runWith(lying, "verify", "--retries", "0");
  expect([code, out]).toEqual([2, expect.stringMatching(says)]);
});

test("one question for what several ask about", async () => {
  const { calls } = await new Deployed({ web: APPS["tencentcloud-clb"] }).run("verify");
  const keys = calls.map(({ action, request }) => `${action} ${JSON.stringify(request)}`);
  expect(keys.length).toBe(new Set(keys).size);
});

test("no credentials: nothing is asked, in one line", async () => {
  const deployed = new Deployed(NLB);
  const server = await HealthCloud.open(deployed.cloud.answers);
  const env = { ...server.env, ALICLOUD_SECRET_KEY: "", ALIBABA_CLOUD_ACCESS_KEY_SECRET: "" };
  const run = await inProcess(["verify", deployed.output, ...deployed.stateOptions()], { env });
  await server.close();
  const err = "cdktf-lb: no credentials; set ALICLOUD_ACCESS_KEY and ALICLOUD_SECRET_KEY in the environment\n";
  expect([run, server.calls]).toEqual([{ code: 2, out: "", err }, []]);
});

test.each(["text", "json"])("no secret in what is printed as %s", async (format) => {
  const deployed = new Deployed({ ...NLB, ...TARGETS });
  const server = await HealthCloud.open(deployed.cloud.answers);
  const secret = "s3cr3t-of-nobody";
  const env = { ...server.env, ALICLOUD_SECRET_KEY: secret, TENCENTCLOUD_SECRET_KEY: secret };
  const args = ["verify", deployed.output, ...deployed.stateOptions(), "--format", format, "--retries", "0"];
  const { code, out, err } = await inProcess(args, { env });
  await server.close();
  expect([code, out.includes("SignatureDoesNotMatch"), (out + err).includes(secret)]).toEqual([2, true, false]);
});

test("the region is that of the provider, or the one that is asked for", async () => {
  const regions = async (...more: string[]) => {
    const { calls } = await new Deployed({ "alicloud-gwlb": APPS["alicloud-gwlb"] }).run("verify", ...more);
    return [...new Set(calls.map(({ request }) => request.RegionId))];
  };
  expect([await regions(), await regions("--region", "cn-shanghai")]).toEqual([["cn-hangzhou"], ["cn-shanghai"]]);
});

test("where the cloud knows nothing at all, another account or region is as likely as a deletion", async () => {
  const deployed = new Deployed(NLB);
  deployed.cloud.groups.clear();
  deployed.cloud.listeners.clear();
  const { code, out } = await deployed.run("verify");
  expect(code).toBe(2);
  expect(out).toContain(
    "TCP:1883 (alicloud-nlb/Nlb/Plain): the cloud knows no listener nlb-listener-3 in cn-hangzhou: " +
      "it is deleted, or of another account or region\n",
  );
});

describe("what is not deployed as it is declared", () => {
  const stack = (weight: number, ...more: string[]) =>
    class extends TerraformStack {
      public constructor(scope: Construct, id: string) {
        super(scope, id);
        new alicloud.AlicloudProvider(this, "Alicloud", { region: "cn-hangzhou" });
        const clb = alicloud.ClassicLoadBalancer.fromAttributes(this, "Clb", {
          loadBalancerId: "lb-1",
          spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
        });
        const backends = Object.fromEntries(
          ["i-1", ...more].map((server) => [server, Backend.instance(server, { weight })]),
        );
        const pool = new BackendPool(this, "Web", { defaultPort: 80, backends });
        new ListenerBinding(this, "OnTcp", {
          listener: clb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }),
          pool,
        });
      }
    };
  const likely = async (deployed: Deployed) => {
    const { out } = await deployed.run("verify", "--format", "json");
    const { differences, unreadable } = JSON.parse(out) as Record<string, Array<Record<string, string>>>;
    return [
      ...differences.map(({ member, kind, likely: who }) => `${member} ${kind}: ${who}`),
      ...unreadable.map(({ name, why }) => `${name}: ${why}`),
    ];
  };

  test("a weight, a new member", async () => {
    const deployed = new Deployed({ web: stack(100) });
    deployed.synthesize({ web: stack(50, "i-2") });
    expect(await likely(deployed)).toEqual([
      "i-1:80 weight: what is declared is not deployed yet: the state has it as the cloud does",
      "i-2:80 missing-member: what is declared is not deployed yet: the state does not have it either",
    ]);
  });

  test("a member that leaves", async () => {
    const deployed = new Deployed({ web: stack(100, "i-2") });
    deployed.synthesize({ web: stack(100) });
    expect(await likely(deployed)).toEqual([
      "i-2:80 unknown-member: what is declared is not deployed yet: the state has it as the cloud does",
    ]);
  });

  test("an edit that the state took in does not pass for what is declared", async () => {
    const deployed = new Deployed({ web: stack(100) });
    const [{ servers }] = deployed.states.get("web")!.of("alicloud_slb_server_group") as Array<{
      servers: Array<{ weight: number }>;
    }>;
    servers[0].weight = 7;
    [...deployed.cloud.groups.values()][0][0].Weight = 7;
    const { code } = await deployed.run("verify");
    expect(code).toBe(3);
  });

  test("a listener that the state does not have", async () => {
    const deployed = new Deployed({ web: stack(100) });
    const { resources } = deployed.states.get("web")!;
    resources.splice(0, resources.length, ...resources.filter(({ type }) => type !== "alicloud_slb_listener"));
    expect(await likely(deployed)).toEqual([
      "web/Clb/Tcp (alicloud_slb_listener.Clb_Tcp_F35D49A9): the state does not have it; deploy first, or pass its newest state",
    ]);
  });

  test("a synth that failed, and one that left no stacks", async () => {
    const deployed = new Deployed({ web: stack(100) });
    const run = () =>
      inProcess(["verify", deployed.output, ...deployed.stateOptions()], { env: envOf("http://127.0.0.1:1") });
    const finding = { ruleId: "a", severity: "error", path: "web", message: "no" };
    const report = { schemaVersion: "1", rules: [], findings: [finding], traffic: [] };
    writeFileSync(join(deployed.output, "load-balancing.json"), JSON.stringify(report));
    expect(await run()).toEqual({
      code: 2,
      out: "",
      err: `cdktf-lb: cannot compare ${deployed.output} with the cloud: the last synth failed with 1 error; see "cdktf-lb check", and synthesize again\n`,
    });
    writeFileSync(join(deployed.output, "load-balancing.json"), JSON.stringify({ ...report, findings: [] }));
    rmSync(join(deployed.output, "manifest.json"));
    expect((await run()).err).toContain("manifest.json; run it in the folder of the app");
  });

  test("a state of a stack that the app does not have", async () => {
    const deployed = new Deployed({ web: stack(100) });
    const { code, err } = await deployed.run("verify", "--state", "other=x.json");
    expect([code, err]).toEqual([2, "cdktf-lb: --state names stack other, and the app has web\n"]);
  });
});
