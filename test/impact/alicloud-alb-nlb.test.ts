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

/** ALB and NLB as measured on the real provider, alicloud 1.289 (docs/traffic-matrix.md), and the gateway and scaling families. */

const servers = (list: string[], port: number, weight: number | undefined, more: Values = {}) =>
  list.map((server_id) => ({ server_id, server_type: "Ecs", port, weight, ...more }));

const albGroup = (
  name: string,
  before: Values[] | undefined,
  after: Values[],
  more: Partial<Resource> = {},
): Resource => ({
  address: `alicloud_alb_server_group.${name}`,
  before: before && { id: `sgp-${name}`, servers: before },
  after: { id: before && `sgp-${name}`, servers: after },
  unknown: before ? {} : { id: true },
  config: { servers: after.map(() => ({ server_id: {}, port: {}, weight: {} })) },
  ...more,
});

const forward = (tuples: Values[]) => [
  { type: "ForwardGroup", forward_group_config: [{ server_group_tuples: tuples }] },
];
const albListener = (from: string, to = from): Resource => {
  const values = (group: string) => ({
    id: "lsn-1",
    listener_protocol: "HTTP",
    listener_port: 80,
    default_actions: forward([{ server_group_id: `sgp-${group}` }]),
  });
  return { address: "alicloud_alb_listener.l", before: values(from), after: values(to), config: {} };
};

describe("ALB server group", () => {
  const change = (before: Values[], after: Values[]) =>
    changedSubject(report(albListener("g"), albGroup("g", before, after)));

  test.each([
    ["weights", servers(ids(3), 80, 50)],
    ["ports", servers(ids(3), 81, 100)],
    ["descriptions", servers(ids(3), 80, 100, { description: "web" })],
  ])("%s of all 3: removed, waited, added", (_, after) => {
    const subject = change(servers(ids(3), 80, 100), after);
    expect(shapeOf(subject)).toBe("3 -> 0 -> 3");
    expect(calls(subject)).toEqual(["RemoveServersFromServerGroup", "AddServersToServerGroup"]);
    expect(subject.members.map(({ event }) => event)).toEqual(Array(3).fill("remove then add"));
  });

  test("servers that do not change are not touched", () => {
    const after = [...servers(ids(2), 80, 100), ...servers(["i-3"], 80, 50)];
    expect(rows(change(servers(ids(3), 80, 100), after))).toEqual([
      "i-1 80 100 unchanged",
      "i-2 80 100 unchanged",
      "i-3 80 100>50 remove then add",
    ]);
  });

  test("a weight that is left out is sent as 0: no active server after the apply", () => {
    const group = albGroup("g", undefined, servers(ids(3), 80, undefined), {
      unknown: { id: true, servers: ids(3).map(() => ({ weight: true })) },
      config: { servers: ids(3).map(() => ({ server_id: {}, port: {} })) },
    });
    const listener: Resource = {
      address: "alicloud_alb_listener.l",
      after: { listener_protocol: "HTTP", listener_port: 80, default_actions: forward([{}]) },
      unknown: {
        id: true,
        default_actions: [{ forward_group_config: [{ server_group_tuples: [{ server_group_id: true }] }] }],
      },
      config: { default_actions: forward([{ server_group_id: { references: ["alicloud_alb_server_group.g.id"] } }]) },
    };
    const found = report(group, listener);
    expect(shapeOf(changedSubject(found))).toBe("0 -> 0 -> 0");
    expect(rulesOf(found)).toEqual(["no-active-servers"]);
  });

  test("a weight that another resource gives is unknown, not 0", () => {
    const group = albGroup("g", servers(ids(3), 80, 100), servers(ids(3), 80, undefined), {
      unknown: { servers: ids(3).map(() => ({ weight: true })) },
    });
    const subject = changedSubject(report(albListener("g"), group));
    expect(subject.active).toMatchObject({ before: 3, minimum: 0, after: 0, most: { minimum: 0, after: 3 } });
    expect(subject.unknown).toEqual(ids(3).map((id) => `the weight of ${id}`));
    expect(rows(subject)).toEqual(ids(3).map((id) => `${id} 80 100>unknown unknown`));
  });

  test("more than 200 servers in one call fail", () => {
    expect(rulesOf(report(albListener("g"), albGroup("g", [], servers(ids(201), 80, 100))))).toEqual(["apply-fails"]);
  });

  test("members that something else added are foreign when they go", () => {
    const own = servers(ids(1), 80, 100);
    const all = [...own, ...servers(["i-ess"], 80, 100)];
    const group = albGroup("g", all, own, { drift: { id: "sgp-g", servers: own } });
    const found = report(albListener("g"), group);
    expect(found.findings).toMatchObject([
      { rule: "foreign-member-removed", message: expect.stringContaining("i-ess") },
    ]);
    expect(changedSubject(found)).toMatchObject({ active: { before: 2, minimum: 1, after: 1 }, loss: { percent: 50 } });
  });

  test("what a deposed group has is not measured by the drift of the current one", () => {
    const drift = { id: "sgp-g", servers: servers(["i-9"], 80, 100) };
    const now = servers(["i-9"], 80, 100);
    const deposed: Resource = {
      address: "alicloud_alb_server_group.g",
      before: { id: "sgp-old", servers: servers(ids(2), 80, 100) },
      deposed: "f05f",
    };
    expect(rulesOf(report(albListener("g"), albGroup("g", now, now, { drift }), deposed))).toEqual([]);
  });

  test("a scaling group that fills it is a second owner", () => {
    const values = { id: "asg:sgp", scaling_group_id: "asg-1", alb_server_group_id: "sgp-g", port: 80, weight: 100 };
    const scaling = {
      address: "alicloud_ess_alb_server_group_attachment.a",
      before: values,
      after: values,
      config: {},
    };
    const found = report(albListener("g"), albGroup("g", servers(ids(1), 80, 100), servers(ids(1), 80, 100)), scaling);
    // Nothing happens now, so it may well ignore changes, which a plan does not show.
    expect(found.findings).toMatchObject([{ rule: "two-owners", severity: "warning" }]);
  });
});

