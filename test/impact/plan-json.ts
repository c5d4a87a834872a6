import { ImpactReport, readPlan, Subject } from "../../lib/impact";
import { impactOf } from "./impact-of";

/** Hand-made minimal `show -json` of plans. */

export type Values = Record<string, unknown>;

export interface Resource {
  address: string;
  before?: Values;
  after?: Values;
  actions?: string[];
  unknown?: Values;
  /** Expressions of the configuration; resources without are not in it. */
  config?: Values;
  dependsOn?: string[];
  stateDependsOn?: string[];
  drift?: Values;
  deposed?: string;
}

/** A reference in an expression: `type.name.attribute`. */
export const ref = (reference: string) => ({
  references: [reference, reference.split(".").slice(0, -1).join(".")],
});

function typeOf(address: string): [string, string] {
  const [type, name] = address
    .replace(/\[(?:"(?:[^"\\]|\\[\s\S])*"|\d+)\]/g, "")
    .split(".")
    .slice(-2);
  return [type, name];
}

function actionsOf({ actions, before, after }: Resource): string[] {
  if (actions !== undefined) return actions;
  if (before === undefined) return ["create"];
  if (after === undefined) return ["delete"];
  return JSON.stringify(before) === JSON.stringify(after) ? ["no-op"] : ["update"];
}

/** Tests write values where only their kind matters. */
function expressionOf(value: unknown, key = ""): unknown {
  if (key === "references" || key === "constant_value") return value;
  if (Array.isArray(value)) return value.map((item) => expressionOf(item));
  if (typeof value !== "object" || value === null) return { constant_value: value };
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, expressionOf(item, name)]));
}

function flagsOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(flagsOf);
  if (typeof value !== "object" || value === null) return value === true;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, flagsOf(item)]));
}

export function planJson(resources: readonly Resource[]): Values {
  const indexOf = (address: string): unknown => {
    const brackets = /\[([\s\S]*)\]$/.exec(address)?.[1];
    return brackets === undefined ? undefined : JSON.parse(brackets);
  };
  const configured = new Map<string, Values>();
  for (const { address, config, dependsOn } of resources) {
    if (config === undefined) continue;
    const [type, name] = typeOf(address);
    const block = `${type}.${name}`;
    const expressions = expressionOf(config);
    configured.set(block, { address: block, mode: "managed", type, name, expressions, depends_on: dependsOn });
  }
  const named = ({ address }: Resource) => {
    const [type, name] = typeOf(address);
    const module_address = /^(?:module\.[^.[]+(?:\[[^\]]*\])?\.)*(?=[^.]+\.[^.]+$)/.exec(address)?.[0].slice(0, -1);
    return { address, mode: "managed", type, name, index: indexOf(address), ...(module_address && { module_address }) };
  };
  return {
    format_version: "1.2",
    terraform_version: "1.12.0",
    planned_values: {
      root_module: {
        resources: resources
          .filter(({ after, deposed }) => after !== undefined && deposed === undefined)
          .map((one) => ({ ...named(one), values: one.after })),
      },
    },
    resource_changes: resources.map((one) => ({
      ...named(one),
      deposed: one.deposed,
      change: {
        actions: actionsOf(one),
        before: one.before ?? null,
        after: one.after ?? null,
        after_unknown: flagsOf(one.unknown ?? {}),
      },
    })),
    resource_drift: resources
      .filter(({ drift }) => drift !== undefined)
      .map((one) => ({ ...named(one), change: { actions: ["update"], before: one.drift, after: one.before } })),
    prior_state: {
      format_version: "1.0",
      values: {
        root_module: {
          resources: resources
            .filter(({ before }) => before !== undefined)
            .map((one) => ({
              ...named(one),
              values: one.before,
              depends_on: one.stateDependsOn ?? [],
              deposed_key: one.deposed,
            })),
        },
      },
    },
    configuration: { root_module: { resources: [...configured.values()] } },
    complete: true,
  };
}

