import { Backend } from "../../lib";
import { instances, table } from "./fixture";

table("weight-mixed-default", [
  [
    "a named weight beside a default",
    (f) => f.pool({ new: Backend.instance("i-new", { weight: 5 }), old: Backend.instance("i-old") }),
    'info: pool "Pool": backends "old" have the default weight 100 beside the named weights 5; name defaultWeight on the pool, or a weight on each backend',
  ],
  [
    "a changed weight beside a default",
    (f) => f.pool(instances(2)).changeWeights({ b1: 20 }),
    'info: pool "Pool": backends "b2" have the default weight 100 beside the named weights 20; name defaultWeight on the pool, or a weight on each backend',
  ],
  [
    "all named",
    (f) => f.pool({ a: Backend.instance("i-a", { weight: 5 }), b: Backend.instance("i-b", { weight: 6 }) }),
  ],
  [
    "a default that the user named",
    (f) => f.pool({ a: Backend.instance("i-a", { weight: 5 }), b: Backend.instance("i-b") }, { defaultWeight: 50 }),
  ],
  [
    "a named weight equal to the default",
    (f) => f.pool({ a: Backend.instance("i-a", { weight: 100 }), b: Backend.instance("i-b") }),
  ],
  ["a drained backend", (f) => f.pool({ a: Backend.instance("i-a", { weight: 0 }), b: Backend.instance("i-b") })],
  [
    "a token as weight",
    (f) => f.pool({ a: Backend.instance("i-a", { weight: f.number }), b: Backend.instance("i-b") }),
  ],
  [
    "a token as default weight",
    (f) =>
      f.pool({ a: Backend.instance("i-a", { weight: 5 }), b: Backend.instance("i-b") }, { defaultWeight: f.number }),
  ],
]);
