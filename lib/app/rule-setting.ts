import { Declaration } from "../values/declaration";
import type { SeverityName } from "../values/severity";
import { Subject } from "./app-view";

/** Something that the user says of the rules. */
export type RuleSetting = { readonly declaration: Declaration } & (
  | {
      readonly kind: "acknowledgement";
      readonly ruleId: string;
      readonly reason: string;
      readonly backend: string | undefined;
    }
  | { readonly kind: "severity"; readonly ruleId: string; readonly severity: SeverityName }
  | { readonly kind: "quota"; readonly name: string; readonly limit: number }
);

/** The same, with where it counts and what became of it. */
export type RuleSettingView = Subject &
  RuleSetting & {
    /** Path of the construct under which it counts; empty for the whole app. */
    readonly scope: string;
    /** What became of it; undefined while nobody looked. */
    readonly outcome?: "used" | "unused" | "refused" | "unknown rule";
  };

/** Whether a path is that of the scope, or below it. */
export function isUnder(scope: string, path: string): boolean {
  return scope === "" || path === scope || path.startsWith(`${scope}/`);
}
