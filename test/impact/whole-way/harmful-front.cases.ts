import { albRule, application, classic } from "./alicloud-scenes";
import { network } from "./other-scenes";
import { cloud, gateway } from "./tencentcloud-scenes";
import { Harmful, Links, atRisk, away, ended, refused } from "./harmful";

const host = (...values: string[]) => [{ type: "Host", host_config: [{ values }] }];

const check = (patch: object) => [
  {
    health_check_enabled: true,
    health_check_path: "/",
    health_check_codes: ["http_2xx"],
    health_check_interval: 5,
    health_check_connect_port: 80,
    ...patch,
  },
];

export const FRONT: Links<Harmful> = {
  listener: {
    "is stopped (ALB)": away(
      application.edit("alicloud_alb_listener.web", { status: "Stopped" }),
      "alicloud_alb_listener.web",
      /without servers/,
    ),
    "is stopped (NLB)": away(
      network.edit("alicloud_nlb_listener.db", { status: "Stopped" }),
      "alicloud_nlb_listener.db",
      /without servers/,
    ),
    "gets another port (CLB)": away(
      classic.replace("alicloud_slb_listener.web", { frontend_port: 8443 }),
      "alicloud_slb_listener.web",
      /0 of 2 servers/,
    ),
    "waits less (CLB)": ended(
      classic.edit("alicloud_slb_listener.inside", { established_timeout: 10 }),
      "alicloud_slb_listener.inside",
      /10 s, where they may for 900 s/,
    ),
    "waits less for answers (ALB)": ended(
      application.edit("alicloud_alb_listener.web", { request_timeout: 5 }),
      "alicloud_alb_listener.web",
      /request_timeout/,
    ),
    "waits less (NLB)": ended(
      network.edit("alicloud_nlb_listener.db", { idle_timeout: 10 }),
      "alicloud_nlb_listener.db",
      /idle_timeout/,
    ),
    "waits less (Tencent)": ended(
      cloud.edit("tencentcloud_clb_listener.db", { idle_connect_timeout: 300 }),
      "tencentcloud_clb_listener.db",
      /300 s, where they may for 900 s/,
    ),
    "is narrower (CLB)": atRisk(
      classic.edit("alicloud_slb_listener.web", { bandwidth: 10 }),
      "alicloud_slb_listener.web",
      /10 where no limit/,
    ),
    "takes fewer connections (Tencent)": atRisk(
      cloud.edit("tencentcloud_clb_listener.db", { max_conn: 100 }),
      "tencentcloud_clb_listener.db",
      /100 where no limit/,
    ),
    "sends a header that servers do not expect (NLB)": refused(
      network.edit("alicloud_nlb_listener.db", { proxy_protocol_enabled: true }),
      "alicloud_nlb_listener.db",
      /proxy protocol/,
    ),
  },
  certificate: {
    "is another one (CLB)": refused(
      classic.edit("alicloud_slb_listener.web", { server_certificate_id: "cert-9" }),
      "alicloud_slb_listener.web",
      /shows cert-9 where it shows cert-1/,
    ),
    "is one that the apply makes (CLB)": refused(
      classic.later("alicloud_slb_listener.web", "server_certificate_id"),
      "alicloud_slb_listener.web",
      /shows one that is known only after the apply where it shows cert-1/,
    ),
    "of a name goes (CLB)": refused(
      classic.drop("alicloud_slb_domain_extension.shop"),
      "alicloud_slb_domain_extension.shop",
      /shop\.example\.com/,
    ),
    "is another one (ALB)": refused(
      application.edit("alicloud_alb_listener.web", { certificates: [{ certificate_id: "cert-9" }] }),
      "alicloud_alb_listener.web",
      /shows cert-9/,
    ),
    "of more names goes (ALB)": refused(
      application.drop("alicloud_alb_listener_additional_certificate_attachment.shop"),
      "alicloud_alb_listener_additional_certificate_attachment.shop",
      /cert-2/,
    ),
    "is asked of clients (ALB)": refused(
      application.edit("alicloud_alb_listener.web", {
        ca_enabled: true,
        ca_certificates: [{ certificate_id: "ca-1" }],
      }),
      "alicloud_alb_listener.web",
      /asks clients for a certificate/,
    ),
    "is asked of clients (Tencent)": refused(
      cloud.edit("tencentcloud_clb_listener.web", { certificate_ssl_mode: "MUTUAL", certificate_ca_id: "ca-1" }),
      "tencentcloud_clb_listener.web",
      /asks clients for a certificate/,
    ),
    "is another one (Tencent)": refused(
      cloud.edit("tencentcloud_clb_listener.web", { certificate_id: "cert-9" }),
      "tencentcloud_clb_listener.web",
      /shows cert-9/,
    ),
  },
  "TLS policy": {
    "is stricter (CLB)": refused(
      classic.edit("alicloud_slb_listener.web", { tls_cipher_policy: "tls_cipher_policy_1_2" }),
      "alicloud_slb_listener.web",
      /tls_cipher_policy_1_2/,
    ),
    "is stricter (ALB)": refused(
      application.edit("alicloud_alb_listener.web", { security_policy_id: "tls_cipher_policy_1_2_strict" }),
      "alicloud_alb_listener.web",
      /tls_cipher_policy_1_2_strict/,
    ),
    "of one's own speaks less (ALB)": refused(
      application
        .given("alicloud_alb_listener.web", { security_policy_id: "tls-1" })
        .edit("alicloud_alb_security_policy.strict", { tls_versions: ["TLSv1.2"] }),
      "alicloud_alb_security_policy.strict",
      /TLSv1\.1/,
    ),
  },
  rule: {
    "matches less (ALB)": refused(
      application.edit("alicloud_alb_rule.shop", { rule_conditions: host("shop.example.com") }),
      "alicloud_alb_rule.shop",
      /store\.example\.com/,
    ),
    "asks for more (ALB)": refused(
      application.edit("alicloud_alb_rule.shop", {
        rule_conditions: [
          ...host("shop.example.com", "store.example.com"),
          { type: "Method", method_config: [{ values: ["GET"] }] },
        ],
      }),
      "alicloud_alb_rule.shop",
      /other Method than GET/,
    ),
    "goes before a narrower one (ALB)": refused(
      application.edit("alicloud_alb_rule.shop", { priority: 1 }),
      "alicloud_alb_rule.shop",
      /stands before cart/,
    ),
    "comes before all others (ALB)": refused(
      application.add(
        "alicloud_alb_rule.all",
        albRule("", "all", 1, [{ type: "Path", path_config: [{ values: ["/*"] }] }]),
      ),
      "alicloud_alb_rule.all",
      /stands before shop, cart|stands before cart, shop/,
    ),
    "takes fewer requests (ALB)": refused(
      application.edit("alicloud_alb_rule.shop", {
        rule_actions: [
          {
            type: "ForwardGroup",
            order: 2,
            forward_group_config: [{ server_group_tuples: [{ server_group_id: "sgp-1", weight: 100 }] }],
          },
          { type: "TrafficLimit", order: 1, traffic_limit_config: [{ qps: 10 }] },
        ],
      }),
      "alicloud_alb_rule.shop",
      /10 requests a second/,
    ),
    "has another domain (Tencent)": refused(
      cloud.edit("tencentcloud_clb_listener_rule.shop", { domain: "store.example.com" }),
      "tencentcloud_clb_listener_rule.shop",
      /shop\.example\.com/,
    ),
    "leads nobody on any more (Tencent)": refused(
      cloud.drop("tencentcloud_clb_redirection.old"),
      "tencentcloud_clb_redirection.old",
      /loc-0/,
    ),
  },
  "health check": {
    "has another path (CLB)": atRisk(
      classic.edit("alicloud_slb_listener.web", { health_check_uri: "/up" }),
      "alicloud_slb_listener.web",
      /do not answer \/up on port 80 .*, at worst all 2 \(i-1, i-2\)/,
    ),
    "has another port (CLB)": atRisk(
      classic.edit("alicloud_slb_listener.web", { health_check_connect_port: 9999 }),
      "alicloud_slb_listener.web",
      /port 9999/,
    ),
    "takes fewer codes (CLB)": atRisk(
      classic.edit("alicloud_slb_listener.web", { health_check_http_code: "http_2xx" }),
      "alicloud_slb_listener.web",
      /with http_2xx/,
    ),
    "has another path (ALB)": atRisk(
      application.edit("alicloud_alb_server_group.app", { health_check_config: check({ health_check_path: "/up" }) }),
      "alicloud_alb_server_group.app",
      /\/up/,
    ),
    "takes other codes (ALB)": atRisk(
      application.edit("alicloud_alb_server_group.app", {
        health_check_config: check({ health_check_codes: ["http_3xx"] }),
      }),
      "alicloud_alb_server_group.app",
      /http_3xx/,
    ),
    "speaks HTTP from then on (NLB)": atRisk(
      network.edit("alicloud_nlb_server_group.db", {
        health_check: [
          {
            health_check_enabled: true,
            health_check_type: "HTTP",
            health_check_connect_port: 0,
            health_check_url: "/",
          },
        ],
      }),
      "alicloud_nlb_server_group.db",
      /unhealthy/,
    ),
    "has another path (Tencent)": atRisk(
      cloud.edit("tencentcloud_clb_listener_rule.shop", { health_check_http_path: "/up" }),
      "tencentcloud_clb_listener_rule.shop",
      /\/up with 2xx/,
    ),
    "has another port (Tencent)": atRisk(
      cloud.edit("tencentcloud_clb_listener.db", { health_check_port: 9999 }),
      "tencentcloud_clb_listener.db",
      /port 9999/,
    ),
    "has another port (GWLB)": atRisk(
      gateway.edit("tencentcloud_gwlb_target_group.app", {
        health_check: [{ health_switch: true, protocol: "TCP", port: 1 }],
      }),
      "tencentcloud_gwlb_target_group.app",
      /port 1/,
    ),
  },
};
