import { TerraformElement } from "cdktf";
import { IConstruct } from "constructs";
import { Translation } from "../../adopt/translation/translation";
import { Workshop } from "../../adopt/workshop";

/** The stack of the program, and what stands for the plan as a whole. */
export const STACK = "plan";
const WHOLE = "(plan)";

/** Which resource of the plan a construct of the program was made of. */
export class PlanPlaces {
  private readonly byPath = new Map<string, string>();
  private readonly byConstant = new Map<string, string>();
  /** By the address of a group and the id of a backend: the resource that is the backend. */
  private readonly backends = new Map<string, string>();

  /**
   * @param addresses those of the plan, by those of the source
   */
  public constructor(
    t: Translation,
    workshop: Workshop,
    private readonly addresses: ReadonlyMap<string, string>,
  ) {
    // What exists elsewhere is declared for whichever resource is declared next.
    let next: string | undefined;
    for (const { name } of [...t.statements].reverse()) {
      if (name === undefined) continue;
      next = t.origins.get(name)?.address ?? next;
      if (next !== undefined) this.byConstant.set(name, this.ofSource(next));
    }
    for (const [constant, construct] of workshop.constructs) {
      const address = this.byConstant.get(constant);
      if (address !== undefined) this.byPath.set(construct.node.path, address);
    }
    for (const { source, resource } of t.covers) {
      const made = workshop.named(resource);
      if (TerraformElement.isTerraformElement(made)) this.addResource(made, this.ofSource(source.address));
    }
  }

  /** The address in the plan of a resource of the source. */
  public ofSource(address: string): string {
    return this.addresses.get(address) ?? address;
  }

  /** The address of the resource that a constant was declared for. */
  public ofConstant(constant: string): string {
    return this.byConstant.get(constant) ?? WHOLE;
  }

  /** The address of the resource that a construct was made of, or of the one around it; of a backend where it is one. */
  public ofPath(path: string, backend?: string): string {
    const address = this.nearest(path) ?? WHOLE;
    return this.backends.get(`${address} ${backend}`) ?? address;
  }

  /** A text with addresses in the place of paths. */
  public inAddresses(text: string): string {
    const paths = new RegExp(`(?<![\\w/.-])${STACK}(?:/[\\w.-]+)+`, "g");
    return text.replace(`stack "${STACK}"`, "the plan").replace(paths, (path) => this.nearest(path) ?? path);
  }

  private nearest(path: string): string | undefined {
    for (let at = path; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf("/")))) {
      const address = this.byPath.get(at);
      if (address !== undefined) return address;
    }
    return undefined;
  }

  private addResource(resource: IConstruct, address: string): void {
    const { scope, id } = resource.node;
    this.byPath.set(resource.node.path, address);
    if (scope === undefined) return;
    if (scope.node.id === "Attachments") this.backends.set(`${this.ofPath(scope.node.path)} ${id}`, address);
    // A group that its load balancer has, whoever fills it.
    else if (!this.byPath.has(scope.node.path)) this.byPath.set(scope.node.path, address);
  }
}
