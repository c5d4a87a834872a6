import { TerraformStack, TerraformVariable, Testing } from "cdktf";
import { alicloud, Backend, BackendPool, ListenerBinding, tencentcloud } from "../../lib";

/** Who waits for whom among the attachments of a group, by backend id. */
type Waits = { readonly [backend: string]: readonly string[] };

function networkGroup(stack: TerraformStack): alicloud.NetworkServerGroup {
  const zoneMappings = ["h", "i"].map((zone) => ({ zoneId: `cn-hangzhou-${zone}`, vswitchId: `vsw-${zone}` }));
  const loadBalancer = new alicloud.NetworkLoadBalancer(stack, "Lb", { vpcId: "vpc-1", zoneMappings });
  return new alicloud.NetworkServerGroup(stack, "Group", { loadBalancer });
}

function targetGroup(stack: TerraformStack): tencentcloud.TargetGroup {
  const loadBalancer = new tencentcloud.CloudLoadBalancer(stack, "Lb", {
    networkType: tencentcloud.NetworkType.OPEN,
    vpcId: "vpc-1",
  });
  return new tencentcloud.TargetGroup(stack, "Group", { loadBalancer });
}

const PLACES = {
  nlb: { type: "alicloud_nlb_server_group_server_attachment", group: networkGroup },
  tencent: { type: "tencentcloud_clb_target_group_instance_attachment", group: targetGroup },
};

function waits(
  place: keyof typeof PLACES,
  weights: { readonly [backend: string]: number },
  then: (pool: BackendPool) => void = () => undefined,
): Waits {
  const stack = new TerraformStack(Testing.app(), "stack");
  const backends = Object.entries(weights).map(
    ([id, weight], at) => [id, Backend.ip(`10.0.0.${at + 1}`, { port: 80, weight })] as const,
  );
  const pool = new BackendPool(stack, "Pool", { backends: Object.fromEntries(backends) });
  new ListenerBinding(stack, "Binding", { listener: PLACES[place].group(stack), pool });
  then(pool);
  const { resource } = JSON.parse(Testing.synth(stack)) as {
    resource: { [type: string]: { [name: string]: { depends_on?: string[] } } };
  };
  const idOf = (address: string) => /_Attachments_([a-z]+)/.exec(address)![1];
  return Object.fromEntries(
    Object.entries(resource[PLACES[place].type]).map(([name, { depends_on: on = [] }]) => [idOf(name), on.map(idOf)]),
  );
}

describe("backends at weight 0 wait for those that serve", () => {
  test("NLB: all of them, side by side", () => {
    expect(waits("nlb", { a: 0, b: 100, c: 0, d: 1 })).toEqual({ a: ["b", "d"], b: [], c: ["b", "d"], d: [] });
  });

  test("target group: they are the last of the chain", () => {
    expect(waits("tencent", { a: 0, b: 100, c: 0, d: 1 })).toEqual({ b: [], d: ["b"], a: ["d"], c: ["a"] });
  });

  test.each(["nlb", "tencent"] as const)("%s: by the weights that the app has at the end", (place) => {
    const swapped = waits(place, { a: 100, b: 0 }, (pool) => pool.changeWeights({ a: 0, b: 100 }));
    expect(swapped).toEqual({ a: ["b"], b: [] });
  });

  test.each(["nlb", "tencent"] as const)("%s: added later, too", (place) => {
    const later = waits(place, { b: 0 }, (pool) => pool.addBackend("c", Backend.ip("10.0.0.9", { port: 80 })));
    expect(later).toEqual({ b: ["c"], c: [] });
  });
});

describe("nobody waits more than before", () => {
  test.each([
    ["all serve", { a: 100, b: 1 }],
    ["none serves", { a: 0, b: 0 }],
  ])("%s", (_name, weights) => {
    expect(waits("nlb", weights)).toEqual({ a: [], b: [] });
    expect(waits("tencent", weights)).toEqual({ a: [], b: ["a"] });
  });

  test("a weight that is known only at plan may serve", () => {
    const stack = new TerraformStack(Testing.app(), "other");
    const open = new TerraformVariable(stack, "Weight", { type: "number" }).numberValue;
    expect(waits("nlb", { a: open, b: 0 })).toEqual({ a: [], b: ["a"] });
  });
});
