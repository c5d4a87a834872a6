import { Backend } from "../../lib";
import { table } from "./fixture";

table("eni-ip-required", [
  [
    "no address as a backend of its own, of which ip-form tells",
    (f) => f.atTencent({ a: Backend.ip(undefined as unknown as string) }),
  ],
  [
    "an interface in a default group",
    (f) => f.inDefaultGroup({ a: Backend.networkInterface("eni-a") }),
    'error: backend "a": Alibaba CLB default server group needs the private IP of this network interface; set serverIp',
  ],
  [
    "a container group in a default group",
    (f) => f.inDefaultGroup({ a: Backend.containerGroup("eci-a") }),
    'error: backend "a": Alibaba CLB default server group needs the private IP of this container group; set serverIp',
  ],
  [
    "an interface at Tencent",
    (f) => f.atTencent({ a: Backend.networkInterface("eni-a") }),
    'error: backend "a": Tencent CLB listener or rule needs the private IP of this network interface; set serverIp',
  ],
  ["an interface with IP", (f) => f.inDefaultGroup({ a: Backend.networkInterface("eni-a", { serverIp: "10.0.0.1" }) })],
  ["an instance", (f) => f.inDefaultGroup({ a: Backend.instance("i-a") })],
  ["an interface in a VServer group", (f) => f.inVServerGroup({ a: Backend.networkInterface("eni-a") })],
  ["a token as IP", (f) => f.inDefaultGroup({ a: Backend.networkInterface(f.string, { serverIp: f.string }) })],
]);
