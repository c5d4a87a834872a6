import { Attributes } from "../../adopt/attributes";
import { Known } from "../../adopt/source/known";
import { Plan } from "../../impact";
import { Configuration, references } from "../../impact/configuration";
import { Json, object, objects } from "../../impact/json";
import { ResourceChange } from "../../impact/plan";

/** Attributes that name a resource to others. */
const NAMING = ["id", "listener_id", "rule_id", "config_id"];

/** What is written of a resource. */
export interface Written {
  readonly values: { readonly [argument: string]: unknown };
  /** Why it cannot be told what is written. */
  readonly obstacles: readonly string[];
}

/** A value that is known only after the apply. */
export interface Unknown {
  readonly address: string;
  readonly argument: string;
}

/** An argument of a resource. */
interface Place {
  readonly change: ResourceChange;
  readonly argument: string;
}

/** The arguments of a plan's resources: their values, and expressions for what is known only after the apply. */
export class PlanValues {
  private readonly configuration: Configuration;
  private readonly names = new Map<ResourceChange, string>();
  private readonly byBlock = new Map<string, ResourceChange[]>();
  /** By an id that the cloud gave. */
  private readonly byId = new Map<string, { readonly change: ResourceChange; readonly attribute: string }>();
  /** What stands for unknown values, and which these are. */
  public readonly unknowns = new Map<string, Unknown>();

  public constructor(
    plan: Plan,
    changes: readonly ResourceChange[],
    private readonly known: Known,
  ) {
    this.configuration = new Configuration(plan.rootModule);
    const taken = new Set<string>();
    changes.forEach((change) => {
      this.names.set(change, `${change.type}.${freeName(wordsOf(change).join("-"), taken)}`);
      const instances = this.byBlock.get(change.block);
      if (instances === undefined) this.byBlock.set(change.block, [change]);
      else instances.push(change);
      if (!known.isOfLoadBalancers(change.type)) return;
      for (const attribute of NAMING) {
        const id = change.after?.[attribute];
        if (typeof id === "string" && id !== "" && !this.byId.has(id)) this.byId.set(id, { change, attribute });
      }
    });
  }

  /** Blocks that the cloud may have filled, or a dynamic block: a plan does not tell. */
  public uncertain(change: ResourceChange): string[] {
    const expressions = this.configuration.expressions(change.block) ?? {};
    const { after = {}, afterUnknown, verb } = change;
    return Object.entries(this.known.attributesOf(change.type) ?? {})
      .filter(([name, { block, computed, optional }]) => {
        if (block === undefined || computed !== true || optional !== true || name in expressions) return false;
        return verb === "create" ? flagAt(afterUnknown, name) === true : !isNothing(after[name]);
      })
      .map(([name]) => name);
  }

  /** The name that stands for an instance in expressions. */
  public nameOf(change: ResourceChange): string {
    return this.names.get(change) as string;
  }

  /** The arguments that somebody wrote. */
  public written(change: ResourceChange): Written {
    const expressions = this.configuration.expressions(change.block);
    const attributes = this.known.attributesOf(change.type) ?? {};
    const after = change.after ?? {};
    const values: { [argument: string]: unknown } = {};
    const obstacles: string[] = [];
    for (const argument of new Set([...Object.keys(expressions ?? {}), ...this.unseen(change, attributes)])) {
      const expression = expressions?.[argument];
      const flag = flagAt(change.afterUnknown, argument);
      const value = after[argument];
      if (flag === true && attributes[argument]?.block !== undefined) {
        obstacles.push(`${argument} is known only after the apply`);
        continue;
      }
      const lacks = value === undefined && references(expression).length > 0;
      const written = this.convert(value, lacks ? true : flag, expression, { change, argument });
      if (written !== undefined && written !== null) values[argument] = written;
    }
    return { values, obstacles };
  }

  /** Dynamic blocks are not part of a plan's configuration, and a plan may come without one. */
  private unseen(change: ResourceChange, attributes: Attributes): string[] {
    const { block, after = {}, afterUnknown, verb } = change;
    const configured = this.configuration.expressions(block) !== undefined;
    const names = Object.entries(attributes).filter(([name, attribute]) => {
      if (attribute.block !== undefined && attribute.computed !== true) return true;
      // What is made has no value yet that nobody wrote.
      if (attribute.block !== undefined && verb === "create" && !isNothing(after[name])) return true;
      return !configured && !attribute.computed;
    });
    return names.map(([name]) => name).filter((name) => !isNothing(after[name]) || flagAt(afterUnknown, name) === true);
  }

  private convert(value: unknown, flag: unknown, expression: unknown, at: Place): unknown {
    if (flag === true) return this.expressionFor(expression, at);
    if (Array.isArray(value)) return this.list(value, flag, expression, at);
    const record = object(value);
    if (record !== undefined) return this.record(record, flag, expression, at);
    if (typeof value !== "string") return value;
    return this.linked(value, expression, at) ?? literal(value);
  }

  private list(value: readonly unknown[], flag: unknown, expression: unknown, at: Place): unknown[] {
    const flags = value.map((_, i) => (Array.isArray(flag) ? (flag[i] as unknown) : false));
    const blocks = Array.isArray(expression) ? objects(expression) : undefined;
    if (blocks !== undefined) {
      const own = this.paired(
        value.map((item) => object(item) ?? {}),
        flags,
        blocks,
        at,
      );
      return value.map((item, i) => this.convert(item, flags[i], own[i], at));
    }
    const each = this.ofEach(expression, value.length, at);
    return value.map((item, i) => this.convert(item, flags[i], each?.[i] ?? expression, at));
  }

