import { App, TerraformStack, TerraformVariable, Testing } from "cdktf";
import { alicloud, Backend, BackendPool, Forward, ListenerBinding, Severity, tencentcloud } from "../../lib";
import { loadBalancingMatchers } from "../../lib/testing";

/** A stack with a TCP listener and two servers. */
function stackWith(weights: { a: number; b: number }, app: App = Testing.app(), id = "web"): TerraformStack {
  const stack = new TerraformStack(app, id);
  new alicloud.AlicloudProvider(stack, "Alicloud");
  const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", {
    loadBalancerId: `lb-${id}`,
    spec: alicloud.LoadBalancerSpec.SLB_S1_SMALL,
  });
  clb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }).addBackends("Web", {
    defaultPort: 80,
    backends: {
      a: Backend.instance("i-a", { weight: weights.a }),
      b: Backend.instance("i-b", { weight: weights.b }),
    },
  });
  return stack;
}

/** The message of a failed expectation, without places, which move with every edit of this file. */
function failure(expectation: () => void): string {
  try {
    expectation();
  } catch (error) {
    return (error as Error).message.replace(/ \(declared at [^)]*\)/g, "");
  }
  return "";
}

const WRONG = `weight must be an integer from 0 to 100, got 150; shares are relative, so scale all weights of the pool into the range [weight-range]`;

test("a rule that there is not is told, also where no finding of it is asked for", () => {
  const message = 'toHaveFinding: there is no rule "wieght-range"; docs/rules.md has their ids';
  const stack = stackWith({ a: 100, b: 50 });
  expect(failure(() => expect(stack).toHaveFinding("wieght-range"))).toBe(message);
  expect(failure(() => expect(stack).not.toHaveFinding("wieght-range"))).toBe(message);
});

describe("toHaveNoFindings", () => {
  test("passes where no rule found anything", () => {
    expect(stackWith({ a: 100, b: 50 })).toHaveNoFindings();
  });

  test("lists the findings of the stack, and of no other one", () => {
    const app = Testing.app();
    const right = stackWith({ a: 100, b: 50 }, app, "right");
    const wrong = stackWith({ a: 150, b: 50 }, app, "wrong");
    expect(right).toHaveNoFindings();
    expect(failure(() => expect(wrong).toHaveNoFindings())).toBe(
      `expected no findings in "wrong", got 1:\n  error at wrong/Clb/Tcp/Web: backend "a": ${WRONG}`,
    );
    expect(failure(() => expect(app).toHaveNoFindings())).toContain("expected no findings in the app, got 1:");
  });

  test("leaves out what is less severe than asked for", () => {
    const stack = stackWith({ a: 100, b: 50 });
    new BackendPool(stack, "Forgotten");
    expect(stack).toHaveNoFindings({ from: Severity.ERROR });
    expect(stack).not.toHaveNoFindings();
  });

  test("says what was expected when it is negated", () => {
    expect(failure(() => expect(stackWith({ a: 100, b: 50 })).not.toHaveNoFindings())).toBe(
      'expected findings in "web", got none',
    );
  });
});

describe("toHaveFinding", () => {
  test("finds by rule, backend, path and severity", () => {
    const stack = stackWith({ a: 150, b: 50 });
    expect(stack).toHaveFinding("weight-range");
    expect(stack).toHaveFinding("weight-range", { backend: "a", path: "Clb/Tcp/Web", severity: Severity.ERROR });
    expect(stack).toHaveFinding("weight-range", { path: "web/Clb/Tcp/Web" });
    expect(stack).not.toHaveFinding("weight-range", { backend: "b" });
    expect(stack).not.toHaveFinding("weight-range", { severity: Severity.WARNING });
    expect(stack).not.toHaveFinding("weight-range", { path: "Clb" });
    expect(stack).not.toHaveFinding("port-range");
  });

  test("shows what was found instead", () => {
    const stack = stackWith({ a: 150, b: 50 });
    expect(failure(() => expect(stack).toHaveFinding("weight-range", { backend: "b" }))).toBe(
      `expected a finding weight-range of backend "b" in "web"; there are:\n  error at web/Clb/Tcp/Web: backend "a": ${WRONG}`,
    );
    expect(failure(() => expect(stackWith({ a: 1, b: 1 })).toHaveFinding("weight-range"))).toBe(
      'expected a finding weight-range in "web"; there is none',
    );
    expect(failure(() => expect(stack).not.toHaveFinding("weight-range"))).toBe(
      `expected no finding weight-range in "web", got:\n  error at web/Clb/Tcp/Web: backend "a": ${WRONG}`,
    );
  });
});

