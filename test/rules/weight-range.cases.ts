import { Backend } from "../../lib";
import { existingGwlb } from "./vpc";
import { Case, Fixture, table } from "./fixture";

function weighing(f: Fixture, weight: number): void {
  f.inVServerGroup({ a: Backend.instance("i-a", { weight }) });
}

const refused = [-1, 101, 10.5].map((weight): Case => [
  `${weight}`,
  (f) => weighing(f, weight),
  `error: backend "a": weight must be an integer from 0 to 100, got ${weight}; shares are relative, so scale all weights of the pool into the range`,
]);

const accepted = [0, 1, 100].map((weight): Case => [`${weight}`, (f) => weighing(f, weight)]);

table("weight-range", [
  ...refused,
  ...accepted,
  ["a token", (f) => weighing(f, f.number)],
  [
    "any, where servers have none and nothing is sent",
    (f) => {
      const listener = existingGwlb(f).addListener("L", {});
      listener.addBackends("Firewalls", { backends: { a: Backend.instance("i-a", { weight: 300 }) } });
    },
  ],
]);
