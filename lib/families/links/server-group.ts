import { OWN_ZONE_ONLY, SERVERS_IN_EACH_ZONE } from "../reasons";
import { Judge, Link, LinkEdit, NO_LOSS } from "../../impact/operations/link";
import { alicloud, tencentcloud } from "../quotes";
import { isOn, leavesAlone, loss, valueOf } from "./compare";

const off =
  (name: string, text: string, remedy: string): Judge =>
  (change) =>
    isOn(valueOf(change, "after", name)) ? NO_LOSS : loss("capacity-at-risk", text, remedy);

const crossZone = (source: string): LinkEdit => ({
  attributes: ["cross_zone_enabled"],
  judge: off("cross_zone_enabled", OWN_ZONE_ONLY, SERVERS_IN_EACH_ZONE),
  fact: alicloud(source, "cross_zone_enabled changes in place"),
});

/** Groups of servers, beside their members and checks. */
export const SERVER_GROUPS: readonly Link[] = [
  {
    type: "alicloud_alb_server_group",
    link: "server group",
    edits: [
      crossZone("resource_alicloud_alb_server_group.go:840"),
      {
        attributes: ["slow_start_config", "slow_start_enabled", "slow_start_duration", "upstream_keepalive_enabled"],
        judge: leavesAlone,
        fact: alicloud("resource_alicloud_alb_server_group.go:772-835", "the pace of new servers changes in place"),
      },
    ],
  },
  {
    type: "alicloud_nlb_server_group",
    link: "server group",
    edits: [
      {
        attributes: ["preserve_client_ip_enabled"],
        judge: (change) => {
          const on = isOn(valueOf(change, "after", "preserve_client_ip_enabled"));
          const who = on ? "the addresses of clients" : "addresses of the load balancer";
          const text = `shows ${who} to servers: where their security groups do not know those, clients are refused`;
          return loss("clients-refused", text, "let the security groups of the servers admit both before");
        },
        fact: alicloud("resource_alicloud_nlb_server_group.go:443", "preserve_client_ip_enabled changes in place"),
      },
    ],
  },
  {
    type: "tencentcloud_clb_target_group",
    link: "server group",
    edits: [
      {
        attributes: ["keepalive_enable"],
        judge: leavesAlone,
        fact: tencentcloud("clb/resource_tc_clb_target_group.go:451", "kept connections to servers change in place"),
      },
    ],
  },
];
