import { RECIPE_ENGINE } from "../facts";
import { isUnknown, show } from "../values/unknown";
import { verdicts } from "./answer";
import { Rule } from "../app/rule";
import { isOlder, oldestAllowed } from "./versions";

export const engineVersion: Rule = {
  id: "engine-version",
  severity: "warning",
  summary: "A stack lets in only engines that know what keeps traffic on edits.",
  why: "Older engines have no terraform_data, without which new servers are not added before old ones leave.",
  wrong: `stack.addOverride("terraform.required_version", ">= 1.2");`,
  right: `stack.addOverride("terraform.required_version", ">= 1.5.7");`,
  source: "measured: e2e/rollout/migration.test.ts; docs/decisions/immutable-groups.md",
  check: (view) =>
    view.stacks.flatMap((stack) => {
      const { requiredVersion: constraint } = stack;
      if (constraint === undefined || isUnknown(constraint)) return [];
      const oldest = oldestAllowed(constraint);
      if (oldest === undefined || !isOlder(oldest, RECIPE_ENGINE)) return [];
      return verdicts(
        stack,
        `lets in engines of version ${show(constraint)}, and edits keep traffic only from ${RECIPE_ENGINE} on; write ">= ${RECIPE_ENGINE}"`,
      );
    }),
};
