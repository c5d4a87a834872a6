import { ApplyResult, World } from "../harness";
import { Case, caseOf, synthesizeAll } from "./soundness-stack";

/** Who refused a configuration, and with which words. */
export interface Refusal {
  readonly by: "validate" | "plan" | "apply" | "second plan";
  readonly text: string;
}

interface Diagnostic {
  readonly severity: string;
  readonly summary: string;
  /** Left out where a block does not fit its schema; the snippet then names the resource. */
  readonly address?: string;
  readonly snippet?: { readonly context?: string };
}

/**
 * What engine and model say of some configurations, in one stack. What `validate` refuses is taken out, since it
 * would keep the others from being applied; an apply goes on with everything that does not depend on a failure.
 */
export async function judge(cases: readonly Case[], validated: boolean): Promise<Map<number, Refusal>> {
  const refusals = new Map<number, Refusal>();
  const left = () => cases.filter(({ n }) => !refusals.has(n));
  // No fixed waits: what counts here is what is refused, not when.
  const world = await World.create({ faults: { latencyMs: 1 } });
  try {
    for (const { address, snippet, summary } of validated ? [] : await diagnostics(world, left())) {
      refusals.set(caseOf(address ?? snippet?.context ?? ""), { by: "validate", text: summary });
    }
    const result = await world.apply(synthesizeAll(left(), validated), { parallelism: 20 });
    for (const n of erroredIn(result)) refusals.set(n, { by: "apply", text: reasonsOf(result) });
    if (!result.ok && erroredIn(result).size === 0) throw new Error(`plan refuses the whole stack:\n${result.output}`);
    const rest = left();
    if (rest.length > 0) {
      for (const { address, action } of (await world.plan()).changes) {
        const n = caseOf(address);
        if (!refusals.has(n)) refusals.set(n, { by: "second plan", text: `${action} ${address}` });
      }
    }
    return refusals;
  } finally {
    world.dispose();
  }
}

async function diagnostics(world: World, cases: readonly Case[]): Promise<readonly Diagnostic[]> {
  const { output } = await world.validate(synthesizeAll(cases, false));
  const answer = JSON.parse(output.slice(0, output.lastIndexOf("}") + 1)) as { diagnostics: Diagnostic[] };
  return answer.diagnostics.filter(({ severity }) => severity === "error");
}

/** The engine names every resource that failed, not what failed in its message. */
function erroredIn({ output }: ApplyResult): Set<number> {
  return new Set([...output.matchAll(/^(\S+): Creation errored/gm)].map(([, address]) => caseOf(address)));
}

/** The model's words; of all that failed in the same apply, since the engine does not say whose they are. */
function reasonsOf({ output }: ApplyResult): string {
  const texts = output.split("\n").filter((line) => line.startsWith("error: "));
  return [...new Set(texts)].join("; ").slice(0, 400);
}
