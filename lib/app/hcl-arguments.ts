import { IAspect, TerraformResource } from "cdktf";
import { IConstruct } from "constructs";
import { resolve } from "../values/engine-text";

type Arguments = { readonly [argument: string]: unknown };

/** What a generated class keeps to itself. */
interface Generated {
  synthesizeAttributes(): Arguments;
  synthesizeHclAttributes(): { readonly [argument: string]: { readonly value?: unknown } | undefined };
  readonly rawOverrides: Arguments;
}

/**
 * Leaves arguments out of HCL of which it turns out at synth that nobody sets them: CDKTF 0.21 writes how it would have
 * described them, `backend_port = { isBlock = false ... }`, which no plan accepts.
 */
export class UnsetArguments implements IAspect {
  private readonly mended = new WeakSet<IConstruct>();

  /** @param writesHcl whether stacks are written as HCL; read at synth */
  public constructor(private readonly writesHcl: () => boolean) {}

  public visit(node: IConstruct): void {
    if (!TerraformResource.isTerraformResource(node) || !this.writesHcl() || this.mended.has(node)) return;
    this.mended.add(node);
    const written = node as unknown as Generated;
    const all = written.synthesizeHclAttributes.bind(node);
    written.synthesizeHclAttributes = () =>
      Object.fromEntries(
        Object.entries(all()).filter(([, argument]) => resolve(argument?.value, node, true) !== undefined),
      );
  }
}

/**
 * Types of resources that CDKTF 0.21 cannot write as HCL: blocks in blocks and blocks set as overrides become arguments,
 * and what triggers a replacement stands in quotes.
 */
export function typesWithoutHcl(stack: IConstruct): string[] {
  const resources = stack.node.findAll().filter((node) => TerraformResource.isTerraformResource(node));
  const types = resources.filter(hasNoHcl).map(({ terraformResourceType: type }) => type);
  return [...new Set(types)].sort();
}

function hasNoHcl(resource: TerraformResource): boolean {
  if ((resource.lifecycle?.replaceTriggeredBy ?? []).length > 0) return true;
  const generated = resource as unknown as Generated;
  const overrides = Object.entries(resolve(generated.rawOverrides, resource) ?? {});
  if (overrides.some(([argument, value]) => argument === "dynamic" || blocksIn(value).length > 0)) return true;
  const written = Object.values(resolve(generated.synthesizeAttributes(), resource) ?? {});
  return written.some((value) => blocksIn(value).some((block) => Object.values(block).some(holdsBlocks)));
}

function blocksIn(value: unknown): object[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "object" && item !== null) : [];
}

function holdsBlocks(value: unknown): boolean {
  return blocksIn([value].flat()).length > 0;
}
