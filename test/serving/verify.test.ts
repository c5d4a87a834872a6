import { AlicloudScalingStack } from "../../examples/alicloud-scaling/stack";
import { TencentcloudFunctionStack } from "../../examples/tencentcloud-function/stack";
import { APPS } from "./apps";
import { Deployed } from "./deployed";

jest.setTimeout(120_000);

const AS_DECLARED: Readonly<Record<string, string>> = {
  "alicloud-clb": "3 listeners and rules and 3 groups with 6 members",
  "alicloud-master-slave": "1 listener or rule and 1 group with 2 members",
  "alicloud-alb": "4 listeners and rules and 5 groups with 9 members",
  "alicloud-alb-rules": "7 listeners and rules and 2 groups with 4 members",
  "alicloud-nlb": "4 listeners and rules and 4 groups with 8 members",
  "alicloud-gwlb": "1 listener or rule and 1 group with 2 members",
  existing: "0 listeners and rules and 2 groups with 4 members",
  "tencentcloud-clb": "4 listeners and rules and 3 groups with 6 members",
  "tencentcloud-target-group": "4 listeners and rules and 3 groups with 6 members",
  "tencentcloud-gwlb": "0 listeners and rules and 1 group with 3 members",
  "tencentcloud-classic": "0 listeners and rules and 1 group with 2 members",
};

test.each(Object.entries(APPS))("%s, as it is declared, by calls that only read", async (name, Stack) => {
  const { code, out, err, calls } = await new Deployed({ [name]: Stack }).run("verify");
  expect([code, out, err]).toEqual([0, `no difference; ${AS_DECLARED[name]} as declared\n`, ""]);
  expect(calls.filter(({ action }) => !/^([\d-]+ )?(Describe|List|Get)/.test(action))).toEqual([]);
});

const [CONSOLE, UNDECLARED] = ["the console or another controller", "not declared"];

interface Row {
  readonly name: string;
  readonly app: keyof typeof APPS;
  edit(deployed: Deployed): void;
  /** What differs: `member kind: declared -> cloud (likely)`. */
  readonly differs: readonly string[];
}

const groupWith = ({ cloud }: Deployed, server: string) =>
  [...cloud.groups.values()].find((servers) => servers.some(({ ServerId: id }) => id === server))!;
const targetGroupWith = ({ cloud }: Deployed, ip: string) =>
  [...cloud.targetGroups.values()].find(({ members }) => members.some(({ PrivateIpAddresses: [own] }) => own === ip))!;
const ruleOf = ({ cloud }: Deployed, url: string) =>
  [...cloud.tencentListeners.values()].flatMap(({ Rules: rules }) => rules).find(({ Domain }) => Domain === url)!;

const NOBODY = `serves -> not there (${CONSOLE}, or the server was released)`;
const LOST =
  "a removal that the provider lost (the listener has several rules, and the provider looks at the first one only)";

