import { FAMILIES } from "../../lib/families";
import { resourceArgumentsOf } from "../../lib/families/facts";
import { argumentOf } from "./constraints";
import { DOCSTRINGS } from "./docstrings";

const RESOURCE_ARGUMENTS = resourceArgumentsOf(FAMILIES);

/** Settings whose argument the provider marks so that a change makes a new resource. */
const BY_HAND: { readonly [setting: string]: string } = {
  "alicloud.ApplicationListenerOptions.port": "alicloud_alb_listener.listener_port",
  "alicloud.ApplicationListenerOptions.protocol": "alicloud_alb_listener.listener_protocol",
  "alicloud.ApplicationLoadBalancerProps.addressAllocatedMode": "alicloud_alb_load_balancer.address_allocated_mode",
  "alicloud.ApplicationLoadBalancerProps.ipVersion": "alicloud_alb_load_balancer.address_ip_version",
  "alicloud.ApplicationLoadBalancerProps.paymentType":
    "alicloud_alb_load_balancer.load_balancer_billing_config.pay_type",
  "alicloud.ApplicationLoadBalancerProps.vpcId": "alicloud_alb_load_balancer.vpc_id",
  "alicloud.ApplicationServerGroupOptions.ipVersion": "alicloud_alb_server_group.ipv6_enabled",
  "alicloud.ApplicationServerGroupOptions.protocol": "alicloud_alb_server_group.protocol",
  "alicloud.ClassicListenerOptions.backendPort": "alicloud_slb_listener.backend_port",
  "alicloud.ClassicListenerOptions.port": "alicloud_slb_listener.frontend_port",
  "alicloud.ClassicListenerOptions.protocol": "alicloud_slb_listener.protocol",
  "alicloud.ClassicListenerOptions.redirectToPort": "alicloud_slb_listener.forward_port",
  "alicloud.ClassicLoadBalancerProps.addressType": "alicloud_slb_load_balancer.address_type",
  "alicloud.ClassicLoadBalancerProps.vswitchId": "alicloud_slb_load_balancer.vswitch_id",
  "alicloud.ClassicRuleOptions.domain": "alicloud_slb_rule.domain",
  "alicloud.ClassicRuleOptions.url": "alicloud_slb_rule.url",
  "alicloud.ClassicServerCertificateProps.privateKey": "alicloud_slb_server_certificate.private_key",
  "alicloud.GatewayLoadBalancerProps.vpcId": "alicloud_gwlb_load_balancer.vpc_id",
  "alicloud.MasterSlaveServerGroupProps.serverGroupName": "alicloud_slb_master_slave_server_group.name",
  "alicloud.NetworkListenerOptions.endPort": "alicloud_nlb_listener.end_port",
  "alicloud.NetworkListenerOptions.port": "alicloud_nlb_listener.listener_port",
  "alicloud.NetworkListenerOptions.protocol": "alicloud_nlb_listener.listener_protocol",
  "alicloud.NetworkListenerOptions.startPort": "alicloud_nlb_listener.start_port",
  "alicloud.NetworkLoadBalancerProps.ipVersion": "alicloud_nlb_load_balancer.address_ip_version",
  "alicloud.NetworkLoadBalancerProps.vpcId": "alicloud_nlb_load_balancer.vpc_id",
  "alicloud.NetworkServerGroupOptions.anyPort": "alicloud_nlb_server_group.any_port_enabled",
  "alicloud.NetworkServerGroupOptions.ipVersion": "alicloud_nlb_server_group.address_ip_version",
  "alicloud.NetworkServerGroupProps.protocol": "alicloud_nlb_server_group.protocol",
  "alicloud.ScalingGroupProps.containerGroupId": "alicloud_ess_scaling_group.container_group_id",
  "alicloud.ScalingGroupProps.groupType": "alicloud_ess_scaling_group.group_type",
  "alicloud.ScalingGroupProps.instanceId": "alicloud_ess_scaling_group.instance_id",
  "alicloud.ScalingGroupProps.multiAzPolicy": "alicloud_ess_scaling_group.multi_az_policy",
  "tencentcloud.CloudListenerOptions.endPort": "tencentcloud_clb_listener.end_port",
  "tencentcloud.CloudListenerOptions.h2c": "tencentcloud_clb_listener.h2c_switch",
  "tencentcloud.CloudListenerOptions.port": "tencentcloud_clb_listener.port",
  "tencentcloud.CloudListenerOptions.protocol": "tencentcloud_clb_listener.protocol",
  "tencentcloud.CloudListenerOptions.sni": "tencentcloud_clb_listener.sni_switch",
  "tencentcloud.CloudLoadBalancerProps.address": "tencentcloud_clb_instance.vip",
  "tencentcloud.CloudLoadBalancerProps.clusterId": "tencentcloud_clb_instance.cluster_id",
  "tencentcloud.CloudLoadBalancerProps.exclusiveCluster": "tencentcloud_clb_instance.exclusive_cluster",
  "tencentcloud.CloudLoadBalancerProps.networkType": "tencentcloud_clb_instance.network_type",
  "tencentcloud.CloudLoadBalancerProps.subnetId": "tencentcloud_clb_instance.subnet_id",
  "tencentcloud.CloudLoadBalancerProps.vipIsp": "tencentcloud_clb_instance.vip_isp",
  "tencentcloud.CloudLoadBalancerProps.vpcId": "tencentcloud_clb_instance.vpc_id",
  "tencentcloud.CloudRuleOptions.targetGroup": "tencentcloud_clb_listener_rule.target_type",
  "tencentcloud.SslCertificateProps.certificate": "tencentcloud_ssl_certificate.cert",
  "tencentcloud.SslCertificateProps.privateKey": "tencentcloud_ssl_certificate.key",
  "tencentcloud.TargetGroupProps.protocol": "tencentcloud_clb_target_group.protocol",
  "tencentcloud.TargetGroupProps.type": "tencentcloud_clb_target_group.type",
  "tencentcloud.TargetGroupProps.vpcId": "tencentcloud_clb_target_group.vpc_id",
};

