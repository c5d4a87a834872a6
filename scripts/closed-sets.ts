import { limitsOf, ResourceArguments } from "../lib/facts/arguments";
import { ValueList } from "../lib/facts/confidence";
import { Product } from "../lib/facts/product";
import { ALB_LISTENER_ACL } from "../lib/families/alicloud/alb/facts/access";
import { ALICLOUD_ALB } from "../lib/families/alicloud/alb/facts/product";
import { ALICLOUD_CLB } from "../lib/families/alicloud/clb/facts/product";
import { ESS_LIFECYCLE_HOOK } from "../lib/families/alicloud/ess/facts/lifecycle-hook";
import { ESS_SCALING_GROUP } from "../lib/families/alicloud/ess/facts/scaling-group";
import { ALICLOUD_GWLB } from "../lib/families/alicloud/gwlb/facts/product";
import { ALICLOUD_NLB } from "../lib/families/alicloud/nlb/facts/product";
import { AS_SCALING_GROUP } from "../lib/families/tencentcloud/as/arguments";
import { AS_LIFECYCLE_HOOK } from "../lib/families/tencentcloud/as/hook-arguments";
import { CLB_CUSTOMIZED_CONFIG } from "../lib/families/tencentcloud/clb/facts/customized-config";
import { TENCENTCLOUD_CLB } from "../lib/families/tencentcloud/clb/facts/product";
import { IP_VERSIONS } from "../lib/families/tencentcloud/clb/facts/settings";
import { TENCENTCLOUD_GWLB_PRODUCT } from "../lib/families/tencentcloud/gwlb/facts/product";
import { SSL_CERTIFICATE } from "../lib/families/tencentcloud/ssl/facts";
import { TARGET_GROUP_LIMITS } from "../lib/families/tencentcloud/target-group/facts/members";
import { TARGET_GROUP_PROTOCOL_NAMES } from "../lib/families/tencentcloud/target-group/rules/target-groups";

/** The values of a setting of a product. */
function setting(product: Product, of: keyof Product["settings"], name: string): ValueList {
  return known(product.settings[of][name]?.list, `${product.product} ${of} ${name}`);
}

/** The values of an argument that is written as it is given. */
function argument({ plain, type }: ResourceArguments, name: string): ValueList {
  return known(limitsOf(plain)[name]?.list, `${type} ${name}`);
}

function protocols({ protocols: all, protocolConfidence: confidence }: Product): ValueList {
  return { values: all.map(({ name }) => name), confidence };
}

/** What some protocol of a product allows. */
function checks(product: Product): ValueList {
  return together(product, ({ checks: list }) => list);
}

function schedulers(product: Product): ValueList {
  return together(product, ({ schedulers: list }) => list);
}

function together(product: Product, listOf: (protocol: Product["protocols"][number]) => ValueList | undefined) {
  const lists = product.protocols.flatMap((protocol) => listOf(protocol) ?? []);
  return { ...known(lists[0], product.product), values: [...new Set(lists.flatMap(({ values }) => values))] };
}

function known<T>(list: T | undefined, what: string): T {
  if (list === undefined) throw new Error(`no values are known of ${what}`);
  return list;
}

/**
 * The values of every public setting whose type is a class of a closed set: `npm run shapes` writes how each is spelled, and
 * a test holds the constants of the classes to them.
 */
