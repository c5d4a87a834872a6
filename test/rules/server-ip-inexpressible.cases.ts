import { Backend } from "../../lib";
import { table } from "./fixture";

table("server-ip-inexpressible", [
  [
    "an interface with IP in a VServer group",
    (f) => f.inVServerGroup({ a: Backend.networkInterface("eni-a", { serverIp: "10.0.0.1" }) }),
    'error: backend "a": Alibaba CLB VServer group, members inline sends to the primary IP of a server and cannot carry serverIp "10.0.0.1"; leave it out, or bind the pool to the default server group',
  ],
  [
    "a container group with IP that is attached",
    (f) => f.inVServerGroup({ a: Backend.containerGroup("eci-a", { serverIp: "10.0.0.1" }) }, {}, true),
    'error: backend "a": Alibaba CLB VServer group, one attachment per member sends to the primary IP of a server and cannot carry serverIp "10.0.0.1"; leave it out, or bind the pool to the default server group',
  ],
  [
    "an instance with IP at Tencent",
    (f) => f.atTencent({ a: Backend.instance("ins-a", { serverIp: "10.0.0.1" }) }),
    'error: backend "a": Tencent CLB listener or rule sends to the primary IP of a server and cannot carry serverIp "10.0.0.1"; leave it out, or declare the backend with Backend.ip',
  ],
  ["an interface without IP", (f) => f.inVServerGroup({ a: Backend.networkInterface("eni-a") })],
  [
    "an interface with IP in a default group",
    (f) => f.inDefaultGroup({ a: Backend.networkInterface("eni-a", { serverIp: "10.0.0.1" }) }),
  ],
  ["a token as IP", (f) => f.inVServerGroup({ a: Backend.networkInterface("eni-a", { serverIp: f.string }) })],
]);
