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
    (f) => f.clb.addListener("L", { protocol: "tcp", port: f.number, ...groups(f) }),
    'error: listener "L": names both serverGroup and masterSlaveGroup; name one of them',
  ],
  [
    "one of each",
    (f) => {
      const { serverGroup, masterSlaveGroup } = groups(f);
      f.clb.addListener("L", { protocol: "tcp", port: 80, serverGroup });
      f.clb.addListener("M", { protocol: "tcp", port: 81, masterSlaveGroup });
    },
  ],
  ["a token for the protocol", (f) => f.clb.addListener("L", { protocol: f.string, port: f.number, backendPort: 80 })],
]);
