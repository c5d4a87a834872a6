import { objects } from "../impact/json";
import { Side, UNKNOWN } from "../impact/side";
import { Fact, Operations, Server } from "../impact/operations/operation";
import { alicloud, tencentcloud } from "./quotes";

const DETACHED_FIRST = "another server replaces the attachment: the interface is detached before it is attached anew";
const SET_DESTROYED = "all servers of the set are destroyed";
const DESTROYED = "a server that is destroyed answers nobody, whoever still sends to it";

/** What members of groups may call a server: its id, or an address of it. */
function named(...attributes: readonly string[]): Server["names"] {
  return (side: Side) =>
    ["id", ...attributes].flatMap((attribute) => {
      const value = side.get(attribute);
      if (Array.isArray(value)) return value.map(String);
      return value === undefined || value === UNKNOWN || value === "" ? [] : [String(value)];
    });
}

/** Attributes whose change a provider carries out with a stopped server. */
const restarting = (attributes: readonly string[], fact: Fact) => ({
  attributes,
  outage: () => "restarts" as const,
  fact,
});

const gone = (file: string) => alicloud(file, DESTROYED);

const instance: Operations = {
  type: "alicloud_instance",
  server: {
    names: named("private_ip", "primary_ip_address", "secondary_private_ips"),
    edits: [
      {
        attributes: ["status"],
        outage: (side) => (side.text("status") === "Stopped" ? "stops" : "comes back"),
        fact: alicloud(
          "resource_alicloud_instance.go:1936-2010",
          "status is carried out with StopInstance and StartInstance",
        ),
      },
      {
        attributes: [
          ...["instance_type", "image_id", "vpc_id", "vswitch_id", "private_ip"],
          ...[
            "password",
            "kms_encrypted_password",
            "host_name",
            "user_data",
            "cpu_options",
            "enable_high_density_mode",
          ],
        ],
        outage: () => "restarts",
        fact: alicloud(
          "resource_alicloud_instance.go:1934-2033",
          "another type, image, network, password, host name, user data or CPU stops the server, and starts it again when the change is made",
        ),
      },
      {
        attributes: ["key_name"],
        outage: () => "restarts",
        fact: alicloud("resource_alicloud_instance.go:2441-2520", "another key pair reboots the server"),
      },
    ],
    destroyed: gone("resource_alicloud_instance.go"),
  },
};

const containers: Operations = {
  type: "alicloud_eci_container_group",
  server: {
    names: named("intranet_ip"),
    edits: [],
    destroyed: gone("resource_alicloud_eci_container_group.go"),
  },
};

const interfaces = (type: string): Operations => ({
  type,
  server: {
    names: named("primary_ip_address", "private_ip", "private_ip_addresses", "private_ips"),
    edits: [],
    destroyed: gone(`resource_${type}.go`),
  },
});

const cloudVirtualMachine: Operations = {
  type: "tencentcloud_instance",
  server: {
    names: named("private_ip"),
    edits: [
      {
        attributes: ["running_flag"],
        outage: (side) => (side.get("running_flag") === false ? "stops" : "comes back"),
        fact: tencentcloud(
          "cvm/resource_tc_instance.go",
          "running_flag is carried out with StopInstances and StartInstances",
        ),
      },
      restarting(
        ["instance_type", "cdh_instance_type"],
        tencentcloud(
          "cvm/resource_tc_instance.go:2421-2434",
          "another type is ResetInstancesType, which shuts the server down and starts it again",
        ),
      ),
      restarting(
        [
          ...["image_id", "keep_image_login"],
          ...["disable_security_service", "disable_monitor_service", "disable_automation_service"],
        ],
        tencentcloud(
          "cvm/resource_tc_instance.go:2138-2230",
          "the image, and whether it comes with the agents of the cloud, is ResetInstance: the system disk is written anew",
        ),
      ),
      restarting(
        ["vpc_id", "subnet_id", "private_ip"],
        tencentcloud(
          "cvm/resource_tc_instance.go:2445",
          "another network or address is ModifyInstancesVpcAttribute, which restarts the server",
        ),
      ),
      restarting(
        ["system_disk_type"],
        tencentcloud("cvm/resource_tc_instance.go:2355-2371", "another kind of disk needs a stopped server"),
      ),
      {
        attributes: ["system_disk_size"],
        outage: (side) => (side.get("system_disk_resize_online") === true ? "comes back" : "restarts"),
        fact: tencentcloud(
          "cvm/resource_tc_instance.go:2355-2371",
          "a larger system disk needs a stopped server, unless system_disk_resize_online is set",
        ),
      },
      restarting(
        ["password", "key_name", "key_ids"],
        tencentcloud(
          "cvm/resource_tc_instance.go:2235-2300",
          "a password or key pair is set on a stopped server, which force_stop stops",
        ),
      ),
    ],
    destroyed: tencentcloud("cvm/resource_tc_instance.go", DESTROYED),
  },
};

const cloudInterface: Operations = {
  type: "tencentcloud_eni",
  server: {
    names: (side) => [
      ...named()(side),
      ...["ipv4_info", "ipv4s"].flatMap((list) =>
        objects(side.get(list)).flatMap(({ ip }) => (typeof ip === "string" && ip !== "" ? [ip] : [])),
      ),
    ],
    edits: [],
    destroyed: tencentcloud("vpc/resource_tc_eni.go:648", "a network interface that is destroyed answers nobody"),
  },
};

/** An interface without a server answers nobody, and is as much away as it. */
function attached(type: string, network: string, server: string, fact: Fact): Operations {
  const text = (side: Side, name: string) => {
    const value = side.text(name);
    return typeof value === "string" ? value : undefined;
  };
  return {
    type,
    attaches: { to: (side) => text(side, server), what: (side) => text(side, network) },
    server: {
      names: (side) => [text(side, network)].filter((name) => name !== undefined),
      edits: [],
      destroyed: fact,
    },
  };
}

/** A set of servers, which goes as a whole. */
const instanceSet = (type: string, destroyed: Fact): Operations => ({
  type,
  server: { names: named("instance_ids"), edits: [], destroyed },
});

/** What stands behind load balancers of Alibaba Cloud. */
export const ALICLOUD_SERVERS: readonly Operations[] = [
  instance,
  containers,
  interfaces("alicloud_ecs_network_interface"),
  interfaces("alicloud_network_interface"),
  instanceSet("alicloud_ecs_instance_set", alicloud("resource_alicloud_ecs_instance_set.go:863-881", SET_DESTROYED)),
  attached(
    "alicloud_ecs_network_interface_attachment",
    "network_interface_id",
    "instance_id",
    alicloud("resource_alicloud_ecs_network_interface_attachment.go:27-42", DETACHED_FIRST),
  ),
  attached(
    "alicloud_network_interface_attachment",
    "network_interface_id",
    "instance_id",
    alicloud("resource_alicloud_ecs_network_interface_attachment.go:27-42", DETACHED_FIRST),
  ),
];

/** What stands behind load balancers of Tencent Cloud. */
export const TENCENTCLOUD_SERVERS: readonly Operations[] = [
  cloudVirtualMachine,
  instanceSet("tencentcloud_instance_set", tencentcloud("cvm/resource_tc_instance_set.go:807-826", SET_DESTROYED)),
  cloudInterface,
  attached(
    "tencentcloud_eni_attachment",
    "eni_id",
    "instance_id",
    tencentcloud("vpc/resource_tc_eni_attachment.go:24-52", DETACHED_FIRST),
  ),
];
