import { exceeds, readPlan } from "../../lib/impact";
import { impactOf } from "./impact-of";
import { planJson, Resource, Values } from "./plan-json";
import { classic } from "./whole-way/alicloud-scenes";

/** What a plan says besides changes: objects that are forgotten, moved and imported, what is put off, and actions. */

const flat = (address: string) => address;
const judged = (resources: readonly Resource[], more: Values = {}, edit?: (json: Values) => void) => {
  const json = { ...planJson(resources), ...more };
  edit?.(json);
  return impactOf(readPlan(JSON.parse(JSON.stringify(json))));
};
const changeOf = (json: Values, address: string) =>
  (json.resource_changes as Array<{ address: string; change: Values; previous_address?: string }>).find(
    (one) => one.address === address,
  )!;

test.each(["alicloud_slb_listener.web", "alicloud_eip_address.public", "alicloud_instance.a"])(
  "%s is forgotten: it stays as it is",
  (address) => {
    const resources = classic
      .drop(address)
      .plan(flat)
      .map((one) => (one.address === address ? { ...one, actions: ["forget"] } : one));
    const found = judged(resources);
    expect([found.losses, found.unjudged, found.findings, exceeds(found, 0)]).toEqual([[], [], [], false]);
  },
);

test("what moved is followed under its new name", () => {
  const scene = classic.edit("alicloud_eip_address.public", { bandwidth: "5" });
  const found = judged(scene.plan(flat), {}, (json) => {
    changeOf(json, "alicloud_eip_address.public").previous_address = "alicloud_eip_address.old";
    const state = JSON.stringify(json.prior_state).replaceAll(
      '"alicloud_eip_address.public"',
      '"alicloud_eip_address.old"',
    );
    json.prior_state = JSON.parse(state) as unknown;
  });
  expect(found.losses).toMatchObject([{ address: "alicloud_eip_address.public", kind: "capacity-at-risk" }]);
});

describe("an import", () => {
  const edited = classic.edit("alicloud_eip_address.public", { bandwidth: "5" }).plan(flat);

  test("that changes what is there is judged as an edit", () => {
    const found = judged(edited, {}, (json) => {
      changeOf(json, "alicloud_eip_address.public").change.importing = { id: "eip-1" };
    });
    expect(found.losses).toMatchObject([{ address: "alicloud_eip_address.public" }]);
  });

  test("under an id that nobody knows yet is not known", () => {
    const found = judged(classic.plan(flat), {}, (json) => {
      changeOf(json, "alicloud_eip_address.public").change.importing = { unknown: true };
    });
    expect(found.findings).toMatchObject([{ rule: "not-known", address: "alicloud_eip_address.public" }]);
    expect(exceeds(found, 0)).toBe(true);
  });
});

describe("actions", () => {
  const call = (type: string, trigger?: string): Values => ({
    address: `action.${type}.x`,
    type,
    name: "x",
    provider_name: "p",
    ...(trigger === undefined
      ? { invoke_action_trigger: {} }
      : { lifecycle_action_trigger: { triggering_resource_address: trigger, action_trigger_event: "AfterUpdate" } }),
  });

  test.each([
    ["of one of the clouds", call("alicloud_ecs_reboot", "terraform_data.x"), true],
    ["that a resource on the way calls", call("local_command", "alicloud_instance.a"), true],
    ["that somebody calls by hand", call("local_command"), true],
    ["that something else calls", call("local_command", "terraform_data.x"), false],
  ])("one %s is named", (_, invocation, way) => {
    const found = judged(classic.plan(flat), { action_invocations: [invocation] });
    expect(found.unjudged).toEqual([{ address: invocation.address, change: "invoke", attributes: [], way }]);
    expect(found.findings).toMatchObject([{ rule: "not-judged", severity: way ? "warning" : "info" }]);
    expect(found.findings[0].message).toContain("is called, an action of its provider");
    expect([exceeds(found, 0), exceeds(found, 0, "allow")]).toEqual([way, false]);
  });

  test("one that is put off is not known", () => {
    const deferred = [{ reason: "deferred_prereq", action_invocation: call("alicloud_x") }];
    const found = judged(classic.plan(flat), { deferred_action_invocations: deferred });
    expect(found.findings).toMatchObject([{ rule: "not-known", address: "action.alicloud_x.x" }]);
    expect(exceeds(found, 0)).toBe(true);
  });
});

test("a change that is put off is not known", () => {
  const deferred = [{ reason: "provider_config_unknown", resource_change: { address: "alicloud_instance.a" } }];
  const found = judged(classic.plan(flat), { deferred_changes: deferred });
  expect(found.findings).toMatchObject([{ rule: "not-known", address: "alicloud_instance.a" }]);
});
