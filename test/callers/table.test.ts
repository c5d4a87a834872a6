import { spawnSync } from "node:child_process";
import * as path from "node:path";
import { ROOT } from "../readme";

test("the table of shapes is what the last build declares", () => {
  const script = path.join(ROOT, "scripts/generate-shapes.js");
  const { status, stderr } = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
});
