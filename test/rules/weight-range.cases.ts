import { TerraformVariable } from "cdktf";
import { alicloud, Backend, BackendPool, ListenerBinding } from "../../lib";
import { messagesOf, newStack } from "../synth";

function messagesFor(weight: (stack: ReturnType<typeof newStack>) => number): string[] {
  const stack = newStack();
  const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", {
    loadBalancerId: "lb-1",
    spec: "slb.s1.small",
  });
  const pool = new BackendPool(stack, "Web", { defaultPort: 80 });
  pool.addBackend("a", Backend.instance("i-a", { weight: weight(stack) }));
  new ListenerBinding(stack, "Binding", { listener: clb.addListener("Http", { protocol: "http", port: 80 }), pool });
  return messagesOf(stack, "weight-range");
}

const remedy = "shares are relative, so scale all weights of the pool into the range [weight-range]";

test.each([-1, 101, 10.5])("refuses %p", (weight) => {
  expect(messagesFor(() => weight)).toEqual([
    `backend "a": weight must be an integer from 0 to 100, got ${weight}; ${remedy}`,
  ]);
});

test.each([0, 1, 100])("accepts %p", (weight) => {
  expect(messagesFor(() => weight)).toEqual([]);
});

test("says nothing of a token", () => {
  expect(messagesFor((stack) => new TerraformVariable(stack, "weight", { type: "number" }).numberValue)).toEqual([]);
});
