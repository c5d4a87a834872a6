import { Findings } from "../../lib";
import { newStack } from "../synth";
import { Caller, EVERY_WAY, methodsFor } from "./caller";
import { seeded } from "./hostile-values";

/** What every object of JavaScript has, so that a table seems to have a row of that name. */
const NAMES = ["constructor", "toString", "__proto__", "hasOwnProperty", "valueOf"];

const isText = (path: string) => !/\((id|scope)\)$/.test(path);

test.each(NAMES)("a text that is %p finds no row in any table of a rule", (name) => {
  const defects = EVERY_WAY.flatMap(([type, method]) => {
    const stack = newStack();
    const caller = new Caller(
      stack,
      seeded(1),
      (path, { primitive }, value) =>
        primitive === "string" && isText(path) && typeof value === "string" ? name : value,
      1,
    );
    attempt(() => {
      const thing = caller.make(type, method);
      for (const next of methodsFor(type)) attempt(() => caller.call(thing, next, type.name));
    });
    return Findings.of(stack).all.filter(({ message }) => message.includes("please report this defect"));
  });
  expect(defects.map(({ message }) => message)).toEqual([]);
});

/** What is refused at once has no rule to look at it. */
function attempt(act: () => unknown): void {
  try {
    act();
  } catch {
    return;
  }
}
