import { BindingStrategy } from "../binding-strategy";
import { GROUP_NAME, LOAD_BALANCER_NAME } from "./alicloud-names";
import { PORT, SETTLE_SECONDS } from "./common";
import { Product } from "./product";

/** How the members of a group can be carried. */
export const ALB_STRATEGIES = [BindingStrategy.ALB_IMMUTABLE_GROUP, BindingStrategy.ALB_IN_PLACE];

/** What an Alibaba ALB, its listeners, rules and groups let users set. */
export const ALICLOUD_ALB_SETTINGS: Product["settings"] = {
  loadBalancer: {
    loadBalancerName: { form: LOAD_BALANCER_NAME },
    edition: { values: ["Basic", "Standard", "StandardWithWaf"] },
    addressType: { values: ["Internet", "Intranet"] },
    addressAllocatedMode: { values: ["Fixed", "Dynamic"] },
    ipVersion: { values: ["IPv4", "DualStack"] },
  },
  listener: {
    // Older pages say 60 and 180, as for a CLB; the provider's own check takes 600.
    idleTimeoutSeconds: { range: { min: 1, max: 600 } },
    requestTimeoutSeconds: { range: { min: 1, max: 600 } },
  },
  rule: {
    poolSessionSeconds: { range: { min: 1, max: 86400 } },
    redirectToPort: { range: PORT },
  },
  group: {
    serverGroupName: { form: GROUP_NAME },
    protocol: { values: ["HTTP", "HTTPS", "GRPC"] },
    connectionDrainSeconds: { range: { min: 0, max: 900 } },
    slowStartSeconds: { range: { min: 30, max: 900 } },
    settleSeconds: { range: SETTLE_SECONDS },
    strategy: { values: ALB_STRATEGIES },
    "healthCheck.method": { values: ["GET", "HEAD", "POST"] },
  },
};
