import { TerraformIterator, TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { alicloud, ITrafficRule, Severity } from "../../lib";
import { ecsNetworkInterface, instance } from "../../lib/l1/alicloud";
import { asScalingGroup } from "../../lib/l1/tencentcloud";
import { ancestors, Method, methodsOf, Parameter, runtime, settingsOf, Type, TypeReference, TYPES } from "./assembly";
import { pick, Random } from "./hostile-values";

/** What a program would write, by the name of the setting or argument. */
const TEXTS: { readonly [name: string]: readonly string[] } = {
  protocol: ["tcp", "http", "TCP", "HTTP", "UDP"],
  address: ["10.0.0.1"],
  serverIp: ["10.0.0.2"],
  ip: ["10.0.0.3"],
  networkType: ["INTERNAL"],
  domain: ["www.example.com"],
  url: ["/a"],
  path: ["/health"],
  strategy: ["VSERVER_ATTACHMENTS", "ALB_IN_PLACE", "TARGET_GROUP"],
  masterBackendId: ["a"],
  ruleId: ["single-backend", "quota"],
  severity: ["error", "info"],
  formerPath: ["Old"],
};

const NUMBERS: { readonly [name: string]: readonly number[] } = {
  port: [80, 8080],
  weight: [10, 100],
  defaultWeight: [50],
  priority: [1, 2],
  minSize: [1],
  maxSize: [3],
};

/** What decides about each value of a call, so that a test can change it; `path` names it from the outermost. */
export type Change = (path: string, type: TypeReference, value: unknown) => unknown;

/** A program that calls the public API as its types allow, but for what a test changes. */
export class Caller {
  private count = 0;

  public constructor(
    public readonly stack: TerraformStack,
    private readonly random: Random,
    private readonly change: Change = (_path, _type, value) => value,
    /** How likely a setting is given that can be left out. */
    private readonly generous = 0.3,
  ) {}

  /** Calls a constructor, or a static method. */
  public make(type: Type, method?: Method, path = type.name): object {
    const made = runtime(type);
    if (method === undefined) return new made(...this.values(type.initializer?.parameters ?? [], path));
    return made[method.name](...this.values(method.parameters ?? [], `${path}.${method.name}`)) as object;
  }

  /** Calls a method of something that was made. */
  public call(thing: object, method: Method, path: string): unknown {
    const callable = thing as Record<string, (...values: unknown[]) => unknown>;
    return callable[method.name](...this.values(method.parameters ?? [], `${path}.${method.name}`));
  }

  /** A value of a type. */
  public value({ name, type, optional }: Parameter, path: string): unknown {
    if (optional === true && this.random() > this.generous) return undefined;
    return this.change(path, type, this.ofType(name, type, path));
  }

  private values(parameters: readonly Parameter[], path: string): unknown[] {
    return parameters.map((parameter) => this.value(parameter, `${path}(${parameter.name})`));
  }

  private ofType(name: string, type: TypeReference, path: string): unknown {
    if (type.collection !== undefined) return this.collection(name, type.collection, path);
    if (type.primitive === "number") return pick(this.random, NUMBERS[name] ?? [10]);
    if (type.primitive === "boolean") return this.random() < 0.5;
    if (type.primitive !== undefined) return name === "id" ? `Id${this.count++}` : this.text(name);
    const fqn = type.fqn ?? "";
    if (TYPES[fqn] === undefined) return this.foreign(fqn, name);
    const known = TYPES[fqn];
    if (known.kind === "enum") return this.text(name);
    return known.datatype === true ? this.settings(known, path) : this.thing(known, path);
  }

  private text(name: string): string {
    return pick(this.random, TEXTS[name] ?? [`${name}-1`]);
  }

  private collection(
    name: string,
    { kind, elementtype }: NonNullable<TypeReference["collection"]>,
    path: string,
  ): unknown {
    const element = (key: string) => this.value({ name, type: elementtype }, `${path}.${key}`);
    return kind === "array" ? [element("0"), element("1")] : { a: element("a"), b: element("b") };
  }

  private settings(type: Type, path: string): object {
    const given = settingsOf(type).map(
      (setting) => [setting.name, this.value(setting, `${path}.${setting.name}`)] as const,
    );
    return Object.fromEntries(given.filter(([, value]) => value !== undefined));
  }

  private foreign(fqn: string, name: string): unknown {
    const id = `Foreign${this.count++}`;
    if (fqn === "cdktf.TerraformProvider") return new alicloud.AlicloudProvider(this.stack, id, { alias: id });
    if (fqn === "cdktf.ITerraformIterator") return TerraformIterator.fromList(["a"]);
    if (fqn === "cdktf.TerraformResource" && name === "instance") return new instance.Instance(this.stack, id, {});
    if (fqn === "cdktf.TerraformResource" && name === "networkInterface") {
      return new ecsNetworkInterface.EcsNetworkInterface(this.stack, id, { vswitchId: "vsw-1" });
    }
    if (fqn === "cdktf.TerraformResource") {
      const settings = { configurationId: "asc-1", scalingGroupName: "a", minSize: 1, maxSize: 2, vpcId: "vpc-1" };
      return new asScalingGroup.AsScalingGroup(this.stack, id, settings);
    }
    return name === "scope" ? this.scope(id) : this.stack;
  }

  private scope(id: string): Construct {
    return this.random() < 0.5 ? this.stack : new Construct(this.stack, id);
  }

  /** Something of a class, or of one that implements an interface. */
  private thing(type: Type, path: string): object {
    if (type.name === "ITrafficRule") return ownRule(`team/rule-${this.count++}`);
    const ways = waysTo(type);
    const [made, method] = pick(this.random, ways);
    return this.make(made, method, path);
  }
}

/** Which no class of the library is. */
function ownRule(id: string): ITrafficRule {
  return { id, severity: Severity.INFO, summary: "Nothing is wrong.", why: "It is not.", check: () => [] };
}

/** Each way to make a type: constructors and static methods. */
export function waysTo(type: Type): (readonly [Type, Method | undefined])[] {
  const known = WAYS.get(type.fqn);
  if (known !== undefined) return known;
  const classes = Object.values(TYPES).filter((one) => one.kind === "class" && ancestors(one).includes(type));
  const ways = classes.flatMap((one) => {
    const statics = (one.methods ?? []).filter((method) => method.static === true);
    const constructed = one.abstract === true || one.initializer === undefined ? [] : [undefined];
    return [...constructed, ...statics].map((method) => [one, method] as const);
  });
  WAYS.set(type.fqn, ways);
  return ways;
}

const WAYS = new Map<string, (readonly [Type, Method | undefined])[]>();

/** Every class that a program can make, with every way to do so. */
export const EVERY_WAY = Object.values(TYPES)
  .filter(({ kind }) => kind === "class")
  .flatMap((type) => waysTo(type).filter(([made]) => made === type));

/** What can be done with a thing that a way made. */
export function methodsFor(type: Type): readonly Method[] {
  return methodsOf(type).filter(({ name }) => !name.startsWith("synthesize"));
}
