import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TerraformStack } from "cdktf";
import {
  alicloud,
  Backend,
  BackendPool,
  BindingStrategy,
  IListenerTarget,
  ListenerBinding,
  tencentcloud,
} from "../../lib";
import { newStack, resources } from "../synth";

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "cdktf-lb-stage-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => delete process.env.CDKTF_LB_STAGE);

function stage(content: unknown): void {
  process.env.CDKTF_LB_STAGE = join(folder, "stage.json");
  writeFileSync(process.env.CDKTF_LB_STAGE, typeof content === "string" ? content : JSON.stringify(content));
}

interface Place {
  readonly type: string;
  readonly argument: string;
  readonly strategy?: BindingStrategy;
  readonly kept: object;
  /** The argument at this stage. */
  readonly expected: readonly object[];
  listener(stack: TerraformStack): IListenerTarget;
}

const alicloudClb = (stack: TerraformStack) =>
  alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", {
    loadBalancerId: "lb-1",
    spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
  });

const PLACES: readonly Place[] = [
  {
    type: "alicloud_slb_backend_server",
    argument: "backend_servers",
    kept: { server_id: "i-old", type: "ecs", weight: 7 },
    expected: [
      { server_id: "i-new", type: "ecs", weight: 100 },
      { server_id: "i-old", type: "ecs", weight: 7 },
    ],
    listener: (stack) => alicloudClb(stack).defaultServerGroup,
  },
  {
    type: "alicloud_slb_server_group",
    argument: "servers",
    kept: { server_ids: ["i-old"], port: 80, weight: 100, type: "ecs" },
    // One block, since two that agree in port, weight and type never converge.
    expected: [{ server_ids: ["i-new", "i-old"], port: 80, weight: 100, type: "ecs" }],
    listener: (stack) => alicloudClb(stack).addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }),
  },
  {
    type: "alicloud_alb_server_group",
    argument: "servers",
    strategy: BindingStrategy.ALB_IN_PLACE,
    kept: { server_id: "i-old", server_type: "Ecs", port: 80, weight: 7 },
    expected: [
      { server_id: "i-new", server_type: "Ecs", port: 80, weight: 100 },
      { server_id: "i-old", server_type: "Ecs", port: 80, weight: 7 },
    ],
    listener: (stack) =>
      new alicloud.ApplicationLoadBalancer(stack, "Alb", { vpcId: "vpc-1", zoneMappings: [] }).addListener("L", {
        protocol: alicloud.ListenerProtocol.HTTP,
        port: 80,
      }),
  },
  {
    type: "tencentcloud_clb_attachment",
    argument: "targets",
    kept: { eni_ip: "10.0.0.1", port: 81, weight: 0 },
    expected: [
      { instance_id: "i-new", port: 80, weight: 100 },
      { eni_ip: "10.0.0.1", port: 81, weight: 0 },
    ],
    listener: (stack) =>
      tencentcloud.CloudLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" }).addListener("L", {
        protocol: tencentcloud.ListenerProtocol.TCP,
        port: 80,
      }),
  },
];

function declare({ listener, strategy }: Place): TerraformStack {
  const stack = newStack("web");
  const pool = new BackendPool(stack, "Pool", { defaultPort: 80, backends: { a: Backend.instance("i-new") } });
  new ListenerBinding(stack, "Binding", { listener: listener(stack), pool, strategy });
  return stack;
}

describe.each(PLACES)("$type", (place) => {
  const { type, argument, kept, expected } = place;
  const membersOf = () => Object.values(resources(declare(place), type))[0][argument];
  const address = () => `${type}.${Object.keys(resources(declare(place), type))[0]}`;

  test("keeps what the stage says", () => {
    stage({ version: 1, keep: { web: { [address()]: [kept] } } });
    expect(membersOf()).toEqual(expected);
  });

  test.each([
    ["another stack", () => ({ other: { [address()]: [kept] } })],
    ["another resource", () => ({ web: { [`${type}.other`]: [kept] } })],
  ])("keeps nothing of %s", (_, keep) => {
    const plain = membersOf();
    stage({ version: 1, keep: keep() });
    expect(membersOf()).toEqual(plain);
  });
});

test("keeps attachments as resources of their own, once in a stack of several groups", () => {
  const type = "alicloud_slb_server_group_server_attachment";
  const block = { server_group_id: "rsp-1", server_id: "i-old", port: 80, weight: 7, type: "ecs" };
  stage({ version: 1, keep: { web: { [`${type}.old`]: [block], "alicloud_slb_server_group.g": [block] } } });
  const stack = newStack("web");
  const clb = alicloudClb(stack);
  for (const port of [80, 81]) {
    const pool = new BackendPool(stack, `Pool${port}`, {
      defaultPort: port,
      backends: { a: Backend.instance("i-new") },
    });
    const listener = clb.addListener(`L${port}`, { protocol: alicloud.ListenerProtocol.TCP, port });
    new ListenerBinding(stack, `Binding${port}`, { listener, pool, strategy: BindingStrategy.VSERVER_ATTACHMENTS });
  }
  const attachments = resources(stack, type);
  expect(attachments.old).toEqual({ ...block, lifecycle: { ignore_changes: ["weight"] } });
  expect(Object.keys(attachments)).toHaveLength(3);
});

describe("a target for which there is no room yet", () => {
  const type = "tencentcloud_clb_attachment";
  const withheld = (of: number, places: number[]) => {
    const address = `${type}.${Object.keys(resources(swapped(), type))[0]}`;
    const keep = { web: { [address]: [{ instance_id: "ins-old", port: 80, weight: 7 }] } };
    stage({ version: 1, keep, withhold: { web: { [address]: { of, places } } } });
  };
  function swapped(): TerraformStack {
    const stack = newStack("web");
    const backends = Object.fromEntries(["a", "b", "c"].map((id) => [id, Backend.instance(`ins-${id}`)]));
    const pool = new BackendPool(stack, "Pool", { defaultPort: 80, backends });
    const listener = PLACES.find((place) => place.type === type)!.listener(stack);
    new ListenerBinding(stack, "Binding", { listener, pool });
    return stack;
  }

  test("is left out", () => {
    withheld(3, [0, 2]);
    expect(Object.values(resources(swapped(), type))[0].targets).toEqual([
      { instance_id: "ins-b", port: 80, weight: 100 },
      { instance_id: "ins-old", port: 80, weight: 7 },
    ]);
  });

  test("is not guessed in another declaration", () => {
    withheld(4, [0]);
    expect(() => resources(swapped(), type)).toThrow(/declares 3 members where 4 were when the stages were planned/);
  });
});

test.each([
  ["{", /cannot read the stage ".*stage\.json" that CDKTF_LB_STAGE names; unset it, or run cdktf-lb rollout/],
  [
    '{"version":3,"keep":{}}',
    /the stage ".*stage\.json" is of another version; use one version of the package for all/,
  ],
])("%s stops the synth", (content, message) => {
  stage(content);
  expect(() => resources(declare(PLACES[0]), PLACES[0].type)).toThrow(message);
});