export const CLOSED_SETS: { readonly [setting: string]: ValueList } = {
  "alicloud.ClassicListenerOptions.protocol": protocols(ALICLOUD_CLB),
  "alicloud.ClassicListenerAttributes.protocol": protocols(ALICLOUD_CLB),
  "alicloud.ApplicationListenerOptions.protocol": protocols(ALICLOUD_ALB),
  "alicloud.ApplicationListenerAttributes.protocol": protocols(ALICLOUD_ALB),
  "alicloud.NetworkListenerOptions.protocol": protocols(ALICLOUD_NLB),
  "alicloud.NetworkListenerAttributes.protocol": protocols(ALICLOUD_NLB),
  "alicloud.ApplicationServerGroupOptions.protocol": setting(ALICLOUD_ALB, "group", "protocol"),
  "alicloud.NetworkServerGroupProps.protocol": setting(ALICLOUD_NLB, "group", "protocol"),
  "alicloud.NetworkServerGroupAttributes.protocol": setting(ALICLOUD_NLB, "group", "protocol"),
  "alicloud.ClassicListenerOptions.scheduler": schedulers(ALICLOUD_CLB),
  "alicloud.ClassicRuleOptions.scheduler": setting(ALICLOUD_CLB, "rule", "scheduler"),
  "alicloud.ApplicationServerGroupOptions.scheduler": schedulers(ALICLOUD_ALB),
  "alicloud.NetworkServerGroupOptions.scheduler": schedulers(ALICLOUD_NLB),
  "alicloud.GatewayServerGroupOptions.scheduler": setting(ALICLOUD_GWLB, "group", "scheduler"),
  "alicloud.ClassicHealthCheck.protocol": checks(ALICLOUD_CLB),
  "alicloud.ApplicationHealthCheck.protocol": checks(ALICLOUD_ALB),
  "alicloud.NetworkHealthCheck.protocol": checks(ALICLOUD_NLB),
  "alicloud.GatewayHealthCheck.protocol": checks(ALICLOUD_GWLB),
  "alicloud.ClassicHealthCheck.method": setting(ALICLOUD_CLB, "listener", "healthCheck.method"),
  "alicloud.ApplicationHealthCheck.method": setting(ALICLOUD_ALB, "group", "healthCheck.method"),
  "alicloud.NetworkHealthCheck.method": setting(ALICLOUD_NLB, "group", "healthCheck.method"),
  "alicloud.ApplicationHealthCheck.httpVersion": setting(ALICLOUD_ALB, "group", "healthCheck.httpVersion"),
  "alicloud.NetworkHealthCheck.httpVersion": setting(ALICLOUD_NLB, "group", "healthCheck.httpVersion"),
  "alicloud.ClassicLoadBalancerProps.addressType": setting(ALICLOUD_CLB, "loadBalancer", "addressType"),
  "alicloud.ApplicationLoadBalancerProps.addressType": setting(ALICLOUD_ALB, "loadBalancer", "addressType"),
  "alicloud.ApplicationLoadBalancerProps.ipv6AddressType": setting(ALICLOUD_ALB, "loadBalancer", "ipv6AddressType"),
  "alicloud.NetworkLoadBalancerProps.addressType": setting(ALICLOUD_NLB, "loadBalancer", "addressType"),
  "alicloud.NetworkLoadBalancerProps.ipv6AddressType": setting(ALICLOUD_NLB, "loadBalancer", "ipv6AddressType"),
  "alicloud.ClassicLoadBalancerProps.ipVersion": setting(ALICLOUD_CLB, "loadBalancer", "ipVersion"),
  "alicloud.ApplicationLoadBalancerProps.ipVersion": setting(ALICLOUD_ALB, "loadBalancer", "ipVersion"),
  "alicloud.ApplicationServerGroupOptions.ipVersion": setting(ALICLOUD_ALB, "group", "ipVersion"),
  "alicloud.NetworkLoadBalancerProps.ipVersion": setting(ALICLOUD_NLB, "loadBalancer", "ipVersion"),
  "alicloud.NetworkServerGroupOptions.ipVersion": setting(ALICLOUD_NLB, "group", "ipVersion"),
  "alicloud.GatewayLoadBalancerProps.ipVersion": setting(ALICLOUD_GWLB, "loadBalancer", "ipVersion"),
  "alicloud.ClassicLoadBalancerProps.paymentType": setting(ALICLOUD_CLB, "loadBalancer", "paymentType"),
  "alicloud.ApplicationLoadBalancerProps.paymentType": setting(ALICLOUD_ALB, "loadBalancer", "paymentType"),
  "alicloud.NetworkLoadBalancerProps.paymentType": setting(ALICLOUD_NLB, "loadBalancer", "paymentType"),
  "alicloud.ClassicLoadBalancerProps.internetChargeType": setting(ALICLOUD_CLB, "loadBalancer", "internetChargeType"),
  "alicloud.ClassicLoadBalancerProps.chargeType": setting(ALICLOUD_CLB, "loadBalancer", "chargeType"),
  "alicloud.ClassicLoadBalancerAttributes.chargeType": setting(ALICLOUD_CLB, "loadBalancer", "chargeType"),
  "alicloud.ClassicLoadBalancerProps.spec": setting(ALICLOUD_CLB, "loadBalancer", "spec"),
  "alicloud.ClassicLoadBalancerAttributes.spec": setting(ALICLOUD_CLB, "loadBalancer", "spec"),
  "alicloud.ClassicLoadBalancerProps.status": setting(ALICLOUD_CLB, "loadBalancer", "status"),
  "alicloud.ClassicLoadBalancerProps.modificationProtectionStatus": setting(
    ALICLOUD_CLB,
    "loadBalancer",
    "modificationProtectionStatus",
  ),
  "alicloud.ApplicationLoadBalancerProps.modificationProtectionStatus": setting(
    ALICLOUD_ALB,
    "loadBalancer",
    "modificationProtectionStatus",
  ),
  "alicloud.NetworkLoadBalancerProps.modificationProtectionStatus": setting(
    ALICLOUD_NLB,
    "loadBalancer",
    "modificationProtectionStatus",
  ),
  "alicloud.ApplicationListenerOptions.status": setting(ALICLOUD_ALB, "listener", "status"),
  "alicloud.NetworkListenerOptions.status": setting(ALICLOUD_NLB, "listener", "status"),
  "alicloud.ClassicListenerOptions.aclType": setting(ALICLOUD_CLB, "listener", "aclType"),
  "alicloud.ApplicationListenerAccessOptions.type": argument(ALB_LISTENER_ACL, "type"),
  "alicloud.ClassicStickySession.type": known(ALICLOUD_CLB.cookieSession?.types, ALICLOUD_CLB.product),
  "alicloud.ApplicationStickySession.type": known(ALICLOUD_ALB.cookieSession?.types, ALICLOUD_ALB.product),
  "alicloud.ApplicationLoadBalancerProps.edition": setting(ALICLOUD_ALB, "loadBalancer", "edition"),
  "alicloud.ApplicationLoadBalancerProps.addressAllocatedMode": setting(
    ALICLOUD_ALB,
    "loadBalancer",
    "addressAllocatedMode",
  ),
  "alicloud.NetworkLoadBalancerProps.loadBalancerType": setting(ALICLOUD_NLB, "loadBalancer", "loadBalancerType"),
  "alicloud.NetworkListenerOptions.alpnPolicy": setting(ALICLOUD_NLB, "listener", "alpnPolicy"),
  "alicloud.ApplicationXForwardedFor.processingMode": setting(ALICLOUD_ALB, "listener", "xForwardedFor.processingMode"),
  "alicloud.ApplicationAccessLogTracing.type": setting(ALICLOUD_ALB, "listener", "accessLogTracing.type"),
  "alicloud.ApplicationRuleOptions.direction": setting(ALICLOUD_ALB, "rule", "direction"),
  "alicloud.ApplicationUch.type": setting(ALICLOUD_ALB, "group", "uch.type"),
  "alicloud.ApplicationRedirect.protocol": setting(ALICLOUD_ALB, "rule", "actions.redirect.protocol"),
  "alicloud.ApplicationRedirect.httpCode": setting(ALICLOUD_ALB, "rule", "actions.redirect.httpCode"),
  "alicloud.ApplicationFixedResponse.contentType": setting(ALICLOUD_ALB, "rule", "actions.fixedResponse.contentType"),
  "alicloud.ApplicationInsertHeader.valueType": setting(ALICLOUD_ALB, "rule", "actions.insertHeader.valueType"),
  "alicloud.GatewayServerGroupOptions.failoverMode": setting(ALICLOUD_GWLB, "group", "failoverMode"),
  "alicloud.ScalingGroupProps.healthCheckType": argument(ESS_SCALING_GROUP, "healthCheckType"),
  "alicloud.ScalingGroupProps.scalingPolicy": argument(ESS_SCALING_GROUP, "scalingPolicy"),
  "alicloud.ScalingGroupProps.groupType": argument(ESS_SCALING_GROUP, "groupType"),
  "alicloud.ScalingGroupProps.multiAzPolicy": argument(ESS_SCALING_GROUP, "multiAzPolicy"),
  "alicloud.ScalingGroupProps.balanceMode": argument(ESS_SCALING_GROUP, "balanceMode"),
  "alicloud.ScalingGroupProps.allocationStrategy": argument(ESS_SCALING_GROUP, "allocationStrategy"),
  "alicloud.ScalingGroupProps.spotAllocationStrategy": argument(ESS_SCALING_GROUP, "spotAllocationStrategy"),
  "alicloud.ScalingGroupProps.capacityOptionsPriceComparisonMode": argument(
    ESS_SCALING_GROUP,
    "capacityOptionsPriceComparisonMode",
  ),
  "tencentcloud.CloudListenerOptions.protocol": protocols(TENCENTCLOUD_CLB),
  "tencentcloud.CloudListenerAttributes.protocol": protocols(TENCENTCLOUD_CLB),
  "tencentcloud.TargetGroupProps.protocol": TARGET_GROUP_PROTOCOL_NAMES,
  "tencentcloud.TargetGroupAttributes.protocol": TARGET_GROUP_PROTOCOL_NAMES,
  "tencentcloud.GatewayTargetGroupOptions.protocol": setting(TENCENTCLOUD_GWLB_PRODUCT, "group", "protocol"),
  "tencentcloud.CloudListenerOptions.scheduler": schedulers(TENCENTCLOUD_CLB),
  "tencentcloud.CloudRuleOptions.scheduler": known(TENCENTCLOUD_CLB.rules.schedulers, TENCENTCLOUD_CLB.product),
  "tencentcloud.TargetGroupProps.scheduler": TARGET_GROUP_LIMITS.schedulers,
  "tencentcloud.GatewayTargetGroupOptions.scheduler": setting(TENCENTCLOUD_GWLB_PRODUCT, "group", "scheduler"),
  "tencentcloud.CloudHealthCheck.protocol": checks(TENCENTCLOUD_CLB),
  "tencentcloud.GatewayHealthCheck.protocol": checks(TENCENTCLOUD_GWLB_PRODUCT),
  "tencentcloud.CloudHealthCheck.method": setting(TENCENTCLOUD_CLB, "listener", "healthCheck.method"),
  "tencentcloud.CloudHealthCheck.contextType": setting(TENCENTCLOUD_CLB, "listener", "healthCheck.contextType"),
  "tencentcloud.CloudLoadBalancerProps.networkType": setting(TENCENTCLOUD_CLB, "loadBalancer", "networkType"),
  "tencentcloud.CloudLoadBalancerProps.ipVersion": IP_VERSIONS,
  "tencentcloud.TargetGroupProps.ipVersion": setting(TENCENTCLOUD_CLB, "group", "ipVersion"),
  "tencentcloud.CloudLoadBalancerProps.internetChargeType": setting(
    TENCENTCLOUD_CLB,
    "loadBalancer",
    "internetChargeType",
  ),
  "tencentcloud.CloudLoadBalancerProps.spec": setting(TENCENTCLOUD_CLB, "loadBalancer", "spec"),
  "tencentcloud.CloudLoadBalancerProps.vipIsp": setting(TENCENTCLOUD_CLB, "loadBalancer", "vipIsp"),
  "tencentcloud.CloudListenerOptions.sessionType": setting(TENCENTCLOUD_CLB, "listener", "sessionType"),
  "tencentcloud.CloudListenerOptions.sslMode": setting(TENCENTCLOUD_CLB, "listener", "sslMode"),
  "tencentcloud.CloudRuleOptions.sslMode": setting(TENCENTCLOUD_CLB, "rule", "sslMode"),
  "tencentcloud.MultiCertInfo.sslMode": setting(TENCENTCLOUD_CLB, "listener", "multiCertInfo.sslMode"),
  "tencentcloud.CloudListenerOptions.dataCompressMode": setting(TENCENTCLOUD_CLB, "listener", "dataCompressMode"),
  "tencentcloud.CloudRuleOptions.forwardType": setting(TENCENTCLOUD_CLB, "rule", "forwardType"),
  "tencentcloud.OAuth.failureStatus": setting(TENCENTCLOUD_CLB, "rule", "oauth.failureStatus"),
  "tencentcloud.GatewayLoadBalancerProps.chargeType": setting(TENCENTCLOUD_GWLB_PRODUCT, "loadBalancer", "chargeType"),
  "tencentcloud.SslCertificateProps.type": argument(SSL_CERTIFICATE, "type"),
  "tencentcloud.AutoScalingGroupProps.healthCheckType": argument(AS_SCALING_GROUP, "healthCheckType"),
  "tencentcloud.AutoScalingGroupProps.retryPolicy": argument(AS_SCALING_GROUP, "retryPolicy"),
  "tencentcloud.AutoScalingGroupProps.multiZoneSubnetPolicy": argument(AS_SCALING_GROUP, "multiZoneSubnetPolicy"),
  "tencentcloud.AutoScalingGroupProps.instanceAllocationPolicy": argument(AS_SCALING_GROUP, "instanceAllocationPolicy"),
  "tencentcloud.AutoScalingGroupProps.scalingMode": argument(AS_SCALING_GROUP, "scalingMode"),
  "tencentcloud.AutoScalingGroupProps.replaceMode": argument(AS_SCALING_GROUP, "replaceMode"),
  "alicloud.ScalingLifecycleHookOptions.transition": argument(ESS_LIFECYCLE_HOOK, "transition"),
  "alicloud.ScalingLifecycleHookOptions.defaultResult": argument(ESS_LIFECYCLE_HOOK, "defaultResult"),
  "tencentcloud.AutoScalingLifecycleHookOptions.transition": argument(AS_LIFECYCLE_HOOK, "transition"),
  "tencentcloud.AutoScalingLifecycleHookOptions.defaultResult": argument(AS_LIFECYCLE_HOOK, "defaultResult"),
  "tencentcloud.AutoScalingLifecycleHookOptions.transitionType": argument(AS_LIFECYCLE_HOOK, "transitionType"),
  "tencentcloud.AutoScalingLifecycleHookOptions.notificationTargetType": argument(
    AS_LIFECYCLE_HOOK,
    "notificationTargetType",
  ),
  "tencentcloud.CustomizedConfigProps.configType": argument(CLB_CUSTOMIZED_CONFIG, "configType"),
};
