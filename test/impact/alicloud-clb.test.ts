import {
  calls,
  changedSubject,
  edit,
  ids,
  members,
  report,
  Resource,
  rows,
  rulesOf,
  shape,
  shapeOf,
  Values,
} from "./plan-json";

/** CLB as measured on the real provider, alicloud 1.289 (docs/traffic-matrix.md), as expected predictions. */

const listener = (values: Values = { server_group_id: "rsp-1" }): Resource => {
  const all = { id: "lb-1:http:80", load_balancer_id: "lb-1", protocol: "http", frontend_port: 80, ...values };
  return { address: "alicloud_slb_listener.l", before: all, after: all, config: {} };
};

const block = (servers: string[], port: number, weight: number, type = "ecs") => ({
  server_ids: servers,
  port,
  weight,
  type,
});
const inline = (before: Values[] | undefined, after: Values[] | undefined): Resource => ({
  address: "alicloud_slb_server_group.g",
  before: before && { id: "rsp-1", load_balancer_id: "lb-1", servers: before },
  after: after && { id: before && "rsp-1", load_balancer_id: "lb-1", servers: after },
  unknown: before ? {} : { id: true },
  config: { load_balancer_id: {}, servers: [{ server_ids: {}, port: {}, weight: {} }] },
});

test("a listener that redirects from now on needs no servers", () => {
  const values = { id: "lb-1:http:80", load_balancer_id: "lb-1", protocol: "http", frontend_port: 80 };
  const now = { ...values, server_group_id: "rsp-1" };
  const then = { ...now, listener_forward: "on", forward_port: 443 };
  const change: Resource = { address: "alicloud_slb_listener.l", before: now, after: then, config: {} };
  const group = inline([block(ids(3), 80, 100)], [block(ids(3), 80, 100)]);
  const found = report(change, group);
  expect(shapeOf(changedSubject(found))).toBe("3 -> 0 -> 0");
  expect(rulesOf(found)).not.toContain("no-active-servers");
});

describe("VServer group, inline", () => {
  const change = (before: Values[], after: Values[]) => changedSubject(report(listener(), inline(before, after)));

  test("weights of all 3 change in place", () => {
    const subject = change([block(ids(3), 80, 100)], [block(ids(3), 80, 50)]);
    expect(shapeOf(subject)).toBe("3 -> 3 -> 3");
    expect(calls(subject)).toEqual(["SetVServerGroupAttribute"]);
    expect(rows(subject)).toEqual(ids(3).map((id) => `${id} 80 100>50 in place`));
    expect(subject.loss).toEqual({ percent: 0, unknown: false });
  });

  test("ports of all 3: removed, then added", () => {
    const subject = change([block(ids(3), 80, 100)], [block(ids(3), 81, 100)]);
    expect(shapeOf(subject)).toBe("3 -> 0 -> 3");
    expect(calls(subject)).toEqual(["RemoveVServerGroupBackendServers", "AddVServerGroupBackendServers"]);
    expect(rows(subject)).toEqual(ids(3).map((id) => `${id} 80>81 100 remove then add`));
    expect(subject.loss.percent).toBe(100);
    expect(subject.reasons.map(({ source }) => source)).toEqual([
      "terraform-provider-alicloud resource_alicloud_slb_server_group.go:198-350",
    ]);
  });

  test("the port of one of 4 loses a quarter", () => {
    const after = [block(ids(3), 80, 100), block(["i-4"], 81, 100)];
    expect(change([block(ids(4), 80, 100)], after)).toMatchObject({ loss: { percent: 25 }, active: { minimum: 3 } });
  });

  test("45 servers go in three calls a step", () => {
    expect(calls(change([block(ids(45), 80, 100)], [block(ids(45), 81, 100)]))).toEqual([
      "RemoveVServerGroupBackendServers x3",
      "AddVServerGroupBackendServers x3",
    ]);
  });

  test.each([
    [19, []],
    [20, ["apply-fails"]],
    [21, []],
    [40, ["apply-fails"]],
  ])("a create with %d servers", (n, rules) => {
    const all = { id: undefined, load_balancer_id: "lb-1", protocol: "http", frontend_port: 80 };
    const made: Resource = {
      address: "alicloud_slb_listener.l",
      after: all,
      unknown: { id: true, server_group_id: true },
      config: { server_group_id: { references: ["alicloud_slb_server_group.g.id", "alicloud_slb_server_group.g"] } },
    };
    const found = report(made, inline(undefined, [block(ids(n), 80, 100)]));
    expect(rulesOf(found)).toEqual(rules);
    expect(shapeOf(changedSubject(found))).toBe(`0 -> 0 -> ${n}`);
  });

  test("reweighting exactly 20 only repeats a call", () => {
    expect(rulesOf(report(listener(), inline([block(ids(20), 80, 100)], [block(ids(20), 80, 50)])))).toEqual([]);
  });

  test("draining all leaves the listener without active servers", () => {
    const found = report(listener(), inline([block(ids(2), 80, 100)], [block(ids(2), 80, 0)]));
    expect(shapeOf(changedSubject(found))).toBe("2 -> 0 -> 0");
    expect(found.findings).toMatchObject([
      { rule: "no-active-servers", severity: "error", address: "alicloud_slb_listener.l" },
    ]);
  });
});