  /** Which reference gives which element, where there are as many of both. */
  private ofEach(expression: unknown, count: number, at: Place): unknown[] | undefined {
    const whole = references(expression).filter((one, _, all) => !all.some((other) => other.startsWith(`${one}.`)));
    const targets = whole.filter((one) => this.configuration.target([one], at.change.module) !== undefined);
    return targets.length === count && whole.length === count
      ? targets.map((one) => ({ references: [one] }))
      : undefined;
  }

  private record(value: Json, flag: unknown, expression: unknown, at: Place): Json {
    const expressions = blockOf(expression);
    const names = expressions === undefined ? Object.keys(value) : Object.keys(expressions);
    const flagged = expressions === undefined ? Object.keys(object(flag) ?? {}) : [];
    const entries = [...new Set([...names, ...flagged])].flatMap((name) => {
      const own = expressions === undefined ? undefined : expressions[name];
      const written = this.convert(value[name], flagAt(flag, name), own, at);
      return written === undefined || written === null ? [] : [[name, written] as const];
    });
    return Object.fromEntries(entries);
  }

  /** Blocks of a set are sorted in the plan but not in the configuration, so each looks for the one that fits it. */
  private paired(
    values: readonly Json[],
    flags: readonly unknown[],
    expressions: readonly Json[],
    at: Place,
  ): (Json | undefined)[] {
    if (expressions.length !== values.length) return values.map(() => undefined);
    const left = [...expressions];
    return values.map((value, i) => {
      const fitting = left.findIndex((expression) => this.fits(value, flags[i], expression, at));
      return left.splice(Math.max(0, fitting), 1)[0];
    });
  }

  private fits(value: Json, flag: unknown, expression: Json, at: Place): boolean {
    return Object.entries(expression).every(([name, one]) => {
      const { constant_value: constant, references: refs } = object(one) ?? {};
      // Of configurations in JSON the text of a reference is given as a constant beside it.
      if (refs === undefined) return constant === undefined || same(constant, value[name]);
      const unknown = flagAt(flag, name) === true;
      const target = this.targetOf(one, at);
      if (target === undefined) return true;
      return unknown === (target.change.after?.[target.attribute] === undefined);
    });
  }

  /** A text that somebody may have written as a reference to a resource of the plan. */
  private linked(value: string, expression: unknown, at: Place): string | undefined {
    const target = this.targetOf(expression, at);
    if (target !== undefined && target.change.after?.[target.attribute] === value) return this.reference(target);
    const byId = this.byId.get(value);
    return byId === undefined || byId.change === at.change ? undefined : this.reference(byId);
  }

  /** What stands for a value that is known only after the apply. */
  private expressionFor(expression: unknown, at: Place, depth = 0, of = at.change): string {
    const target = this.targetOf(expression, at);
    if (target !== undefined) {
      if (NAMING.includes(target.attribute)) return this.reference(target) as string;
      const { change, attribute } = target;
      const next = this.configuration.expressions(change.block)?.[attribute];
      if (next !== undefined && flagAt(change.afterUnknown, attribute) === true && depth < 5) {
        return this.expressionFor(next, { change, argument: at.argument }, depth + 1, at.change);
      }
    }
    const [source = at.argument] = references(expression);
    const text = `\${planned.${source.replace(/\W+/g, "_")}_${this.unknowns.size + 1}}`;
    this.unknowns.set(text, { address: of.address, argument: at.argument });
    return text;
  }

  private reference({ change, attribute }: { readonly change: ResourceChange; readonly attribute: string }) {
    return NAMING.includes(attribute) ? `\${${this.nameOf(change)}.${attribute}}` : undefined;
  }

  /** The one resource that an expression refers to. */
  private targetOf(expression: unknown, at: Place) {
    const refs = references(expression);
    const target = refs.length === 0 ? undefined : this.configuration.target(refs, at.change.module);
    if (target === undefined) return undefined;
    const instances = (this.byBlock.get(target.block) ?? []).filter(({ module }) => module === target.module);
    const byIndex = instances.find((one) => indexText(one) === (target.index ?? indexText(at.change)));
    const change = byIndex ?? (instances.length === 1 ? instances[0] : undefined);
    return change && { change, attribute: target.attribute ?? "id" };
  }
}

/** Modules, name and index, from which names in messages are made. */
export function wordsOf({ address, type }: ResourceChange): string[] {
  return address.split(/[^\w-]+/).filter((word) => word !== "" && word !== "module" && word !== type);
}

function freeName(base: string, taken: Set<string>): string {
  let name = base;
  for (let i = 2; taken.has(name); i++) name = `${base}-${i}`;
  taken.add(name);
  return name;
}

function indexText({ index }: ResourceChange): string | undefined {
  if (index === undefined) return undefined;
  return `[${typeof index === "number" ? index : JSON.stringify(index)}]`;
}

/** The engine would read `${` as its own. */
function literal(text: string): string {
  return text.replace(/\$\{/g, "$$${").replace(/%\{/g, "%%{");
}

function flagAt(flags: unknown, name: string): unknown {
  return flags === true ? true : object(flags)?.[name];
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/** The expressions of a block; undefined where one expression stands for all of it. */
function blockOf(expression: unknown): Json | undefined {
  const one = object(expression);
  return one === undefined || Array.isArray(one.references) || "constant_value" in one ? undefined : one;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null) || String(one) === String(other);
}
