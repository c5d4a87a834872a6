import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FAMILIES } from "../../lib/families";
import { checksOf } from "../../lib/families/checks";
import { analysisIn } from "../../lib/rollout/analysis/analysis-file";

const FILE = join(__dirname, "../../examples/tencentcloud-clb/analysis.yaml");

test("the analysis of an example is one, and measured within five minutes", () => {
  const env = { TENCENTCLOUD_SECRET_ID: "id", TENCENTCLOUD_SECRET_KEY: "key", TENCENTCLOUD_REGION: "ap-guangzhou" };
  const input = { kinds: checksOf(FAMILIES), env, bakeMs: 300_000 };
  const metrics = analysisIn("analysis.yaml", readFileSync(FILE, "utf8"), input);
  expect(metrics.map(({ name }) => name)).toEqual(["page", "errors", "connections"]);
});
