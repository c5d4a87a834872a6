// Writes the pages of docs/ that are made from the code. `--check` writes nothing and fails when one is out of date.
import * as fs from "node:fs";
import * as path from "node:path";
import { format, resolveConfig } from "prettier";
import { CHECK_SCHEMA } from "../lib/report/check/json";
import { REPORT_SCHEMA } from "../lib/report/report-schema";
import { VERIFY_SCHEMA } from "../lib/rollout/serving/verification-json";
import { argumentsDoc } from "./arguments-doc";
import { familiesDoc } from "./families-doc";
import { impactFindingsDoc } from "./impact-findings-doc";
import { rulesDoc } from "./rules-doc";

const DOCS = path.join(__dirname, "../docs");

async function pages(): Promise<{ readonly [name: string]: string }> {
  return {
    "rules.md": rulesDoc(),
    "impact-findings.md": impactFindingsDoc(),
    "families.md": familiesDoc(),
    "arguments.md": argumentsDoc(),
    "check.schema.json": await json(CHECK_SCHEMA),
    "load-balancing.schema.json": await json(REPORT_SCHEMA),
    "verify.schema.json": await json(VERIFY_SCHEMA),
  };
}

async function json(schema: unknown): Promise<string> {
  return format(JSON.stringify(schema), { ...(await resolveConfig(DOCS)), parser: "json" });
}

async function main(check: boolean): Promise<void> {
  for (const [name, text] of Object.entries(await pages())) {
    const file = path.join(DOCS, name);
    if (!check) fs.writeFileSync(file, text);
    else if (!fs.existsSync(file) || fs.readFileSync(file, "utf8") !== text) {
      process.stderr.write(`docs/${name} is not what npm run docs writes\n`);
      process.exitCode = 1;
    }
  }
}

void main(process.argv.includes("--check"));
