import * as fs from "node:fs";
import * as path from "node:path";
import { FAMILIES as DESCRIBED } from "../../lib/families";
import { capabilitiesOf } from "../../lib/families/facts";
import { repoDir } from "../harness/paths";
import { Cell, hasGap, isRace } from "./cell";
import { EDITS } from "./edits";
import { FAMILIES } from "./families";
import { matrixPage, rowText } from "./page";
import { Row, runRow } from "./row";
import { WITHOUT_TABLE } from "./tencentcloud-families";

const CAPABILITIES = capabilitiesOf(DESCRIBED);

/** Each edit is made on all families in one apply; each cell is a test. `E2E_UPDATE=1` writes the page. */

const PAGE = path.join(repoDir, "docs", "traffic-matrix.md");
const update = process.env.E2E_UPDATE === "1";
const rows = new Map<string, Row>();

describe.each(EDITS)("$name", (edit) => {
  let failure: unknown;
  beforeAll(async () => {
    try {
      rows.set(edit.name, await runRow(edit, FAMILIES));
    } catch (error) {
      failure = error;
    }
    // Members of one CLB come one after another, 100 of them in the last rows.
  }, 1_500_000);

  test.each(FAMILIES)("$name", (family) => {
    if (failure !== undefined) throw failure;
    const cell = cellOf(edit.name, family.name);
    expect(contradictions(cell, family.scaled === true, family.unordered === true)).toEqual([]);
    if (!update) expect(committed(family.name)).toContain(rowText(family, cell));
  });
});

function cellOf(edit: string, family: string): Cell {
  return rows.get(edit)!.get(family)!;
}

/** The section of one family in the committed page. */
function committed(family: string): string[] {
  const sections = fs.readFileSync(PAGE, "utf8").split(/^## /m);
  return (sections.find((text) => text.startsWith(`${family}\n`)) ?? "").split("\n");
}

/** Where `cdktf-lb impact` had said something else of the plan than the timeline of the apply shows. */
function contradictions(cell: Cell, scaled: boolean, unordered: boolean): string[] {
  return cell.fronts.flatMap((front) => {
    const { observed, predicted } = front;
    const seen = `${observed.before} -> ${observed.min} -> ${observed.after}`;
    const refused = hasGap(front) && !cell.refused ? [`gap ${seen}, and the gate lets it pass`] : [];
    if (scaled) return refused;
    if (predicted === undefined || predicted.unknown) return [...refused, `seen ${seen}, nothing predicted`];
    const said = `${predicted.before} -> ${predicted.min} -> ${predicted.after}`;
    const race = isRace(front);
    if (race && !unordered) return [...refused, `a race is predicted where the recipe orders the calls: ${said}`];
    const atLeast = race ? observed.min >= predicted.min : observed.min === predicted.min;
    const ends = observed.before === predicted.before && observed.after === predicted.after;
    return atLeast && ends ? refused : [...refused, `seen ${seen}, predicted ${said}`];
  });
}

test("every row of docs/families.md has a section", () => {
  const sections = [...FAMILIES.map(({ row }) => row), ...Object.keys(WITHOUT_TABLE)];
  expect(CAPABILITIES.map(({ family }) => family).filter((family) => !sections.includes(family))).toEqual([]);
});

/** Runs last: the page in docs/ must be what was measured. */
test("docs/traffic-matrix.md says what was measured", () => {
  const sections = FAMILIES.map((family) => ({
    family,
    cells: EDITS.map(({ name }) => cellOf(name, family.name)),
  }));
  const measured = matrixPage(sections, WITHOUT_TABLE);
  if (update) fs.writeFileSync(PAGE, measured);
  expect(fs.readFileSync(PAGE, "utf8")).toBe(measured);
});
