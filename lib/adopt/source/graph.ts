import { onlyReference } from "./expression";
import { Source, SourceResource } from "./resource";

/** Which resource an argument of another one names: by its id in a state, by a reference in HCL. */
export class Graph {
  private readonly byAddress: Map<string, SourceResource>;

  public constructor(private readonly source: Source) {
    this.byAddress = new Map(source.resources.map((resource) => [resource.address, resource]));
  }

  /** All resources of a type, in the order of the input. */
  public ofType(type: string): SourceResource[] {
    return this.source.resources.filter((resource) => resource.type === type);
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
    if (this.source.kind === "state") {
      return this.ofType(type).find(({ id, values }) => id === value || values[idAttribute] === value);
    }
    const reference = onlyReference(value);
    const target = reference && this.byAddress.get(reference.target);
    if (target === undefined || target.type === type) return target;
    // One step: `alicloud_slb_listener.http.load_balancer_id` names the load balancer.
    const next = target.values[reference?.attribute ?? ""];
    return next === value ? undefined : this.byValue(next, type, idAttribute);
  }

  /** The resources of a type whose argument names the given one. */
  public naming(target: SourceResource, type: string, argument: string, idAttribute = "id"): SourceResource[] {
    return this.ofType(type).filter((one) => this.named(one, argument, target.type, idAttribute) === target);
  }

  /** A value with one reference followed: `${alicloud_slb_listener.http.frontend_port}` is that listener's port. */
  public followed(value: unknown): unknown {
    const reference = typeof value === "string" ? onlyReference(value) : undefined;
    const target = reference && this.byAddress.get(reference.target);
    return target?.values[reference?.attribute ?? ""] ?? value;
  }
}
