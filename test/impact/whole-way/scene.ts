import { Resource, Values } from "../plan-json";

/** Stacks that serve, from the name that clients ask for to the process that answers, and edits of them. */
export class Scene {
  public constructor(
    private readonly resources: ReadonlyMap<string, Values>,
    private readonly changes: readonly Resource[] = [],
  ) {}

  public static of(resources: Readonly<Record<string, Values>>): Scene {
    return new Scene(new Map(Object.entries(resources)));
  }

  /** The same stack with other values before the edit. */
  public given(address: string, patch: Values): Scene {
    return new Scene(new Map([...this.resources, [address, { ...this.resources.get(address), ...patch }]]));
  }

  /** The same stack without an object. */
  public without(address: string): Scene {
    return new Scene(new Map([...this.resources].filter(([one]) => one !== address)));
  }

  /** Gives attributes of one object, or of many, other values; undefined unsets one. */
  public edit(address: string | readonly string[], patch: Values): Scene {
    return [address]
      .flat()
      .reduce<Scene>((scene, one) => scene.change(one, (before) => ({ before, after: { ...before, ...patch } })), this);
  }

  /** Leaves attributes of one object to the apply. */
  public later(address: string, ...names: readonly string[]): Scene {
    return this.change(address, (before) => ({
      before,
      after: Object.fromEntries(Object.entries(before).filter(([name]) => !names.includes(name))),
      unknown: Object.fromEntries(names.map((name) => [name, true])),
      config: Object.fromEntries(Object.keys(before).map((name) => [name, {}])),
    }));
  }

  public drop(...addresses: readonly string[]): Scene {
    return addresses.reduce<Scene>((scene, one) => scene.change(one, (before) => ({ before })), this);
  }

  public replace(address: string | readonly string[], patch: Values = {}, actions = ["delete", "create"]): Scene {
    return [address].flat().reduce<Scene>(
      (scene, one) =>
        scene.change(one, (before) => {
          const after: Values = { ...before, ...patch };
          delete after.id;
          return { before, after, actions, unknown: { id: true } };
        }),
      this,
    );
  }

  public add(address: string, after: Values): Scene {
    return new Scene(this.resources, [...this.changes, { address, after, config: configOf(after) }]);
  }

  /** The plan; in modules as people write HCL, or flat as constructs are named. */
  public plan(dialect: Dialect): Resource[] {
    const changed = new Map(this.changes.map((one) => [one.address, one]));
    const same = [...this.resources]
      .filter(([address]) => !changed.has(address))
      .map(([address, values]): Resource => ({ address, before: values, after: values, config: configOf(values) }));
    return [...same, ...this.changes].map((one) => ({ ...one, address: dialect(one.address) }));
  }

  private change(address: string, make: (before: Values) => Omit<Resource, "address">): Scene {
    const before = this.resources.get(address);
    if (before === undefined) throw new Error(`no ${address} in the scene`);
    const one: Resource = { address, ...make(before) };
    if (one.after !== undefined) one.config ??= configOf(one.after);
    return new Scene(this.resources, [...this.changes.filter((other) => other.address !== address), one]);
  }
}

function configOf(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => name !== "id")
      .map(([name]) => [name, {}]),
  );
}

export type Dialect = (address: string) => string;

export const DIALECTS: Readonly<Record<string, Dialect>> = {
  "constructs, flat": (address) => `${address}_8F3C21`,
  "HCL, servers and the edge in modules": (address) =>
    /_(?:instance|eni|network_interface)\./.test(address) && !address.includes("clb_instance")
      ? `module.servers.${address}`
      : `module.edge[0].${address}`,
};
