import { accessListsOf, capabilitiesOf, quotasOf } from "../families/facts";
import { accountsOf } from "../families/accounts";
import { FAMILIES } from "../families";
import { Family } from "../families/family";
import { Judging, Registry } from "../app/registry";
import { rulesOf } from "../families/rules";
import { deferralsOf } from "../families/at-plan";
import { judge } from "../rules/judge";
import { SynthValidation } from "./synth-validation";

/** How apps are judged by what some families know. */
export function judgingBy(families: readonly Family[]): Judging {
  const rules = rulesOf(families);
  return {
    known: { capabilities: capabilitiesOf(families), quotas: quotasOf(families) },
    accounts: accountsOf(families),
    accessLists: accessListsOf(families),
    rules,
    judge: (view, own) => judge(view, [...rules, ...own]),
    deferralsOf: (view) => deferralsOf(view, rules),
    validationOf: (root, registry) => new SynthValidation(root, registry),
  };
}

Registry.judgedBy(() => judgingBy(FAMILIES));
