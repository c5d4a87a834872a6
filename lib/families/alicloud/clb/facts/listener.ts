import { AS_OF } from "../../../../facts/as-of";
import { Arguments, block, flag, id, ids, number, onOff, ResourceArguments, text } from "../../../../facts/arguments";
import { knownToday, TextForm, validated } from "../../../../facts/confidence";
import { deletionProtectionValidation, HEALTH_CHECK_ARGUMENTS, STICKY_SESSION_ARGUMENTS } from "./shared-arguments";

const TYPE = "alicloud_slb_listener";
const seconds = (argument: string, min: number, max: number) =>
  number(argument, { range: { min, max, confidence: validated(`${TYPE}.${argument}`) } });

/** The Chinese page allows Chinese characters, where the English one leaves them out. */
const DESCRIPTION: TextForm = {
  min: 1,
  max: 256,
  pattern: /^[\p{Script=Han}A-Za-z0-9\-/._]*$/u,
  words: "letters, digits, - / . _ and Chinese characters",
  confidence: knownToday(AS_OF, "CreateLoadBalancerHTTPListener: Description", `${TYPE}.description`),
};

const PLAIN: Arguments = {
  description: text("description", { form: DESCRIPTION }),
  aclEnabled: onOff("acl_status"),
  aclType: text("acl_type", { list: { values: ["white", "black"], confidence: validated(`${TYPE}.acl_type`) } }),
  aclIds: ids("acl_ids", "acl-"),
  caCertificateId: id("ca_certificate_id"),
  http2: onOff("enable_http2"),
  gzip: flag("gzip"),
  idleTimeoutSeconds: seconds("idle_timeout", 1, 60),
  requestTimeoutSeconds: seconds("request_timeout", 1, 180),
  establishedTimeoutSeconds: seconds("established_timeout", 10, 900),
  proxyProtocol: flag("proxy_protocol_v2_enabled"),
  xForwardedFor: block("x_forwarded_for", {
    slbIpEnabled: flag("retrive_slb_ip"),
    slbIdEnabled: flag("retrive_slb_id"),
    protoEnabled: flag("retrive_slb_proto"),
  }),
  deletionProtectionValidation,
};

/** `alicloud_slb_listener`. */
export const SLB_LISTENER: ResourceArguments = {
  type: TYPE,
  settings: "alicloud.ClassicListenerProps",
  plain: PLAIN,
  own: {
    load_balancer_id: "loadBalancer",
    protocol: "protocol",
    frontend_port: "port",
    backend_port: "backendPort",
    scheduler: "scheduler",
    bandwidth: "bandwidth",
    server_group_id: "serverGroup",
    master_slave_server_group_id: "masterSlaveGroup",
    server_certificate_id: "certificateId",
    tls_cipher_policy: "securityPolicyId",
    persistence_timeout: "sessionSeconds",
    listener_forward: "redirectToPort",
    forward_port: "redirectToPort",
    health_check_type: "healthCheck.protocol",
    health_check_method: "healthCheck.method",
    ...HEALTH_CHECK_ARGUMENTS,
    ...STICKY_SESSION_ARGUMENTS,
  },
  left: {},
};
