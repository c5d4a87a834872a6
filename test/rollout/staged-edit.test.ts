import { TerraformVariable } from "cdktf";
import { Backend, BackendPool, BackendPoolProps, StagedEdit } from "../../lib";
import { newStack } from "../synth";

const pool = (backends: BackendPoolProps["backends"]) =>
  new BackendPool(newStack(), "Pool", { defaultPort: 80, backends });
const blue = pool({ a: Backend.instance("i-1"), b: Backend.ip("10.0.0.2", { weight: 7 }) });

test("a swap: what is in service after each deployment", () => {
  const green = pool({ c: Backend.instance("i-3"), b: Backend.ip("10.0.0.2", { weight: 7 }) });
  expect(StagedEdit.between(blue, green, { drain: true }).stages).toEqual([
    { name: "expand", members: ["i-3:80 weight 100", "10.0.0.2:80 weight 7", "i-1:80 weight 100"] },
    { name: "drain", members: ["i-3:80 weight 100", "10.0.0.2:80 weight 7", "i-1:80 weight 0"] },
    { name: "contract", members: ["i-3:80 weight 100", "10.0.0.2:80 weight 7"] },
  ]);
});

test("a moved port is another endpoint of the same server", () => {
  const moved = pool({ a: Backend.instance("i-1", { port: 81 }) });
  expect(StagedEdit.between(pool({ a: Backend.instance("i-1") }), moved).render()).toBe(
    `stage 1 of 2, expand, then wait until the new ones are healthy: i-1:81 weight 100, i-1:80 weight 100
stage 2 of 2, contract: i-1:81 weight 100
`,
  );
});

test.each([
  ["renamed ids", { x: Backend.instance("i-1"), y: Backend.ip("10.0.0.2") }],
  ["a backend more", { a: Backend.instance("i-1"), b: Backend.ip("10.0.0.2"), c: Backend.ip("10.0.0.3") }],
  ["none left", {}],
])("%s need one deployment", (_, backends) => {
  expect(StagedEdit.between(blue, pool(backends)).stages.map(({ name }) => name)).toEqual(["deploy"]);
});

test("a reference stands for itself", () => {
  const stack = newStack();
  const { stringValue: id, numberValue: port } = new TerraformVariable(stack, "web", { type: "any" });
  const unknown = new BackendPool(stack, "Pool", { backends: { a: Backend.instance(id, { port }) } });
  expect(StagedEdit.between(unknown, unknown).stages.map(({ name }) => name)).toEqual(["deploy"]);
});
