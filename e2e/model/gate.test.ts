import { exceeds, ImpactReport, readPlan } from "../../lib/impact";
import { impactOf } from "../../test/impact/impact-of";
import { ApplyResult, Stack, World } from "../harness";
import { ALB, applied, ids, stack } from "./stacks";

/** What `cdktf-lb impact` says of edits that lost everything, or failed, without a word from it: and what then happens. */

let w: World;
beforeEach(async () => {
  w = await World.create();
});
afterEach(() => w?.dispose());

interface Judged {
  readonly report: ImpactReport;
  readonly result: ApplyResult;
}

async function judged(edit: Stack): Promise<Judged> {
  const report = impactOf(readPlan(await w.planJson(edit)));
  return { report, result: await w.apply(edit) };
}

const rules = ({ findings }: ImpactReport) =>
  findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule);
const shapes = ({ subjects }: ImpactReport) =>
  subjects
    .filter(({ changed }) => changed)
    .map(({ active: { before, minimum, after } }) => `${before} -> ${minimum} -> ${after}`);

describe("a Tencent listener that is known by its id", () => {
  const L = "lbl-elsewhere";
  const attached = (weight: number, more = 3) =>
    stack({
      tencentcloud_clb_attachment: {
        a: {
          clb_id: "lb-elsewhere",
          listener_id: L,
          targets: ids(more, "ins-").map((instance_id) => ({ instance_id, port: 80, weight })),
        },
      },
    });

  it.each<[string, Stack]>([
    ["weight 0 for all", attached(0)],
    ["the attachment goes", stack({ terraform_data: { rest: { input: "a" } } })],
  ])("%s", async (_, edit) => {
    await applied(w, attached(10));
    const { report, result } = await judged(edit);
    expect(result.ok).toBe(true);
    expect([shapes(report), rules(report), exceeds(report, 0)]).toEqual([["3 -> 0 -> 0"], ["no-active-servers"], true]);
  });
});

describe("Tencent gateway load balancer", () => {
  const gateway = (weight: number, group: string | undefined, createFirst = false) =>
    stack(
      {
        tencentcloud_gwlb_instance: { lb: { vpc_id: "vpc-1", subnet_id: "subnet-1" } },
        tencentcloud_gwlb_target_group: Object.fromEntries(
          ["a", "b"].map((name) => [name, { target_group_name: name, vpc_id: "vpc-1", port: 6081 }]),
        ),
        tencentcloud_gwlb_target_group_register_instances: Object.fromEntries(
          ["a", "b"].map((name, i) => [
            name,
            {
              target_group_id: `\${tencentcloud_gwlb_target_group.${name}.id}`,
              target_group_instances: [1, 2].map((n) => ({ bind_ip: `10.0.${i}.${n}`, port: 6081, weight })),
            },
          ]),
        ),
      },
      group === undefined
        ? {}
        : {
            tencentcloud_gwlb_instance_associate_target_group: {
              t: {
                load_balancer_id: "${tencentcloud_gwlb_instance.lb.id}",
                target_group_id: `\${tencentcloud_gwlb_target_group.${group}.id}`,
                ...(createFirst ? { lifecycle: { create_before_destroy: true } } : {}),
              },
            },
          },
    );
  const front = "GENEVE:6081";

  it("all weights 0", async () => {
    await applied(w, gateway(16, "a"));
    const { report, result } = await judged(gateway(0, "a"));
    expect(result.shape(front)).toBe("2 -> 0 -> 0");
    expect(shapes(report)).toContain("2 -> 0 -> 0");
    expect(rules(report)).toContain("no-active-servers");
  });

  it("the association goes, or goes to another group", async () => {
    await applied(w, gateway(16, "a"));
    const moved = await judged(gateway(16, "b"));
    expect(moved.result.shape(front)).toBe("2 -> 0 -> 2");
    expect([shapes(moved.report), exceeds(moved.report, 0)]).toEqual([["2 -> 0 -> 2"], true]);
    const gone = await judged(gateway(16, undefined));
    expect(gone.result.ok).toBe(true);
    expect([shapes(gone.report), rules(gone.report)]).toEqual([["2 -> 0 -> 0"], ["no-active-servers"]]);
  });

  it("create_before_destroy asks for the second group while the first is there", async () => {
    await applied(w, gateway(16, "a", true));
    const { report, result } = await judged(gateway(16, "b", true));
    expect([result.ok, rules(report)]).toEqual([false, ["apply-fails"]]);
  });
});

describe("values that two objects exchange", () => {
  const forward = [
    {
      type: "ForwardGroup",
      forward_group_config: [{ server_group_tuples: [{ server_group_id: "${alicloud_alb_server_group.g.id}" }] }],
    },
  ];
  const rule = (priority: number, path: string) => ({
    listener_id: "${alicloud_alb_listener.l.id}",
    priority,
    rule_name: `rule${path}`,
    rule_conditions: [{ type: "Path", path_config: [{ values: [`/${path}`] }] }],
    rule_actions: [{ order: 1, ...forward[0] }],
  });
  const ruled = (one: number, other: number) =>
    stack({
      alicloud_alb_load_balancer: {
        lb: ALB,
      },
      alicloud_alb_server_group: {
        g: {
          server_group_name: "gate",
          vpc_id: "vpc-1",
          protocol: "HTTP",
          health_check_config: [{ health_check_enabled: false }],
          servers: [{ server_id: "i-1", server_type: "Ecs", port: 80, weight: 100 }],
        },
      },
      alicloud_alb_listener: {
        l: {
          load_balancer_id: "${alicloud_alb_load_balancer.lb.id}",
          listener_port: 80,
          listener_protocol: "HTTP",
          default_actions: forward,
        },
      },
      alicloud_alb_rule: { a: rule(one, "a"), b: rule(other, "b") },
    });

  it("priorities of two ALB rules; with a free one in between they pass", async () => {
    await applied(w, ruled(10, 20));
    const { report, result } = await judged(ruled(20, 10));
    expect([result.ok, rules(report)]).toEqual([false, ["apply-fails", "apply-fails"]]);
    for (const [one, other] of [
      [30, 20],
      [30, 10],
      [20, 10],
    ]) {
      const step = await judged(ruled(one, other));
      expect([step.result.ok, rules(step.report)]).toEqual([true, []]);
    }
  });
});
