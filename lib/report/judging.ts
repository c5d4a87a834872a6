import { CAPABILITIES } from "../families/facts";
import { QUOTAS } from "../families/quotas";
import { ACCOUNTS } from "../families/accounts";
import { ACCESS_LISTS } from "../families/access-lists";
import { Registry } from "../app/registry";
import { RULES } from "../families/rules";
import { deferralsOf } from "../families/at-plan";
import { judge } from "../rules/judge";
import { SynthValidation } from "./synth-validation";

Registry.judgedBy(() => ({
  known: { capabilities: CAPABILITIES, quotas: QUOTAS },
  accounts: ACCOUNTS,
  accessLists: ACCESS_LISTS,
  judge: (view) => judge(view, RULES),
  deferralsOf,
  validationOf: (root, registry) => new SynthValidation(root, registry),
}));