describe("ALB listener and rule", () => {
  const blue = albGroup("blue", servers(ids(3), 80, 100), servers(ids(3), 80, 100));
  const green = albGroup("green", servers(ids(2, 4), 80, 100), servers(ids(2, 4), 80, 100));
  const rule = (a: number, b: number, c: number, d: number): Resource => {
    const values = (x: number, y: number) => ({
      id: "rule-1",
      rule_name: "split",
      rule_actions: forward([
        { server_group_id: "sgp-blue", weight: x },
        { server_group_id: "sgp-green", weight: y },
      ]),
    });
    return { address: "alicloud_alb_rule.r", before: values(a, b), after: values(c, d), config: {} };
  };

  test("the default group switches in place", () => {
    const two = albGroup("blue", servers(ids(2), 80, 100), servers(ids(2), 80, 100));
    const subject = changedSubject(report(two, green, albListener("blue", "green")));
    expect(shapeOf(subject)).toBe("2 -> 2 -> 2");
    expect(calls(subject)).toEqual(["UpdateListenerAttribute"]);
  });

  test.each([
    [100, 0, 50, 50, "3 -> 3 -> 5"],
    [50, 50, 0, 100, "5 -> 2 -> 2"],
  ])("tuples %d:%d to %d:%d change in place", (a, b, c, d, expected) => {
    expect(shape(blue, green, rule(a, b, c, d))).toBe(expected);
  });

  test("shares follow the weights of tuples and servers", () => {
    const { members: list } = changedSubject(report(blue, green, rule(100, 0, 40, 60)));
    expect(list.map(({ share }) => [share.before, share.after])).toEqual([
      ...Array(3).fill([expect.closeTo(33.33, 1), expect.closeTo(13.33, 1)]),
      ...Array(2).fill([0, 30]),
    ]);
  });

  test("an unknown group of a rule is found by its reference, whatever the order of the set", () => {
    const fresh = albGroup("fresh", undefined, servers(ids(2, 7), 80, 100));
    const known = { server_group_id: "sgp-blue", weight: 50 };
    const config = (name: string) => ({
      server_group_id: { references: [`alicloud_alb_server_group.${name}.id`] },
      weight: { constant_value: 50 },
    });
    const split: Resource = {
      address: "alicloud_alb_rule.r",
      before: { id: "rule-1", rule_name: "split", rule_actions: forward([known]) },
      after: { id: "rule-1", rule_name: "split", rule_actions: forward([{ weight: 50 }, known]) },
      unknown: {
        rule_actions: [{ forward_group_config: [{ server_group_tuples: [{ server_group_id: true }, {}] }] }],
      },
      config: { rule_actions: forward([config("blue"), config("fresh")]) },
    };
    expect(shape(blue, fresh, split)).toBe("3 -> 3 -> 5");
  });

  test("a group with no listener in the plan is judged by itself", () => {
    const subject = changedSubject(report(albGroup("g", servers(ids(2), 80, 100), servers(ids(2), 81, 100))));
    expect(subject).toMatchObject({ listeners: [], groups: ["alicloud_alb_server_group.g"], loss: { percent: 100 } });
  });

  test("a switch to a group that is not in the plan is not known", () => {
    const found = report(blue, albListener("blue", "elsewhere"));
    expect(changedSubject(found)).toMatchObject({ loss: { unknown: true }, unknown: ["the members of sgp-elsewhere"] });
    expect(rulesOf(found)).toEqual([]);
  });
});

