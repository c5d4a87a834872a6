import { forEachMember } from "./members";
import { Rule } from "../app/rule";

export const portMissing: Rule = {
  id: "port-missing",
  severity: "error",
  summary: "Every backend has a port, of its own or of its pool, where the family has no common one.",
  why: "Without a port there is no endpoint to register.",
  wrong: `new BackendPool(stack, "Api", { backends: { api: Backend.instance("i-api") } });
new ListenerBinding(stack, "ApiBinding", {
  listener: clb.addListener("Api", { protocol: alicloud.ListenerProtocol.TCP, port: 9000 }),
  pool: stack.node.findChild("Api") as BackendPool,
});`,
  right: `new BackendPool(stack, "Api", { defaultPort: 8080, backends: { api: Backend.instance("i-api") } });
new ListenerBinding(stack, "ApiBinding", {
  listener: clb.addListener("Api", { protocol: alicloud.ListenerProtocol.TCP, port: 9000 }),
  pool: stack.node.findChild("Api") as BackendPool,
});`,
  source:
    "port is required: resource_alicloud_slb_server_group.go:54, resource_alicloud_slb_server_group_server_attachment.go:36, clb/v20180317/models.go:15690",
  check: (view) =>
    forEachMember(view, ({ port }, { capability }) =>
      capability.port.perBackend && port === undefined
        ? "has no port, and its pool has no default; set port on the backend, or defaultPort on the pool"
        : undefined,
    ),
};
