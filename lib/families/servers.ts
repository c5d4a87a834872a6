import { Side, UNKNOWN } from "../impact/side";
import { Operations, Server } from "../impact/operations/operation";
import { alicloud, tencentcloud } from "./quotes";

/** What members of groups may call a server: its id, or an address of it. */
function named(...attributes: readonly string[]): Server["names"] {
  return (side: Side) =>
    ["id", ...attributes].flatMap((attribute) => {
      const value = side.get(attribute);
      if (Array.isArray(value)) return value.map(String);
      return value === undefined || value === UNKNOWN || value === "" ? [] : [String(value)];
    });
}

const gone = (file: string) => alicloud(file, "a server that is destroyed answers nobody, whoever still sends to it");

const instance: Operations = {
  type: "alicloud_instance",
  server: {
    names: named("private_ip", "primary_ip_address", "secondary_private_ips"),
    edits: [
      {
        attributes: ["status"],
        outage: (side) => (side.text("status") === "Stopped" ? "stops" : "comes back"),
        fact: alicloud("resource_alicloud_instance.go", "status is carried out with StopInstance and StartInstance"),
      },
      {
        attributes: ["instance_type", "image_id", "vswitch_id", "private_ip", "password", "kms_encrypted_password"],
        outage: () => "restarts",
        fact: alicloud(
          "resource_alicloud_instance.go",
          "another type, image, password, vSwitch or address stops the server, and starts it again when the change is made",
        ),
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
      {
        attributes: ["instance_type", "image_id", "vpc_id", "subnet_id"],
        outage: () => "restarts",
        fact: tencentcloud(
          "cvm/resource_tc_instance.go",
          "another type, image or network stops the server, and starts it again when the change is made",
        ),
      },
    ],
    destroyed: tencentcloud(
      "cvm/resource_tc_instance.go",
      "a server that is destroyed answers nobody, whoever still sends to it",
    ),
  },
};

/** What stands behind load balancers of Alibaba Cloud. */
export const ALICLOUD_SERVERS: readonly Operations[] = [
  instance,
  containers,
  interfaces("alicloud_ecs_network_interface"),
  interfaces("alicloud_network_interface"),
];

/** What stands behind load balancers of Tencent Cloud. */
export const TENCENTCLOUD_SERVERS: readonly Operations[] = [cloudVirtualMachine];
