import { alicloud, Tags } from "../../lib";
import { adopted, resourcesOf, synthesized } from "../adopt/programs";
import { findingsOf, newStack, onlyResource } from "../synth";
import { alb, Case, CASES, ZONES } from "./vpc-arguments";

const NAMED = CASES.map((one) => [one.table.type, one] as const);
const propsOf = ({ pairs }: Case): object => Object.assign({}, ...pairs.map(([prop]) => prop));
const argumentsOf = ({ pairs }: Case): object => Object.assign({}, ...pairs.map(([, argument]) => argument));

test.each(NAMED)("%s: each prop is written as its argument", (type, one) => {
  const stack = newStack();
  one.make(stack, propsOf(one) as never);
  expect(onlyResource(stack, type)).toMatchObject(argumentsOf(one));
  expect(Object.keys(one.table.plain).filter((prop) => !(prop in propsOf(one)))).toEqual([]);
  const refused = ["setting-value", "setting-range", "name-form", "id-form"];
  expect(findingsOf(stack).filter(({ ruleId }) => refused.includes(ruleId))).toEqual([]);
});

test.each(NAMED)("%s: none is written that is not given", (type, one) => {
  const [plain, bare] = [newStack(), newStack()];
  one.make(plain, {} as never);
  one.make(bare, Object.fromEntries(Object.keys(one.table.plain).map((prop) => [prop, undefined])) as never);
  expect(onlyResource(bare, type)).toEqual(onlyResource(plain, type));
  const written = Object.values(one.table.plain).map(({ argument }) => argument);
  expect(Object.keys(onlyResource(plain, type)).filter((argument) => written.includes(argument))).toEqual([]);
});

/** Blocks as HCL has them. */
function inHcl(given: object): object {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === "object" && !Array.isArray(value) && name !== "tags" ? [value] : value,
    ]),
  );
}

const ADOPTED = NAMED.filter(([type]) => type !== "alicloud_gwlb_listener");

test.each(ADOPTED)("%s: each argument in HCL is adopted as its prop", (type, one) => {
  const input = { resource: { [type]: { it: [{ ...one.needs, ...inHcl(argumentsOf(one)) }] } } };
  const { program } = adopted(input);
  const overridden = [...program.matchAll(/addOverride\("(\w+)/g)].map(([, argument]) => argument);
  expect(overridden.filter((argument) => argument in argumentsOf(one))).toEqual([]);
  expect(resourcesOf(synthesized(program), type)[0]).toMatchObject(argumentsOf(one));
});

test("tags come down from a load balancer to its listeners and groups", () => {
  const stack = newStack();
  const props = { vpcId: "vpc-1", tags: { team: "edge" } };
  const loadBalancers = [
    new alicloud.ApplicationLoadBalancer(stack, "Alb", { ...props, zoneMappings: ZONES }),
    new alicloud.NetworkLoadBalancer(stack, "Nlb", { ...props, zoneMappings: ZONES }),
    new alicloud.GatewayLoadBalancer(stack, "Gwlb", { ...props, zoneMappings: ZONES }),
  ] as const;
  const [first, second, third] = loadBalancers;
  const options = { serverGroupOptions: { tags: { part: "group" } }, tags: { part: "listener" } };
  first.addListener("A", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, ...options }).addBackends("Web", {});
  second.addListener("N", { protocol: alicloud.ListenerProtocol.TCP, port: 80, ...options }).addBackends("Web2", {});
  third.addListener("G", options).addBackends("Web3", {});
  Tags.of(stack).add("app", "shop");
  for (const family of ["alb", "nlb", "gwlb"]) {
    expect(onlyResource(stack, `alicloud_${family}_load_balancer`)).toMatchObject({
      tags: { app: "shop", team: "edge" },
    });
    const parts = { listener: `alicloud_${family}_listener`, group: `alicloud_${family}_server_group` };
    for (const [part, type] of Object.entries(parts)) {
      expect(onlyResource(stack, type)).toMatchObject({ tags: { app: "shop", team: "edge", part } });
    }
  }
});

test.each([
  ["sample", { accessLogTracing: { enabled: true, sample: 10001 } }, "accessLogTracing.sample must be"],
  [
    "mode",
    { xForwardedFor: { processingMode: alicloud.XForwardedForMode.of("keep") } },
    "xForwardedFor.processingMode",
  ],
  ["alias", { xForwardedFor: { clientCertIssuerDnAlias: "Upper" } }, "xForwardedFor.clientCertIssuerDnAlias"],
])("a wrong %s inside of a block is told of", (_, props, said) => {
  const stack = newStack();
  alb(stack).addListener("It", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, ...props });
  expect(
    findingsOf(stack)
      .map(({ message }) => message)
      .join("\n"),
  ).toContain(said);
});
