import { TerraformStack, TerraformVariable } from "cdktf";
import * as fs from "node:fs";
import * as path from "node:path";
import * as yaml from "js-yaml";
import { Backend, BackendOptions } from "../../lib";

/** A real public stack as data; see the head of cases.yaml for the notation. */
export interface RealCase {
  readonly id: string;
  readonly lb?: Record<string, string>;
  readonly listener?: Record<string, unknown> & { front?: number; back?: number; port?: number; proto?: string };
  readonly rule?: string;
  readonly backends?: string[];
  readonly steps?: string[][];
  readonly expect: string;
}

/** All cases, by id. */
export const CASES = new Map(
  (yaml.load(fs.readFileSync(path.join(__dirname, "cases.yaml"), "utf8")) as RealCase[]).map((c) => [c.id, c]),
);

const NOTATION =
  /^(?:(?<role>Master|Slave|active|passive|vserver|default|node|intranet:|internet:)\s+)?(?<kind>ecs|Ecs|eni_ip|eni|eci|cvm|bind_ip)(?<number>\d*)(?:\[\*\])?(?:\s+(?<id>[^\s:]+))?:(?<port>[^:\s]+):(?<weight>[^:\s]+)(?:\s+(?<note>.*))?$/;

/** One backend of the notation `kind:port:weight note`. */
export interface NotedBackend {
  readonly kind: string;
  readonly id: string;
  readonly options: BackendOptions;
  readonly role?: string;
  readonly note: string;
}

/** Reads the notation. `-` is "not given", `var` a variable that only the plan knows. */
export function readBackend(stack: TerraformStack, text: string, position: number): NotedBackend {
  const groups = NOTATION.exec(text)?.groups;
  if (groups === undefined) throw new Error(`not in the notation of cases.yaml: ${text}`);
  const { kind, number, id, port, weight, note = "", role } = groups;
  const description = /desc (\w+)/.exec(note)?.[1];
  const options = { port: value(stack, "port", port), weight: value(stack, "weight", weight), description };
  return { kind: kind.toLowerCase(), id: id ?? `${prefixOf(kind)}-${number || position}`, options, role, note };
}

function prefixOf(kind: string): string {
  return { ecs: "i", eni: "eni", eci: "eci", cvm: "ins" }[kind.toLowerCase()] ?? "10.0.0";
}

function value(stack: TerraformStack, name: string, text: string): number | undefined {
  if (text === "-") return undefined;
  if (text !== "var") return Number(text);
  const existing = stack.node.tryFindChild(name) as TerraformVariable | undefined;
  return (existing ?? new TerraformVariable(stack, name, { type: "number" })).numberValue;
}

/** The backend as this library declares it. */
export function toBackend({ kind, id, options, note }: NotedBackend, position: number): Backend {
  const serverIp = /\bip(=|$)/.test(note) ? `10.0.1.${position + 1}` : undefined;
  switch (kind) {
    case "eni":
      return Backend.networkInterface(id, { ...options, serverIp });
    case "eci":
      return Backend.containerGroup(id, { ...options, serverIp });
    case "eni_ip":
    case "bind_ip":
      return Backend.ip(id.startsWith("10.0.0-") ? `10.0.2.${position + 1}` : id, options);
    default:
      return Backend.instance(id, options);
  }
}

/** The backends of a case, each under an id of its own; `x N` stands for that many. */
export function backendsOf(stack: TerraformStack, notation: readonly string[], repeat = 3): Record<string, Backend> {
  const single = notation.flatMap((text) => {
    const times = / x (\d+|N)$/.exec(text)?.[1];
    const count = times === undefined ? 1 : times === "N" ? repeat : Number(times);
    return Array<string>(count).fill(text.replace(/ x (\d+|N)$/, ""));
  });
  return Object.fromEntries(single.map((text, i) => [`server${i + 1}`, toBackend(readBackend(stack, text, i + 1), i)]));
}
