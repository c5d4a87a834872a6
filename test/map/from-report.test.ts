import { mapOfReport } from "../../lib/report/map/from-report";
import { backend, entry, finding, reportOf } from "./maps";

const map = (...args: Parameters<typeof reportOf>) => mapOfReport(reportOf(...args), "/");
const only = (...args: Parameters<typeof reportOf>) => map(...args).loadBalancers[0].entries[0];

test("rules stand below their listener, pools below both", () => {
  const rule = entry([backend("api", 100, { pool: "s/Api" })], {
    path: "s/Clb/Http/Api",
    kind: "rule",
    name: "Api",
    listener: "s/Clb/Http",
    domain: "www.example.com",
    url: "/api",
    pools: [{ path: "s/Api", parked: false, sharePercent: 100 }],
  });
  const [one, ...more] = map([entry([backend("web", 100)]), rule]).loadBalancers;
  expect(more).toEqual([]);
  expect(one).toMatchObject({ name: "Clb", path: "s/Clb", cloud: "alicloud" });
  expect(one.entries.map(({ title, rules, pools }) => [title, rules.map((r) => r.title), pools[0].name])).toEqual([
    ["HTTP :80", ["www.example.com/api"], "Web"],
  ]);
  expect(one.entries[0].rules[0].pools[0].backends.map(({ id }) => id)).toEqual(["api"]);
});

test("a rule whose listener is not known stands for itself", () => {
  const rule = entry([], { kind: "rule", name: "Api", listener: "elsewhere", pools: [] });
  expect(map([rule]).loadBalancers[0].entries.map(({ kind, title }) => [kind, title])).toEqual([["rule", "Api"]]);
});

test.each([
  ["active", backend("b", 50), false],
  ["draining", backend("b", 0), false],
  ["parked", backend("b", 0), true],
  ["standby", backend("b", 0, { weight: 100, standby: true }), false],
  ["unknown", backend("b", null), false],
])("%s", (state, one, parked) => {
  const { pools } = only([entry([one], { pools: [{ path: "s/Web", parked, sharePercent: 100 }] })]);
  expect(pools[0].backends[0].sides[0].state).toBe(state);
});

test.each([
  [{ protocol: null, port: null }, "protocol known at plan :?"],
  [{ kind: "rule" as const, domain: null, url: "/a" }, "?/a"],
  [{ kind: "rule" as const, name: "Canary" }, "Canary"],
  [{ kind: "group" as const, name: "Group", protocol: null, port: null }, "Group"],
])("%p is called %s", (rest, title) => {
  expect(only([entry([], rest)]).title).toBe(title);
});

test("a server with an address of its own shows both", () => {
  const servers = [
    backend("eni", 50, { server: "eni-1", address: "10.0.0.1" }),
    backend("ip", 50, { server: "10.0.0.2", address: "10.0.0.2" }),
    backend("token", 50, { server: null, address: null }),
  ];
  expect(only([entry(servers)]).pools[0].backends.map(({ server }) => server)).toEqual([
    "eni-1 (10.0.0.1)",
    "10.0.0.2",
    null,
  ]);
});

test("findings stand where they belong, also those of a merged split and of groups without a line", () => {
  const merged = backend("green", 50, { merged: { pool: "s/Split/Pool", id: "Web-green" } });
  const findings = [
    finding("s/Web", "blue"),
    finding("s/Split/Pool", "Web-green"),
    finding("s/Web"),
    finding("s/Clb/Http"),
    finding("s/Clb/Groups/Web"),
    finding("s/Forgotten"),
  ];
  const { loadBalancers, elsewhere } = map([entry([backend("blue", 50), merged])], findings);
  const [{ entries, findings: own }] = loadBalancers;
  const [pool] = entries[0].pools;
  const texts = (list: readonly { text: string }[]) => list.map(({ text }) => text);
  expect(pool.backends.map((one) => texts(one.findings))).toEqual([["s/Web is wrong"], ["s/Split/Pool is wrong"]]);
  expect(texts(pool.findings)).toEqual(["s/Web is wrong"]);
  expect(texts(entries[0].findings)).toEqual(["s/Clb/Http is wrong"]);
  expect(texts(own)).toEqual(["s/Clb/Groups/Web is wrong"]);
  expect(texts(elsewhere)).toEqual(["s/Forgotten is wrong"]);
});
