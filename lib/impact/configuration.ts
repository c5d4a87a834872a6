import { Json, object, objects } from "./json";

/** The resource instance that an expression refers to, as far as the configuration says. */
export interface Target {
  /** Address of the block. */
  readonly block: string;
  /** Address of the module instance that holds it, as far as it is known. */
  readonly module: string;
  /** The index in the reference, with brackets; undefined for none, or one that is computed. */
  readonly index: string | undefined;
  readonly attribute: string | undefined;
}

const INDEX = String.raw`\[(?:"(?:[^"\\]|\\.)*"|[^\]"]*)\]`;
const RESOURCE = new RegExp(`^((?:data\\.)?[^.[]+\\.[^.[]+)(${INDEX})?(?:\\.([^.[]+).*)?$`);
const MODULE_CALL = new RegExp(`^module\\.([^.[]+)(${INDEX})?(?:\\.([^.[]+).*)?$`);

/**
 * Which block needs which, from the plan's `configuration`. Outputs and variables of modules are nodes of their own,
 * so that a pool of 2,000 attachments behind one output stays linear. Local values are not part of a plan's JSON: what
 * goes through them is an order that is not seen, so the engine is taken to be freer than it is, never stricter.
 */
export class Configuration {
  private readonly nodes = new Map<string, readonly string[]>();
  private readonly expressionsOf = new Map<string, Json>();
  private readonly providerOf = new Map<string, string>();
  private readonly modules = new Map<string, Json>();
  private readonly inputs = new Map<string, Json>();

  public constructor(rootModule: Json) {
    this.readModule("", rootModule, []);
  }

  /** Whether the plan has a configuration at all. */
  public get present(): boolean {
    return this.nodes.size > 0;
  }

  /** All nodes: blocks, outputs, variables and modules. */
  public get all(): Iterable<string> {
    return this.nodes.keys();
  }

  /** The nodes that a node needs. */
  public needs(node: string): readonly string[] {
    return (this.nodes.get(node) ?? []).filter((other) => this.nodes.has(other));
  }

  /** The expressions of a block; undefined for a block that left the configuration. */
  public expressions(block: string): Json | undefined {
    return this.expressionsOf.get(block);
  }

  /** The configuration of the provider that a block uses; "" for a block that left the configuration. */
  public provider(block: string): string {
    return this.providerOf.get(block) ?? "";
  }

  /** What the references of an expression in a module instance point at; undefined when it is not one resource. */
  public target(references: readonly string[], module: string): Target | undefined {
    for (const reference of references) {
      const found = this.targetOf(reference, module);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private targetOf(reference: string, module: string): Target | undefined {
    const call = MODULE_CALL.exec(reference);
    if (call !== null) {
      const child = join(module, `module.${call[1]}${call[2] ?? ""}`);
      const outputs = object(this.modules.get(cut(child))?.outputs);
      return call[3] === undefined ? undefined : this.target(references(object(outputs?.[call[3]])?.expression), child);
    }
    if (reference.startsWith("var.")) {
      const parent = module.slice(0, Math.max(0, module.lastIndexOf("module.") - 1));
      const input = this.inputs.get(cut(module))?.[reference.slice(4).split(/[.[]/)[0]];
      return module === "" ? undefined : this.target(references(input), parent);
    }
    const resource = RESOURCE.exec(reference);
    if (resource === null || resource[1].startsWith("data.")) return undefined;
    const block = join(cut(module), resource[1]);
    return this.expressionsOf.has(block) ? { block, module, index: resource[2], attribute: resource[3] } : undefined;
  }

  private readModule(path: string, module: Json, inherited: readonly string[]): void {
    this.modules.set(path, module);
    const inside: string[] = [];
    for (const resource of objects(module.resources)) {
      const block = join(path, String(resource.address));
      const expressions = object(resource.expressions) ?? {};
      this.expressionsOf.set(block, expressions);
      this.providerOf.set(block, String(resource.provider_config_key ?? ""));
      const read = [expressions, resource.count_expression, resource.for_each_expression, resource.provisioners];
      this.nodes.set(block, [
        ...inherited,
        ...this.nodesOf(path, deepReferences(read)),
        ...this.nodesOf(path, names(resource.depends_on), true),
      ]);
      inside.push(block);
    }
    for (const [name, output] of Object.entries(object(module.outputs) ?? {})) {
      const node = join(path, `output.${name}`);
      const needs = names(object(output)?.depends_on);
      this.nodes.set(node, [...this.nodesOf(path, deepReferences(output)), ...this.nodesOf(path, needs, true)]);
      inside.push(node);
    }
    for (const [name, call] of Object.entries(object(module.module_calls) ?? {})) {
      const child = join(path, `module.${name}`);
      const { expressions, depends_on, module: body, count_expression, for_each_expression } = object(call) ?? {};
      this.inputs.set(child, object(expressions) ?? {});
      for (const [input, expression] of Object.entries(object(expressions) ?? {})) {
        this.nodes.set(join(child, `var.${input}`), this.nodesOf(path, deepReferences(expression)));
      }
      const forAll = [
        ...inherited,
        ...this.nodesOf(path, names(depends_on), true),
        ...this.nodesOf(path, deepReferences([count_expression, for_each_expression])),
      ];
      this.readModule(child, object(body) ?? {}, forAll);
      inside.push(child);
    }
    if (path !== "") this.nodes.set(path, inside);
  }

  /** `module.m` beside `module.m.output` is only its prefix; alone, in `depends_on`, it means the whole module. */
  private nodesOf(path: string, refs: Iterable<string>, whole = false): string[] {
    const nodes = new Set<string>();
    for (const reference of refs) {
      const call = MODULE_CALL.exec(reference);
      const resource = RESOURCE.exec(reference);
      if (call !== null && call[3] !== undefined) nodes.add(join(path, `module.${call[1]}.output.${call[3]}`));
      else if (call !== null && whole) nodes.add(join(path, `module.${call[1]}`));
      else if (reference.startsWith("var.")) nodes.add(join(path, `var.${reference.slice(4).split(/[.[]/)[0]}`));
      else if (call === null && resource !== null) nodes.add(join(path, resource[1]));
    }
    return [...nodes];
  }
}

/** The references of one expression of the configuration. */
export function references(expression: unknown): string[] {
  return names(object(expression)?.references);
}

/** All references anywhere below. */
export function deepReferences(value: unknown, into: Set<string> = new Set()): Set<string> {
  if (Array.isArray(value)) {
    for (const item of value) deepReferences(item, into);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (key === "references") for (const name of names(item)) into.add(name);
      else if (key !== "constant_value") deepReferences(item, into);
    }
  }
  return into;
}

function names(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}

function join(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

function cut(module: string): string {
  return module.replace(new RegExp(INDEX, "g"), "");
}
