import { Declaration } from "../../lib/values/declaration";
import { findingsOf } from "../synth";
import { Fixture, instances } from "./fixture";

test("the other owner is named without a place where the app is written in another language", () => {
  jest.spyOn(Declaration.prototype, "text", "get").mockReturnValue(undefined);
  const fixture = new Fixture();
  fixture.bind(fixture.clb.defaultServerGroup, fixture.pool(instances(2), {}, "First"));
  fixture.bind(fixture.clb.defaultServerGroup, fixture.pool(instances(2), {}, "Second"));
  expect(findingsOf(fixture.stack, "single-owner").map(({ message }) => message)).toEqual([
    'binding "Binding1": default server group of load balancer "Clb" is owned by binding "Binding0" at stack/Binding0 already; put the backends into its pool, or bind to another place [single-owner]',
  ]);
});
