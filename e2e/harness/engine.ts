/**
 * Finds the engine: E2E_ENGINE, a tofu that was built before, tofu or terraform on PATH, else builds tofu with Go.
 * Run as a script it prints the path, or says what to install and exits non-zero.
 */
import { existsSync, mkdirSync, renameSync } from "node:fs";
import { delimiter, join } from "node:path";
import { goBuild, goWords, hasGo } from "./go";
import { cacheDir, e2eDir } from "./paths";
import { answers } from "./process";

export const tofuVersion = "1.12.6";
const oldestTerraform = "1.5.7";

export interface Engine {
  readonly path: string;
  readonly kind: "tofu" | "terraform";
  readonly version: string;
}

let found: Engine | undefined;

export function findEngine(): Engine {
  return (found ??= search());
}

function search(): Engine {
  const chosen = process.env.E2E_ENGINE;
  if (chosen) {
    const engine = probe(chosen);
    if (!engine)
      throw new Error(
        `E2E_ENGINE names ${chosen}, which does not answer "version -json"; name an OpenTofu or Terraform`,
      );
    return engine;
  }
  const cached = join(cacheDir, `tofu-${tofuVersion}`, "tofu");
  const engine = (existsSync(cached) ? probe(cached) : undefined) ?? onPath("tofu") ?? onPath("terraform");
  return engine ?? build(cached);
}

function onPath(name: string): Engine | undefined {
  for (const dir of (process.env.PATH ?? "").split(delimiter)) {
    const path = join(dir, name);
    if (dir && existsSync(path)) {
      const engine = probe(path);
      if (engine && (engine.kind === "tofu" || atLeast(engine.version, oldestTerraform))) return engine;
    }
  }
  return undefined;
}

function probe(path: string): Engine | undefined {
  const answer = answers(path, ["version", "-json"]);
  if (answer === undefined) return undefined;
  const text = answers(path, ["version"]) ?? "";
  const version = (JSON.parse(answer) as { terraform_version: string }).terraform_version;
  return { path, kind: text.startsWith("OpenTofu") ? "tofu" : "terraform", version };
}

function atLeast(version: string, least: string): boolean {
  const [a, b] = [version, least].map((v) => v.split(/[.-]/).slice(0, 3).map(Number));
  for (let i = 0; i < 3; i++) if (a[i] !== b[i]) return a[i] > b[i];
  return true;
}

function build(target: string): Engine {
  if (!hasGo()) {
    throw new Error(
      `no engine found: install OpenTofu (https://opentofu.org), or Terraform >= ${oldestTerraform}, or ${goWords}, ` +
        `with which OpenTofu ${tofuVersion} is built once; or set E2E_ENGINE to the path of one`,
    );
  }
  process.stderr.write(`e2e: building OpenTofu ${tofuVersion} once, about five minutes ...\n`);
  mkdirSync(join(target, ".."), { recursive: true });
  const fresh = `${target}.${process.pid}`;
  goBuild(join(e2eDir, "engine"), fresh, "github.com/opentofu/opentofu/cmd/tofu");
  renameSync(fresh, target);
  const engine = probe(target);
  if (!engine) throw new Error(`${target} was built but does not run`);
  return engine;
}

if (require.main === module) {
  try {
    process.stdout.write(`${findEngine().path}\n`);
  } catch (problem) {
    process.stderr.write(`${(problem as Error).message}\n`);
    process.exitCode = 1;
  }
}
