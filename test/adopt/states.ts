/** A resource of a state, as short as a table wants it. */
export interface StateResource {
  readonly type: string;
  readonly name: string;
  readonly values: Record<string, unknown>;
  readonly index?: number | string;
}

/** The id of the load balancer of `clbState`. */
export const CLB = "lb-1";

const PROVIDERS: Record<string, string> = {
  alicloud: "aliyun/alicloud",
  tencentcloud: "tencentcloudstack/tencentcloud",
};

function providerOf(type: string): string {
  return PROVIDERS[type.split("_")[0]] ?? `hashicorp/${type.split("_")[0]}`;
}

function key(index: number | string | undefined): string {
  return index === undefined ? "" : `[${JSON.stringify(index)}]`;
}

/** What `terraform show -json` prints. */
export function shown(resources: readonly StateResource[], module?: string): unknown {
  const listed = resources.map(({ type, name, values, index }) => ({
    address: `${module === undefined ? "" : `${module}.`}${type}.${name}${key(index)}`,
    mode: "managed",
    type,
    name,
    index,
    provider_name: `registry.terraform.io/${providerOf(type)}`,
    values,
  }));
  const root =
    module === undefined ? { resources: listed } : { child_modules: [{ address: module, resources: listed }] };
  return { format_version: "1.0", terraform_version: "1.5.7", values: { root_module: root } };
}

/** What `terraform state pull` prints. */
export function pulled(resources: readonly StateResource[]): unknown {
  return {
    version: 4,
    lineage: "0d2f",
    serial: 1,
    outputs: {},
    resources: resources.map(({ type, name, values, index }) => ({
      mode: "managed",
      type,
      name,
      provider: `provider["registry.terraform.io/${providerOf(type)}"]`,
      instances: [{ schema_version: 0, index_key: index, attributes: values }],
    })),
  };
}

/** A load balancer of Alibaba Cloud as a state has it: every argument, most of them left to the provider. */
export function clb(values: Record<string, unknown> = {}): StateResource {
  return {
    type: "alicloud_slb_load_balancer",
    name: "edge",
    values: {
      id: CLB,
      address: "47.1.1.1",
      address_ip_version: "ipv4",
      address_type: "intranet",
      bandwidth: 1,
      delete_protection: "off",
      instance_charge_type: "PayBySpec",
      internet_charge_type: "PayByTraffic",
      load_balancer_name: "edge",
      load_balancer_spec: "slb.s2.small",
      master_zone_id: "cn-hangzhou-i",
      name: "edge",
      period: null,
      specification: "slb.s2.small",
      status: "active",
      tags: null,
      vswitch_id: "",
      ...values,
    },
  };
}

/** A VServer group of it. */
export function group(name: string, servers: unknown[] = []): StateResource {
  return {
    type: "alicloud_slb_server_group",
    name,
    values: {
      id: `rsp-${name}`,
      load_balancer_id: CLB,
      name,
      servers,
      delete_protection_validation: false,
      tags: null,
    },
  };
}

/** A listener of it. */
export function listener(name: string, values: Record<string, unknown>): StateResource {
  const { protocol = "tcp", frontend_port: port = 80 } = values;
  return {
    type: "alicloud_slb_listener",
    name,
    values: { id: `${CLB}:${protocol}:${port}`, load_balancer_id: CLB, protocol, frontend_port: port, ...values },
  };
}
