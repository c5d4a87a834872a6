import { Rule } from "../app/rule";

export const settingMissing: Rule = {
  id: "setting-missing",
  severity: "error",
  summary: "A setting without a default is given.",
  why: "Programs in JavaScript, and TypeScript that runs without a type check, hand over nothing without a word: a group of master and slave would have two slaves, a listener no port.",
  wrong: `clb.addListener("Http", JSON.parse('{ "protocol": "http", "backendPort": 80 }'));`,
  right: `clb.addListener("Http", JSON.parse('{ "protocol": "http", "backendPort": 80, "port": 80 }'));`,
  source: "the declarations of this library: lib/app/shapes/table.ts",
  check: (view) =>
    view.faults
      .filter(({ kind }) => kind === "missing")
      .map((fault) => ({ subject: fault, text: `${fault.setting} ${fault.text}` })),
};
