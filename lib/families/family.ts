import { Translate } from "../adopt";
import { FormerNames } from "../adopt/source/aliases";
import { KnownProvider } from "../adopt/source/known";
import { Account, LoadBalancerReader } from "../app/account";
import { Rule } from "../app/rule";
import { ResourceArguments } from "../facts/arguments";
import { Capability, Quota } from "../facts/capability";
import { Product } from "../facts/product";
import { Link } from "../impact/operations/link";
import { Operations } from "../impact/operations/operation";
import { CheckKind } from "../rollout/analysis/check";
import { MemberList, MemberOfGroup } from "../rollout/staged-types";
import { ServingReader } from "../rollout/serving/serving-reader";
import { HealthService } from "./health-service";
import type { Inventory } from "./inventory";

/** What is known of a family without any code that reads it. */
export interface FamilyFacts {
  /** The ways in which it binds backends: a row of docs/families.md each. */
  readonly capabilities?: readonly Capability[];
  /** What its listeners, rules and health checks allow; undefined where they are those of another family. */
  readonly product?: Product;
  /** What becomes of the arguments of the resources that its constructs write. */
  readonly arguments?: readonly ResourceArguments[];
  /** Quotas that rules look at, beside those in its other facts. */
  readonly quotas?: readonly Quota[];
  /** Types of the resources in which the entries of access lists stand. */
  readonly accessLists?: readonly string[];
}

/** What `adopt` makes of a family. */
export interface AdoptedFamily {
  /** In the order in which constructs need each other. */
  readonly translations?: readonly Translate[];
  readonly formerNames?: FormerNames;
  /** The provider, said once for a cloud. */
  readonly provider?: KnownProvider;
}

/**
 * One description of a family: all that readers learn of it. Each part is a function, and loaded when somebody asks for it:
 * who reads a plan needs no constructs, and who synthesizes nothing that reads a plan.
 */
export interface Family {
  /** How its types begin that load balancers are made of: `alicloud_slb`. */
  readonly types?: readonly string[];
  facts?(): FamilyFacts;
  /** Rules that look at this family alone. */
  rules?(): readonly Rule[];
  /** What the provider can read of servers, said once for a cloud. */
  account?(): Account;
  /** What the provider can read of its load balancers. */
  reader?(): LoadBalancerReader;
  /** What an apply of its resources does to traffic. */
  operations?(): readonly Operations[];
  /** What its resources do on the way to servers besides, beyond what stands in `lib/families/links`. */
  links?(): readonly Link[];
  /** What programs declare of its resources. */
  adopt?(): AdoptedFamily;
  /** What programs declare besides, where they are only made to judge a plan. */
  planned?(): readonly Translate[];
  /** Types of resources whose members a rollout stages. */
  staged?(): { readonly lists?: readonly MemberList[]; readonly ofGroups?: readonly MemberOfGroup[] };
  /** Whom to ask whether its members are healthy. */
  health?(): readonly HealthService[];
  /** How its cloud is asked for numbers that a rollout watches, said once for a cloud. */
  checks?(): readonly CheckKind[];
  /** How the cloud is asked who serves, and by what weights. */
  serving?(): readonly ServingReader[];
  /** How all that belongs to one of its load balancers is read from the cloud, for `adopt`. */
  inventory?(): readonly Inventory[];
}
