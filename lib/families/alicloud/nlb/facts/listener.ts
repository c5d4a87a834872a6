import { Arguments, block, flag, ids, number, ResourceArguments, tags, text } from "../../../../facts/arguments";
import { AS_OF } from "../../../../facts/as-of";
import { knownToday, validated } from "../../../../facts/confidence";
import { LISTENER_DESCRIPTION } from "../../facts/names";

const TYPE = "alicloud_nlb_listener";
const ALPN_POLICIES = ["HTTP1Only", "HTTP2Only", "HTTP2Optional", "HTTP2Preferred"];

const PLAIN: Arguments = {
  description: text("listener_description", { form: LISTENER_DESCRIPTION }),
  status: text("status", { list: { values: ["Running", "Stopped"], confidence: validated(`${TYPE}.status`) } }),
  alpn: flag("alpn_enabled"),
  alpnPolicy: text("alpn_policy", {
    list: { values: ALPN_POLICIES, confidence: knownToday(AS_OF, "CreateListener: AlpnPolicy", `${TYPE}.alpn_policy`) },
  }),
  caEnabled: flag("ca_enabled"),
  mss: number("mss", { range: { min: 0, max: 1500, confidence: validated(`${TYPE}.mss`) } }),
  proxyProtocolConfig: block("proxy_protocol_config", {
    vpcIdEnabled: flag("proxy_protocol_config_vpc_id_enabled"),
    privateLinkEpIdEnabled: flag("proxy_protocol_config_private_link_ep_id_enabled"),
    privateLinkEpsIdEnabled: flag("proxy_protocol_config_private_link_eps_id_enabled"),
  }),
  secSensor: flag("sec_sensor_enabled"),
  caCertificateIds: ids("ca_certificate_ids"),
  tags: tags(),
};

/** `alicloud_nlb_listener`. */
export const NLB_LISTENER: ResourceArguments = {
  type: TYPE,
  settings: "alicloud.NetworkListenerProps",
  plain: PLAIN,
  own: {
    load_balancer_id: "loadBalancer",
    listener_protocol: "protocol",
    listener_port: "port",
    start_port: "startPort",
    end_port: "endPort",
    server_group_id: "serverGroup",
    certificate_ids: "certificateIds",
    security_policy_id: "securityPolicyId",
    idle_timeout: "idleTimeoutSeconds",
    cps: "cps",
    proxy_protocol_enabled: "proxyProtocol",
  },
  left: {},
};
