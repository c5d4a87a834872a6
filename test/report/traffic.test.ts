import { TerraformStack, TerraformVariable, Token } from "cdktf";
import { alicloud, Backend, BackendPool, Forward, ListenerBinding, tencentcloud } from "../../lib";
import { Registry } from "../../lib/app/registry";
import { trafficOf } from "../../lib/report/traffic";
import { newStack } from "../synth";

const traffic = (stack: TerraformStack) => trafficOf(Registry.of(stack).view());
const shares = (stack: TerraformStack) =>
  traffic(stack).map(({ path, pools, backends }) => ({
    path: path.replace("stack/", ""),
    pools: pools.map((pool) => `${pool.path.replace("stack/", "")} ${pool.sharePercent}`),
    backends: backends.map(({ id, weight, sharePercent }) => `${id} ${weight} ${sharePercent}`),
  }));

function pool(stack: TerraformStack, id: string, weights: readonly number[], parked = false): BackendPool {
  const backends = weights.map((weight, i) => [`b${i}`, Backend.instance(`i-${id}${i}`, { weight })]);
  return new BackendPool(stack, id, { defaultPort: 80, backends: Object.fromEntries(backends), parked });
}

function classic(stack: TerraformStack) {
  return alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", {
    loadBalancerId: "lb-1",
    spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
  });
}

function alb(stack: TerraformStack) {
  const vpc = { vpcId: "vpc-1", zoneMappings: [{ zoneId: "a", vswitchId: "vsw-1" }] };
  return new alicloud.ApplicationLoadBalancer(stack, "Alb", vpc);
}

test("a split that the cloud makes divides between pools first, then between their members", () => {
  const stack = newStack();
  const listener = alb(stack).addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
  const rule = listener.addRule("Api", { priority: 1, conditions: { paths: ["/api"] } });
  const pools = [
    { pool: pool(stack, "Old", [100, 100, 100]), weight: 90 },
    { pool: pool(stack, "New", [30, 10]), weight: 10 },
  ];
  new ListenerBinding(stack, "Canary", { listener: rule, forward: Forward.weighted(pools) });
  expect(shares(stack)[1]).toEqual({
    path: "Alb/Http/Api",
    pools: ["Old 90", "New 10"],
    backends: ["b0 100 30", "b1 100 30", "b2 100 30", "b0 30 7.5", "b1 10 2.5"],
  });
  expect(traffic(stack)[1]).toMatchObject({ kind: "rule", listener: "stack/Alb/Http", url: "/api" });
});

test("a split that becomes one group names the pools that the user wrote, and the backend of messages", () => {
  const stack = newStack();
  const listener = classic(stack).addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
  const pools = [
    { pool: pool(stack, "Blue", [100]), weight: 80 },
    { pool: pool(stack, "Green", [100]), weight: 20 },
  ];
  new ListenerBinding(stack, "Split", { listener, forward: Forward.weighted(pools) });
  expect(shares(stack)).toEqual([
    { path: "Clb/Http", pools: ["Blue 80", "Green 20"], backends: ["b0 100 80", "b0 25 20"] },
  ]);
  expect(traffic(stack)[0].backends[1]).toMatchObject({
    pool: "stack/Green",
    id: "b0",
    merged: { pool: "stack/Split/Pool", id: "Green-b0" },
  });
});

test("the standby of a master/slave group takes nothing", () => {
  const stack = newStack();
  const group = new alicloud.MasterSlaveServerGroup(stack, "Group", {
    loadBalancer: classic(stack),
    masterBackendId: "b0",
  });
  new ListenerBinding(stack, "Binding", { listener: group, pool: pool(stack, "Pair", [100, 100]) });
  expect(traffic(stack)[0].backends.map(({ id, sharePercent, standby }) => ({ id, sharePercent, standby }))).toEqual([
    { id: "b0", sharePercent: 100, standby: false },
    { id: "b1", sharePercent: 0, standby: true },
  ]);
});

test("a parked pool takes nothing, and says so", () => {
  const stack = newStack();
  classic(stack)
    .addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 })
    .addBackends("Spare", { defaultPort: 80, parked: true, backends: { one: Backend.instance("i-1", { weight: 0 }) } });
  expect(traffic(stack)[0]).toMatchObject({
    pools: [{ path: "stack/Clb/Http/Spare", parked: true, sharePercent: 0 }],
    backends: [{ id: "one", weight: 0, sharePercent: 0 }],
  });
});

test("one weight that is known only at plan leaves every share of the group open", () => {
  const stack = newStack();
  const weight = Token.asNumber(new TerraformVariable(stack, "Weight", { type: "number" }).value);
  classic(stack)
    .addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 })
    .addBackends("Web", {
      defaultPort: 80,
      backends: { one: Backend.instance("i-1", { weight }), two: Backend.instance("i-2", { weight: 50 }) },
    });
  expect(shares(stack)).toEqual([
    { path: "Clb/Http", pools: ["Clb/Http/Web null"], backends: ["one null null", "two 50 null"] },
  ]);
});

test("a scaling group stands for the servers that it brings", () => {
  const stack = newStack();
  const source = alicloud.ScalingGroup.fromAttributes(stack, "Scaling", { scalingGroupId: "asg-1" });
  const scaled = new BackendPool(stack, "Scaled", { source, defaultPort: 80 });
  const listener = alb(stack).addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
  new ListenerBinding(stack, "Binding", { listener, pool: scaled });
  expect(traffic(stack)[0]).toMatchObject({
    pools: [{ path: "stack/Scaled", source: "stack/Scaling", sharePercent: 100 }],
    backends: [],
  });
});

test("rules of a Tencent listener know their listener", () => {
  const stack = newStack();
  const clb = new tencentcloud.CloudLoadBalancer(stack, "Clb", {
    networkType: tencentcloud.NetworkType.OPEN,
    vpcId: "vpc-1",
  });
  const http = clb.addListener("Http", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 });
  new ListenerBinding(stack, "Binding", {
    listener: http.addRule("Site", { domain: "a.example", url: "/" }),
    pool: pool(stack, "Web", [10, 30]),
  });
  expect(traffic(stack).map(({ path, listener }) => [path, listener])).toEqual([
    ["stack/Clb/Http", undefined],
    ["stack/Clb/Http/Site", "stack/Clb/Http"],
  ]);
  expect(shares(stack)[1].backends).toEqual(["b0 10 25", "b1 30 75"]);
});
