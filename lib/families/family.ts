import { Account, LoadBalancerReader } from "../app/account";
import { Rule } from "../app/rule";
import { ResourceArguments } from "../facts/arguments";
import { Capability, Quota } from "../facts/capability";
import { Product } from "../facts/product";
import { Operations } from "../impact/operations/operation";
import { MemberList, MemberOfGroup } from "../rollout/staged-types";
import { HealthService } from "./health-service";

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

/**
 * One description of a family: all that readers learn of it. Each part is a function, and loaded when somebody asks for it:
 * who reads a plan needs no constructs, and who synthesizes nothing that reads a plan.
 */
export interface Family {
  /** Its folder in `lib/families`. */
  readonly name: string;
  facts?(): FamilyFacts;
  /** Rules that look at this family alone. */
  rules?(): readonly Rule[];
  /** What the provider can read of servers, said once for a cloud. */
  account?(): Account;
  /** What the provider can read of its load balancers. */
  reader?(): LoadBalancerReader;
  /** What an apply of its resources does to traffic. */
  operations?(): readonly Operations[];
  /** Types of resources whose members a rollout stages. */
  staged?(): { readonly lists?: readonly MemberList[]; readonly ofGroups?: readonly MemberOfGroup[] };
  /** Whom to ask whether its members are healthy. */
  health?(): readonly HealthService[];
}
