import { Backend } from "../../lib";
import { instances, table } from "./fixture";

table("single-backend", [
  [
    "one",
    (f) => f.inVServerGroup(instances(1)),
    'warning: server group "Pool": has the single backend "b1"; add a second one in another zone',
  ],
  ["two", (f) => f.inVServerGroup(instances(2))],
  ["one in a parked pool", (f) => f.inVServerGroup(instances(1), { parked: true })],
  ["none", (f) => f.inVServerGroup({})],
  ["two known only at plan", (f) => f.inVServerGroup({ a: Backend.instance(f.string), b: Backend.instance(f.string) })],
]);
