import { ResourceArguments, tags } from "../../../../facts/arguments";
import { deletionProtectionValidation } from "./shared-arguments";

const SERVER = "BackendPoolProps.backends";
const PORT = "BackendOptions.port";
const WEIGHT = "BackendOptions.weight";

/** `alicloud_slb_server_group`; of the block of its servers the provider wants to hear no more. */
export const SLB_SERVER_GROUP: ResourceArguments = {
  type: "alicloud_slb_server_group",
  settings: "alicloud.VServerGroupProps",
  plain: { tags: tags(), deletionProtectionValidation },
  own: { load_balancer_id: "loadBalancer", name: "serverGroupName" },
  left: {},
};

/** `alicloud_slb_master_slave_server_group`. */
export const SLB_MASTER_SLAVE_GROUP: ResourceArguments = {
  type: "alicloud_slb_master_slave_server_group",
  settings: "alicloud.MasterSlaveServerGroupProps",
  plain: { deletionProtectionValidation },
  own: {
    load_balancer_id: "loadBalancer",
    name: "serverGroupName",
    "servers.server_id": SERVER,
    "servers.type": SERVER,
    "servers.port": PORT,
    "servers.weight": WEIGHT,
    "servers.server_type": "masterBackendId",
  },
  left: {},
};

/** `alicloud_slb_backend_server`: the default server group. */
export const SLB_BACKEND_SERVER: ResourceArguments = {
  type: "alicloud_slb_backend_server",
  settings: "alicloud.DefaultServerGroupProps",
  plain: { deletionProtectionValidation },
  own: {
    load_balancer_id: "loadBalancer",
    "backend_servers.server_id": SERVER,
    "backend_servers.type": SERVER,
    "backend_servers.server_ip": "InstanceBackendOptions.serverIp",
    "backend_servers.weight": WEIGHT,
  },
  left: {},
};

/** `alicloud_slb_server_group_server_attachment`. */
export const SLB_SERVER_ATTACHMENT: ResourceArguments = {
  type: "alicloud_slb_server_group_server_attachment",
  settings: "alicloud.VServerGroupAttributes",
  plain: {},
  own: {
    server_group_id: "serverGroupId",
    server_id: SERVER,
    type: SERVER,
    port: PORT,
    weight: WEIGHT,
    description: "BackendOptions.description",
  },
  left: {},
};
