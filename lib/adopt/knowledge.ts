import { IConstruct } from "constructs";
import { FormerNames } from "./source/aliases";
import { KnownProvider } from "./source/known";
import { SeverityName } from "../values/severity";
import { Statement } from "./program/expression";
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
  /** The same statements with what is one of a closed set as its constant: what it is, the settings of constructs tell. */
  readonly withClosedSets: (statements: readonly Statement[]) => readonly Statement[];
}

/** What a rule found in a program. */
export interface ProgramFinding {
  readonly ruleId: string;
  readonly severity: SeverityName;
  /** Of the construct that it is about. */
  readonly path: string;
  readonly backend?: string;
  readonly message: string;
}

/** What the rules say of a program. */
export interface ProgramFindings {
  readonly all: readonly ProgramFinding[];
  readonly errors: readonly ProgramFinding[];
  readonly acknowledged: readonly (ProgramFinding & { readonly reason: string })[];
  /** What could not be looked at, since a value is not known. */
  readonly deferred: readonly { readonly ruleId: string }[];
}

/** What the written program imports, and runs with here: the constructs by their names, and what the checks find. */
export interface ProgramLibrary {
  readonly Findings: { of(scope: IConstruct): ProgramFindings };
  readonly LoadBalancingRules: {
    of(scope: IConstruct): { acknowledge(ruleId: string, options: { readonly reason: string }): unknown };
  };
}

/** What adopt is handed, besides what the user asks for. */
export interface AdoptKnowledge {
  readonly families: AdoptableFamilies;
  readonly library: ProgramLibrary;
}
