import { TerraformStack } from "cdktf";
import { AppView } from "./app-view";
import { countByRule } from "./count-by-rule";
import { Deferral } from "./deferral";
import { typesWithoutHcl } from "./hcl-arguments";

/**
 * The view with what stacks written as HCL lose. CDKTF 0.21 renders preconditions there as an attribute, which no engine
 * reads, so they are left out.
 */
export function withLosses(view: AppView, deferrals: () => readonly Deferral[]): AppView {
  if (!view.stacks.some(({ hcl }) => hcl)) return view;
  const all = deferrals();
  const lostIn = (stack: unknown) => countByRule(all.filter(({ carrier }) => TerraformStack.of(carrier) === stack));
  const stacks = view.stacks.map((one) =>
    one.hcl ? { ...one, lostChecks: lostIn(one.stack), unwritable: typesWithoutHcl(one.stack) } : one,
  );
  return { ...view, stacks };
}
