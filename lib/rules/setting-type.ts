import { Rule } from "../app/rule";

export const settingType: Rule = {
  id: "setting-type",
  severity: "error",
  summary: "A setting is of the type that its declaration names.",
  why: "Programs in JavaScript, and TypeScript that runs without a type check, hand over anything: lists where a number stands, or objects that nobody can write down. The value is left out, so that everything else is still judged.",
  wrong: `new BackendPool(stack, "Web", JSON.parse('{ "defaultPort": [80] }'));`,
  right: `new BackendPool(stack, "Web", JSON.parse('{ "defaultPort": 80 }'));`,
  source: "the declarations of this library: lib/app/shapes/table.ts",
  check: (view) =>
    view.faults
      .filter(({ kind }) => kind === "type")
      .map((fault) => ({ subject: fault, text: `${fault.setting} ${fault.text}` })),
};
