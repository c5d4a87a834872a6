import { Backend } from "../../lib";
import { instances, table } from "./fixture";

function addresses(id: string, ...ips: string[]): { [id: string]: Backend } {
  return Object.fromEntries(ips.map((serverIp, n) => [`ip${n}`, Backend.networkInterface(id, { serverIp })]));
}

table("multi-ip-interface", [
  [
    "two IPs of one interface",
    (f) => f.inDefaultGroup(addresses("eni-a", "10.0.0.1", "10.0.0.2")),
    'warning: default server group of "Clb": backends "ip0", "ip1" are 2 addresses of one server, and removing one removes all; keep one address for each, or never remove one alone',
  ],
  [
    "two IPs of one interface known only at plan",
    (f) => f.inDefaultGroup(addresses(f.string, "10.0.0.1", "10.0.0.2")),
    'warning: default server group of "Clb": backends "ip0", "ip1" are 2 addresses of one server, and removing one removes all; keep one address for each, or never remove one alone',
  ],
  [
    "two interfaces",
    (f) =>
      f.inDefaultGroup({
        ...addresses("eni-a", "10.0.0.1"),
        other: Backend.networkInterface("eni-b", { serverIp: "10.0.0.2" }),
      }),
  ],
  [
    "one IP twice, which duplicate-backend refuses",
    (f) => f.inDefaultGroup(addresses("eni-a", "10.0.0.1", "10.0.0.1")),
  ],
  ["an instance, which has none", (f) => f.inDefaultGroup(instances(2))],
  ["two IPs of one interface at Tencent", (f) => f.atTencent(addresses("eni-a", "10.0.0.1", "10.0.0.2"))],
  ["a token as IP", (f) => f.inDefaultGroup(addresses("eni-a", "10.0.0.1", f.string))],
]);
