import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Guidance } from "../../lib/adopt";
import { adopt } from "../../test/adopt/adopt";
import { World } from "../harness";
import { repoDir } from "../harness/paths";
import { run } from "../harness/process";

const STATE = "terraform.tfstate";

/** The state of a world's own root module, as `terraform state pull` prints it. */
export function stateOf(world: World): string {
  return readFileSync(join(world.dir, STATE), "utf8");
}

/** Adopts a state and runs the written program as a user would, in a process of its own. */
export async function programFor(world: World, guidance: Guidance): Promise<Record<string, unknown>> {
  const adoption = adopt([{ name: STATE, json: stateOf(world) }], { stack: "adopted", guidance });
  if (adoption.errors.length > 0) throw new Error(adoption.errors.join("\n"));
  const folder = join(world.dir, `app-${guidance}`);
  mkdirSync(folder);
  writeFileSync(join(folder, "main.ts"), adoption.program);
  const load = ["../harness/register.js", "../library/examples-lib.ts"].flatMap((file) => [
    "-r",
    join(__dirname, file),
  ]);
  const env = { ...process.env, NODE_PATH: join(repoDir, "node_modules") };
  const done = await run(process.execPath, [...load, join(folder, "main.ts")], { cwd: folder, env });
  if (done.code !== 0) throw new Error(done.stderr);
  const json = JSON.parse(readFileSync(join(folder, "cdktf.out/stacks/adopted/cdk.tf.json"), "utf8"));
  // The world has a backend and credentials of its own.
  delete json.terraform.backend;
  delete json.terraform.required_providers;
  return json;
}

/** A second root module for the same cloud, with an empty state. */
export async function elsewhere(world: World, stack: Record<string, unknown>): Promise<string> {
  const dir = join(world.dir, "elsewhere");
  mkdirSync(dir);
  world.write(stack);
  writeFileSync(join(dir, "main.tf.json"), readFileSync(join(world.dir, "main.tf.json")));
  const done = await world.init(dir);
  if (done.code !== 0) throw new Error(done.stdout + done.stderr);
  return dir;
}
