import { Expression, construct, member, name, Statement, value } from "../program/expression";
import { idOf, Names } from "../program/names";
import { Variables } from "../program/variables";
import { Graph } from "../source/graph";
import { onlyReference } from "../source/expression";
import { Source, SourceResource, SourceVariable } from "../source/resource";
import { Values } from "../values";

/** A resource of the input and what the program makes of it. */
export interface Cover {
  readonly source: SourceResource;
  /** The L1 construct, as the program can name it. */
  readonly resource: Expression;
  /** Arguments that other resources carry. */
  readonly elsewhere?: readonly string[];
  /** What the cloud has where the input is silent. */
  readonly assumed?: { readonly [argument: string]: unknown };
  /** Arguments that an import does not find and that cannot be changed later; they are left out for good. */
  readonly unread?: readonly string[];
  /** Paths of what must not be there in the first apply, since it would replace the resource. */
  readonly heldBack?: readonly string[];
  /** Set when the resource was of another type, from which it cannot be moved: how an import names it. */
  readonly retyped?: { readonly importId: string | undefined };
}

/** Something that is not in the program as it was in the input. */
export interface Remark {
  readonly address: string;
  readonly text: string;
}

/** The program while it is being written, and what its parts stand for. */
export class Translation {
  /** The constructs, in order. */
  public readonly statements: Statement[] = [];
  /** What became what. */
  public readonly covers: Cover[] = [];
  /** What could not be carried over. */
  public readonly remarks: Remark[] = [];
  /** Variables whose defaults are written out, since they decide what there is. */
  public readonly assumed: Set<string>;
  /** Values of the input as expressions. */
  public readonly values: Values;
  /** Which resource names which. */
  public readonly graph: Graph;
  /** By a constant: the resource that it was declared for. */
  public readonly origins = new Map<string, SourceResource>();
  private readonly constants = new Map<SourceResource, string>();
  private readonly carried = new Set<string>();
  private readonly claimed = new Set<SourceResource>();
  private readonly existing = new Map<string, string>();

  public constructor(
    public readonly source: Source,
    public readonly names: Names,
    public readonly variables: Variables,
    isDeclared = (type: string) => source.known.isOfLoadBalancers(type),
  ) {
    this.values = new Values(source, variables, isDeclared);
    this.graph = new Graph(source);
    this.assumed = new Set(source.assumed);
  }

  /** The resources of a type that are still to be translated, without those whose values are not all there. */
  public open(type: string): SourceResource[] {
    this.carries(type);
    return this.graph.ofType(type).filter((resource) => this.isOpen(resource));
  }

  /** Says that resources of some types are translated, be it with others. */
  public carries(...types: readonly string[]): void {
    types.forEach((type) => this.carried.add(type));
  }

  /** Whether resources of a type are translated where what they belong to is. */
  public isCarried(type: string): boolean {
    return this.carried.has(type);
  }

  /** Whether a resource is still to be translated. */
  public isOpen(resource: SourceResource): boolean {
    return !this.claimed.has(resource) && resource.obstacles.length === 0;
  }

  /** The constant that holds the construct of a resource. */
  public constantOf(resource: SourceResource | undefined): string | undefined {
    return resource && this.constants.get(resource);
  }

  /** Declares the construct of a resource and says that it carries the resource. */
  public declare(
    resource: SourceResource,
    role: string,
    make: (id: string) => Expression,
    cover: Partial<Omit<Cover, "source">> = {},
  ): string {
    const constant = this.names.take(resource.words, role);
    this.statements.push({ name: constant, expression: make(idOf(constant)) });
    this.constants.set(resource, constant);
    this.origins.set(constant, resource);
    this.cover({ source: resource, resource: member(name(constant), "resource"), ...cover });
    return constant;
  }

  /** Says that a construct carries a resource. */
  public cover(cover: Cover): void {
    this.claimed.add(cover.source);
    this.covers.push(cover);
  }

  /** Adds a construct that is no resource of the input. */
  public add(words: readonly string[], role: string, make: (id: string) => Expression): string {
    const constant = this.names.take(words, role);
    this.statements.push({ name: constant, expression: make(idOf(constant)) });
    return constant;
  }

  /** Adds a construct that is part of what a resource of the input says. */
  public addFor(resource: SourceResource, role: string, make: (id: string) => Expression): string {
    const constant = this.add(resource.words, role, make);
    this.origins.set(constant, resource);
    return constant;
  }

  /** A construct of something that the input does not declare, one for each id. */
  public known(key: string, make: () => string): string {
    let constant = this.existing.get(key);
    if (constant === undefined) {
      constant = make();
      this.existing.set(key, constant);
    }
    return constant;
  }

  /** Lists a resource that is not carried over. */
  public leave(resource: SourceResource, text: string): void {
    this.claimed.add(resource);
    this.remarks.push({ address: resource.address, text });
  }

  /** What a variable has by default where an expression is that variable alone; it is told that this is written out. */
  public defaultOf(text: string): unknown {
    const variable = this.variableOf(text);
    if (variable?.default === undefined || variable.default === null) return undefined;
    this.assumed.add(variable.name);
    return variable.default;
  }

  /** Whether an expression is a variable that holds several values. */
  public isListed(text: string): boolean {
    return /^(?:list|set|map|tuple|object)\b/.test(this.variableOf(text)?.type ?? "");
  }

  private variableOf(text: string): SourceVariable | undefined {
    const { type, target, attribute } = onlyReference(text) ?? {};
    if (type !== "var" || attribute !== "") return undefined;
    return this.source.variables.find(({ name: one }) => target === `var.${one}`);
  }

  /** The resources that nothing has claimed. */
  public get unclaimed(): SourceResource[] {
    return this.source.resources.filter((resource) => !this.claimed.has(resource));
  }
}

/** `new callee(stack, id, props)`. */
export function inStack(callee: Expression, id: string, props: Expression): Expression {
  return construct(callee, name("stack"), value(id), props);
}

/** What a listener elsewhere has and the input does not say. */
export function unknownOfListener(t: Translation, what: string, type: "string" | "number"): Expression {
  return t.variables.unknown(["existing_listener", what], type, [
    `TODO: write the ${what} of the listener in its place; only the checks of this library read it.`,
  ]);
}
