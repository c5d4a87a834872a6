import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { TerraformStack, Testing } from "cdktf";
import { alicloud, Backend, Findings } from "../../lib";
import { Caller, EVERY_WAY, methodsFor } from "./caller";
import { hostile, pick, Random, seeded } from "./hostile-values";

/** One folder for all: a new one for each would be most of the time. */
const OUT = fs.mkdtempSync(path.join(os.tmpdir(), "hostile-"));
/** How much of an app is what a caller should not hand over. */
const HOSTILITY = [0.02, 0.1, 0.4];

/** A mistake that has nothing to do with the rest: whatever else is handed over, it must be told of. */
function declareMistake(stack: TerraformStack): void {
  const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "SentinelClb", { loadBalancerId: "lb-1" });
  const backends = { sentinel: Backend.instance("i-1", { weight: 101 }), other: Backend.instance("i-2") };
  clb
    .addListener("Sentinel", { protocol: alicloud.ListenerProtocol.TCP, port: 9999 })
    .addBackends("Pool", { defaultPort: 80, backends });
}

/** What left a call of the public API, and whether it may refuse what it is handed. */
export type Thrown = (what: string, error: unknown, mayRefuse: boolean) => void;

/** An app of a few calls with what a caller should not hand over. */
export function hostileStack(seed: number, thrown: Thrown): TerraformStack {
  const random = seeded(seed);
  const stack = new TerraformStack(Testing.app({ outdir: OUT, stackTraces: false }), "stack");
  const level = pick(random, HOSTILITY);
  const caller = new Caller(stack, random, (_path, _type, value) =>
    random() < level ? hostile(stack, random) : value,
  );
  declareMistake(stack);
  for (let calls = 0; calls < 4; calls++) callAny(caller, random, thrown);
  return stack;
}

/** Makes something of the public API, and calls a method of it. */
export function callAny(caller: Caller, random: Random, thrown: Thrown): void {
  const [type, method] = pick(random, EVERY_WAY);
  const path = `${type.name}.${method?.name ?? "new"}`;
  const thing = attempt(thrown, path, () => caller.make(type, method), true) as object | undefined;
  const methods = methodsFor(type);
  if (typeof thing !== "object" || thing === null || methods.length === 0) return;
  const next = pick(random, methods);
  if (typeof (thing as Record<string, unknown>)[next.name] !== "function") return;
  attempt(thrown, `${path} then ${next.name}`, () => caller.call(thing, next, type.name), true);
}

function attempt(thrown: Thrown, what: string, act: () => unknown, mayRefuse: boolean): unknown {
  try {
    return act();
  } catch (error) {
    thrown(what, error, mayRefuse);
    return undefined;
  }
}

/** What went wrong in one app beyond what may: errors that are no sentences of this library or of the constructs library. */
export function faultsOf(seed: number): string[] {
  const faults: string[] = [];
  const thrown: Thrown = (what, error, mayRefuse) => {
    if (!(mayRefuse && isSentence(error))) faults.push(`seed ${seed}: ${what}: ${textOf(error)}`);
  };
  const stack = hostileStack(seed, thrown);
  const findings = attempt(thrown, "Findings.of", () => Findings.of(stack), false) as Findings | undefined;
  if (findings !== undefined) faults.push(...unsaid(seed, findings));
  attempt(thrown, "synth", () => Testing.synth(stack, true), true);
  return faults;
}

function unsaid(seed: number, { all }: Findings): string[] {
  const faults: string[] = [];
  const hidden = !all.some(({ ruleId, backend }) => ruleId === "weight-range" && backend === "sentinel");
  if (hidden) faults.push(`seed ${seed}: the other mistake is not told of`);
  for (const { message } of all) {
    if (/[\u0000-\u001f\u007f]/.test(message))
      faults.push(`seed ${seed}: more than a line: ${JSON.stringify(message)}`);
    if (message.includes("please report this defect")) faults.push(`seed ${seed}: ${message}`);
  }
  return faults;
}

/** An error that says what is wrong: of this library, of `constructs` about ids, of CDKTF that validations failed. */
function isSentence(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === "LoadBalancingError") return !error.message.includes("\n");
  return /^(There is already a Construct with name|Validation failed with the following errors)/.test(error.message);
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 6).join(" | ") : String(error);
}
