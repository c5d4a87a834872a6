import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TerraformStack } from "cdktf";
import { alicloud, Backend, BackendPool, Forward, IListenerTarget, ListenerBinding, tencentcloud } from "../../lib";
import { newStack, resources } from "../synth";

/** What the library writes at a step: other weights, who is kept, and what the state is to remember before. */

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "cdktf-lb-step-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => delete process.env.CDKTF_LB_STAGE);

const clb = (stack: TerraformStack) =>
  alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", {
    loadBalancerId: "lb-1",
    spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
  });

interface Place {
  readonly type: string;
  readonly argument: string;
  readonly kept: object;
  readonly expected: readonly object[];
  listener(stack: TerraformStack): IListenerTarget;
}

const PLACES: readonly Place[] = [
  {
    type: "alicloud_slb_backend_server",
    argument: "backend_servers",
    kept: { server_id: "i-old", type: "ecs", weight: 30 },
    expected: [
      { server_id: "i-a", type: "ecs", weight: 7 },
      { server_id: "i-b", type: "ecs", weight: 30 },
      { server_id: "i-c", type: "ecs", weight: 0 },
      { server_id: "i-old", type: "ecs", weight: 30 },
    ],
    listener: (stack) => clb(stack).defaultServerGroup,
  },
  {
    type: "alicloud_slb_server_group",
    argument: "servers",
    kept: { server_ids: ["i-old"], port: 80, weight: 30, type: "ecs" },
    // In the order of the blocks that are declared, in which servers of one weight stand together.
    expected: [
      { server_ids: ["i-a"], port: 80, weight: 7, type: "ecs" },
      { server_ids: ["i-c", "i-old"], port: 80, weight: 30, type: "ecs" },
      { server_ids: ["i-b"], port: 80, weight: 0, type: "ecs" },
    ],
    listener: (stack) => clb(stack).addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }),
  },
  {
    type: "tencentcloud_clb_attachment",
    argument: "targets",
    kept: { instance_id: "i-old", port: 80, weight: 30 },
    expected: [
      { instance_id: "i-a", port: 80, weight: 7 },
      { instance_id: "i-b", port: 80, weight: 30 },
      { instance_id: "i-c", port: 80, weight: 0 },
      { instance_id: "i-old", port: 80, weight: 30 },
    ],
    listener: (stack) =>
      tencentcloud.CloudLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" }).addListener("L", {
        protocol: tencentcloud.ListenerProtocol.TCP,
        port: 80,
      }),
  },
];

/** `a` and `c` weigh the same, `b` another: blocks of one weight hold servers that were not declared in a row. */
function declared({ listener }: Place): TerraformStack {
  const stack = newStack("web");
  const pool = new BackendPool(stack, "Pool", {
    defaultPort: 80,
    backends: {
      a: Backend.instance("i-a", { weight: 100 }),
      b: Backend.instance("i-b", { weight: 50 }),
      c: Backend.instance("i-c", { weight: 100 }),
    },
  });
  new ListenerBinding(stack, "Binding", { listener: listener(stack), pool });
  return stack;
}

function step(more: object): void {
  process.env.CDKTF_LB_STAGE = join(folder, "step.json");
  writeFileSync(process.env.CDKTF_LB_STAGE, JSON.stringify({ version: 2, ...more }));
}

describe.each(PLACES)("$type", (place) => {
  const { type, argument, kept, expected } = place;
  const only = () => Object.entries(resources(declared(place), type))[0];

  test("has the weights of the step, in the order in which members are declared", () => {
    const [name] = only();
    const at = (value: unknown) => ({ web: { [`${type}.${name}`]: value } });
    step({ keep: at([kept]), reweigh: at({ of: 3, weights: [7, 30, 0] }), record: { web: "text" } });
    const [, written] = only();
    expect(written[argument]).toEqual(expected);
    expect(written.depends_on).toContain("terraform_data.CdktfLbRollout");
    expect(resources(declared(place), "terraform_data").CdktfLbRollout.input).toEqual({ record: "text" });
  });

  test("another declaration is not guessed", () => {
    const [name] = only();
    step({ keep: {}, reweigh: { web: { [`${type}.${name}`]: { of: 2, weights: [1, 1] } } } });
    expect(only).toThrow(/declares 3 members where 2 were when the stages were planned/);
  });

  test("nothing is remembered of another stack", () => {
    step({ keep: {}, record: { other: "text" } });
    expect(resources(declared(place), "terraform_data")).toEqual({});
  });
});

test("a split is one list, whose weights are those of the step", () => {
  const split = () => {
    const stack = newStack("web");
    const pool = (name: string) =>
      new BackendPool(stack, name, { defaultPort: 80, backends: { one: Backend.instance(`ins-${name}`) } });
    const forward = Forward.weighted([
      { pool: pool("Blue"), weight: 0 },
      { pool: pool("Green"), weight: 100 },
    ]);
    new ListenerBinding(stack, "Split", { listener: PLACES[2].listener(stack), forward });
    return Object.entries(resources(stack, PLACES[2].type))[0];
  };
  step({ keep: {}, reweigh: { web: { [`${PLACES[2].type}.${split()[0]}`]: { of: 2, weights: [95, 5] } } } });
  expect((split()[1].targets as Array<{ weight: number }>).map(({ weight }) => weight)).toEqual([95, 5]);
});