const ROWS: readonly Row[] = [
  {
    name: "CLB: a weight of 0",
    app: "alicloud-clb",
    edit: (deployed) => (groupWith(deployed, "i-bp1blue1")[0].Weight = 0),
    differs: [`i-bp1blue1:8080 weight: weight 100 -> weight 0 (a drain that was not taken back, ${CONSOLE})`],
  },
  {
    name: "CLB: another weight",
    app: "alicloud-clb",
    edit: (deployed) => (groupWith(deployed, "i-bp1blue1")[0].Weight = 7),
    differs: [`i-bp1blue1:8080 weight: weight 100 -> weight 7 (${CONSOLE} that sets weights)`],
  },
  {
    name: "CLB: a member that nobody declares",
    app: "alicloud-clb",
    edit: (deployed) => groupWith(deployed, "i-bp1blue1").push({ ServerId: "i-new", Port: 1, Weight: 9, Type: "ecs" }),
    differs: [`i-new:1 unknown-member: ${UNDECLARED} -> serves with weight 9 (${CONSOLE})`],
  },
  {
    name: "CLB: the declared server, on another port besides",
    app: "alicloud-clb",
    edit: (deployed) =>
      groupWith(deployed, "i-bp1blue1").push({ ServerId: "i-bp1blue1", Port: 8081, Weight: 100, Type: "ecs" }),
    differs: [`i-bp1blue1:8081 unknown-member: ${UNDECLARED} -> serves with weight 100 (${CONSOLE})`],
  },
  {
    name: "CLB: a member that is gone",
    app: "alicloud-clb",
    edit: (deployed) => groupWith(deployed, "i-bp1blue1").shift(),
    differs: [`i-bp1blue1:8080 missing-member: ${NOBODY}`],
  },
  {
    name: "CLB: another port",
    app: "alicloud-clb",
    edit: (deployed) => (groupWith(deployed, "i-bp1blue1")[0].Port = 8081),
    differs: [`i-bp1blue1 port: port 8080 -> port 8081 (${CONSOLE})`],
  },
  {
    name: "CLB: another address of an interface in the default group",
    app: "alicloud-clb",
    edit: (deployed) => (groupWith(deployed, "eni-bp1node1")[0].ServerIp = "10.0.1.99"),
    differs: [
      `eni-bp1node1 10.0.1.11 missing-member: ${NOBODY}`,
      `eni-bp1node1 10.0.1.99 unknown-member: ${UNDECLARED} -> serves with weight 100 (${CONSOLE})`,
    ],
  },
  {
    name: "CLB: a listener that sends to another group",
    app: "alicloud-clb",
    edit: ({ cloud }) => (cloud.listeners.get("slb-load-balancer-1:http:80")!.VServerGroupId = "rsp-other"),
    differs: [`route: to slb-server-group-2 -> to rsp-other (${CONSOLE})`],
  },
  {
    name: "CLB: a listener that redirects",
    app: "alicloud-clb",
    edit: ({ cloud }) => (cloud.listeners.get("slb-load-balancer-1:http:80")!.ListenerForward = "on"),
    differs: [`route: to slb-server-group-2 -> to nobody (${CONSOLE})`],
  },
  {
    name: "CLB: a listener that is stopped",
    app: "alicloud-clb",
    edit: ({ cloud }) => (cloud.listeners.get("slb-load-balancer-1:http:80")!.Status = "stopped"),
    differs: [`stopped: running -> stopped (${CONSOLE})`],
  },
  {
    name: "CLB: a listener that is deleted",
    app: "alicloud-clb",
    edit: ({ cloud }) => cloud.listeners.delete("slb-load-balancer-1:http:80"),
    differs: [`gone: listener http:80 of slb-load-balancer-1 -> not there (${CONSOLE} deleted it)`],
  },
  {
    name: "CLB: a rule that matches something else",
    app: "alicloud-clb",
    edit: ({ cloud }) => (cloud.rules.get("slb-rule-1")!.Url = "/v2"),
    differs: [`match: rule /api of port 80 -> rule /v2 of port 80 (${CONSOLE})`],
  },
  {
    name: "master/slave: the two have changed places",
    app: "alicloud-master-slave",
    edit: (deployed) => {
      const [primary, replica] = groupWith(deployed, "i-bp1primary");
      [primary.ServerType, replica.ServerType] = ["Slave", "Master"];
    },
    differs: [
      `i-bp1primary:5432 missing-member: ${NOBODY}`,
      `i-bp1replica (slave):5432 missing-member: ${NOBODY}`,
      `i-bp1primary (slave):5432 unknown-member: ${UNDECLARED} -> serves with weight 100 (${CONSOLE})`,
      `i-bp1replica:5432 unknown-member: ${UNDECLARED} -> serves with weight 100 (${CONSOLE})`,
    ],
  },
  {
    name: "ALB: other parts of a split",
    app: "alicloud-alb",
    edit: ({ cloud }) => {
      const [{ ForwardGroupConfig: config }] = cloud.rules.get("alb-rule-1")!.RuleActions as Array<{
        ForwardGroupConfig: { ServerGroupTuples: Array<{ Weight: number }> };
      }>;
      config.ServerGroupTuples[1].Weight = 95;
    },
    differs: [
      "share: 95.0 % to alb-server-group-1, 5.0 % to alb-server-group-2 -> " +
        `50.0 % to alb-server-group-1, 50.0 % to alb-server-group-2 (${CONSOLE})`,
    ],
  },
  {
    name: "ALB: a server that is being taken out",
    app: "alicloud-alb",
    edit: (deployed) => (groupWith(deployed, "i-bp1web1")[0].Status = "Removing"),
    differs: [`i-bp1web1:8080 missing-member: serves -> is being taken out (${CONSOLE}, or the server was released)`],
  },
  {
    name: "ALB: a rule that is deleted",
    app: "alicloud-alb",
    edit: ({ cloud }) => cloud.rules.delete("alb-rule-2"),
    differs: [`gone: rule alb-rule-2 -> not there (${CONSOLE} deleted it)`],
  },
  {
    name: "ALB: a listener without an action",
    app: "alicloud-alb",
    edit: ({ cloud }) => (cloud.listeners.get("alb-listener-1")!.DefaultActions = []),
    differs: [`route: to alb-server-group-4 -> to nobody (${CONSOLE})`],
  },
  {
    name: "NLB: a weight",
    app: "alicloud-nlb",
    edit: (deployed) => (groupWith(deployed, "i-bp1game1")[0].Weight = 1),
    differs: [`i-bp1game1 weight: weight 100 -> weight 1 (${CONSOLE} that sets weights)`],
  },
  {
    name: "NLB: a group that is deleted",
    app: "alicloud-nlb",
    edit: ({ cloud }) => cloud.groups.delete("nlb-server-group-2"),
    differs: [`gone: server group nlb-server-group-2 -> not there (${CONSOLE} deleted it)`],
  },
  {
    name: "NLB: a stopped listener",
    app: "alicloud-nlb",
    edit: ({ cloud }) => (cloud.listeners.get("nlb-listener-3")!.ListenerStatus = "Stopped"),
    differs: [`stopped: running -> stopped (${CONSOLE})`],
  },
  {
    name: "GWLB: a server",
    app: "alicloud-gwlb",
    edit: (deployed) => (groupWith(deployed, "i-bp1firewall1")[0].ServerId = "i-other"),
    differs: [
      `i-bp1firewall1:6081 missing-member: ${NOBODY}`,
      `i-other unknown-member: ${UNDECLARED} -> serves (${CONSOLE})`,
    ],
  },
  {
    name: "a group of somebody else: a declared member is gone, and others do not matter",
    app: "existing",
    edit: (deployed) => (groupWith(deployed, "i-2zej4lxhjoq1icu1")[0].ServerId = "i-other"),
    differs: [`i-2zej4lxhjoq1icu1:8080 missing-member: ${NOBODY}`],
  },
  {
    name: "Tencent listener: a removal that was lost",
    app: "tencentcloud-clb",
    edit: (deployed) =>
      ruleOf(deployed, "static.example.com").Targets.push({
        Type: "CVM",
        InstanceId: "ins-old",
        PrivateIpAddresses: ["10.1.1.1"],
        Port: 8080,
        Weight: 100,
      }),
    differs: [`ins-old:8080 unknown-member: ${UNDECLARED} -> serves with weight 100 (${LOST}, ${CONSOLE})`],
  },
  {
    name: "Tencent rule: another address, and another domain",
    app: "tencentcloud-clb",
    edit: (deployed) => {
      const rule = ruleOf(deployed, "www.example.com");
      rule.Targets[1].PrivateIpAddresses = ["172.16.16.99"];
      rule.Domain = "old.example.com";
    },
    differs: [
      `match: rule www.example.com/ -> rule old.example.com/ (${CONSOLE})`,
      `172.16.16.52:8080 missing-member: ${NOBODY}`,
      `172.16.16.99:8080 unknown-member: ${UNDECLARED} -> serves with weight 100 (${LOST}, ${CONSOLE})`,
    ],
  },
  {
    name: "Tencent target group: a weight, and an association",
    app: "tencentcloud-target-group",
    edit: (deployed) => {
      const group = targetGroupWith(deployed, "10.0.1.1");
      group.members[0].Weight = 0;
      group.associated.length = 0;
    },
    differs: [
      `10.0.1.1:9988 weight: weight 100 -> weight 0 (a drain that was not taken back, ${CONSOLE})`,
      `route: clb-listener-1 sends to clb-target-group-3 -> it does not (${CONSOLE})`,
    ],
  },
  {
    name: "Tencent GWLB: a weight, a member, and an association",
    app: "tencentcloud-gwlb",
    edit: (deployed) => {
      const group = targetGroupWith(deployed, "10.0.4.1");
      group.members[2].Weight = 16;
      group.members.shift();
      group.associated.length = 0;
    },
    differs: [
      `10.0.4.1:6081 missing-member: ${NOBODY}`,
      `10.0.4.3:6081 weight: weight 0 -> weight 16 (${CONSOLE} that sets weights)`,
      `route: gwlb-instance-1 sends to gwlb-target-group-1 -> it does not (${CONSOLE})`,
    ],
  },
  {
    name: "classic: a weight",
    app: "tencentcloud-classic",
    edit: ({ cloud }) => (cloud.classic.get("lb-6cn3lpmo")![1].Weight = 0),
    differs: [`ins-mabscyug weight: weight 20 -> weight 0 (a drain that was not taken back, ${CONSOLE})`],
  },
];

