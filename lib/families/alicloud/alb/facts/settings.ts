import { BindingStrategy } from "../../../../facts/binding-strategy";
import { GROUP_NAME, LOAD_BALANCER_NAME, RULE_NAME } from "../../facts/names";
import { AS_OF } from "../../../../facts/as-of";
import { PORTS, SETTLE_SECONDS } from "../../../../facts/common";
import { knownToday, ours, refused, validated } from "../../../../facts/confidence";
import { limitsOf } from "../../../../facts/arguments";
import { ALB_LISTENER } from "./listener";
import { ALB_RULE } from "./rule";
import { ACTION_LIMITS, POOL_SESSION } from "./rule-actions";
import { ALB_SERVER_GROUP } from "./server-group";
import { ALB_LOAD_BALANCER } from "./load-balancer";
import { Product } from "../../../../facts/product";

/** How the members of a group can be carried. */
export const ALB_STRATEGIES = [BindingStrategy.ALB_IMMUTABLE_GROUP, BindingStrategy.ALB_IN_PLACE];

/** What an Alibaba ALB, its listeners, rules and groups let users set. */
export const ALICLOUD_ALB_SETTINGS: Product["settings"] = {
  loadBalancer: {
    ...limitsOf(ALB_LOAD_BALANCER.plain),
    paymentType: {
      list: {
        values: ["PayAsYouGo"],
        confidence: validated("alicloud_alb_load_balancer.load_balancer_billing_config.pay_type"),
      },
    },
    modificationProtectionStatus: {
      list: {
        values: ["ConsoleProtection", "NonProtection"],
        confidence: knownToday(
          AS_OF,
          "CreateLoadBalancer: ModificationProtectionConfig.Status",
          "alicloud_alb_load_balancer.modification_protection_config.status",
        ),
      },
    },
    loadBalancerName: { form: LOAD_BALANCER_NAME },
    edition: {
      list: {
        values: ["Basic", "Standard", "StandardWithWaf"],
        confidence: knownToday(
          AS_OF,
          "CreateLoadBalancer: LoadBalancerEdition",
          "alicloud_alb_load_balancer.load_balancer_edition",
        ),
      },
    },
    addressType: {
      list: { values: ["Internet", "Intranet"], confidence: validated("alicloud_alb_load_balancer.address_type") },
    },
    addressAllocatedMode: {
      list: {
        values: ["Fixed", "Dynamic"],
        confidence: validated("alicloud_alb_load_balancer.address_allocated_mode"),
      },
    },
    ipVersion: {
      list: {
        values: ["IPv4", "DualStack"],
        confidence: knownToday(
          AS_OF,
          "CreateLoadBalancer: AddressIpVersion",
          "alicloud_alb_load_balancer.address_ip_version",
        ),
      },
    },
  },
  listener: {
    ...limitsOf(ALB_LISTENER.plain),
    // Older pages say 60 and 180, as for a CLB; the provider's page and its own check say 0 to 600.
    idleTimeoutSeconds: { range: { min: 0, max: 600, confidence: validated("alicloud_alb_listener.idle_timeout") } },
    requestTimeoutSeconds: {
      range: { min: 0, max: 600, confidence: validated("alicloud_alb_listener.request_timeout") },
    },
  },
  rule: {
    ...limitsOf(ALB_RULE.plain),
    ...ACTION_LIMITS,
    ruleName: { form: RULE_NAME },
    poolSessionSeconds: { range: POOL_SESSION },
    redirectToPort: {
      range: {
        ...PORTS,
        confidence: refused("CreateRule: RedirectConfig.Port", "alicloud_alb_rule.rule_actions.redirect_config.port"),
      },
    },
  },
  group: {
    ...limitsOf(ALB_SERVER_GROUP.plain),
    serverGroupName: { form: GROUP_NAME },
    protocol: {
      list: { values: ["HTTP", "HTTPS", "GRPC"], confidence: validated("alicloud_alb_server_group.protocol") },
    },
    connectionDrainSeconds: {
      range: {
        min: 0,
        max: 900,
        confidence: refused(
          "CreateServerGroup: ConnectionDrainTimeout, 0 to 900",
          "alicloud_alb_server_group.connection_drain_config.connection_drain_timeout",
        ),
      },
    },
    slowStartSeconds: {
      range: {
        min: 30,
        max: 900,
        confidence: refused(
          "CreateServerGroup: SlowStartDuration, 30 to 900",
          "alicloud_alb_server_group.slow_start_config.slow_start_duration",
        ),
      },
    },
    settleSeconds: { range: SETTLE_SECONDS },
    strategy: { list: { values: ALB_STRATEGIES, confidence: ours("BindingStrategy") } },
    "healthCheck.httpVersion": {
      list: {
        values: ["HTTP1.0", "HTTP1.1"],
        confidence: validated("alicloud_alb_server_group.health_check_config.health_check_http_version"),
      },
    },
    "healthCheck.method": {
      list: {
        values: ["GET", "HEAD", "POST"],
        confidence: validated("alicloud_alb_server_group.health_check_config.health_check_method"),
      },
    },
  },
};
