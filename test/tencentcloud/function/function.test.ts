import { Backend, BackendPool, ListenerBinding, tencentcloud } from "../../../lib";
import { findingsOf, newStack, onlyResource, resources } from "../../synth";

const TYPE = "tencentcloud_clb_function_targets_attachment";

function rule() {
  const stack = newStack();
  const clb = tencentcloud.CloudLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" });
  const listener = tencentcloud.CloudListener.fromAttributes(stack, "Http", {
    loadBalancer: clb,
    listenerId: "lbl-1",
    protocol: tencentcloud.ListenerProtocol.HTTP,
    port: 80,
  });
  return { stack, rule: tencentcloud.CloudRule.fromAttributes(stack, "Root", { listener, ruleId: "loc-1" }) };
}

function bind(backends: { [id: string]: Backend }) {
  const { stack, rule: listener } = rule();
  const pool = new BackendPool(stack, "Pool", { defaultPort: 80, backends });
  new ListenerBinding(stack, "Binding", { listener, pool });
  return stack;
}

test("a function is bound with the version and weight that hold when nothing is said", () => {
  const stack = bind({ api: Backend.cloudFunction("api") });
  expect(onlyResource(stack, TYPE)).toEqual({
    load_balancer_id: "lb-1",
    listener_id: "lbl-1",
    location_id: "loc-1",
    function_targets: {
      weight: 100,
      function: {
        function_namespace: "default",
        function_name: "api",
        function_qualifier: "$LATEST",
        function_qualifier_type: "VERSION",
      },
    },
  });
  expect(resources(stack, "tencentcloud_clb_attachment")).toEqual({});
});

test("another function, alias or weight is an edit of the same resource", () => {
  const options = { namespace: "prod", qualifier: "live", qualifierType: "ALIAS", weight: 7 };
  const before = resources(bind({ api: Backend.cloudFunction("api") }), TYPE);
  const after = resources(bind({ next: Backend.cloudFunction("api2", options) }), TYPE);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  expect(Object.values(after)[0].function_targets).toEqual({
    weight: 7,
    function: {
      function_namespace: "prod",
      function_name: "api2",
      function_qualifier: "live",
      function_qualifier_type: "ALIAS",
    },
  });
});

function errors(stack: ReturnType<typeof bind>): string[] {
  const found = findingsOf(stack).filter(({ severity }) => severity === "error");
  return found.map(({ ruleId }) => ruleId);
}

test("a function alone is no error", () => {
  expect(errors(bind({ api: Backend.cloudFunction("api") }))).toEqual([]);
});

test("two functions are refused", () => {
  expect(errors(bind({ a: Backend.cloudFunction("a"), b: Backend.cloudFunction("b") }))).toEqual(["member-count"]);
});

test("a function beside a server is refused, and the server is still bound", () => {
  const stack = bind({ a: Backend.cloudFunction("a"), b: Backend.instance("ins-b") });
  expect(errors(stack)).toEqual(["backend-kind"]);
  expect(onlyResource(stack, "tencentcloud_clb_attachment").targets).toEqual([
    { instance_id: "ins-b", port: 80, weight: 100 },
  ]);
});

test("a function does not count as a single point of failure", () => {
  expect(findingsOf(bind({ api: Backend.cloudFunction("api") }), "single-backend")).toEqual([]);
});
