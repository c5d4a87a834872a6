import { Backend } from "../../lib";
import { table } from "./fixture";

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
