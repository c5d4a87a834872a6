import { Stack } from "../harness";
import { ALB, applied, ids, stack } from "../model/stacks";
import { Shipped } from "./shipped";

/** The stand-alone package and the whole one are made from one source; here both judge what the engine writes. */

const shipped = new Shipped();

const forward = (group: string) => [
  {
    type: "ForwardGroup",
    forward_group_config: [{ server_group_tuples: [{ server_group_id: `\${alicloud_alb_server_group.${group}.id}` }] }],
  },
];

interface Edit {
  readonly servers?: number;
  readonly weight?: number;
  readonly port?: number;
  readonly listenerPort?: number;
  readonly group?: string;
  readonly targets?: number;
  readonly targetWeight?: number;
}

function edited(edit: Edit): Stack {
  const { servers = 3, weight = 100, port = 80, listenerPort = 80, group = "g", targets = 2, targetWeight = 10 } = edit;
  const members = ids(servers).map((id) => ({ server_id: id, server_type: "Ecs", port, weight }));
  return stack({
    alicloud_alb_load_balancer: {
      lb: ALB,
    },
    alicloud_alb_server_group: Object.fromEntries(
      ["g", "h"].map((name) => [
        name,
        {
          server_group_name: `group-${name}`,
          vpc_id: "vpc-1",
          protocol: "HTTP",
          health_check_config: [{ health_check_enabled: false }],
          sticky_session_config: [{ sticky_session_enabled: false }],
          servers: members,
        },
      ]),
    ),
    alicloud_alb_listener: {
      l: {
        load_balancer_id: "${alicloud_alb_load_balancer.lb.id}",
        listener_port: listenerPort,
        listener_protocol: "HTTP",
        default_actions: forward(group),
      },
    },
    tencentcloud_clb_attachment: {
      t: {
        clb_id: "lb-elsewhere",
        listener_id: "lbl-elsewhere",
        targets: ids(targets, "ins-").map((instance_id) => ({ instance_id, port: 80, weight: targetWeight })),
      },
    },
  });
}

/** Each with the exit status of its plan. */
const EDITS: readonly (readonly [name: string, edit: Edit, status: number])[] = [
  ["nothing", {}, 0],
  ["a weight", { weight: 50 }, 3],
  ["all weights 0", { weight: 0 }, 3],
  ["a port", { port: 8080 }, 3],
  ["one server more", { servers: 4 }, 0],
  ["one server less", { servers: 2 }, 0],
  ["the listener's port", { listenerPort: 8080 }, 3],
  ["another group", { group: "h" }, 0],
  ["Tencent weights", { targetWeight: 20 }, 0],
  ["Tencent targets, fewer", { targets: 1 }, 0],
];

function judged(program: string, args: readonly string[]) {
  const { status, stdout } = shipped.run(program, ...args);
  return { status, report: JSON.parse(stdout) as object };
}

test("ten plans of the engine have one answer", async () => {
  await applied(shipped.world, edited({}));
  for (const [name, edit, status] of EDITS) {
    await shipped.plan(edited(edit));
    const own = judged("build/lb-impact/lb-impact.js", ["plan.json", "--format", "json"]);
    expect([name, own.status]).toEqual([name, status]);
    expect(own).toEqual(judged("dist/cdktf-lb.js", ["impact", "plan.json", "--format", "json"]));
  }
});
