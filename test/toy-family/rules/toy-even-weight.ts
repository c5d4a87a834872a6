import { Rule } from "../../../lib/app/rule";
import { forEachMember } from "../../../lib/rules/members";
import { ask } from "../../../lib/rules/question";
import { TOY_SERVERS } from "../facts";

export const toyEvenWeight: Rule = {
  id: "toy-even-weight",
  severity: "error",
  atPlan: true,
  summary: "A weight in a toy is even.",
  why: "The beam of a toy has holes at even places only.",
  wrong: `listener.addBackends("Balls", { defaultPort: 1, backends: { a: Backend.instance("t-1", { weight: 3 }) } });`,
  right: `listener.addBackends("Balls", { defaultPort: 1, backends: { a: Backend.instance("t-1", { weight: 4 }) } });`,
  source: "the rules of the game",
  check: (view) =>
    forEachMember(view, ({ weight }, { capability }) => {
      if (capability !== TOY_SERVERS) return undefined;
      return ask({
        value: weight,
        required: true,
        constraint: {
          holds: (value) => value % 2 === 0,
          condition: (value) => (render) => `${render(value)} % 2 == 0`,
        },
        text: (got) => `weight must be even, got ${got}; take one more or one less`,
      });
    }),
};