/** Of these the docstrings do not say so yet. */
const UNSAID: readonly string[] = [
  "alicloud.ApplicationLoadBalancerProps.vpcId",
  "alicloud.ClassicListenerOptions.port",
  "alicloud.ClassicListenerOptions.protocol",
  "alicloud.ClassicListenerOptions.redirectToPort",
  "alicloud.ClassicLoadBalancerProps.addressType",
  "alicloud.ClassicLoadBalancerProps.vswitchId",
  "alicloud.ClassicRuleOptions.domain",
  "alicloud.ClassicRuleOptions.url",
  "alicloud.GatewayLoadBalancerProps.vpcId",
  "alicloud.NetworkListenerOptions.endPort",
  "alicloud.NetworkListenerOptions.protocol",
  "alicloud.NetworkListenerOptions.startPort",
  "alicloud.NetworkLoadBalancerProps.vpcId",
  "tencentcloud.CloudListenerOptions.port",
  "tencentcloud.CloudListenerOptions.protocol",
  "tencentcloud.CloudLoadBalancerProps.networkType",
  "tencentcloud.CloudLoadBalancerProps.subnetId",
  "tencentcloud.CloudLoadBalancerProps.vpcId",
  "tencentcloud.TargetGroupProps.type",
];

const says = ({ text }: { readonly text: string }) => /replaces|may be replaced/.test(text);
const names = DOCSTRINGS.map(({ type, member }) => `${type}.${member}`);

/** The same of what is written as it is given; a listener or group has some from its options. */
const TABLED = RESOURCE_ARGUMENTS.flatMap(({ type, settings, plain }) =>
  Object.entries(plain).flatMap(([prop, { argument }]) => {
    if (argumentOf(`${type}.${argument}`)?.forceNew !== true) return [];
    const options = `${settings.replace(/Props$/, "Options")}.${prop}`;
    return [[names.includes(options) ? options : `${settings}.${prop}`, `${type}.${argument}`] as const];
  }),
);
const REPLACING: { readonly [setting: string]: string } = { ...BY_HAND, ...Object.fromEntries(TABLED) };

test.each(Object.entries(REPLACING))("%s replaces: the provider says so of %s", (setting, argument) => {
  expect([names.includes(setting), argumentOf(argument)?.forceNew]).toEqual([true, true]);
});

test("a docstring says that a change replaces what it replaces, but for known ones", () => {
  const saying = DOCSTRINGS.filter(says).map(({ type, member }) => `${type}.${member}`);
  expect(Object.keys(REPLACING).filter((name) => !saying.includes(name))).toEqual(UNSAID);
});

test("no docstring of a setting says so of another one", () => {
  const saying = DOCSTRINGS.filter(
    ({ type, text }) => /(Options|Props)$/.test(type) && /Changing .*replaces/.test(text),
  );
  const unknown = saying.map(({ type, member }) => `${type}.${member}`).filter((name) => !(name in REPLACING));
  expect(unknown).toEqual([]);
});
