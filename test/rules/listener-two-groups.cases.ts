import { alicloud } from "../../lib";
import { Fixture, table } from "./fixture";

function groups(f: Fixture) {
  const loadBalancer = f.clb;
  return {
    serverGroup: alicloud.VServerGroup.fromAttributes(f.stack, "Group", { loadBalancer, serverGroupId: f.string }),
    masterSlaveGroup: new alicloud.MasterSlaveServerGroup(f.stack, "Pair", {
      loadBalancer,
      masterBackendId: "a",
      serverGroupName: f.string,
    }),
  };
}

table("listener-two-groups", [
  [
    "both, whatever their ids are",
    (f) => f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: f.number, ...groups(f) }),
    'error: listener "L": names both serverGroup and masterSlaveGroup; name one of them',
  ],
  [
    "one of each",
    (f) => {
      const { serverGroup, masterSlaveGroup } = groups(f);
      f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80, serverGroup });
      f.clb.addListener("M", { protocol: alicloud.ListenerProtocol.TCP, port: 81, masterSlaveGroup });
    },
  ],
  [
    "a token for the protocol",
    (f) =>
      f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.of(f.string), port: f.number, backendPort: 80 }),
  ],
]);
