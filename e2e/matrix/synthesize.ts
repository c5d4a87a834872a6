import { App, TerraformStack, Testing } from "cdktf";
import { Construct } from "constructs";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { alicloud, Backend, BackendPool, tencentcloud } from "../../lib";
import { Stack } from "../harness";
import { Declared } from "./edits";
import { FamilyUnderTest, Server, Servers } from "./family";

/** The port of the listener in front of the edited pool. */
export const PORT = 80;

/** The port of the listener in front of the second pool. */
export const SPARE_PORT = 81;

/** The construct that a family stands under: its addresses begin with it. */
export function scopeOf({ name }: FamilyUnderTest): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/-$/, "");
}

/** One folder for the reports of all synths; `Testing.app()` would make a thousand. */
const outdir = mkdtempSync(join(tmpdir(), "matrix-"));

/** Several families in one stack. */
export function declareAll(families: ReadonlyArray<readonly [FamilyUnderTest, Declared]>): TerraformStack {
  const stack = new TerraformStack(new App({ outdir, stackTraces: false }), "stack");
  new alicloud.AlicloudProvider(stack, "Alicloud", { region: "cn-hangzhou" });
  new tencentcloud.TencentcloudProvider(stack, "Tencentcloud", { region: "ap-guangzhou" });
  families.forEach(([family, declared]) => declare(stack, family, declared));
  return stack;
}

/** The same as Terraform JSON. Throws with the findings when the synth refuses one. */
export function synthesize(families: ReadonlyArray<readonly [FamilyUnderTest, Declared]>): Stack {
  return JSON.parse(Testing.synth(declareAll(families), true)) as Stack;
}

/** One family with one pool. */
export function synthesizeOne(family: FamilyUnderTest, servers: Servers): Stack {
  return synthesize([[family, { servers }]]);
}

function declare(stack: TerraformStack, family: FamilyUnderTest, { servers, spare, poolId = "Pool" }: Declared): void {
  const scope = new Construct(stack, scopeOf(family));
  const formerPath = poolId === "Pool" ? undefined : `${scopeOf(family)}/Pool`;
  const edited = { port: PORT, pool: poolOf(scope, family, poolId, servers, formerPath) };
  const second = spare && { port: SPARE_PORT, pool: poolOf(scope, family, "Spare", spare, undefined) };
  family.declare(scope, second === undefined ? [edited] : [edited, second]);
}

function poolOf(
  scope: Construct,
  family: FamilyUnderTest,
  id: string,
  servers: Servers,
  formerPath: string | undefined,
): BackendPool {
  if (family.pool !== undefined) return family.pool(scope, id, servers, formerPath);
  const backends = Object.entries(servers).map(([key, server]) => [key, backendOf(family, server)]);
  return new BackendPool(scope, id, { formerPath, backends: Object.fromEntries(backends) });
}

function backendOf(family: FamilyUnderTest, server: Server): Backend {
  return server.otherKind === true ? family.otherKind!(server) : family.backend(server);
}