/** Differences in one line each. */
async function differencesOf(deployed: Deployed): Promise<{ code: number; lines: string[] }> {
  const { code, out } = await deployed.run("verify", "--format", "json");
  const { differences } = JSON.parse(out) as { differences: Array<Record<string, string | undefined>> };
  const lines = differences.map(
    ({ member, kind, declared, cloud, likely }) =>
      `${member === undefined ? "" : `${member} `}${kind}: ${declared} -> ${cloud} (${likely})`,
  );
  return { code: code as number, lines };
}

test.each(ROWS)("$name", async ({ app, edit, differs }) => {
  const deployed = new Deployed({ [app]: APPS[app] });
  edit(deployed);
  expect(await differencesOf(deployed)).toEqual({ code: 3, lines: differs });
});

test("a scaling group's servers are left to it, on the port that it gives them", async () => {
  const deployed = new Deployed({ scaled: AlicloudScalingStack });
  const server = (Port: number) => ({
    ServerId: `i-${Port}`,
    ServerType: "Ecs",
    Status: "Available",
    Port,
    Weight: 50,
  });
  deployed.cloud.groups.get("nlb-server-group-1")!.push(server(8080));
  const { code, out } = await deployed.run("verify");
  expect([code, out.trimEnd().split("\n").at(-1)]).toEqual([
    0,
    "no difference; 4 listeners and rules and 0 groups with 0 members as declared",
  ]);
  expect(out).toContain(
    "  members of nlb-server-group-1 behind TCP:80 (scaled/Nlb/Web): the servers of scaling group ess-scaling-group-1 are known to it only\n",
  );
  deployed.cloud.groups.get("nlb-server-group-1")!.push(server(22));
  expect(await differencesOf(deployed)).toEqual({
    code: 3,
    lines: [`i-22:22 unknown-member: ${UNDECLARED} -> serves with weight 50 (${CONSOLE})`],
  });
});

test("what the cloud is not asked about is named", async () => {
  const { code, out } = await new Deployed({ web: TencentcloudFunctionStack }).run("verify");
  expect([code, out]).toEqual([
    2,
    "cannot be verified:\n" +
      "  members of clb-listener-rule-1 behind rule api.example.com/orders (web/Clb/Https/Orders): " +
      "functions behind rules are not asked about; look at the rule in the console\n\n" +
      "no difference in what can be verified; 1 cannot be verified; " +
      "2 listeners and rules and 0 groups with 0 members as declared\n",
  ]);
});

test("several stacks at once, each with its state", async () => {
  const { code, out } = await new Deployed({ a: APPS["alicloud-nlb"], b: APPS["tencentcloud-clb"] }).run("verify");
  expect([code, out]).toEqual([0, "no difference; 8 listeners and rules and 7 groups with 14 members as declared\n"]);
});
