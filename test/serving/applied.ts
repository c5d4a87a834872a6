type Json = Record<string, unknown>;

/** A resource as an apply leaves it. */
export interface Applied {
  readonly address: string;
  readonly type: string;
  readonly values: Json;
}

/** Members inside a resource, which an engine writes as an empty list where there are none. */
const LISTS: Readonly<Record<string, string>> = {
  alicloud_slb_server_group: "servers",
  alicloud_alb_server_group: "servers",
  alicloud_slb_backend_server: "backend_servers",
};
const META = ["//", "provider", "lifecycle", "depends_on", "for_each", "provisioner"];

/** What an engine would have in its state after it applied a stack's JSON, with ids that count up by type. */
export class AppliedStack {
  public readonly resources: Applied[] = [];
  private readonly counts = new Map<string, number>();

  public constructor({ resource = {} }: { resource?: Record<string, Record<string, Json>> }) {
    const all = Object.entries(resource).flatMap(([type, byName]) =>
      Object.entries(byName).map(([name, block]) => ({ type, address: `${type}.${name}`, block })),
    );
    for (const { type, address, block } of all) {
      const each = block.for_each as Record<string, Json> | undefined;
      const keys = each === undefined ? [undefined] : Object.keys(each);
      for (const key of keys) {
        const own = Object.entries(block).filter(([name]) => !META.includes(name));
        const text = JSON.stringify(Object.fromEntries(own));
        const mine =
          key === undefined
            ? text
            : text.replace(/"\$\{each\.value\.(\w+)\}"/g, (_, name: string) => JSON.stringify(each![key][name]));
        const values = { ...this.made(type), ...(JSON.parse(mine) as Json) };
        this.resources.push({ address: key === undefined ? address : `${address}["${key}"]`, type, values });
      }
    }
    for (const one of this.resources) Object.assign(one.values, this.resolved(one.values));
    for (const { type, values } of this.resources) {
      if (type === "alicloud_slb_listener") {
        values.id = [values.load_balancer_id, values.protocol, values.frontend_port].join(":");
      }
    }
  }

  /** As `show -json` prints it. */
  public get state(): object {
    const resources = this.resources.map((one) => ({ mode: "managed", ...one }));
    return { format_version: "1.0", values: { root_module: { resources } } };
  }

  public of(type: string): Json[] {
    return this.resources.filter((one) => one.type === type).map(({ values }) => values);
  }

  private made(type: string): Json {
    const number = (this.counts.get(type) ?? 0) + 1;
    this.counts.set(type, number);
    const id = `${type.replace(/^[a-z]+_/, "").replace(/_/g, "-")}-${number}`;
    const list = LISTS[type];
    return {
      id,
      ...(type === "tencentcloud_clb_listener" ? { listener_id: id } : {}),
      ...(type === "tencentcloud_clb_listener_rule" ? { rule_id: id } : {}),
      ...(list === undefined ? {} : { [list]: [] }),
    };
  }

  private resolved(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.resolved(item));
    if (typeof value === "object" && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, this.resolved(inner)]));
    }
    const [, address, attribute] = (typeof value === "string" && /^\$\{(\w+\.[\w-]+)\.(\w+)\}$/.exec(value)) || [];
    if (address === undefined) return value;
    const found = this.resources.find((one) => one.address === address);
    return found === undefined ? value : this.resolved(found.values[attribute]);
  }
}
