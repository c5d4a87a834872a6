import { IAspect, Precondition, TerraformResource } from "cdktf";
import { IConstruct } from "constructs";
import { sentence } from "../values/sentence";
import { Deferral } from "../app/deferral";
import { forEachElement, literal, originOf, renderFor } from "../values/engine-text";

/**
 * Writes the checks that rules leave to the plan into the resources that carry the values.
 *
 * At synth and not when a resource is made: members and weights may change until then, and recipes and users set
 * `lifecycle` after that.
 */
export class Preconditions implements IAspect {
  private readonly written = new WeakMap<TerraformResource, readonly Precondition[]>();

  private byCarrier = new Map<TerraformResource, Deferral[]>();
  private seen?: readonly Deferral[];

  /** @param deferrals what is left to the plan; read at synth */
  public constructor(private readonly deferrals: () => readonly Deferral[]) {}

  public visit(node: IConstruct): void {
    if (!TerraformResource.isTerraformResource(node)) return;
    const before = this.written.get(node) ?? [];
    const after = this.checksOf(node).map((deferral) => preconditionOf(deferral, node));
    if (before.length === 0 && after.length === 0) return;
    const own = (node.lifecycle?.precondition ?? []).filter((condition) => !before.includes(condition));
    node.lifecycle = { ...node.lifecycle, precondition: [...own, ...after] };
    this.written.set(node, after);
  }

  private checksOf(resource: TerraformResource): readonly Deferral[] {
    const all = this.deferrals();
    if (all !== this.seen) {
      this.seen = all;
      this.byCarrier = new Map();
      for (const deferral of all) {
        const others = this.byCarrier.get(deferral.carrier);
        if (others === undefined) this.byCarrier.set(deferral.carrier, [deferral]);
        else others.push(deferral);
      }
    }
    return this.byCarrier.get(resource) ?? [];
  }
}

function preconditionOf(deferral: Deferral, resource: TerraformResource): Precondition {
  const { subject, ruleId, operand, text, iterator } = deferral;
  const { label, declaration } = subject;
  const message = sentence({ text: `${label}: ${text(originOf(operand, resource))}`, ruleId, declaration });
  const condition = deferral.condition(renderFor(resource));
  if (iterator === undefined) return { condition: `\${${condition}}`, errorMessage: literal(message) };
  if (resource.forEach !== undefined) {
    return { condition: `\${${condition}}`, errorMessage: `element "\${each.key}", ${literal(message)}` };
  }
  return { condition: `\${${forEachElement(condition, iterator, resource)}}`, errorMessage: literal(message) };
}
