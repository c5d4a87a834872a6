import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join, relative } from "node:path";
import type { Engine } from "./engine";
import { goBuild, goWords, hasGo } from "./go";
import { cacheDir, e2eDir, platform, providersDir } from "./paths";
import { run } from "./process";

/** The providers that the stand-in plays, with the versions whose behaviour it copies. */
export const providers = {
  alicloud: { source: "aliyun/alicloud", version: "1.289.0" },
  tencentcloud: { source: "tencentcloudstack/tencentcloud", version: "1.83.25" },
} as const;

/** Both engines' registries: a source without a host means another one in each. */
const hosts = ["registry.terraform.io", "registry.opentofu.org"];

export interface Standin {
  readonly dir: string;
  /** The CLI configuration that makes an engine take the stand-ins and nothing else. */
  readonly cliConfig: string;
}

let ready: Promise<Standin> | undefined;

/** Builds the stand-in once per content of its sources. */
export function buildStandin(): Promise<Standin> {
  return (ready ??= Promise.resolve().then(make));
}

function make(): Standin {
  const source = join(e2eDir, "standin");
  const dir = join(cacheDir, `standin-${hashOf(source)}`);
  const standin = { dir, cliConfig: join(dir, "cli.tfrc") };
  if (existsSync(standin.cliConfig)) return standin;
  if (!hasGo()) throw new Error(`the stand-in providers must be built: install ${goWords}`);
  const fresh = `${dir}.${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  goBuild(source, join(fresh, "standin"), ".");
  for (const host of hosts) {
    for (const [name, { source: address, version }] of Object.entries(providers)) {
      const place = join(fresh, "mirror", host, address, version, platform);
      mkdirSync(place, { recursive: true });
      cpSync(join(fresh, "standin"), join(place, `terraform-provider-${name}_v${version}`));
    }
  }
  const mirror = JSON.stringify(join(dir, "mirror"));
  writeFileSync(
    join(fresh, "cli.tfrc"),
    `disable_checkpoint = true\nprovider_installation {\n  filesystem_mirror {\n    path = ${mirror}\n  }\n}\n`,
  );
  moveInto(fresh, dir);
  return standin;
}

/** Another process may have been faster: then its result is as good. */
function moveInto(fresh: string, dir: string): void {
  try {
    renameSync(fresh, dir);
  } catch (problem) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(join(dir, "cli.tfrc"))) throw problem;
  }
}

function hashOf(dir: string): string {
  const hash = createHash("sha256").update(platform);
  const files = (readdirSync(dir, { recursive: true }) as string[]).filter(
    (f) => /\.(go|mod|sum)$/.test(f) && !f.endsWith("_test.go"),
  );
  for (const file of files.sort()) hash.update(relative(dir, join(dir, file))).update(readFileSync(join(dir, file)));
  return hash.digest("hex").slice(0, 16);
}

/** The environment in which an engine works with the stand-ins. */
export function engineEnv(standin: Standin): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PATH: [join(e2eDir, "harness", "bin"), process.env.PATH].join(delimiter),
    TF_CLI_CONFIG_FILE: standin.cliConfig,
    TF_IN_AUTOMATION: "1",
    CHECKPOINT_DISABLE: "1",
    // Half of an engine's time would go into keys between it and providers that it starts itself, and into its garbage.
    TF_DISABLE_PLUGIN_TLS: "1",
    GOGC: "off",
    GOMEMLIMIT: "500MiB",
    // Else the SDK of the providers writes a line for each step of each call, for nobody.
    TF_LOG_SDK: "off",
    TF_LOG_SDK_PROTO: "off",
    TF_LOG_SDK_HELPER_SCHEMA: "off",
    STANDIN_PROVIDERS: providersDir,
  };
}

/** A directory that was initialised with both providers; copying it saves every world its own `init`. */
export async function initialised(engine: Engine, standin: Standin): Promise<string> {
  const dir = join(standin.dir, `init-${engine.kind}-${engine.version}`);
  if (existsSync(join(dir, ".terraform.lock.hcl"))) return dir;
  const fresh = `${dir}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  writeFileSync(join(fresh, "main.tf.json"), JSON.stringify({ terraform: { required_providers: providers } }));
  const done = await run(engine.path, ["init", "-input=false", "-no-color"], { cwd: fresh, env: engineEnv(standin) });
  if (done.code !== 0) throw new Error(`init failed:\n${done.stdout}${done.stderr}`);
  rmSync(join(fresh, "main.tf.json"));
  try {
    renameSync(fresh, dir);
  } catch {
    rmSync(fresh, { recursive: true, force: true });
  }
  return dir;
}