export function report(...resources: Resource[]): ImpactReport {
  return impactOf(readPlan(planJson(resources)));
}

/** "3 -> 0 -> 3" of the only subject that changes. */
export function shape(...resources: Resource[]): string {
  return shapeOf(changedSubject(report(...resources)));
}

export function shapeOf({ active }: Subject): string {
  return `${active.before} -> ${active.minimum} -> ${active.after}`;
}

export function changedSubject({ subjects }: ImpactReport): Subject {
  const changed = subjects.filter((subject) => subject.changed);
  expect(changed).toHaveLength(1);
  return changed[0];
}

/** "backend port weight share event" of each row. */
export function rows({ members }: Subject): string[] {
  const arrow = (a: unknown, b: unknown) => (a === b ? String(a) : `${String(a)}>${String(b)}`);
  return members.map(
    ({ backend, port, weight, event }) =>
      `${backend} ${arrow(port.before, port.after)} ${arrow(weight.before, weight.after)} ${event}`,
  );
}

export const calls = ({ calls: list }: Subject) =>
  list.map(({ name, times }) => (times === 1 ? name : `${name} x${times}`));

export const rulesOf = ({ findings }: ImpactReport) => findings.map(({ rule }) => rule);

export const ids = (n: number, from = 1) => Array.from({ length: n }, (_, i) => `i-${from + i}`);

/** Members in resources of their own: each attachment keyed by its name. */
export interface Attachments {
  type: string;
  values(server: string, port: number, weight: number): Values;
  config: Values;
  group: string;
}

export interface Member {
  server: string;
  port: number;
  weight: number;
}

export const members = (servers: string[], port = 80, weight = 100): Record<string, Member> =>
  Object.fromEntries(servers.map((server) => [server, { server, port, weight }]));

export interface EditOptions {
  createFirst?: boolean;
  /** A terraform_data over all attachments; "new" when the state does not have it yet. */
  barrier?: boolean | "new";
  /** Whether a changed weight replaces. */
  weightReplaces?: boolean;
  chained?: boolean;
}

/** The plan for attachments that go from `old` to `next`, both keyed by name, as an engine makes it. */
export function edit(
  { type, values, config, group }: Attachments,
  old: Record<string, Member>,
  next: Record<string, Member>,
  options: EditOptions = {},
): Resource[] {
  const made = (member: Member | undefined) => member && values(member.server, member.port, member.weight);
  const neighbours = (all: string[], name: string) => {
    const before = all[all.indexOf(name) - 1];
    return options.chained && before !== undefined ? [`${type}.${before}`] : [];
  };
  const names = [...new Set([...Object.keys(old), ...Object.keys(next)])];
  const attachments = names.map((name): Resource => {
    const [was, is] = [old[name], next[name]];
    const moved = was && is && (was.server !== is.server || was.port !== is.port);
    const replaced = moved || (was && is && options.weightReplaces && was.weight !== is.weight);
    const order = options.createFirst ? ["create", "delete"] : ["delete", "create"];
    return {
      address: `${type}.${name}`,
      before: made(was),
      after: made(is),
      actions: replaced ? order : undefined,
      config: is ? config : undefined,
      dependsOn: neighbours(Object.keys(next), name),
      stateDependsOn: [
        group,
        ...Object.keys(old)
          .slice(0, Object.keys(old).indexOf(name))
          .filter(() => options.chained ?? false)
          .map((other) => `${type}.${other}`),
      ],
    };
  });
  if (!options.barrier) return attachments;
  const before = { input: Object.values(old).map(({ server, port }) => `${server}:${port}`) };
  const after = { input: Object.values(next).map(({ server, port }) => `${server}:${port}`) };
  const guard: Resource = {
    address: "terraform_data.barrier",
    before: options.barrier === "new" ? undefined : before,
    after,
    config: { input: { references: Object.keys(next).map((name) => `${type}.${name}`) } },
    stateDependsOn: Object.keys(old).map((name) => `${type}.${name}`),
  };
  return [...attachments, guard];
}