describe("NLB attachments", () => {
  const attachment = {
    type: "alicloud_nlb_server_group_server_attachment",
    group: "alicloud_nlb_server_group.g",
    values: (server_id: string, port: number, weight: number) => ({
      server_group_id: "sgp-1",
      server_id,
      server_type: "Ecs",
      port,
      weight,
    }),
    config: { server_group_id: {}, server_id: {}, port: {}, weight: {} },
  };
  const listener: Resource = {
    address: "alicloud_nlb_listener.l",
    before: { id: "lsn-1", listener_protocol: "TCP", listener_port: 80, server_group_id: "sgp-1" },
    after: { id: "lsn-1", listener_protocol: "TCP", listener_port: 80, server_group_id: "sgp-1" },
    config: {},
  };
  const change = (port: number, weight: number, createFirst = false) =>
    changedSubject(
      report(listener, ...edit(attachment, members(ids(3)), members(ids(3), port, weight), { createFirst })),
    );

  test("weights of 3 change in place", () => {
    expect(shapeOf(change(80, 50))).toBe("3 -> 3 -> 3");
    expect(calls(change(80, 50))).toEqual(["UpdateServerGroupServersAttribute x3"]);
  });
  test("ports, create_before_destroy", () => {
    expect(shapeOf(change(81, 100, true))).toBe("3 -> 3 -> 3");
    expect(calls(change(81, 100, true))).toEqual(["AddServersToServerGroup x3", "RemoveServersFromServerGroup x3"]);
  });
  test("ports, default order", () => expect(shapeOf(change(81, 100))).toBe("3 -> 0 -> 3"));
  test("weight 0 is no active server", () => expect(shapeOf(change(80, 0))).toBe("3 -> 0 -> 0"));
});

