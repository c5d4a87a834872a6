import { Fn, Testing, TerraformStack, TerraformVariable, Token } from "cdktf";
import { alicloud, Tags, tencentcloud } from "../lib";

/** The tags that each load balancer of a stack is written with, by name. */
function tagsIn(stack: TerraformStack): { readonly [name: string]: unknown } {
  const { resource } = JSON.parse(Testing.synth(stack, false)) as {
    resource: { alicloud_slb_load_balancer: { [id: string]: { load_balancer_name: string; tags?: unknown } } };
  };
  const all = Object.values(resource.alicloud_slb_load_balancer);
  return Object.fromEntries(all.map(({ load_balancer_name: name, tags }) => [name, tags]));
}

test("tags come from app, stack and construct, the nearest last", () => {
  const app = Testing.app();
  const [first, second] = ["first", "second"].map((id) => new TerraformStack(app, id));
  const clb = (stack: TerraformStack, name: string, tags?: { [key: string]: string }) =>
    new alicloud.ClassicLoadBalancer(stack, name, { vswitchId: "vsw-1", tags });
  clb(first, "plain");
  clb(first, "own", { team: "edge", cost: "1" });
  clb(second, "other");
  expect(tagsIn(second)).toEqual({ other: undefined });

  // Later than the constructs: what is said of a stack counts for all of it.
  Tags.of(app).add("app", "shop");
  Tags.of(first).add("team", "web");
  expect(tagsIn(first)).toEqual({
    plain: { app: "shop", team: "web" },
    own: { app: "shop", team: "edge", cost: "1" },
  });
  expect(tagsIn(second)).toEqual({ other: { app: "shop" } });
});

test.each([
  ["key", 1, "web"],
  ["value", "team", { a: 1 }],
] as const)("a %s that is no text is refused", (name, key, value) => {
  const stack = new TerraformStack(Testing.app(), "stack");
  expect(() => Tags.of(stack).add(key as string, value as string)).toThrow(new RegExp(`${name} must be`));
});

/** What is written of one resource. */
function written(stack: TerraformStack, type: string): { readonly tags?: unknown; readonly dynamic?: unknown } {
  const { resource } = JSON.parse(Testing.synth(stack, false)) as {
    resource: { [type: string]: { [id: string]: object } };
  };
  return Object.values(resource[type])[0];
}

const MAPS = {
  "a map token": ({ value }: TerraformVariable) => Token.asStringMap(value),
  "the value of a variable": ({ value }: TerraformVariable) => value as { [key: string]: string },
  "what a function returns": ({ value }: TerraformVariable) => Fn.merge([value]) as { [key: string]: string },
};

describe.each(Object.entries(MAPS))("tags as %s", (_, mapOf) => {
  const stackWithMap = () => {
    const stack = new TerraformStack(Testing.app(), "stack");
    const map = mapOf(new TerraformVariable(stack, "map", { type: "map(string)" }));
    return { stack, map };
  };

  test("alone", () => {
    const { stack, map } = stackWithMap();
    new alicloud.ClassicLoadBalancer(stack, "clb", { vswitchId: "vsw-1", tags: map });
    new alicloud.AlicloudProvider(stack, "provider");
    expect(() => Testing.synth(stack, true)).not.toThrow();
    expect(written(stack, "alicloud_slb_load_balancer").tags).toMatch(/^\$\{(merge\(\[?)?var\.map/);
  });

  test("beside tags of the stack, over them", () => {
    const { stack, map } = stackWithMap();
    new alicloud.ClassicLoadBalancer(stack, "clb", { vswitchId: "vsw-1", tags: map });
    Tags.of(stack).add("team", "web");
    const first = written(stack, "alicloud_slb_load_balancer").tags;
    expect(first).toMatch(/^\$\{merge\(\{"team" = "web"\}, .*var\.map/);
    // Written anew, it says the same.
    expect(written(stack, "alicloud_slb_load_balancer").tags).toBe(first);
  });

  test("of a load balancer, below those of a listener", () => {
    const { stack, map } = stackWithMap();
    const zoneMappings = [1, 2].map((at) => ({ zoneId: `cn-a-${at}`, vswitchId: `vsw-${at}` }));
    const alb = new alicloud.ApplicationLoadBalancer(stack, "alb", { vpcId: "vpc-1", zoneMappings, tags: map });
    alb.addListener("http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, tags: { team: "edge" } });
    expect(written(stack, "alicloud_alb_listener").tags).toMatch(/var\.map.*, \{"team" = "edge"\}\)\}$/);
  });

  test("where each is a block", () => {
    const { stack, map } = stackWithMap();
    new tencentcloud.GatewayLoadBalancer(stack, "gwlb", { vpcId: "vpc-1", subnetId: "subnet-1", tags: map });
    Tags.of(stack).add("team", "web");
    expect(written(stack, "tencentcloud_gwlb_instance")).toMatchObject({
      dynamic: {
        tags: {
          for_each: expect.stringMatching(/^\$\{merge\(\{"team" = "web"\}, .*var\.map/) as string,
          content: { tag_key: "${each.key}", tag_value: "${each.value}" },
        },
      },
    });
  });
});

test("a map that is known only at plan cannot name children", () => {
  const stack = new TerraformStack(Testing.app(), "stack");
  const { value } = new TerraformVariable(stack, "map", { type: "map(string)" });
  const zoneMappings = [1, 2].map((at) => ({ zoneId: `cn-a-${at}`, vswitchId: `vsw-${at}` }));
  const alb = new alicloud.ApplicationLoadBalancer(stack, "alb", { vpcId: "vpc-1", zoneMappings });
  const listener = alb.addListener("http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
  listener.addRule("cookies", { priority: 1, conditions: { cookies: Token.asStringMap(value) } });
  expect(() => Testing.synth(stack, true)).toThrow(/cookies must be .*, got a value known only at plan/);
});

test("a tag that a resource was given beside is kept", () => {
  const stack = new TerraformStack(Testing.app(), "stack");
  const clb = new alicloud.ClassicLoadBalancer(stack, "clb", { vswitchId: "vsw-1", tags: { team: "web" } });
  (clb.resource as { tags?: unknown }).tags = { cost: "1" };
  Tags.of(stack).add("app", "shop");
  expect(written(stack, "alicloud_slb_load_balancer").tags).toEqual({ app: "shop", cost: "1", team: "web" });
});

test("a key that CDKTF would lose is refused", () => {
  const stack = new TerraformStack(Testing.app(), "stack");
  expect(() => Tags.of(stack).add("__proto__", "web")).toThrow(/__proto__/);
});
