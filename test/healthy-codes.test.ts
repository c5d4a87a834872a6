import { Testing } from "cdktf";
import { tencentcloud, alicloud, Backend, Findings } from "../lib";
import { Fixture } from "./rules/fixture";

const BITS = '{"1xx":1,"2xx":2,"3xx":4,"4xx":8,"5xx":16}';
const mask = (list: string) => `\${sum([for code, bit in ${BITS} : contains(${list}, code) ? bit : 0])}`;
const LISTED = '${formatlist("http_%s", var.variable0)}';

interface Written {
  readonly resource: { readonly [type: string]: { readonly [id: string]: Readonly<Record<string, unknown>> } };
}

/** The arguments of the only resource of a type. */
function written({ stack }: Fixture, type: string): Readonly<Record<string, unknown>> {
  const [one] = Object.values((JSON.parse(Testing.synth(stack)) as Written).resource[type]);
  return one;
}

const backends = { defaultPort: 80, backends: { a: Backend.instance("i-a") } };
const place = (f: Fixture, id: string) => [f.stack, "Lb", { loadBalancerId: id, vpcId: "vpc-1" }] as const;

test("codes in a list that is known only at plan, of a CLB", () => {
  const f = new Fixture();
  f.clb.addListener("L", {
    protocol: alicloud.ListenerProtocol.HTTP,
    port: 80,
    backendPort: 80,
    healthCheck: { healthyCodes: f.list },
  });
  const listener = written(f, "alicloud_slb_listener");
  expect(listener.health_check_http_code).toBe('${join(",", formatlist("http_%s", var.variable0))}');
});

test("codes in a list that is known only at plan, of an ALB", () => {
  const f = new Fixture();
  const alb = alicloud.ApplicationLoadBalancer.fromAttributes(...place(f, "alb-1"));
  const serverGroupOptions = { healthCheck: { healthyCodes: f.list } };
  alb
    .addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, serverGroupOptions })
    .addBackends("P", backends);
  const group = written(f, "alicloud_alb_server_group");
  expect(group.health_check_config).toMatchObject({ health_check_codes: LISTED });
});

test("codes in a list that is known only at plan, of an NLB", () => {
  const f = new Fixture();
  const nlb = alicloud.NetworkLoadBalancer.fromAttributes(...place(f, "nlb-1"));
  const serverGroupOptions = { healthCheck: { protocol: alicloud.HealthCheckProtocol.HTTP, healthyCodes: f.list } };
  nlb
    .addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80, serverGroupOptions })
    .addBackends("P", backends);
  expect(written(f, "alicloud_nlb_server_group").health_check).toMatchObject({ health_check_http_code: LISTED });
});

test("codes in a list that is known only at plan, of a GWLB", () => {
  const f = new Fixture();
  const gwlb = alicloud.GatewayLoadBalancer.fromAttributes(...place(f, "gwlb-1"));
  const serverGroupOptions = { healthCheck: { protocol: alicloud.HealthCheckProtocol.HTTP, healthyCodes: f.list } };
  gwlb.addListener("L", { serverGroupOptions }).addBackends("P", { backends: backends.backends });
  const group = written(f, "alicloud_gwlb_server_group");
  expect(group.health_check_config).toMatchObject({ health_check_http_code: LISTED });
});

test.each<[string, (f: Fixture, healthCheck: { healthyCodes: string[] }) => void]>([
  [
    "CLB",
    (f, healthCheck) =>
      f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, backendPort: 80, healthCheck }),
  ],
  [
    "ALB",
    (f, healthCheck) =>
      alicloud.ApplicationLoadBalancer.fromAttributes(...place(f, "alb-1"))
        .addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, serverGroupOptions: { healthCheck } })
        .addBackends("P", backends),
  ],
  [
    "NLB",
    (f, { healthyCodes }) =>
      alicloud.NetworkLoadBalancer.fromAttributes(...place(f, "nlb-1"))
        .addListener("L", {
          protocol: alicloud.ListenerProtocol.TCP,
          port: 80,
          serverGroupOptions: { healthCheck: { protocol: alicloud.HealthCheckProtocol.HTTP, healthyCodes } },
        })
        .addBackends("P", backends),
  ],
  [
    "GWLB",
    (f, { healthyCodes }) =>
      alicloud.GatewayLoadBalancer.fromAttributes(...place(f, "gwlb-1"))
        .addListener("L", {
          serverGroupOptions: { healthCheck: { protocol: alicloud.HealthCheckProtocol.HTTP, healthyCodes } },
        })
        .addBackends("P", { backends: backends.backends }),
  ],
  [
    "Tencent CLB",
    (f, healthCheck) =>
      f.tencent
        .addListener("L", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 })
        .addRule("R", { domain: "www.example.com", url: "/", healthCheck })
        .addBackends("P", backends),
  ],
])("one code instead of a list, as JavaScript lets it through, at %s", (_, declare) => {
  const f = new Fixture();
  declare(f, { healthyCodes: "http_2xx" as unknown as string[] });
  const found = Findings.of(f.stack).ofRule("setting-type");
  const text = 'healthCheck.healthyCodes must be a list, each of it a text, got "http_2xx"; write ["http_2xx"] ';
  expect(found.map(({ message }) => message)).toEqual([expect.stringContaining(text)]);
});

test.each<[string, (f: Fixture) => string[], number | string]>([
  ["known", () => ["2xx", "4xx"], 10],
  ["one known only at plan", (f) => ["2xx", f.string], mask('["2xx", var.variable0]')],
  ["a reference in a text", () => ["${var.code}"], mask("[var.code]")],
  ["a list known only at plan", (f) => f.list, mask("var.variable0")],
])("the bitmask of a Tencent rule: %s", (_, codes, expected) => {
  const f = new Fixture();
  const web = f.tencent.addListener("Web", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 });
  web.addRule("Root", { domain: "www.example.com", url: "/", healthCheck: { healthyCodes: codes(f) } });
  expect(written(f, "tencentcloud_clb_listener_rule").health_check_http_code).toBe(expected);
});
