import { alicloud, Backend } from "../../lib";
import { table } from "./fixture";
import { existingAlb } from "./vpc";

table("backend-kind", [
  [
    "a container group in an inline VServer group",
    (f) => f.inVServerGroup({ a: Backend.containerGroup("eci-a") }),
    'error: backend "a": Alibaba CLB VServer group, members inline takes no container group, only instance, network interface; declare the server as one of those, or bind it to: Alibaba CLB default server group; Alibaba CLB VServer group, one attachment per member',
  ],
  [
    "an IP in a default group",
    (f) => f.inDefaultGroup({ a: Backend.ip("10.0.0.1") }),
    'error: backend "a": Alibaba CLB default server group takes no ip, only instance, network interface, container group; declare the server as one of those',
  ],
  [
    "a container group at Tencent",
    (f) => f.atTencent({ a: Backend.containerGroup("eci-a", { serverIp: "10.0.0.1" }) }),
    'error: backend "a": Tencent CLB listener or rule takes no container group, only instance, network interface, ip; declare the server as one of those',
  ],
  [
    "a function beside an instance on ALB",
    (f) =>
      existingAlb(f)
        .addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 })
        .addBackends("Mixed", {
          defaultPort: 80,
          backends: { a: Backend.instance("i-a"), b: Backend.cloudFunction("acs:fc:1") },
        }),
    'error: backend "a": Alibaba ALB server group of type Fc takes no instance, only function; put the instance into a pool of its own, and bind that to another listener or rule',
  ],
  [
    "all kinds of a default group",
    (f) =>
      f.inDefaultGroup({
        a: Backend.instance("i-a"),
        b: Backend.networkInterface("eni-b", { serverIp: "10.0.0.2" }),
        c: Backend.containerGroup("eci-c", { serverIp: "10.0.0.3" }),
      }),
  ],
  ["a container group that is attached", (f) => f.inVServerGroup({ a: Backend.containerGroup("eci-a") }, {}, true)],
  [
    "all kinds of Tencent",
    (f) =>
      f.atTencent({
        a: Backend.instance("ins-a"),
        b: Backend.networkInterface("eni-b", { serverIp: "10.0.0.2" }),
        c: Backend.ip("10.0.0.3"),
      }),
  ],
  [
    "a token as id",
    (f) =>
      f.atTencent({
        a: Backend.instance(f.string),
        b: Backend.networkInterface(f.string, { serverIp: f.string }),
        c: Backend.ip(f.string),
      }),
  ],
]);
