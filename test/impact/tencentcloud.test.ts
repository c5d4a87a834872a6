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

/** Measured on the real provider, tencentcloud 1.83.25 (docs/traffic-matrix.md): CLB, and the families beside it. */

const listener = (protocol = "TCP"): Resource => {
  const values = { id: "lb-1#lbl-1", listener_id: "lbl-1", clb_id: "lb-1", protocol, port: 80 };
  return { address: "tencentcloud_clb_listener.l", before: values, after: values, config: {} };
};
const targets = (list: string[], port: number, weight: number) =>
  list.map((instance_id) => ({ instance_id, eni_ip: "", port, weight }));
const attachment = (
  before: Values[] | undefined,
  after: Values[] | undefined,
  more: Values = {},
  name = "a",
): Resource => ({
  address: `tencentcloud_clb_attachment.${name}`,
  before: before && { id: "x", clb_id: "lb-1", listener_id: "lbl-1", targets: before, ...more },
  after: after && { id: "x", clb_id: "lb-1", listener_id: "lbl-1", targets: after, ...more },
  config: after && { listener_id: {}, targets: [{}] },
});

describe("clb_attachment on a TCP listener", () => {
  test.each([
    ["weights of 3", targets(ids(3), 80, 10), targets(ids(3), 80, 20), "3 -> 3 -> 3", ["ModifyTargetWeight"]],
    ["weights of 45", targets(ids(45), 80, 10), targets(ids(45), 80, 20), "45 -> 45 -> 45", ["ModifyTargetWeight x3"]],
    [
      "ports of 3",
      targets(ids(3), 80, 10),
      targets(ids(3), 81, 10),
      "3 -> 0 -> 3",
      ["DeregisterTargets", "RegisterTargets"],
    ],
    [
      "ports of 45",
      targets(ids(45), 80, 10),
      targets(ids(45), 81, 10),
      "45 -> 0 -> 45",
      ["DeregisterTargets x3", "RegisterTargets x3"],
    ],
    [
      "swap of all",
      targets(ids(3), 80, 10),
      targets(ids(3, 4), 80, 10),
      "3 -> 0 -> 3",
      ["DeregisterTargets", "RegisterTargets"],
    ],
    ["add", targets(ids(3), 80, 10), targets(ids(6), 80, 10), "3 -> 3 -> 6", ["RegisterTargets"]],
    ["remove", targets(ids(6), 80, 10), targets(ids(3, 4), 80, 10), "6 -> 3 -> 3", ["DeregisterTargets"]],
    ["create of 45", undefined, targets(ids(45), 80, 10), "0 -> 0 -> 45", ["RegisterTargets x3"]],
  ])("%s", (_, before, after, expected, sent) => {
    const subject = changedSubject(report(listener(), attachment(before, after)));
    expect(shapeOf(subject)).toBe(expected);
    expect(calls(subject)).toEqual(sent);
    expect(subject.active.race).toBe(false);
  });

  test("weight and port at once: the target whose weight changes stays", () => {
    const after = [...targets(["i-1"], 80, 20), ...targets(["i-2"], 81, 10)];
    expect(shape(listener(), attachment(targets(ids(2), 80, 10), after))).toBe("2 -> 1 -> 2");
  });

  test("two attachments on one listener take each other's targets away", () => {
    const all = targets(ids(4), 80, 10);
    const found = report(listener(), attachment(all, all.slice(0, 2)), attachment(all, all.slice(2), {}, "b"));
    const subject = changedSubject(found);
    expect(shapeOf(subject)).toBe("4 -> 0 -> 0");
    expect(subject.loss.percent).toBe(100);
    expect(rulesOf(found)).toEqual(["two-owners", "no-active-servers"]);
  });

  test("a target that two attachments remove is gone once", () => {
    const all = targets(ids(4), 80, 10);
    const found = report(listener(), attachment(all, all.slice(0, 3)), attachment(all, all.slice(0, 3), {}, "b"));
    expect(shapeOf(changedSubject(found))).toBe("4 -> 3 -> 3");
  });

  test("instances of a scaling group that the refresh found are foreign", () => {
    const own = targets(["i-1"], 80, 10);
    const all = [...own, ...targets(["i-as1", "i-as2"], 80, 10)];
    const drift = { ...attachment(own, own).before };
    const found = report(listener(), { ...attachment(all, own), drift });
    expect(changedSubject(found)).toMatchObject({
      active: { before: 3, minimum: 1, after: 1 },
      loss: { percent: 66.67 },
    });
    expect(rulesOf(found)).toEqual(["foreign-member-removed", "foreign-member-removed"]);
  });

  test("a scaling group beside an attachment: its instances are counted once", () => {
    const values = {
      id: "asg-1",
      forward_balancer_ids: [{ listener_id: "lbl-1", target_attribute: [{ port: 80, weight: 10 }] }],
    };
    const scaling = { address: "tencentcloud_as_scaling_group.g", before: values, after: values, config: {} };
    const own = targets(["i-1"], 80, 10);
    const all = [...own, ...targets(["i-as1", "i-as2"], 80, 10)];
    const drift = { ...attachment(own, own).before };
    const found = report(listener(), { ...attachment(all, own), drift }, scaling);
    expect(shapeOf(changedSubject(found))).toBe("3 -> 1 -> 1");
    expect(rulesOf(found)).toContain("two-owners");
  });

  test("a scaling group decides for itself, so at worst all are away", () => {
    const values = (port: number) => ({
      id: "asg-1",
      forward_balancer_ids: [{ listener_id: "lbl-1", target_attribute: [{ port, weight: 10 }] }],
    });
    const group = { address: "tencentcloud_as_scaling_group.g", before: values(80), after: values(81), config: {} };
    const subject = changedSubject(report(listener(), group));
    expect(shapeOf(subject)).toBe("1 -> 0 -> 1");
    expect(subject.reasons[0].text).toContain("the scaling service rebinds");
  });
});

