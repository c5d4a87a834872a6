import { Testing } from "cdktf";
import { alicloud, Backend, BackendPool, Findings, ListenerBinding } from "../../lib";
import { FAMILIES } from "../../lib/families";
import { rulesOf } from "../../lib/families/rules";
import { Fixture } from "./fixture";

const RULES = rulesOf(FAMILIES);

/** All but the one about what users say of findings, which is asked again when these are known. */
const OTHERS = RULES.filter(({ id }) => id !== "rule-settings");

/** How often each rule is asked meanwhile. */
function asked(act: () => void): number[] {
  const spies = OTHERS.map((rule) => jest.spyOn(rule, "check"));
  act();
  const counts = spies.map((spy) => spy.mock.calls.length);
  jest.restoreAllMocks();
  return [...new Set(counts)];
}

function app(): Fixture {
  const fixture = new Fixture();
  const backends = { a: Backend.instance("i-a"), b: Backend.instance("i-b") };
  const pool = new BackendPool(fixture.stack, "Servers", { defaultPort: 80, backends, defaultWeight: fixture.number });
  const listener = fixture.clb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
  new ListenerBinding(fixture.stack, "Binding", { listener, pool });
  return fixture;
}

test.each<[string, (fixture: Fixture) => void]>([
  ["for findings and what is left to the plan", ({ stack }) => void Findings.of(stack)],
  ["in a synth, by aspects and validations", ({ stack }) => void Testing.synth(stack, true)],
])("each rule is asked once %s", (_, act) => {
  const fixture = app();
  expect(asked(() => act(fixture))).toEqual([1]);
});

test("what others declare between two looks is looked at", () => {
  const { stack } = app();
  const before = Findings.of(stack).ofRule("provider-version");
  stack.addOverride("terraform.required_providers.alicloud", { source: "aliyun/alicloud", version: "~> 1.200" });
  expect([before.length, Findings.of(stack).ofRule("provider-version").length]).toEqual([0, 1]);
});
