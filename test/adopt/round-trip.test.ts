import { Testing } from "cdktf";
import { tencentcloud } from "../../lib";
import { settingsOf } from "../../lib/app/shapes/shape";
import { FAMILIES } from "../../lib/families";
import { resourceArgumentsOf } from "../../lib/families/facts";
import { newStack } from "../synth";
import { adopted, Resource, resourcesOf, synthesized } from "./programs";

const RESOURCE_ARGUMENTS = resourceArgumentsOf(FAMILIES);

/** What the constructs write, adopt reads back as the settings that wrote it, with nothing left to overrides. */

const TYPES = ["tencentcloud_clb_listener", "tencentcloud_clb_listener_rule", "tencentcloud_clb_target_group"];
const TIMES = { port: 8081, intervalSeconds: 6, timeoutSeconds: 3, healthyThreshold: 4, unhealthyThreshold: 5 };
const HTTP = { ...TIMES, protocol: "HTTP", method: "GET", path: "/up", host: "a.example.com", httpVersion: "HTTP/1.1" };
const MUTUAL = { certificateId: "cert-1", sslMode: "MUTUAL", caCertificateId: "cert-2" };

type Options = Record<string, unknown>;
const LISTENERS: ReadonlyArray<[what: string, options: Options]> = [
  [
    "codes of HTTP",
    { protocol: "TCP", port: 80, scheduler: "LEAST_CONN", healthCheck: { ...HTTP, healthyCodes: ["2xx"] } },
  ],
  ["bits of codes", { protocol: "TCP", port: 80, sessionSeconds: 60, healthCheck: { ...HTTP, httpCodeBitmask: 3 } }],
  [
    "texts",
    {
      protocol: "UDP",
      port: 53,
      listenerName: "dns",
      healthCheck: { ...TIMES, protocol: "CUSTOM", contextType: "TEXT", sendContext: "a", recvContext: "b" },
    },
  ],
  ["no check", { protocol: "TCP", port: 80, healthCheck: { enabled: false } }],
  ["mutual TLS", { protocol: "HTTPS", port: 443, ...MUTUAL }],
  ["names in TLS", { protocol: "HTTPS", port: 443, sni: true }],
];
const RULES: ReadonlyArray<[what: string, options: Options]> = [
  [
    "codes of HTTP",
    { scheduler: "IP_HASH", healthCheck: { ...HTTP, httpVersion: undefined, healthyCodes: ["2xx", "4xx"] } },
  ],
  ["mutual TLS", { sessionSeconds: 60, ...MUTUAL }],
];
const GROUPS: ReadonlyArray<[what: string, options: Options]> = [
  [
    "codes of HTTP",
    {
      protocol: "TCP",
      targetGroupName: "web",
      vpcId: "vpc-1",
      healthCheck: { ...HTTP, healthyCodes: ["2xx"] },
    },
  ],
  [
    "kept connections",
    {
      protocol: "HTTP",
      vpcId: "vpc-1",
      keepAlive: true,
      scheduler: "LEAST_CONN",
      healthCheck: { protocol: "TCP" },
      sessionSeconds: 60,
      ipVersion: "IPv6FullChain",
    },
  ],
  ["no check", { protocol: "TCP", vpcId: "vpc-1", healthCheck: { enabled: false } }],
];

/** What constructs write of these settings, as HCL would have it. */
function written(
  make: (loadBalancer: tencentcloud.CloudLoadBalancer) => void,
): Record<string, Record<string, Resource>> {
  const stack = newStack();
  make(
    new tencentcloud.CloudLoadBalancer(stack, "Clb", { networkType: tencentcloud.NetworkType.OPEN, vpcId: "vpc-1" }),
  );
  return (JSON.parse(Testing.synth(stack)) as { resource: Record<string, Record<string, Resource>> }).resource;
}

function expectSame(resource: Record<string, Record<string, Resource>>): void {
  const { program, remarks } = adopted({ resource });
  expect(program).not.toContain(".resource.addOverride");
  expect(remarks).toEqual([]);
  // The addresses are others.
  const told = (json: unknown) => JSON.parse(JSON.stringify(json).replace(/\$\{[^}]*\}/g, "$"));
  const output = synthesized(program);
  for (const type of TYPES) expect(told(resourcesOf(output, type))).toEqual(told(resourcesOf({ resource }, type)));
}

test.each(LISTENERS)("a listener with %s", (_, options) => {
  expectSame(written((clb) => void clb.addListener("L", options as never)));
});

test.each(RULES)("a rule with %s", (_, options) => {
  const rule = { domain: "a.example.com", url: "/", ...options };
  expectSame(
    written(
      (clb) =>
        void clb
          .addListener("L", { protocol: tencentcloud.ListenerProtocol.HTTPS, port: 443, sni: true })
          .addRule("R", rule),
    ),
  );
});

test.each(GROUPS)("a target group with %s", (_, options) => {
  expectSame(
    written((loadBalancer) => {
      const type = tencentcloud.TargetGroupType.V2;
      const targetGroup = new tencentcloud.TargetGroup(loadBalancer, "G", { loadBalancer, type, ...options } as never);
      const { protocol } = options as { protocol: string };
      const listener = loadBalancer.addListener(
        "L",
        protocol === "TCP"
          ? { protocol: tencentcloud.ListenerProtocol.of(protocol), port: 80, targetGroup }
          : { protocol: tencentcloud.ListenerProtocol.of(protocol), port: 80 },
      );
      if (protocol !== "TCP") listener.addRule("R", { domain: "a.example.com", url: "/", targetGroup });
    }),
  );
});

/** Settings that are no arguments of a resource of their own. */
const OTHERS = ["loadBalancer", "targetGroup", "domain", "url", "type", "settleSeconds", "healthCheck"];

/** Those that are written as they are given: test/tencentcloud/arguments.test.ts sets all of them. */
const PLAIN = RESOURCE_ARGUMENTS.filter(({ type }) => TYPES.includes(type)).flatMap(({ plain }) => Object.keys(plain));

test.each([
  ["CloudListenerOptions", LISTENERS],
  ["CloudRuleOptions", RULES],
  ["TargetGroupProps", GROUPS],
] as const)("every setting of %s is set above", (settings, rows) => {
  const set = new Set(rows.flatMap(([, options]) => Object.keys(options)));
  const names = namesIn(`tencentcloud.${settings}`).filter((name) => ![...OTHERS, ...PLAIN].includes(name));
  expect(names.filter((name) => !set.has(name))).toEqual([]);
});

test("every setting of a check is set above", () => {
  const checks = [...LISTENERS, ...RULES, ...GROUPS].map(([, { healthCheck = {} }]) => healthCheck as object);
  const set = new Set(checks.flatMap(Object.keys));
  expect(namesIn("tencentcloud.CloudHealthCheck").filter((name) => !set.has(name))).toEqual([]);
});

function namesIn(settings: string): string[] {
  return settingsOf(settings).map(({ name }) => name);
}
