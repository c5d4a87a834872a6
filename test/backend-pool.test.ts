import * as vm from "node:vm";
import { TerraformStack, TerraformVariable } from "cdktf";
import {
  alicloud,
  Backend,
  BackendKind,
  BackendPool,
  BackendPoolProps,
  Findings,
  HealthGate,
  ListenerBinding,
} from "../lib";
import { findingsOf, newStack } from "./synth";

function newPool(props: BackendPoolProps = {}): BackendPool {
  return new BackendPool(newStack(), "Web", props);
}

function weightsOf(pool: BackendPool): Record<string, number> {
  return Object.fromEntries(pool._members.map((member) => [member.id, member.weight]));
}

function portsOf(pool: BackendPool): Record<string, number | undefined> {
  return Object.fromEntries(pool._members.map((member) => [member.id, member.port]));
}

describe("kinds of backend", () => {
  test.each([
    [Backend.instance("i-1"), BackendKind.INSTANCE, "i-1", undefined],
    [Backend.instance("i-1", { serverIp: "10.0.0.1" }), BackendKind.INSTANCE, "i-1", "10.0.0.1"],
    [Backend.networkInterface("eni-1", { serverIp: "10.0.0.2" }), BackendKind.NETWORK_INTERFACE, "eni-1", "10.0.0.2"],
    [Backend.containerGroup("eci-1", { serverIp: "10.0.0.3" }), BackendKind.CONTAINER_GROUP, "eci-1", "10.0.0.3"],
    [Backend.ip("10.0.0.4"), BackendKind.IP, "10.0.0.4", "10.0.0.4"],
  ])("%#", (backend, kind, serverId, serverIp) => {
    expect([backend.kind, backend.serverId, backend.serverIp]).toEqual([kind, serverId, serverIp]);
  });
});

describe("defaults", () => {
  test("a backend without weight gets 100, or what the pool says", () => {
    expect(weightsOf(newPool({ backends: { a: Backend.instance("i-a") } }))).toEqual({ a: 100 });
    expect(weightsOf(newPool({ defaultWeight: 10, backends: { a: Backend.instance("i-a") } }))).toEqual({ a: 10 });
  });

  test("weight 0 is kept, not taken for missing", () => {
    const pool = newPool({ defaultWeight: 10, backends: { a: Backend.instance("i-a", { weight: 0 }) } });
    expect(weightsOf(pool)).toEqual({ a: 0 });
    expect(weightsOf(newPool({ defaultWeight: 0, backends: { a: Backend.instance("i-a") } }))).toEqual({ a: 0 });
  });

  test("a backend's port wins over the pool's", () => {
    const backends = { a: Backend.instance("i-a"), b: Backend.instance("i-b", { port: 81 }) };
    expect(portsOf(newPool({ defaultPort: 80, backends }))).toEqual({ a: 80, b: 81 });
    expect(portsOf(newPool({ backends }))).toEqual({ a: undefined, b: 81 });
  });
});

describe("batch setters", () => {
  test("change the backends that they name, and no others", () => {
    const pool = newPool({ defaultPort: 80, backends: { a: Backend.instance("i-a"), b: Backend.instance("i-b") } });
    pool.changeWeights({ a: 5 });
    pool.changePorts({ b: 8080 });
    expect(weightsOf(pool)).toEqual({ a: 5, b: 100 });
    expect(portsOf(pool)).toEqual({ a: 80, b: 8080 });
  });

  test("an edit is what messages point at", () => {
    const pool = newPool({ backends: { a: Backend.instance("i-a") } });
    const before = pool._members[0].declaration.line!;
    pool.changeWeights({ a: 5 });
    expect(pool._members[0].declaration.line! - before).toBe(2);
  });

  test.each([
    ["changeWeights", (pool: BackendPool) => pool.changeWeights({ c: 1 })],
    ["changePorts", (pool: BackendPool) => pool.changePorts({ c: 1 })],
  ])("%s refuses an id that is not there", (_, change) => {
    const pool = newPool({ backends: { a: Backend.instance("i-a"), b: Backend.instance("i-b") } });
    expect(() => change(pool)).toThrow(
      /^pool "Web": no backend "c"; backends are "a", "b" \[backend-id\] \(declared at test\/backend-pool\.test\.ts:\d+\)$/,
    );
  });

  test("names no backends when there are none", () => {
    expect(() => newPool().changeWeights({ c: 1 })).toThrow(
      'pool "Web": no backend "c"; backends are none [backend-id]',
    );
  });
});

