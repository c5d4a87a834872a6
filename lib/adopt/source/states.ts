import { Value, mapOf } from "../expressions/value";
import { Beside, Key } from "./module";
import { SourceResource } from "./resource";

/** What the resources of some HCL are today. */
export class States {
  private readonly byAddress: Map<string, SourceResource>;
  private readonly keys = new Map<string, Key[]>();

  /**
   * @param remarks what the states have besides
   */
  public constructor(
    resources: readonly SourceResource[],
    public readonly remarks: string[],
  ) {
    const whole = resources.filter(({ obstacles }) => obstacles.length === 0);
    this.byAddress = new Map(whole.map((resource) => [resource.address, resource]));
    for (const { address } of whole) for (const [at, key] of stepsOf(address)) this.addKey(at, key);
  }

  private addKey(at: string, key: Key): void {
    const keys = this.keys.get(at) ?? [];
    if (!keys.includes(key)) keys.push(key);
    this.keys.set(at, keys);
  }

  /** What a module is told of it. */
  public get beside(): Pick<Beside, "keysAt" | "valueAt"> {
    return {
      keysAt: (address) => (this.keys.get(address) ?? []).filter((key) => key !== undefined),
      valueAt: (address, attribute) => {
        const value = this.byAddress.get(address)?.values[attribute];
        return value === undefined ? undefined : valueOf(value);
      },
    };
  }

  /** A resource by its address. */
  public at(address: string): SourceResource | undefined {
    return this.byAddress.get(address);
  }

  /** What the states have and the HCL does not declare. */
  public without(declared: ReadonlySet<string>): SourceResource[] {
    const others = [...this.byAddress.values()].filter(({ address }) => !declared.has(address));
    return others.map((resource) => ({ ...resource, obstacles: [NOT_IN_HCL] }));
  }
}

const NOT_IN_HCL = "the HCL of the input does not declare it; adopt the state alone, or pass the HCL of its module";

/** `module.a["x"].lb.web[0]` has the key `x` at `module.a`, and 0 at `module.a["x"].lb.web`. */
function stepsOf(address: string): [string, Key][] {
  const steps: [string, Key][] = [];
  let rest = address;
  let before = "";
  for (;;) {
    const [step, path = "", key] = STEP.exec(rest) ?? [];
    if (step === undefined) return steps;
    steps.push([before + path, keyOf(key)]);
    before += step;
    rest = rest.slice(step.length);
  }
}

const STEP = /^([\w-]+\.[\w-]+)(?:\[(\d+|"(?:[^"\\]|\\.)*")\])?\.?/s;

function keyOf(text: string | undefined): Key {
  return text === undefined ? undefined : (JSON.parse(text) as number | string);
}

function valueOf(json: unknown): Value {
  if (Array.isArray(json)) return json.map(valueOf);
  if (typeof json === "object" && json !== null) {
    return mapOf(Object.entries(json).map(([key, item]) => [key, valueOf(item)]));
  }
  return json as string | number | boolean | null;
}
