import { IConstruct } from "constructs";
import { FormerNames } from "./source/aliases";
import { KnownProvider } from "./source/known";
import { Translation } from "./translation/translation";

/** Translates the resources of some types. */
export type Translate = (t: Translation) => void;

/** What is known of the families. */
export interface AdoptableFamilies {
  /** All that can be carried over, in the order in which constructs need each other. */
  readonly translations: readonly Translate[];
  readonly formerNames: FormerNames;
  readonly providers: readonly KnownProvider[];
  /** How types begin that are part of a load balancer, without what follows the product. */
  readonly types: readonly string[];
}

/** What the written program imports, and runs with here: the constructs by their names, and what the checks find. */
export interface ProgramLibrary {
  readonly Findings: {
    of(scope: IConstruct): { readonly errors: ReadonlyArray<{ readonly message: string; readonly ruleId: string }> };
  };
}

/** What adopt is handed, besides what the user asks for. */
export interface AdoptKnowledge {
  readonly families: AdoptableFamilies;
  readonly library: ProgramLibrary;
}
