import { NlbServerGroupServerAttachment } from "@cdktf/provider-alicloud/lib/nlb-server-group-server-attachment";
import { TerraformStack, TerraformVariable } from "cdktf";
import { Barrier } from "../../lib/recipes/barrier";
import { Settling } from "../../lib/recipes/settle";
import { newStack, resources, sleepOf } from "../synth";

function attachment(stack: TerraformStack, id: string): NlbServerGroupServerAttachment {
  return new NlbServerGroupServerAttachment(stack, id, { serverGroupId: "sgp", serverId: id, serverType: "Ecs" });
}

function guarded(options: Settling, ids: readonly string[]): TerraformStack {
  const stack = newStack();
  const barrier = new Barrier(stack, "Barrier", options);
  ids.forEach((id) => barrier.guard(attachment(stack, id)));
  return stack;
}

const barriers = (stack: TerraformStack) =>
  Object.fromEntries(
    Object.entries(resources(stack, "terraform_data")).map(([id, resource]) => [
      id.replace(/_?[0-9A-F]{8}$/, ""),
      resource,
    ]),
  );

const type = "alicloud_nlb_server_group_server_attachment";
const both = `\${jsonencode(sort([${type}.a.id, ${type}.b.id]))}`;

test("waits for every attachment, those guarded after it was made included", () => {
  expect(barriers(guarded({}, ["a", "b"]))).toEqual({ Barrier: { input: both } });
});

test("does not depend on the order of declaration", () => {
  expect(barriers(guarded({}, ["b", "a"]))).toEqual({ Barrier: { input: both } });
});

test("is the same on every machine: sorted by code units, not by the language of the shell", () => {
  const stack = guarded({}, ["a_c", "ab", "Z"]);
  const [{ input }] = Object.values(barriers(stack));
  expect(input).toBe(`\${jsonencode(sort([${type}.Z.id, ${type}.a_c.id, ${type}.ab.id]))}`);
});

test("holds an empty list without members", () => {
  expect(barriers(guarded({}, []))).toEqual({ Barrier: { input: "[]" } });
});

test("attachments are created before the ones that they replace go, and keep what their lifecycle says", () => {
  const stack = newStack();
  const barrier = new Barrier(stack, "Barrier");
  const server = attachment(stack, "a");
  server.lifecycle = { ignoreChanges: ["weight"] };
  barrier.guard(server);
  expect(resources(stack, type).a.lifecycle).toEqual({ create_before_destroy: true, ignore_changes: ["weight"] });
});

test("settles: a second terraform_data sleeps whenever members change, the barrier waits for it", () => {
  const { Barrier_Settle: settle, Barrier: barrier } = barriers(guarded({ settleSeconds: 30 }, ["a", "b"]));
  expect(settle).toEqual({
    triggers_replace: both,
    provisioner: [sleepOf("30")],
  });
  expect(barrier).toEqual({ input: both, depends_on: [expect.stringMatching(/^terraform_data\.Barrier_Settle_/)] });
});

test("settles for a time that is known only at plan", () => {
  const stack = newStack();
  const seconds = new TerraformVariable(stack, "settle", { type: "number" }).numberValue;
  new Barrier(stack, "Barrier", { settleSeconds: seconds });
  expect(barriers(stack).Barrier_Settle.provisioner).toEqual([sleepOf("${var.settle}")]);
});

test("0 seconds need no second resource", () => {
  expect(Object.keys(barriers(guarded({ settleSeconds: 0 }, ["a"])))).toEqual(["Barrier"]);
});