describe("clb_attachment on an HTTP listener with two rules", () => {
  const rule = (name: string, stateDependsOn: string[] = []): Resource => {
    const values = {
      id: `lb-1#lbl-1#loc-${name}`,
      rule_id: `loc-${name}`,
      listener_id: "lbl-1",
      domain: name,
      url: "/",
    };
    return {
      address: `tencentcloud_clb_listener_rule.${name}`,
      before: values,
      after: values,
      config: {},
      stateDependsOn,
    };
  };
  const one = rule("one");
  const two = rule("two", ["tencentcloud_clb_listener_rule.one"]);
  const on = (name: string, before: Values[], after: Values[] | undefined) =>
    attachment(before, after, { rule_id: `loc-${name}` }, name);
  const first = on("one", targets(ids(3), 80, 10), targets(ids(3), 80, 10));
  const [other, change] = [
    targets(ids(3, 4), 80, 10),
    (...more: Resource[]) => report(listener("HTTP"), one, two, first, ...more),
  ];

  test("removing a target of the second rule: no call, it keeps its traffic", () => {
    const found = change(on("two", other, other.slice(0, 2)));
    expect(found.subjects.filter(({ changed }) => changed)).toEqual([]);
    expect(found.findings).toMatchObject([
      { rule: "removal-lost", message: expect.stringContaining("i-6 will not be deregistered") },
    ]);
  });

  test("ports of the second rule: old and new serve", () => {
    const subject = changedSubject(change(on("two", other, targets(ids(3, 4), 81, 10))));
    expect(shapeOf(subject)).toBe("3 -> 3 -> 6");
    expect(calls(subject)).toEqual(["RegisterTargets"]);
  });

  test("deleting the second attachment: no call, all keep their traffic", () => {
    const found = change(on("two", other, undefined));
    expect(found.subjects.filter(({ changed }) => changed)).toEqual([]);
    expect(rulesOf(found)).toEqual(["removal-lost"]);
  });

  test("a server that the first rule has too is removed", () => {
    const shared = targets(ids(3), 80, 10);
    expect(shapeOf(changedSubject(change(on("two", shared, shared.slice(0, 2)))))).toBe("3 -> 2 -> 2");
  });

  test("removing from the first rule works", () => {
    const less = on("one", targets(ids(3), 80, 10), targets(ids(2), 80, 10));
    expect(shape(listener("HTTP"), one, two, less)).toBe("3 -> 2 -> 2");
  });

  test("which rule is the first may not be in the plan: the worst is taken, and said", () => {
    const found = report(listener("HTTP"), one, rule("two"), on("two", other, other.slice(0, 2)));
    expect(shapeOf(changedSubject(found))).toBe("3 -> 2 -> 2");
    expect(rulesOf(found)).toEqual(["removal-maybe-lost"]);
  });

  test("domain and url name the same rule as its id", () => {
    const named = attachment(other, targets(ids(3, 4), 80, 20), { domain: "two", url: "/" }, "two");
    expect(changedSubject(change(named)).listeners).toEqual([
      { address: "tencentcloud_clb_listener_rule.two", label: "rule two/" },
    ]);
  });

  test("a rule that is replaced takes its targets with it", () => {
    const gone = {
      ...two,
      after: { ...two.after, rule_id: undefined, id: undefined },
      unknown: { rule_id: true, id: true },
      actions: ["delete", "create"],
    };
    const moved: Resource = {
      ...on("two", other, other),
      after: { clb_id: "lb-1", listener_id: "lbl-1", targets: other },
      unknown: { rule_id: true },
      actions: ["delete", "create"],
      config: { rule_id: { references: ["tencentcloud_clb_listener_rule.two.rule_id"] } },
      stateDependsOn: ["tencentcloud_clb_listener_rule.two"],
    };
    expect(shapeOf(changedSubject(report(listener("HTTP"), one, gone, first, moved)))).toBe("3 -> 0 -> 3");
  });
});

