import { BackendKind } from "../../../../facts/backend-kind";
import { AS_OF } from "../../../../facts/as-of";
import { Capability } from "../../../../facts/capability";
import { ANY_NUMBER, PORT, WEIGHT, MUST_BE_GIVEN } from "../../../../facts/common";
import { carriedBy, knownToday, refused, TextForm } from "../../../../facts/confidence";

export const BATCH = 20;
const QUOTA = { name: "slb_quota_backendservers_num", limit: 200 };
const REUSE_QUOTA = { name: "slb_quota_backendserver_attached_num", limit: 50 };
const PERFORMANCE_KINDS = [BackendKind.NETWORK_INTERFACE, BackendKind.CONTAINER_GROUP];

/** AddVServerGroupBackendServers; the Chinese page allows Chinese characters where the English one leaves them out. */
const DESCRIPTION: TextForm = {
  min: 1,
  max: 80,
  pattern: /^[\p{Script=Han}A-Za-z0-9\-./_]*$/u,
  words: "letters, digits, - . _ / and Chinese characters",
  certainly: { min: 1, max: 80 },
  confidence: knownToday(
    AS_OF,
    "AddVServerGroupBackendServers: Description",
    "alicloud_slb_server_group_server_attachment.description",
  ),
};

const weightIn = (argument: string) => ({ ...carriedBy(WEIGHT, argument), providerDefault: "100" });

const SHARED = {
  cloud: "alicloud",
  needsPerformanceFor: PERFORMANCE_KINDS,
  minProviderVersion: "1.264.0",
} as const;

/** What a server has that the older `alicloud_slb_attachment` brings, where that names no weight. */
export const SLB_ATTACHMENT_WEIGHT = 100;

/** The server list of the load balancer itself, shared by all listeners that name no group. */
export const ALICLOUD_CLB_DEFAULT_GROUP = {
  ...SHARED,
  family: "alicloud-clb-default-group",
  title: "Alibaba CLB default server group",
  resource: "alicloud_slb_backend_server",
  weight: {
    ...weightIn("alicloud_slb_backend_server.backend_servers.weight"),
    providerDefault: MUST_BE_GIVEN,
  },
  kinds: {
    [BackendKind.INSTANCE]: "refused",
    [BackendKind.NETWORK_INTERFACE]: "required",
    [BackendKind.CONTAINER_GROUP]: "required",
  },
  port: {
    ...carriedBy(PORT, "alicloud_slb_listener.backend_port"),
    perBackend: false,
    elsewhere: "bind the pool to a listener, which makes a VServer group",
  },
  members: {
    fromList: "dynamic block",
    shape: ANY_NUMBER,
    atCreate: BATCH,
    batch: BATCH,
    faultAtBatchMultiple: "edit",
    quota: QUOTA,
    reuseQuota: REUSE_QUOTA,
  },
  keyedByServer: true,
  ownership: "authoritative",
  source:
    "resource_alicloud_slb_backend_server.go:31 to 58 (members), :142 to 270 (update); measured: docs/traffic-matrix.md",
} satisfies Capability;

/** A VServer group whose members stand in the group resource itself. */
export const ALICLOUD_CLB_VSERVER_INLINE = {
  ...SHARED,
  family: "alicloud-clb-vserver-inline",
  title: "Alibaba CLB VServer group, members inline",
  resource: "alicloud_slb_server_group",
  weight: weightIn("alicloud_slb_server_group.servers.weight"),
  kinds: { [BackendKind.INSTANCE]: "refused", [BackendKind.NETWORK_INTERFACE]: "inexpressible" },
  port: { ...carriedBy(PORT, "alicloud_slb_server_group.servers.port"), perBackend: true },
  members: {
    fromList: "dynamic block",
    shape: ANY_NUMBER,
    batch: BATCH,
    faultAtBatchMultiple: "create",
    quota: QUOTA,
    reuseQuota: REUSE_QUOTA,
  },
  ownership: "authoritative",
  source:
    "resource_alicloud_slb_server_group.go:41 to 70 (members), :198 to 350 (update); measured: docs/traffic-matrix.md",
} satisfies Capability;

/** A VServer group that a change of servers or ports replaces; listeners and rules switch to the new one. */
export const ALICLOUD_CLB_VSERVER_IMMUTABLE: Capability = {
  ...ALICLOUD_CLB_VSERVER_INLINE,
  family: "alicloud-clb-vserver-immutable",
  title: "Alibaba CLB VServer group, replaced when servers or ports change",
  source:
    "resource_alicloud_slb_server_group.go:41 to 70 (members); docs/decisions/immutable-groups.md; measured: docs/traffic-matrix.md",
};

/** Two servers, of which the second takes traffic while the first is down. TCP and UDP listeners. */
export const ALICLOUD_CLB_MASTER_SLAVE = {
  ...SHARED,
  family: "alicloud-clb-master-slave",
  title: "Alibaba CLB master/slave server group",
  resource: "alicloud_slb_master_slave_server_group",
  weight: weightIn("alicloud_slb_master_slave_server_group.servers.weight"),
  kinds: { [BackendKind.INSTANCE]: "refused", [BackendKind.NETWORK_INTERFACE]: "inexpressible" },
  port: { ...carriedBy(PORT, "alicloud_slb_master_slave_server_group.servers.port"), perBackend: true },
  members: {
    noList: "it has two servers, of which the master is named by the id of its backend",
    shape: {
      min: 2,
      max: 2,
      confidence: refused(
        "CreateMasterSlaveServerGroup: two servers; MinItems and MaxItems of the provider",
        "alicloud_slb_master_slave_server_group.servers",
      ),
    },
    batch: BATCH,
    quota: QUOTA,
    reuseQuota: REUSE_QUOTA,
  },
  closedOnceMade: "make the group here",
  ownership: "authoritative",
  source: "resource_alicloud_slb_master_slave_server_group.go:25 to 79",
} satisfies Capability;

/** A VServer group with one attachment resource per member. */
export const ALICLOUD_CLB_VSERVER_ATTACHMENTS = {
  ...SHARED,
  family: "alicloud-clb-vserver-attachments",
  title: "Alibaba CLB VServer group, one attachment per member",
  resource: "alicloud_slb_server_group_server_attachment",
  weight: { ...weightIn("alicloud_slb_server_group_server_attachment.weight"), reregisters: true },
  kinds: {
    [BackendKind.INSTANCE]: "refused",
    [BackendKind.NETWORK_INTERFACE]: "inexpressible",
    [BackendKind.CONTAINER_GROUP]: "inexpressible",
  },
  port: { ...carriedBy(PORT, "alicloud_slb_server_group_server_attachment.port"), perBackend: true },
  description: DESCRIPTION,
  members: {
    fromList: "for_each",
    oneResourceEach: true,
    shape: ANY_NUMBER,
    batch: 1,
    quota: QUOTA,
    reuseQuota: REUSE_QUOTA,
  },
  ownership: "per backend",
  source: "resource_alicloud_slb_server_group_server_attachment.go:26 to 61; measured: docs/traffic-matrix.md",
} satisfies Capability;