describe("VServer group, attachments", () => {
  const attachment = {
    type: "alicloud_slb_server_group_server_attachment",
    group: "alicloud_slb_server_group.g",
    values: (server_id: string, port: number, weight: number) => ({
      server_group_id: "rsp-1",
      server_id,
      port,
      weight,
      type: "ecs",
    }),
    config: { server_group_id: {}, server_id: {}, port: {}, weight: {} },
  };
  const group: Resource = {
    address: "alicloud_slb_server_group.g",
    before: { id: "rsp-1", servers: [block(ids(3), 80, 100)] },
    after: { id: "rsp-1", servers: [block(ids(3), 80, 100)] },
    config: { load_balancer_id: {} },
  };
  const change = (port: number, weight: number, createFirst = false) =>
    report(
      listener(),
      group,
      ...edit(attachment, members(ids(3)), members(ids(3), port, weight), { createFirst, weightReplaces: true }),
    );

  test.each([
    ["weights of all 3", 80, 50],
    ["ports of all 3", 81, 100],
  ])("%s, default order: all away", (_, port, weight) => {
    const subject = changedSubject(change(port, weight));
    expect(shapeOf(subject)).toBe("3 -> 0 -> 3");
    expect(calls(subject)).toEqual(["RemoveVServerGroupBackendServers x3", "AddVServerGroupBackendServers x3"]);
    expect(subject.members.map(({ event }) => event)).toEqual(Array(3).fill("remove then add"));
    expect(subject.active.race).toBe(true);
  });

  test("ports, create_before_destroy", () => {
    const subject = changedSubject(change(81, 100, true));
    expect(shapeOf(subject)).toBe("3 -> 3 -> 3");
    expect(rows(subject)).toEqual(ids(3).map((id) => `${id} 80>81 100 replaced with overlap`));
  });

  test("weights, create_before_destroy: the old one's delete takes the server away", () => {
    const found = change(80, 50, true);
    const subject = changedSubject(found);
    expect(shapeOf(subject)).toBe("3 -> 0 -> 0");
    expect(subject.loss.percent).toBe(100);
    expect(rows(subject)).toEqual(ids(3).map((id) => `${id} 80>null 100>null lost`));
    expect(rulesOf(found)).toEqual(["existing-member", "existing-member", "existing-member", "no-active-servers"]);
  });

  test("members that others attached stay and count", () => {
    const servers = [block([...ids(3), "i-other"], 80, 100)];
    const shared = { ...group, before: { id: "rsp-1", servers }, after: { id: "rsp-1", servers } };
    const found = report(listener(), shared, ...edit(attachment, members(ids(3)), members(ids(3), 81)));
    expect(shapeOf(changedSubject(found))).toBe("4 -> 1 -> 4");
    expect(rows(changedSubject(found))).toContain("i-other 80 100 unchanged");
  });
});

describe("default group", () => {
  const server = (server_id: string, weight: number, more: Values = { type: "ecs" }) => ({
    server_id,
    weight,
    ...more,
  });
  const own = (before: Values[] | undefined, after: Values[] | undefined): Resource => ({
    address: "alicloud_slb_backend_server.b",
    before: before && { id: "lb-1", load_balancer_id: "lb-1", backend_servers: before },
    after: after && { id: "lb-1", load_balancer_id: "lb-1", backend_servers: after },
    config: { load_balancer_id: {}, backend_servers: [{ server_id: {}, weight: {}, type: {} }] },
  });
  const change = (before: Values[] | undefined, after: Values[] | undefined) =>
    report(listener({}), own(before, after));
  const all = (n: number, weight: number) => ids(n).map((id) => server(id, weight));

  test.each([
    ["weights of 3", all(3, 100), all(3, 50), "3 -> 3 -> 3", ["SetBackendServers"], []],
    ["weights of 20", all(20, 100), all(20, 50), "20 -> 20 -> 20", ["SetBackendServers"], ["apply-fails"]],
    ["create with 21", undefined, all(21, 100), "0 -> 0 -> 21", ["AddBackendServers"], ["apply-fails"]],
    ["create with 45", undefined, all(45, 100), "0 -> 0 -> 45", ["AddBackendServers"], ["apply-fails"]],
    ["3 to 45", all(3, 100), all(45, 100), "3 -> 3 -> 45", ["AddBackendServers x3"], []],
    [
      "swap of all",
      all(3, 100),
      ids(3, 4).map((id) => server(id, 100)),
      "3 -> 0 -> 3",
      ["RemoveBackendServers", "AddBackendServers"],
      [],
    ],
  ])("%s", (_, before, after, expected, sent, rules) => {
    const found = change(before, after);
    expect(shapeOf(changedSubject(found))).toBe(expected);
    expect(calls(changedSubject(found))).toEqual(sent);
    expect(rulesOf(found)).toEqual(rules);
  });

  const eni = (server_ip: string | undefined) => server("eni-1", 100, { type: "eni", server_ip });

  test("one ENI with two addresses, one removed: both go", () => {
    const found = change([eni("10.0.0.1"), eni("10.0.0.2")], [eni("10.0.0.1")]);
    expect(shapeOf(changedSubject(found))).toBe("2 -> 0 -> 0");
    expect(changedSubject(found).loss.percent).toBe(100);
  });

  test("an ENI without address fails, so does one that moves to another", () => {
    expect(rulesOf(change(undefined, [eni(undefined)]))).toEqual(["apply-fails"]);
    const moved = change([eni("10.0.0.1")], [eni("10.0.0.2")]);
    expect(rulesOf(moved)).toEqual(["apply-fails"]);
    expect(shapeOf(changedSubject(moved))).toBe("1 -> 1 -> 1");
  });

  test("two resources on one load balancer fight", () => {
    const second = { ...own(all(2, 100), all(2, 100)), address: "alicloud_slb_backend_server.c" };
    const found = report(listener({}), own(all(2, 100), all(1, 100)), second);
    expect(found.findings).toContainEqual(expect.objectContaining({ rule: "two-owners", severity: "error" }));
  });
});