describe("target groups", () => {
  const member = {
    type: "tencentcloud_clb_target_group_instance_attachment",
    group: "tencentcloud_clb_target_group.g",
    values: (bind_ip: string, port: number, weight: number) => ({ target_group_id: "lbtg-1", bind_ip, port, weight }),
    config: { target_group_id: {}, bind_ip: {}, port: {}, weight: {} },
  };
  const tie = (from: string, to = from, actions?: string[]): Resource => {
    const values = (target_group_id: string) => ({
      id: target_group_id,
      clb_id: "lb-1",
      listener_id: "lbl-1",
      target_group_id,
    });
    return {
      address: "tencentcloud_clb_target_group_attachment.t",
      before: values(from),
      after: values(to),
      actions,
      config: {},
    };
  };
  const group = (name: string): Resource => {
    const values = { id: `lbtg-${name}` };
    return {
      address: `tencentcloud_clb_target_group.${name === "1" ? "g" : name}`,
      before: values,
      after: values,
      config: {},
    };
  };
  const change = (n: number, port: number, weight: number, options: Parameters<typeof edit>[3]) =>
    report(
      listener(),
      group("1"),
      tie("lbtg-1"),
      ...edit(member, members(ids(n)), members(ids(n), port, weight), options),
    );

  test("weights change in place", () => {
    expect(shapeOf(changedSubject(change(3, 80, 50, {})))).toBe("3 -> 3 -> 3");
  });

  test("chained, ports, create_before_destroy", () => {
    const found = change(5, 81, 100, { chained: true, createFirst: true });
    expect(shapeOf(changedSubject(found))).toBe("5 -> 5 -> 5");
    expect(calls(changedSubject(found))).toEqual([
      "RegisterTargetGroupInstances x5",
      "DeregisterTargetGroupInstances x5",
    ]);
    expect(rulesOf(found)).toEqual([]);
  });

  test("chained, default order: the whole chain goes before any comes", () => {
    expect(shapeOf(changedSubject(change(5, 81, 100, { chained: true })))).toBe("5 -> 0 -> 5");
  });

  test("registrations beside each other are refused as busy", () => {
    const found = report(listener(), group("1"), tie("lbtg-1"), ...edit(member, {}, members(ids(5))));
    expect(rulesOf(found)).toEqual(["busy-race"]);
    const chained = edit(member, {}, members(ids(5)), { chained: true });
    expect(rulesOf(report(listener(), group("1"), tie("lbtg-1"), ...chained))).toEqual([]);
  });

  const filled = [group("1"), ...edit(member, members(ids(2)), members(ids(2)))];
  const other = group("2");
  const second = (server: string): Resource => {
    const values = { target_group_id: "lbtg-2", bind_ip: server, port: 80, weight: 100 };
    return { address: `${member.type}.${server}`, before: values, after: values, config: {} };
  };

  test("another target group: the old association goes before the new one comes", () => {
    const found = report(
      listener(),
      ...filled,
      other,
      second("i-8"),
      second("i-9"),
      tie("lbtg-1", "lbtg-2", ["delete", "create"]),
    );
    expect(shapeOf(changedSubject(found))).toBe("2 -> 0 -> 2");
    expect(calls(changedSubject(found))).toEqual(["DisassociateTargetGroups", "AssociateTargetGroups"]);
  });

  test("any edit of the plural association takes all away", () => {
    const ties = (listeners: string[]) => ({
      id: "lbtg-1",
      target_group_id: "lbtg-1",
      associations: listeners.map((listener_id) => ({ listener_id })),
    });
    const plural: Resource = {
      address: "tencentcloud_clb_target_group_attachments.t",
      before: ties(["lbl-1"]),
      after: ties(["lbl-1", "lbl-2"]),
      actions: ["delete", "create"],
      config: {},
    };
    const found = report(listener(), ...filled, plural).subjects.map((subject) => [
      subject.listeners[0].label,
      shapeOf(subject),
    ]);
    expect(found).toEqual([
      ["TCP:80", "2 -> 0 -> 2"],
      ["lbl-2", "0 -> 0 -> 2"],
    ]);
  });

  test("target_group_instances are never sent again", () => {
    const values = (port: number) => ({
      id: "lbtg-1",
      target_group_instances: [{ bind_ip: "10.0.0.1", port, weight: 10 }],
    });
    const inline = {
      address: "tencentcloud_clb_target_group.g",
      before: values(80),
      after: values(81),
      config: { target_group_instances: [{}] },
    };
    expect(report(inline).subjects).toMatchObject([{ changed: false }]);
  });
});

describe("other families", () => {
  test("GWLB re-registers for a weight", () => {
    const values = (weight: number) => ({
      id: "t",
      target_group_id: "lbtg-1",
      target_group_instances: [{ bind_ip: "10.0.0.1", port: 6081, weight }],
    });
    const one = {
      address: "tencentcloud_gwlb_target_group_register_instances.r",
      before: values(16),
      after: values(1),
      config: {},
    };
    expect(rows(changedSubject(report(one)))).toEqual(["10.0.0.1 6081 16>1 remove then add"]);
  });

  test("a function changes in place", () => {
    const values = (function_name: string, weight: number) => ({
      id: "f",
      listener_id: "lbl-1",
      location_id: "loc-1",
      function_targets: [{ weight, function: [{ function_name }] }],
    });
    const one = {
      address: "tencentcloud_clb_function_targets_attachment.f",
      before: values("a", 10),
      after: values("b", 20),
      config: {},
    };
    expect(rows(changedSubject(report(one)))).toEqual(["function b null 10>20 in place"]);
  });
});
