import * as fs from "node:fs";
import * as path from "node:path";
import { Capability, Edit } from "../../lib/facts";
import { CAPABILITIES } from "../../lib/families/facts";
import { ROOT } from "../readme";

/** One row of a section of docs/traffic-matrix.md, which the engine and the model of the clouds measured. */
interface Measured {
  readonly edit: string;
  readonly plan: string;
  readonly active: string;
}

/** The sections, by their headings: a family, or one of the places of a family in brackets. */
const SECTIONS = new Map(
  fs
    .readFileSync(path.join(ROOT, "docs", "traffic-matrix.md"), "utf8")
    .split(/^## /m)
    .slice(1)
    .map((section): [string, Measured[]] => {
      const rows = section.split("\n").flatMap((line) => {
        const [, edit, plan, active] = line.split("|").map((cell) => cell.trim());
        return active === undefined || edit === "edit" || edit.startsWith("---") ? [] : [{ edit, plan, active }];
      });
      return [section.split("\n")[0], rows];
    }),
);

/** Which measured edits a claim is about; where one server and all of them differ, the worse of both. */
const EDITS: { readonly [edit in keyof Capability["edits"]]: readonly string[] } = {
  weight: ["weight of one", "weight of all"],
  port: ["port of one", "port of all"],
  add: ["add one"],
  remove: ["remove one"],
  swap: ["swap all"],
};

/** Whether a claim is what was measured: whether fewer servers than before and after took traffic, and what was replaced. */
const MEANS: { readonly [edit in Edit]: (gap: boolean, replaced: boolean) => boolean } = {
  "in place": (gap, replaced) => !gap && !replaced,
  "add before remove": (gap, replaced) => !gap && replaced,
  "remove before add": (gap) => gap,
  gap: (gap) => gap,
};

/** Claims that the measurement contradicts, and why they stand there all the same. */
const KNOWN: { readonly [claim: string]: string } = {
  "alicloud-alb-function-in-place weight": "a function is alone in its group, so that its weight is not written",
  "tencentcloud-as-forward weight":
    "what the scaling service does with servers that are bound is not known; the model does it in one step",
  "tencentcloud-as-forward port":
    "what the scaling service does with servers that are bound is not known; the model does it in one step",
};

const CLAIMS = CAPABILITIES.flatMap(({ family, edits }) =>
  Object.entries(edits).map(([edit, claim]) => ({ family, edit: edit as keyof typeof EDITS, claim })),
);

/** The measured rows that a claim is about. One whose number of servers changes by a weight is that of a drain. */
function measuredOf({ family, edit }: (typeof CLAIMS)[number]): Measured[] {
  const sections = [...SECTIONS].filter(([name]) => name === family || name.startsWith(`${family} (`));
  return sections
    .flatMap(([, rows]) => rows)
    .filter(({ edit: name, active }) => EDITS[edit].includes(name) && active.includes("->"))
    .filter(({ active }) => edit !== "weight" || /(\d+) -> \S+ -> \1\b/.test(active));
}

function isSo({ edit, claim }: (typeof CLAIMS)[number], rows: readonly Measured[]): boolean {
  const gap = rows.some(({ active }) => active.includes("**"));
  // To add a server, or to take one out, may replace the barrier that they wait at.
  if (claim === "in place" && (edit === "add" || edit === "remove")) return !gap;
  return MEANS[claim](
    gap,
    rows.some(({ plan }) => /replace|create/.test(plan)),
  );
}

test("most claims about edits were measured", () => {
  const measured = CLAIMS.filter((claim) => measuredOf(claim).length > 0);
  expect([SECTIONS.size > 25, measured.length > 80]).toEqual([true, true]);
});

test("what a family says of its edits is what was measured", () => {
  const wrong = CLAIMS.filter((claim) => {
    const rows = measuredOf(claim);
    return rows.length > 0 && !isSo(claim, rows);
  });
  expect(wrong.map(({ family, edit }) => `${family} ${edit}`)).toEqual(Object.keys(KNOWN));
});
