import { typeErrors } from "../type-errors";

/**
 * Mistakes in one word each, as a program in TypeScript makes them. Where a class takes the word, a text is refused whatever it
 * says, and so is a constant that there is none of.
 */
const TYPOS: readonly string[] = [
  `clb.addListener("L", { protocol: "htttp", port: 80 })`,
  `clb.addListener("L", { protocol: alicloud.ListenerProtocol.HTPP, port: 80 })`,
  `clb.addListener("L", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 })`,
  `clb.addListener("L", { protocol: alicloud.Scheduler.WRR, port: 80 })`,
  `clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80, scheduler: "wwr" })`,
  `clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80, scheduler: alicloud.Scheduler.LEAST_CONN })`,
  `clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80, healthCheck: { protocol: "htp" } })`,
  `clb.addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, healthCheck: { method: "gett" } })`,
  `clb.addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, aclType: "whitelist" })`,
  `clb.addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, stickySession: { type: "Inserted" } })`,
  `clb.addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, healthCheck: { healthyCodes: ["2x"] } })`,
  `new alicloud.ClassicLoadBalancer(stack, "C", { addressType: "extranet" })`,
  `new alicloud.ClassicLoadBalancer(stack, "C", { ipVersion: "ipv5" })`,
  `new alicloud.ClassicLoadBalancer(stack, "C", { spec: "slb.s2.smal" })`,
  `new alicloud.ClassicLoadBalancer(stack, "C", { spec: alicloud.LoadBalancerSpec.SLB_S2_SMAL })`,
  `new alicloud.ClassicLoadBalancer(stack, "C", { paymentType: "PrePaid" })`,
  `new alicloud.ClassicLoadBalancer(stack, "C", { chargeType: "PayByTraffic" })`,
  `new alicloud.ApplicationLoadBalancer(stack, "A", { vpcId: "v", zoneMappings: [], edition: "Standart" })`,
  `new alicloud.ApplicationLoadBalancer(stack, "A", { vpcId: "v", zoneMappings: [], addressAllocatedMode: "Fix" })`,
  `new alicloud.ApplicationServerGroup(stack, "G", { loadBalancer: alb, protocol: "grcp" })`,
  `new alicloud.ApplicationServerGroup(stack, "G", { loadBalancer: alb, healthCheck: { httpVersion: "HTTP2" } })`,
  `new alicloud.ApplicationServerGroup(stack, "G", { loadBalancer: alb, ipVersion: alicloud.AddressType.INTERNET })`,
  `alicloud.ApplicationRuleAction.redirect({ protocol: "HTTP2" })`,
  `alicloud.ApplicationRuleAction.redirect({ httpCode: alicloud.RedirectCode.HTTP_309 })`,
  `alicloud.ApplicationRuleAction.fixedResponse({ content: "no", contentType: "text/plan" })`,
  `new alicloud.ApplicationSecurityPolicy(stack, "P", { tlsVersions: ["TLS1.2"], ciphers: [] })`,
  `new tencentcloud.CloudLoadBalancer(stack, "T", { networkType: "PUBLIC" })`,
  `new tencentcloud.CloudLoadBalancer(stack, "T", { networkType: tencentcloud.NetworkType.INTERNET })`,
  `tencent.addListener("L", { protocol: "TCPSSL", port: 443 })`,
  `tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.TCPSSL, port: 443 })`,
  `tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.HTTPS, port: 443, sslMode: "BOTH" })`,
  `tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80, scheduler: "LEAST_CON" })`,
  `tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80, sessionType: "COOKIE" })`,
  `new tencentcloud.TargetGroup(stack, "G", { loadBalancer: tencent, protocol: "TSL" })`,
  `new ListenerBinding(stack, "B", { listener: clb.defaultServerGroup, pool, strategy: "vserver-inlin" })`,
];

/** Lists stay lists of texts: docs/decisions/closed-sets.md. */
const SEEN_AT_SYNTH = ["healthyCodes", "tlsVersions"];

const HEAD = `import { TerraformStack } from "cdktf";
import { alicloud, BackendPool, ListenerBinding, tencentcloud } from "cdktf-load-balancing";
declare const stack: TerraformStack;
declare const pool: BackendPool;
declare const clb: alicloud.ClassicLoadBalancer;
declare const alb: alicloud.ApplicationLoadBalancer;
declare const tencent: tencentcloud.CloudLoadBalancer;
`;
const RIGHT = `clb.addListener("L", {
  protocol: alicloud.ListenerProtocol.HTTP,
  port: 80,
  scheduler: alicloud.Scheduler.of("a new one"),
});`;

test("the compiler sees a mistake in a word, but in lists", () => {
  const files = new Map([...TYPOS, RIGHT].map((code, at) => [`typo${at}.ts`, `${HEAD}${code};\n`]));
  const seen = typeErrors(files, { noUnusedLocals: false }).map((line) => Number(/typo(\d+)\.ts/.exec(line)?.[1]));
  const unseen = TYPOS.filter((_, at) => !seen.includes(at));
  expect(TYPOS).toHaveLength(35);
  expect(unseen.map((code) => SEEN_AT_SYNTH.filter((setting) => code.includes(setting)))).toStrictEqual(
    SEEN_AT_SYNTH.map((setting) => [setting]),
  );
  expect(seen).not.toContain(TYPOS.length);
}, 60_000);
