import { Backend } from "../../lib";
import { table } from "./fixture";

table("description-dropped", [
  [
    "an inline VServer group",
    (f) => f.inVServerGroup({ a: Backend.instance("i-a", { description: "blue" }) }),
    'warning: backend "a": Alibaba CLB VServer group, members inline cannot carry the description "blue", which is dropped; leave it out, or say it in the backend\'s id',
  ],
  [
    "a default group",
    (f) => f.inDefaultGroup({ a: Backend.instance("i-a", { description: "blue" }) }),
    'warning: backend "a": Alibaba CLB default server group cannot carry the description "blue", which is dropped; leave it out, or say it in the backend\'s id',
  ],
  [
    "a Tencent listener",
    (f) => f.atTencent({ a: Backend.instance("ins-a", { description: "blue" }) }),
    'warning: backend "a": Tencent CLB listener or rule cannot carry the description "blue", which is dropped; leave it out, or say it in the backend\'s id',
  ],
  [
    "an attachment, which carries it",
    (f) => f.inVServerGroup({ a: Backend.instance("i-a", { description: "blue" }) }, {}, true),
  ],
  ["none", (f) => f.atTencent({ a: Backend.instance("ins-a") })],
  ["a token as description", (f) => f.atTencent({ a: Backend.instance("ins-a", { description: f.string }) })],
]);
