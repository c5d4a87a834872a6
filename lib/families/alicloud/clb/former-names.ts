import { FormerNames } from "../../../adopt/source/aliases";

/** What the provider called load balancers, and arguments of them and of listeners. */
export const FORMER_NAMES: FormerNames = {
  types: new Map([["alicloud_slb", "alicloud_slb_load_balancer"]]),
  arguments: new Map<string, { readonly [older: string]: string }>([
    ["alicloud_slb_load_balancer", { name: "load_balancer_name", specification: "load_balancer_spec" }],
    [
      "alicloud_slb_listener",
      {
        lb_protocol: "protocol",
        lb_port: "frontend_port",
        instance_port: "backend_port",
        ssl_certificate_id: "server_certificate_id",
      },
    ],
  ]),
};
