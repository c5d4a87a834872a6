// Writes the JSON schemas of docs/ from those that the command line uses. With --check, compares only.
import * as fs from "node:fs";
import * as path from "node:path";
import { format, resolveConfig } from "prettier";
import { CHECK_SCHEMA } from "../lib/report/check/json";
import { REPORT_SCHEMA } from "../lib/report/report-schema";

const FILES = { "check.schema.json": CHECK_SCHEMA, "load-balancing.schema.json": REPORT_SCHEMA };

async function main(): Promise<void> {
  for (const [name, schema] of Object.entries(FILES)) {
    const file = path.join(__dirname, "../docs", name);
    const text = await format(JSON.stringify(schema), { ...(await resolveConfig(file)), filepath: file });
    if (!process.argv.includes("--check")) fs.writeFileSync(file, text);
    else if (fs.readFileSync(file, "utf8") !== text) throw new Error(`docs/${name} is out of date: run npm run docs`);
  }
}

void main();
