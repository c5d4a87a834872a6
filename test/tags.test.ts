import { Testing, TerraformStack } from "cdktf";
import { alicloud, Tags } from "../lib";

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
