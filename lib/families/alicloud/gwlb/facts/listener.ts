import { flag, ResourceArguments, tags, text } from "../../../../facts/arguments";
import { LISTENER_DESCRIPTION } from "../../facts/names";

/** `alicloud_gwlb_listener`. */
export const GWLB_LISTENER: ResourceArguments = {
  type: "alicloud_gwlb_listener",
  settings: "alicloud.GatewayListenerProps",
  plain: {
    description: text("listener_description", { form: LISTENER_DESCRIPTION }),
    dryRun: flag("dry_run"),
    tags: tags(),
  },
  own: {
    load_balancer_id: "loadBalancer",
    server_group_id: "serverGroup",
    tcp_idle_timeout: "idleTimeoutSeconds",
  },
  left: {},
};
