import { alicloud, Backend } from "../../lib";
import { Fixture, instances, table } from "./fixture";

function pair(f: Fixture, masterBackendId: string, backends: { [id: string]: Backend }, protocol = "tcp"): void {
  const group = new alicloud.MasterSlaveServerGroup(f.stack, "Pair", { loadBalancer: f.clb, masterBackendId });
  f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.of(protocol), port: 80, masterSlaveGroup: group });
  f.bind(group, f.pool(backends));
}

const http = (protocol: string) =>
  `error: listener "L": a master/slave group needs a TCP or UDP listener, got "${protocol}"; change the protocol, or use a VServer group`;

table("clb-master-slave", [
  [
    "a master that is no backend",
    (f) => pair(f, "b3", instances(2)),
    'error: master/slave group "Pair": masterBackendId "b3" names no backend of the pool; name one of "b1", "b2"',
  ],
  [
    "one server in both roles",
    (f) => pair(f, "a", { a: Backend.instance("i-1"), b: Backend.instance("i-1", { port: 81 }) }),
    'warning: master/slave group "Pair": both backends are one server; name two servers, so that one can fail',
  ],
  ["an HTTP listener", (f) => pair(f, "b1", instances(2), "http"), http("HTTP")],
  ["A6: two servers on TCP", (f) => pair(f, "b1", instances(2))],
  ["UDP", (f) => pair(f, "b2", instances(2), "udp")],
  ["tokens", (f) => pair(f, "a", { a: Backend.instance(f.string), b: Backend.instance(f.string) }, f.string)],
  [
    "a group without a pool",
    (f) => new alicloud.MasterSlaveServerGroup(f.stack, "Pair", { loadBalancer: f.clb, masterBackendId: "a" }),
  ],
  [
    "another group on HTTP",
    (f) => f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 }).addBackends("P", {}),
  ],
]);
