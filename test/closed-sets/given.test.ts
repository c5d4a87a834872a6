import { Token } from "cdktf";
import { alicloud, tencentcloud } from "../../lib";
import { findingsOf, newStack, onlyResource } from "../synth";

/** A program in JavaScript, and one with another copy of this library, hands over what no class here made. */
function untyped<T>(value: unknown): T {
  return value as T;
}

class FromElsewhere {
  public constructor(private readonly word: string) {}
  public get value(): string {
    return this.word;
  }
}

test.each([
  ["a constant", alicloud.AddressType.INTRANET],
  ["a text", untyped<alicloud.AddressType>("intranet")],
  ["a text in another case", untyped<alicloud.AddressType>("INTRANET")],
  ["what `of` makes in another case", alicloud.AddressType.of("inTranet")],
  ["a class of another copy", untyped<alicloud.AddressType>(new FromElsewhere("Intranet"))],
])("%s is written as the provider of a CLB spells it", (_, addressType) => {
  const stack = newStack();
  new alicloud.ClassicLoadBalancer(stack, "Clb", { addressType, vswitchId: "vsw-1", deletionProtection: true });
  expect(onlyResource(stack, "alicloud_slb_load_balancer")).toMatchObject({ address_type: "intranet" });
  expect(findingsOf(stack).filter(({ ruleId }) => ruleId === "setting-value")).toStrictEqual([]);
});

test("one constant is spelled as each family does", () => {
  const stack = newStack();
  const zoneMappings = ["a", "b"].map((zoneId) => ({ zoneId, vswitchId: `vsw-${zoneId}` }));
  const ipVersion = alicloud.IpVersion.IPV4;
  new alicloud.ClassicLoadBalancer(stack, "Clb", { ipVersion, vswitchId: "vsw-1" });
  new alicloud.ApplicationLoadBalancer(stack, "Alb", { ipVersion, vpcId: "vpc-1", zoneMappings });
  new alicloud.NetworkLoadBalancer(stack, "Nlb", { ipVersion, vpcId: "vpc-1", zoneMappings });
  const written = ["slb", "alb", "nlb"].map((family) => {
    const { address_ip_version: spelled } = onlyResource(stack, `alicloud_${family}_load_balancer`);
    return spelled;
  });
  expect(written).toStrictEqual(["ipv4", "IPv4", "Ipv4"]);
});

test("a value that is not known is told by its text", () => {
  const stack = newStack();
  new alicloud.ClassicLoadBalancer(stack, "Clb", { addressType: alicloud.AddressType.of("extranet") });
  expect(findingsOf(stack).map(({ message }) => message)).toContainEqual(
    expect.stringContaining('addressType must be one of "internet", "intranet", got "extranet"'),
  );
});

test("what is no text is told", () => {
  const stack = newStack();
  new alicloud.ClassicLoadBalancer(stack, "Clb", { addressType: alicloud.AddressType.of(untyped<string>(7)) });
  expect(findingsOf(stack).map(({ message }) => message)).toContainEqual(
    expect.stringContaining("addressType must be a text, got 7"),
  );
});

test("tokens go through to the engine", () => {
  const stack = newStack();
  const networkType = tencentcloud.NetworkType.of(Token.asString({ resolve: () => "${var.network}" }));
  new tencentcloud.CloudLoadBalancer(stack, "Clb", { networkType });
  expect(onlyResource(stack, "tencentcloud_clb_instance")).toMatchObject({ network_type: "${var.network}" });
});

test("a constant reads as its text", () => {
  expect(`${alicloud.Scheduler.WRR} ${alicloud.Scheduler.of("new").value}`).toBe("Wrr new");
});
