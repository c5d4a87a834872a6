import { Backend } from "../../lib";
import { instances, table } from "./fixture";

table("mixed-ports", [
  [
    "two ports",
    (f) => f.atTencent({ a: Backend.instance("ins-a", { port: 8900 }), b: Backend.instance("ins-b", { port: 8899 }) }),
    'info: listener "Listener": backends have the ports 8899, 8900; nothing to do if that is meant',
  ],
  ["one port", (f) => f.atTencent(instances(2, "ins-"))],
  [
    "a default group, where one-port speaks",
    (f) => f.inDefaultGroup({ a: Backend.instance("i-a", { port: 8080 }), b: Backend.instance("i-b") }),
  ],
  [
    "a token as port",
    (f) => f.atTencent({ a: Backend.instance("ins-a", { port: f.number }), b: Backend.instance("ins-b") }),
  ],
]);
