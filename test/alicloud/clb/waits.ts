import { TerraformElement, TerraformResource, TerraformStack, Testing } from "cdktf";

interface Written {
  readonly depends_on?: string[];
  readonly lifecycle?: { readonly create_before_destroy?: boolean };
  readonly [argument: string]: unknown;
}

interface Resource {
  readonly dependsOn: readonly string[];
  /** What stands in its text, too. */
  readonly needs: readonly string[];
  /** Ids of the load balancers that it changes, as they are written. */
  readonly changes: ReadonlySet<string>;
  readonly createsFirst: boolean;
}

const REFERENCE = /\b(?:alicloud_\w+|terraform_data)\.[\w-]+/g;

/** All that changes a load balancer, by address. */
export function changesIn(stack: TerraformStack): Map<string, Resource> {
  return new Map([...readAll(stack)].filter(([, { changes }]) => changes.size > 0));
}

/** For what a construct generated, what it waits for. */
export function waitsIn(stack: TerraformStack): (generated: TerraformElement) => readonly string[] | undefined {
  const all = readAll(stack);
  return (generated) => {
    const { terraformResourceType: type, friendlyUniqueId: name } = generated as TerraformResource;
    return all.get(`${type}.${name}`)?.dependsOn;
  };
}

/** What contradicts that each load balancer takes one change after another. */
export function orderIn(stack: TerraformStack) {
  const all = readAll(stack);
  const before = ancestors(all);
  const sideBySide: string[] = [];
  const acrossLoadBalancers: string[] = [];
  const addresses = [...all.keys()];
  for (const [at, one] of addresses.entries()) {
    for (const other of addresses.slice(at + 1)) {
      const [a, b] = [all.get(one)!, all.get(other)!];
      const ordered = before(one).has(other) || before(other).has(one);
      if ([...a.changes].some((id) => b.changes.has(id)) && !ordered) sideBySide.push(`${one} | ${other}`);
    }
  }
  for (const [address, { changes, dependsOn }] of all) {
    for (const other of dependsOn) {
      const theirs = all.get(other)?.changes ?? new Set();
      const meet = [...changes].some((id) => theirs.has(id));
      if (changes.size > 0 && theirs.size > 0 && !meet) acrossLoadBalancers.push(`${address} -> ${other}`);
    }
  }
  const cycles = addresses.filter((address) => before(address).has(address));
  return { cycles, sideBySide, acrossLoadBalancers, heldBack: heldBack(all, before) };
}

/** The engine gives `create_before_destroy` to all that a resource with it waits for; these must not get it. */
function heldBack(all: ReadonlyMap<string, Resource>, before: (address: string) => ReadonlySet<string>): string[] {
  const mustNot = /^alicloud_(slb_server_group_server_attachment|slb_backend_server|slb_listener|slb_rule|ess_)/;
  return [...all]
    .filter(([, { createsFirst }]) => createsFirst)
    .flatMap(([address]) => [...before(address)].filter((other) => mustNot.test(other)));
}

function readAll(stack: TerraformStack): Map<string, Resource> {
  const { resource = {} } = JSON.parse(Testing.synth(stack)) as {
    resource?: { [type: string]: { [name: string]: Written } };
  };
  const groups = new Map(
    Object.entries(resource.alicloud_slb_server_group ?? {}).map(([name, { load_balancer_id: id }]) => [
      `\${alicloud_slb_server_group.${name}.id}`,
      String(id),
    ]),
  );
  for (const name of Object.keys(resource.alicloud_slb_load_balancer ?? {})) {
    groups.set("rsp-made", `\${alicloud_slb_load_balancer.${name}.id}`);
  }
  const rows = Object.entries(resource).flatMap(([type, named]) =>
    Object.entries(named).map(([name, written]): [string, Resource] => {
      const needs = JSON.stringify(written).match(REFERENCE) ?? [];
      return [
        `${type}.${name}`,
        {
          dependsOn: written.depends_on ?? [],
          needs,
          changes: new Set(changesOf(type, written, groups)),
          createsFirst: written.lifecycle?.create_before_destroy === true,
        },
      ];
    }),
  );
  return new Map(rows);
}

function changesOf(type: string, written: Written, groups: ReadonlyMap<string, string>): string[] {
  if (type === "alicloud_ess_scaling_group") return (written.loadbalancer_ids ?? []) as string[];
  if (type === "alicloud_ess_scalinggroup_vserver_groups") {
    return (written.vserver_groups as { loadbalancer_id: string }[]).map(({ loadbalancer_id: id }) => id);
  }
  if (type === "alicloud_slb_server_group_server_attachment") {
    return [groups.get(String(written.server_group_id)) ?? "lb-1"];
  }
  return type.startsWith("alicloud_slb_") && typeof written.load_balancer_id === "string"
    ? [written.load_balancer_id]
    : [];
}

/** All that a resource waits for, by way of others as well. */
function ancestors(all: ReadonlyMap<string, Resource>): (address: string) => ReadonlySet<string> {
  const known = new Map<string, Set<string>>();
  return (address) => {
    const found = known.get(address) ?? new Set<string>();
    if (!known.has(address)) {
      const open = [...(all.get(address)?.needs ?? [])];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (found.has(next)) continue;
        found.add(next);
        open.push(...(all.get(next)?.needs ?? []));
      }
      known.set(address, found);
    }
    return found;
  };
}
