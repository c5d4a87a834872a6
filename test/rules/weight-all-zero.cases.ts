import { alicloud, Backend, BackendPoolProps } from "../../lib";
import { Fixture, instances, table } from "./fixture";

function scaled(f: Fixture, props: BackendPoolProps): void {
  const source = alicloud.ScalingGroup.fromAttributes(f.stack, "Scaling", { scalingGroupId: "asg-1" });
  f.bind(
    f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }),
    f.pool(undefined, { source, ...props }),
  );
}

table("weight-all-zero", [
  [
    "all at 0",
    (f) => f.inVServerGroup({ a: Backend.instance("i-a", { weight: 0 }), b: Backend.instance("i-b", { weight: 0 }) }),
    'error: server group "Pool": all 2 backends have weight 0, so nobody takes traffic; raise one weight, or declare the pool with parked: true',
  ],
  [
    "the only one at 0",
    (f) => f.inVServerGroup({ a: Backend.instance("i-a", { weight: 0 }) }),
    'error: server group "Pool": its only backend "a" has weight 0, so nobody takes traffic; raise one weight, or declare the pool with parked: true',
  ],
  [
    "all at 0 by default",
    (f) => f.atTencent(instances(2, "ins-"), { defaultWeight: 0 }),
    'error: listener "Listener": all 2 backends have weight 0, so nobody takes traffic; raise one weight, or declare the pool with parked: true',
  ],
  [
    "a scaled pool at 0",
    (f) => scaled(f, { defaultWeight: 0 }),
    'error: server group "Pool": its scaling group adds every server with weight 0, so nobody takes traffic; raise defaultWeight of the pool, or declare it with parked: true',
  ],
  ["a scaled pool at 0 that is parked", (f) => scaled(f, { defaultWeight: 0, parked: true })],
  ["a scaled pool at 1", (f) => scaled(f, { defaultWeight: 1 })],
  ["a scaled pool at a token", (f) => scaled(f, { defaultWeight: f.number })],
  ["all at 0 in a parked pool", (f) => f.inVServerGroup(instances(2), { defaultWeight: 0, parked: true })],
  [
    "active and passive",
    (f) => f.inVServerGroup({ a: Backend.instance("i-a"), b: Backend.instance("i-b", { weight: 0 }) }),
  ],
  ["an empty pool, which member-count refuses", (f) => f.inVServerGroup({})],
  [
    "a token as weight",
    (f) =>
      f.inVServerGroup({ a: Backend.instance("i-a", { weight: 0 }), b: Backend.instance("i-b", { weight: f.number }) }),
  ],
  ["a token as default weight", (f) => f.inVServerGroup(instances(2), { defaultWeight: f.number })],
]);
