import { Backend } from "../../lib";
import { table } from "./fixture";

table("server-ip-refused", [
  [
    "an instance with IP in a default group",
    (f) => f.inDefaultGroup({ a: Backend.instance("i-a", { serverIp: "10.0.0.1" }) }),
    'error: backend "a": Alibaba CLB default server group refuses serverIp "10.0.0.1" on an instance; leave it out, or bind the network interface that has this IP',
  ],
  [
    "an instance with IP in a VServer group",
    (f) => f.inVServerGroup({ a: Backend.instance("i-a", { serverIp: "10.0.0.1" }) }),
    'error: backend "a": Alibaba CLB VServer group, members inline refuses serverIp "10.0.0.1" on an instance; leave it out, or bind the network interface that has this IP',
  ],
  ["an instance without", (f) => f.inDefaultGroup({ a: Backend.instance("i-a") })],
  ["an interface with IP", (f) => f.inDefaultGroup({ a: Backend.networkInterface("eni-a", { serverIp: "10.0.0.1" }) })],
  ["a token as IP", (f) => f.inDefaultGroup({ a: Backend.instance("i-a", { serverIp: f.string }) })],
]);