describe("listeners and rules", () => {
  const group = (name: string, n: number): Resource => {
    const values = { id: `rsp-${name}`, servers: [block(ids(n), 80, 100)] };
    return { address: `alicloud_slb_server_group.${name}`, before: values, after: values, config: { servers: [{}] } };
  };
  const to = (name: string) => ({
    id: "lb-1:http:80",
    protocol: "http",
    frontend_port: 80,
    server_group_id: `rsp-${name}`,
  });

  test("another group is a switch in place", () => {
    const moved = { address: "alicloud_slb_listener.l", before: to("a"), after: to("b"), config: {} };
    expect(shape(group("a", 3), group("b", 2), moved)).toBe("3 -> 2 -> 2");
  });

  test("another port of the listener: nothing listens in between", () => {
    const moved = {
      address: "alicloud_slb_listener.l",
      before: to("a"),
      after: { ...to("a"), id: undefined, frontend_port: 81 },
      unknown: { id: true },
      actions: ["delete", "create"],
      config: {},
    };
    expect(shape(group("a", 3), moved)).toBe("3 -> 0 -> 3");
    expect(shape(group("a", 3), { ...moved, actions: ["create", "delete"] })).toBe("3 -> 3 -> 3");
  });

  test("listeners and rules of one group share a table", () => {
    const rule = (name: string): Resource => {
      const values = { id: `rule-${name}`, domain: name, url: "/", frontend_port: 80, server_group_id: "rsp-1" };
      return { address: `alicloud_slb_rule.${name}`, before: values, after: values, config: {} };
    };
    const found = report(listener(), rule("a"), rule("b"), inline([block(ids(2), 80, 100)], [block(ids(2), 81, 100)]));
    expect(changedSubject(found).listeners.map(({ address }) => address)).toEqual([
      "alicloud_slb_listener.l",
      "alicloud_slb_rule.a",
      "alicloud_slb_rule.b",
    ]);
  });

  test("a master-slave group is replaced as a whole", () => {
    const servers = (port: number) =>
      ["Master", "Slave"].map((server_type, i) => ({ server_id: `i-${i}`, port, weight: 100, server_type }));
    const ms = (actions: string[]): Resource => ({
      address: "alicloud_slb_master_slave_server_group.g",
      before: { id: "rsp-1", servers: servers(80) },
      after: { servers: servers(81) },
      unknown: { id: true },
      actions,
      config: { servers: [{}, {}] },
    });
    const front: Resource = {
      ...listener({ master_slave_server_group_id: "rsp-1" }),
      after: { id: "lb-1:http:80", protocol: "http", frontend_port: 80 },
      unknown: { master_slave_server_group_id: true },
      config: { master_slave_server_group_id: { references: ["alicloud_slb_master_slave_server_group.g.id"] } },
      stateDependsOn: ["alicloud_slb_master_slave_server_group.g"],
    };
    expect(shape(front, ms(["create", "delete"]))).toBe("2 -> 2 -> 2");
    // The cloud keeps a group in use: the apply fails, but no server is lost.
    const stuck = report(front, ms(["delete", "create"]));
    expect(shapeOf(changedSubject(stuck))).toBe("2 -> 2 -> 2");
    expect(rulesOf(stuck)).toEqual(["apply-stalls"]);
  });

  test("alicloud_slb_attachment is taken to remove first", () => {
    const old = (instance_ids: string[]) => ({ id: "lb-1", load_balancer_id: "lb-1", instance_ids, weight: 100 });
    const one = { address: "alicloud_slb_attachment.a", before: old(ids(3)), after: old(ids(3, 4)), config: {} };
    expect(shape(listener({}), one)).toBe("3 -> 0 -> 3");
  });
});
