import { Plan } from "../../impact";
import { Configuration, deepReferences } from "../../impact/configuration";
import { ResourceChange } from "../../impact/plan";

const MODULE = /^(?:module\.[^.]+(?:\.|$))+$/;

/** Who names a group. */
export class Users {
  private readonly configuration: Configuration;
  private readonly byBlock = new Map<string, string[]>();
  /** What goes through local values is not part of a plan's JSON. */
  private readonly hidden: boolean;

  public constructor(plan: Plan) {
    this.configuration = new Configuration(plan.rootModule);
    this.hidden = [...deepReferences(plan.rootModule)].some((one) => one.startsWith("local."));
    for (const node of this.configuration.all) {
      for (const needed of this.configuration.needs(node)) {
        this.byBlock.set(needed, [...(this.byBlock.get(needed) ?? []), node]);
      }
    }
  }

  /**
   * Whether the plan makes a group, and nothing in it names it but the resources that are its servers: nobody elsewhere
   * can know it yet.
   */
  public isIdle({ block, verb }: ResourceChange, members: readonly ResourceChange[]): boolean {
    if (this.hidden || verb !== "create" || this.configuration.expressions(block) === undefined) return false;
    const own = new Set(members.map((one) => one.block));
    const users = (this.byBlock.get(block) ?? []).filter((node) => !MODULE.test(node));
    return users.every((node) => own.has(node));
  }
}