describe("gateway and scaling", () => {
  test("a GWLB group removes before it adds, and has no weights", () => {
    const values = (list: string[]) => ({
      id: "sgp-1",
      servers: list.map((server_id) => ({ server_id, server_type: "Ecs", port: 6081 })),
    });
    const group = {
      address: "alicloud_gwlb_server_group.g",
      before: values(ids(2)),
      after: values(ids(2, 3)),
      config: { servers: [{}] },
    };
    const subject = changedSubject(report(group));
    expect(shapeOf(subject)).toBe("2 -> 0 -> 2");
    expect(rows(subject)[0]).toBe("i-1 6081>null none>null remove");
  });

  test.each([
    ["alicloud_ess_alb_server_group_attachment", "alb_server_group_id"],
    ["alicloud_ess_server_group_attachment", "server_group_id"],
  ])("%s is replaced for a weight", (type, group) => {
    const values = (weight: number) => ({
      id: "a",
      scaling_group_id: "asg-1",
      [group]: "sgp-1",
      type: "ALB",
      port: 80,
      weight,
    });
    const one = {
      address: `${type}.a`,
      before: values(100),
      after: values(50),
      actions: ["delete", "create"],
      config: { weight: {} },
    };
    expect(shape(one)).toBe("1 -> 0 -> 1");
  });

  const attachment = (type: string, before: Values, after: Values): Resource => {
    const values = (more: Values) => ({ id: "a", scaling_group_id: "asg-1", server_group_id: "sgp-g", type, ...more });
    const verb = JSON.stringify(before) === JSON.stringify(after) ? {} : { actions: ["delete", "create"] };
    const address = "alicloud_ess_server_group_attachment.a";
    return { address, before: values(before), after: values(after), config: { weight: {} }, ...verb };
  };

  test("servers that an ALB group holds and no block names are those of its scaling group", () => {
    const there = servers(ids(3), 80, 100);
    const filled = albGroup("g", there, there, { config: {} });
    const scaling = attachment("ALB", { port: 80, weight: 100 }, { port: 80, weight: 50 });
    expect(shape(albListener("g"), filled, scaling)).toBe("3 -> 0 -> 3");
  });

  test("a block of servers that is taken out still takes the servers out", () => {
    const emptied = albGroup("g", servers(ids(3), 80, 100), [], { config: {} });
    expect(shape(albListener("g"), emptied)).toBe("3 -> 0 -> 0");
  });

  test("servers of a GWLB group, which have neither port nor weight, are those of its scaling group", () => {
    const values = { id: "sgp-g", servers: ids(3).map((server_id) => ({ server_id, server_type: "Ecs", port: 6081 })) };
    const filled = { address: "alicloud_gwlb_server_group.g", before: values, after: values, config: {} };
    const subjects = report(filled, attachment("GWLB", {}, {})).subjects;
    expect(subjects.map(({ active }) => active.before)).toEqual([3]);
  });

  test("VServer groups of a scaling group are detached before they are attached", () => {
    const values = (weight: number) => ({
      id: "asg-1",
      scaling_group_id: "asg-1",
      vserver_groups: [
        { loadbalancer_id: "lb-1", vserver_attributes: [{ vserver_group_id: "rsp-1", port: 80, weight }] },
      ],
    });
    const one = {
      address: "alicloud_ess_scalinggroup_vserver_groups.a",
      before: values(100),
      after: values(50),
      config: {},
    };
    expect(shape(one)).toBe("1 -> 0 -> 1");
  });

  test.each([
    [50, 80, "3 -> 1 -> 3"],
    [100, 81, "3 -> 1 -> 3"],
    [0, 80, "3 -> 1 -> 1"],
  ])("instances of a scaling group that the refresh shows go with it: weight %d, port %d", (weight, port, expected) => {
    const values = (w: number, p: number) => ({
      id: "asg-1",
      scaling_group_id: "asg-1",
      vserver_groups: [
        { loadbalancer_id: "lb-1", vserver_attributes: [{ vserver_group_id: "rsp-1", port: p, weight: w }] },
      ],
    });
    const scaling = {
      address: "alicloud_ess_scalinggroup_vserver_groups.a",
      before: values(100, 80),
      after: values(weight, port),
      config: {},
    };
    const shown = { id: "rsp-1", servers: [{ server_ids: ["i-as1", "i-as2", "i-1"], port: 80, weight: 100 }] };
    const seen = {
      address: "alicloud_slb_server_group.g",
      before: shown,
      after: shown,
      config: { load_balancer_id: {} },
    };
    const one = { server_group_id: "rsp-1", server_id: "i-1", port: 80, weight: 100 };
    const other = {
      address: "alicloud_slb_server_group_server_attachment.a",
      before: one,
      after: one,
      config: { server_id: {} },
    };
    expect(shape(scaling, seen, other)).toBe(expected);
  });

  test("a scaling group attaches and detaches ALB groups and load balancers", () => {
    const values = (port: number, loadbalancer_ids: string[]) => ({
      id: "asg-1",
      loadbalancer_ids,
      alb_server_group: [{ alb_server_group_id: "sgp-1", port, weight: 100 }],
    });
    const one = {
      address: "alicloud_ess_scaling_group.s",
      before: values(80, ["lb-1"]),
      after: values(81, ["lb-1", "lb-2"]),
      config: {},
    };
    const found = report(one).subjects.filter(({ changed }) => changed);
    expect(found.map((subject) => [subject.groups[0], shapeOf(subject)])).toEqual([
      ["sgp-1", "1 -> 0 -> 1"],
      ["default group of lb-2", "0 -> 0 -> 1"],
    ]);
  });
});
