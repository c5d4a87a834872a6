import { Backend } from "../../lib";
import { table } from "./fixture";

const PRIMARY =
  'info: backend "a": takes traffic on the interface\'s primary ip, since Alibaba CLB VServer group, members inline cannot name another; for a secondary ip bind the pool to the default server group';

table("eni-primary-ip", [
  ["an interface in a VServer group", (f) => f.inVServerGroup({ a: Backend.networkInterface("eni-a") }), PRIMARY],
  ["an interface known only at plan", (f) => f.inVServerGroup({ a: Backend.networkInterface(f.string) }), PRIMARY],
  ["an instance", (f) => f.inVServerGroup({ a: Backend.instance("i-a") })],
  ["a container group", (f) => f.inVServerGroup({ a: Backend.containerGroup("eci-a") }, {}, true)],
  [
    "an interface with an IP of its own",
    (f) => f.inVServerGroup({ a: Backend.networkInterface("eni-a", { serverIp: f.string }) }),
  ],
  [
    "an interface in a default group",
    (f) => f.inDefaultGroup({ a: Backend.networkInterface("eni-a", { serverIp: "10.0.0.1" }) }),
  ],
]);
