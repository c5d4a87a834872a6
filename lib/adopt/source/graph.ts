import { onlyReference, withoutKey } from "./expression";
import { Source, SourceResource } from "./resource";

/** Which resource an argument of another one names: by its id in a state, by a reference in HCL. */
export class Graph {
  private readonly byAddress: Map<string, SourceResource>;
  private readonly byType = new Map<string, SourceResource[]>();
  /** By type and attribute, then by the value that others name them by. */
  private readonly byName = new Map<string, Map<unknown, SourceResource>>();

  public constructor(private readonly source: Source) {
    this.byAddress = new Map(source.resources.map((resource) => [resource.address, resource]));
    for (const resource of source.resources) {
      const alike = this.byType.get(resource.type);
      if (alike === undefined) this.byType.set(resource.type, [resource]);
      else alike.push(resource);
    }
  }

  /** All resources of a type, in the order of the input. */
  public ofType(type: string): readonly SourceResource[] {
    return this.byType.get(type) ?? [];
  }

  /**
   * The resource of a type that an argument names.
   *
   * @param idAttribute the attribute that holds the id which others name it by, when that is not `id`
   */
  public named(by: SourceResource, argument: string, type: string, idAttribute = "id"): SourceResource | undefined {
    return this.byValue(by.values[argument], type, idAttribute);
  }

  /** As `named`, for a value that stands inside a block. */
  public byValue(value: unknown, type: string, idAttribute = "id"): SourceResource | undefined {
    if (typeof value !== "string" || value === "") return undefined;
    if (this.source.kind === "state") return this.index(type, idAttribute).get(value);
    const reference = onlyReference(value);
    const target = reference && this.at(reference.target);
    if (target === undefined || target.type === type) return target;
    // One step: `lb_listener.http.load_balancer_id` names the load balancer.
    const next = target.values[reference?.attribute ?? ""];
    return next === value ? undefined : this.byValue(next, type, idAttribute);
  }

  /** Where nobody knows which instances there are, one stands for all. */
  private at(address: string): SourceResource | undefined {
    return this.byAddress.get(address) ?? this.byAddress.get(withoutKey(address));
  }

  private index(type: string, idAttribute: string): Map<unknown, SourceResource> {
    const key = `${type} ${idAttribute}`;
    let index = this.byName.get(key);
    if (index === undefined) {
      const named = (resource: SourceResource) => [resource.id, resource.values[idAttribute]];
      index = new Map(this.ofType(type).flatMap((one) => named(one).map((name) => [name, one] as const)));
      this.byName.set(key, index);
    }
    return index;
  }

  /** The resources of a type whose argument names the given one. */
  public naming(target: SourceResource, type: string, argument: string, idAttribute = "id"): SourceResource[] {
    return this.ofType(type).filter((one) => this.named(one, argument, target.type, idAttribute) === target);
  }

  /** A value with one reference followed: `${lb_listener.http.frontend_port}` is that listener's port. */
  public followed(value: unknown): unknown {
    const reference = typeof value === "string" ? onlyReference(value) : undefined;
    const target = reference && this.at(reference.target);
    return target?.values[reference?.attribute ?? ""] ?? value;
  }
}
