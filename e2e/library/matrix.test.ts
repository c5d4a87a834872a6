import * as fs from "node:fs";
import * as path from "node:path";
import { repoDir } from "../harness/paths";
import { FAMILIES } from "./families";
import { Cell, EDITS, runEdit, runMove } from "./matrix";
import { runSize, SIZES } from "./sizes";
import { matrixPage } from "./page";

const PAGE = path.join(repoDir, "docs", "traffic-matrix.md");
const cells = new Map<string, Cell>();

describe.each(FAMILIES)("$name", (family) => {
  test.concurrent.each(EDITS)("$name", async (edit) => {
    cells.set(`${family.name}/${edit.name}`, await runEdit(family, edit));
  });

  test.concurrent("move a backend between pools", async () => {
    cells.set(`${family.name}/move`, await runMove(family));
  });

  test.concurrent.each(family.sizes ?? SIZES)("%d backends", async (size) => {
    cells.set(`${family.name}/${size}`, await runSize(family, size));
  });
});

/** Runs last: the page in docs/ must be what was measured. `E2E_UPDATE=1` writes it. */
test("docs/traffic-matrix.md says what was measured", () => {
  const measured = matrixPage(
    FAMILIES.map((family) => ({
      family: family.name,
      cells: [...EDITS.map((edit) => edit.name), "move", ...(family.sizes ?? SIZES)].map((row) =>
        cells.get(`${family.name}/${row}`)!,
      ),
    })),
  );
  if (process.env.E2E_UPDATE === "1") fs.writeFileSync(PAGE, measured);
  expect(fs.readFileSync(PAGE, "utf8")).toBe(measured);
});