describe("toSendTraffic", () => {
  test("takes a listener by construct or path, and shares to a tenth", () => {
    const stack = stackWith({ a: 100, b: 50 });
    expect(stack).toSendTraffic({ listener: "Clb/Tcp", shares: { a: 66.7, b: 33.3 } });
    const listener = stack.node.findChild("Clb").node.findChild("Tcp");
    expect(stack).toSendTraffic({ listener, shares: { a: 66.67, b: 33.33 } });
    expect(stack).not.toSendTraffic({ listener, shares: { a: 66.6, b: 33.4 } });
  });

  test("shows each difference and the traffic as it is", () => {
    const stack = stackWith({ a: 100, b: 100 });
    const shares = { a: 90, c: 10 };
    expect(failure(() => expect(stack).toSendTraffic({ listener: "Clb/Tcp", shares }))).toBe(
      [
        'expected other shares of the traffic of "web/Clb/Tcp":',
        "  c: expected 10 %, but it is no backend there",
        "  a: expected 90 %, got 50.0 %",
        "  b: nothing said, got 50.0 %",
        "listener tcp :80 (web/Clb/Tcp)",
        "  backend  kind      server  port  weight   share",
        "  -------  --------  ------  ----  ------  ------",
        "  a        instance  i-a       80     100  50.0 %",
        "  b        instance  i-b       80     100  50.0 %",
      ].join("\n"),
    );
    expect(failure(() => expect(stack).not.toSendTraffic({ listener: "Clb/Tcp", shares: { a: 50, b: 50 } }))).toMatch(
      /^expected other shares of the traffic of "web\/Clb\/Tcp", got:\nlistener tcp :80/,
    );
  });

  test("a share that is known only at plan is none that was expected", () => {
    const app = Testing.app();
    const holder = new TerraformStack(app, "holder");
    const weight = new TerraformVariable(holder, "weight", { type: "number" }).numberValue;
    const stack = stackWith({ a: weight, b: 50 }, app);
    expect(failure(() => expect(stack).toSendTraffic({ listener: "Clb/Tcp", shares: { a: 50, b: 50 } }))).toContain(
      "  a: expected 50 %, got a share known only at plan\n  b: expected 50 %, got a share known only at plan\n",
    );
  });

  test("names the listeners that there are", () => {
    const stack = stackWith({ a: 1, b: 1 });
    expect(failure(() => expect(stack).toSendTraffic({ listener: "Http", shares: {} }))).toBe(
      'no listener "Http" in "web"; listeners, rules and groups are "web/Clb/Tcp"',
    );
    expect(
      failure(() => expect(new TerraformStack(Testing.app(), "empty")).toSendTraffic({ listener: "L", shares: {} })),
    ).toBe('no listener "L" in "empty"; listeners, rules and groups are none');
  });

  test("backends of one id in two pools are told apart by their pools", () => {
    const stack = new TerraformStack(Testing.app(), "web");
    new tencentcloud.TencentcloudProvider(stack, "Tencentcloud");
    const clb = tencentcloud.CloudLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" });
    const poolOf = (id: string) =>
      new BackendPool(stack, id, { defaultPort: 80, backends: { web: Backend.instance(`ins-${id}`) } });
    const [blue, green] = [poolOf("Blue"), poolOf("Green")];
    const forward = Forward.weighted([
      { pool: blue, weight: 75 },
      { pool: green, weight: 25 },
    ]);
    const listener = clb.addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 });
    new ListenerBinding(stack, "Split", { listener, forward });
    expect(stack).toSendTraffic({ listener, shares: { "Blue/web": 75.2, "Green/web": 24.8 } });
  });
});

test("a value that is no construct is refused in a word", () => {
  expect(() => loadBalancingMatchers.toHaveNoFindings("web")).toThrow(
    "toHaveNoFindings wants a stack, an app or another construct, got string",
  );
  expect(() => loadBalancingMatchers.toSendTraffic(null, { listener: "L", shares: {} })).toThrow(
    "toSendTraffic wants a stack, an app or another construct, got null",
  );
});
