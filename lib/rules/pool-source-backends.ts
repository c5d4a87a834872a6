import { quoted } from "./limits";
import { forEachPool } from "./pools";
import { Rule } from "../app/rule";

export const poolSourceBackends: Rule = {
  id: "pool-source-backends",
  severity: "error",
  summary: "A pool that a scaling group fills has no backends of its own.",
  why: "Who owns the list removes what the other one added: each apply would take scaled servers out.",
  wrong: `const scaling = alicloud.ScalingGroup.fromAttributes(stack, "Scaling", { scalingGroupId: "asg-1" });
const scaled = new BackendPool(stack, "Scaled", {
  source: scaling,
  defaultPort: 8080,
  backends: { fixed: Backend.instance("i-fixed") },
});
const web = clb.addListener("Web", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
new ListenerBinding(stack, "ScaledBinding", { listener: web, pool: scaled });`,
  right: `const scaling = alicloud.ScalingGroup.fromAttributes(stack, "Scaling", { scalingGroupId: "asg-1" });
const scaled = new BackendPool(stack, "Scaled", { source: scaling, defaultPort: 8080 });
const web = clb.addListener("Web", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
new ListenerBinding(stack, "ScaledBinding", { listener: web, pool: scaled });`,
  source:
    "resource_alicloud_alb_server_group.go:177 to 179, https://github.com/aliyun/terraform-provider-alicloud/issues/8729; https://www.tencentcloud.com/document/product/214/6156; test/real-cases/cases.yaml, B8",
  check: (view) =>
    forEachPool(view, ({ source, backendIds }) =>
      source === undefined || backendIds.length === 0
        ? undefined
        : `is filled by a scaling group and names backends ${quoted(backendIds)}; put them into a pool of their own, on another server group`,
    ),
};