describe("ids", () => {
  test("keep the order in which they were added", () => {
    const pool = newPool({ backends: { z: Backend.instance("i-z") } });
    pool.addBackend("a", Backend.instance("i-a"));
    expect(pool.backendIds).toEqual(["z", "a"]);
  });

  test("cannot be used twice", () => {
    const pool = newPool({ backends: { a: Backend.instance("i-a") } });
    expect(() => pool.addBackend("a", Backend.instance("i-b"))).toThrow(
      /^pool "Web": backend "a" exists already; choose another id, or change the backend with changeWeights or changePorts \[backend-id\] \(declared at test\/backend-pool\.test\.ts:\d+\)$/,
    );
  });

  test.each([null, "i-a", { id: "i-a" }])("%p is no backend, which JavaScript lets through", (stranger) => {
    const stack = newStack();
    const web = new BackendPool(stack, "Web", { backends: { a: stranger as unknown as Backend } });
    web.addBackend("b", stranger as unknown as Backend);
    const found = findingsOf(stack).filter(({ ruleId }) => ruleId.startsWith("setting-"));
    const made = "made by one of the methods of Backend, such as Backend.instance";
    expect(found.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^pool "Web": backends\.a (is missing; it must|must) be /),
      expect.stringContaining(`backends.b must be ${made}`),
    ]);
    expect(web.backendIds).toEqual([]);
  });

  test.each([
    ["empty", () => "", "a backend id is empty"],
    ["an index", () => 1 as unknown as string, "a backend id must be a text, got number"],
    ["a backend", () => Backend.instance("i-a") as unknown as string, "a backend id must be a text, got object"],
    [
      "a token",
      (stack: TerraformStack) => new TerraformVariable(stack, "id", {}).stringValue,
      "a backend id is a token",
    ],
    ["a template without backticks", () => "web-${n}", 'backend id "web-${n}" reads as a token'],
  ])("cannot be %s", (_, id, text) => {
    const stack = newStack();
    const pool = new BackendPool(stack, "Web");
    const remedy = "ids are addresses of resources and must be known at synth; pass a fixed, non-empty text";
    expect(() => pool.addBackend(id(stack), Backend.instance("i-a"))).toThrow(
      `pool "Web": ${text}; ${remedy} [backend-id]`,
    );
  });

  const record = (value: unknown) => value as { [id: string]: never };
  const strangers: readonly (readonly [what: string, value: unknown])[] = [
    ["a list", [Backend.instance("i-a")]],
    ["a Map", new Map([["a", Backend.instance("i-a")]])],
    ["a Set", new Set()],
    ["an object with a prototype of its own, as __proto__ between braces gives it", Backend.instance("i-a")],
    ['"i-a"', "i-a"],
    ["an object with a prototype of its own, as __proto__ between braces gives it", { __proto__: { a: 1 } }],
  ];
  test.each(strangers)("stand in a record, not in %s (%#), which JavaScript lets through", (what, stranger) => {
    const value = record(stranger);
    const stack = newStack();
    const pool = new BackendPool(stack, "Web", { backends: value, formerIds: value });
    pool.changeWeights(value);
    pool.changePorts(value);
    const listener = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", {
      loadBalancerId: "lb-1",
    }).defaultServerGroup;
    new ListenerBinding(stack, "Binding", { listener, pool, healthGate: HealthGate.tcp({ addresses: value }) });
    const found = findingsOf(stack, "setting-type").map(({ message }) => message);
    const names = ["backends", "formerIds", "weights", "ports", "healthGate.addresses"];
    for (const name of names)
      expect(found).toContainEqual(expect.stringMatching(new RegExp(`: ${name} must be an object.*, got ${what}; `)));
    expect(found).toHaveLength(names.length);
  });

  test("stand in records of another realm, and in those without a prototype", () => {
    const bare = Object.assign(Object.create(null) as { [id: string]: Backend }, { a: Backend.instance("i-a") });
    const foreign = vm.runInNewContext("({})") as { [id: string]: Backend };
    foreign.a = Backend.instance("i-a");
    expect([bare, foreign].map((backends) => newPool({ backends }).backendIds)).toEqual([["a"], ["a"]]);
  });

  test("are not what no record can hold, and no other way to write one that is there", () => {
    const pool = newPool({ backends: { "a/b": Backend.instance("i-a") } });
    const add = (id: string) => () => pool.addBackend(id, Backend.instance("i-b"));
    expect(add("__proto__")).toThrow(
      'pool "Web": a backend id is "__proto__", which records of JavaScript cannot hold as a key; ids are addresses',
    );
    expect(add("a--b")).toThrow(
      'pool "Web": backend "a--b" would have the address of backend "a/b"; choose another id',
    );
  });

  test("cannot break or colour a message", () => {
    const stack = newStack();
    const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" });
    clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }).addBackends("Pool", {
      defaultPort: 80,
      backends: { "a\n\u001b[31mb": Backend.instance("i-a", { weight: 101 }) },
    });
    const [{ message }] = Findings.of(stack).errors;
    expect(message).toMatch(/^backend "a\ufffd\ufffd\[31mb": weight must be an integer from 0 to 100, got 101; /);
  });
});
