import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { inProcess } from "../../cli/in-process";
import { HealthCloud } from "../../health/cloud";
import { askedOf, IN_CLOUD, Instead } from "./asked";

/** Half an answer is no program: what is needed must be told, and what stands beside it is named where it is not. */

jest.setTimeout(120_000);

const of = (name: string, instead: Instead, ...more: string[]) => {
  const [one, ...options] = IN_CLOUD[name];
  return askedOf(one, [...options, ...more], instead);
};

test.each<[name: string, action: string]>([
  ["Alibaba CLB", "DescribeLoadBalancerAttribute"],
  ["Alibaba CLB", "DescribeVServerGroups"],
  ["Alibaba CLB", "DescribeVServerGroupAttribute"],
  ["Alibaba CLB", "DescribeMasterSlaveServerGroups"],
  ["Alibaba CLB", "DescribeLoadBalancerHTTPSListenerAttribute"],
  ["Alibaba CLB", "DescribeRules"],
  ["Alibaba CLB", "DescribeRuleAttribute"],
  ["Alibaba ALB", "GetLoadBalancerAttribute"],
  ["Alibaba ALB", "ListRules"],
  ["Alibaba NLB", "ListListeners"],
  ["Alibaba NLB", "GetListenerAttribute"],
  ["Alibaba NLB", "ListServerGroups"],
  ["Alibaba GWLB", "ListServerGroupServers"],
  ["Tencent CLB", "DescribeLoadBalancers"],
  ["Tencent CLB", "DescribeListeners"],
  ["Tencent CLB", "DescribeTargets"],
  ["Tencent CLB", "DescribeTargetGroups"],
  ["Tencent CLB", "DescribeTargetGroupInstances"],
])("%s without %s: refused whole, in one line", async (name, action) => {
  const { code, out, err } = await of(name, { [action]: "Forbidden.RAM" });
  expect([code, out, err]).toEqual([2, "", `cdktf-lb: ${action}: you may not (Forbidden.RAM)\n`]);
});

test.each<[name: string, action: string, lines: string[]]>([
  [
    "Alibaba CLB",
    "ListTagResources",
    [
      "tags of lb-bp1o94dp5i6ea: not read, so not in the program: ListTagResources: you may not (Forbidden.RAM)",
      "tags of rsp-web: not read, so not in the program: ListTagResources: you may not (Forbidden.RAM)",
    ],
  ],
  [
    "Alibaba CLB",
    "DescribeDomainExtensions",
    [
      "further certificates of lb-bp1o94dp5i6ea:https:443: not read, so not in the program: DescribeDomainExtensions: you may not (Forbidden.RAM)",
    ],
  ],
  [
    "Alibaba NLB",
    "ListListenerCertificates",
    [
      "further certificates of listener lsn-tls: not read, so not in the program: ListListenerCertificates: you may not (Forbidden.RAM)",
    ],
  ],
])("%s without %s: written, and said", async (name, action, lines) => {
  const { code, out, err } = await of(name, { [action]: "Forbidden.RAM" });
  expect(code).toBe(0);
  for (const line of lines) {
    expect(out).toContain(`// - ${line}\n`);
    expect(err).toContain(`cdktf-lb: ${line}\n`);
  }
});

const gone = (id: string, region: string) =>
  `the cloud knows no load balancer ${id} in ${region}: it is deleted, or of another account or region`;

test.each<[name: string, id: string, line: string]>([
  ["Alibaba CLB", "lb-none", gone("lb-none", "cn-hangzhou")],
  ["Alibaba ALB", "alb-none", gone("alb-none", "cn-hangzhou")],
  ["Alibaba NLB", "nlb-none", gone("nlb-none", "cn-hangzhou")],
  ["Alibaba GWLB", "gwlb-none", gone("gwlb-none", "cn-hangzhou")],
  ["Tencent CLB", "lb-none", gone("lb-none", "ap-guangzhou")],
])("%s that is not there: %s", async (name, id, line) => {
  const [one, ...options] = IN_CLOUD[name];
  const { code, out, err } = await askedOf({ ...one, id }, options);
  expect([code, out, err]).toEqual([2, "", `cdktf-lb: ${line}\n`]);
});

test.each<[what: string, name: string, instead: Instead, line: string]>([
  [
    "a list that is shorter than it counts",
    "Alibaba NLB",
    { ListServerGroupServers: () => ({ Servers: [], TotalCount: 2 }) },
    "ListServerGroupServers: the cloud counts 2 and lists 0",
  ],
  [
    "an answer about another load balancer",
    "Alibaba ALB",
    { GetLoadBalancerAttribute: () => ({ LoadBalancerId: "alb-other" }) },
    "asked about load balancer alb-5kn2yqfq3hcnlxwdwd, the cloud told of alb-other",
  ],
  [
    "an answer about another CLB",
    "Alibaba CLB",
    { DescribeLoadBalancerAttribute: () => ({ LoadBalancerId: "lb-other" }) },
    "asked about load balancer lb-bp1o94dp5i6ea, the cloud told of lb-other",
  ],
  [
    "a CLB whose listeners are not told",
    "Alibaba CLB",
    {
      DescribeLoadBalancerAttribute: () => ({
        LoadBalancerId: "lb-bp1o94dp5i6ea",
        BackendServers: { BackendServer: [] },
      }),
    },
    "DescribeLoadBalancerAttribute: the answer does not hold ListenerPortsAndProtocol",
  ],
  [
    "targets of fewer listeners than there are",
    "Tencent CLB",
    { DescribeTargets: () => ({ Listeners: null }) },
    "DescribeTargets: the answer does not hold listener lbl-tcp",
  ],
  [
    "a classic CLB of Tencent Cloud",
    "Tencent CLB",
    { DescribeLoadBalancers: () => ({ LoadBalancerSet: [{ LoadBalancerId: "lb-6efswuxa", Forward: 0 }] }) },
    "lb-6efswuxa is a classic CLB of Tencent Cloud, which adopt does not read",
  ],
])("%s: refused", async (_, name, instead, line) => {
  const { code, out, err } = await of(name, instead);
  expect([code, out, err]).toEqual([2, "", `cdktf-lb: ${line}\n`]);
});

test("functions and redirections of Tencent Cloud are named, and not in the program", async () => {
  const [{ answers }] = IN_CLOUD["Tencent CLB"];
  type Rule = Record<string, unknown>;
  const change = (action: string, more: Rule) => () => {
    const { Listeners: all } = answers[action]({}) as { Listeners: Array<{ Rules: Rule[] | null }> };
    return {
      Listeners: all.map((one) => ({ ...one, Rules: one.Rules?.map((rule) => ({ ...rule, ...more })) ?? null })),
    };
  };
  const { err } = await of("Tencent CLB", {
    DescribeTargets: change("DescribeTargets", { FunctionTargets: [{ Function: {} }] }),
    DescribeListeners: change("DescribeListeners", { RewriteTarget: { TargetListenerId: "lbl-2" } }),
  });
  expect(err).toContain(
    "function_targets_attachment loc-web#lbl-https#lb-6efswuxa: functions are not in the program\n",
  );
  expect(err).toContain("rule lb-6efswuxa#lbl-https#loc-web: redirects to another rule, which is not in the program\n");
});

test("throttling is waited out", async () => {
  const [one] = IN_CLOUD["Alibaba GWLB"];
  let refused = 0;
  const instead: Instead = {
    ListListeners: (request) =>
      refused++ === 0
        ? { Code: "Throttling.User", Message: "later" }
        : one.answers["2024-04-15 ListListeners"](request),
  };
  const { code } = await of("Alibaba GWLB", instead, "--retries", "1");
  expect([code, refused]).toEqual([0, 2]);
});

test("the region that is asked for is asked, and stands in the program", async () => {
  const { calls, out } = await of("Alibaba GWLB", {}, "--region", "cn-beijing");
  expect(new Set(calls.map(({ request }) => request.RegionId))).toEqual(new Set(["cn-beijing"]));
  expect(out).toContain('region: "cn-beijing"');
});

test("a text that CDKTF would take for its own is refused", async () => {
  const [one] = IN_CLOUD["Alibaba GWLB"];
  const { code, err } = await of("Alibaba GWLB", {
    GetLoadBalancerAttribute: () => ({
      ...one.answers["2024-04-15 GetLoadBalancerAttribute"]({ LoadBalancerId: one.id }),
      LoadBalancerName: "${TfToken[TOKEN.0]}",
    }),
  });
  const why = 'cannot read what the cloud answered: it holds "TfToken[", which CDKTF would take for a token of its own';
  expect([code, err]).toEqual([2, `cdktf-lb: ${why}\n`]);
});

test("there is no way back to what never was, so no file for it", async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "found-"));
  const { code } = await of("Alibaba GWLB", {}, "--output", path.join(folder, "main.ts"));
  expect([code, fs.readdirSync(folder)]).toEqual([0, ["main.ts"]]);
});

const READS =
  "it reads lb-... (alicloud, a CLB), alb-... (alicloud, an ALB), nlb-... (alicloud, an NLB), gwlb-... (alicloud, a GWLB), lb-... (tencentcloud, a CLB)";

test.each<[args: string[], line: string]>([
  [[], "no input; pass a state, a plan or HCL, or ask the cloud by --from-cloud"],
  [["state.json", "--from-cloud"], "pass either state.json or --from-cloud"],
  [["--from-cloud"], "--from-cloud needs --load-balancer-id"],
  [
    ["state.json", "--region", "cn-hangzhou"],
    "--load-balancer-id, --cloud and --region are for --from-cloud, which is not there",
  ],
  [
    ["--from-cloud", "--load-balancer-id", "lb-1"],
    "lb-1 does not say which cloud it is of; pass --cloud alicloud (a CLB) or --cloud tencentcloud (a CLB)",
  ],
  [["--from-cloud", "--load-balancer-id", "clb-1"], `clb-1 is no load balancer that adopt can read; ${READS}`],
  [
    ["--from-cloud", "--load-balancer-id", "gwlb-1", "--cloud", "tencentcloud"],
    `gwlb-1 is no load balancer that adopt can read; ${READS}`,
  ],
  [
    ["--from-cloud", "--load-balancer-id", "nlb-1"],
    "no credentials; set ALICLOUD_ACCESS_KEY and ALICLOUD_SECRET_KEY in the environment",
  ],
])("%j: %s", async (args, line) => {
  const names = Object.keys(process.env).filter((name) => /^(ALICLOUD|ALIBABA_CLOUD|TENCENTCLOUD)_/.test(name));
  const env = Object.fromEntries(names.map((name) => [name, ""]));
  expect(await inProcess(["adopt", ...args], { env })).toEqual({ code: 2, out: "", err: `cdktf-lb: ${line}\n` });
});

test.each(Object.keys(IN_CLOUD))("%s: no secret in what is printed", async (name) => {
  const [{ id, answers }, ...options] = IN_CLOUD[name];
  const cloud = await HealthCloud.open(answers);
  const secret = "s3cr3t-of-nobody";
  const env = { ...cloud.env, ALICLOUD_SECRET_KEY: secret, TENCENTCLOUD_SECRET_KEY: secret };
  const args = ["adopt", "--from-cloud", "--load-balancer-id", id, "--retries", "0", ...options];
  const { code, out, err } = await inProcess(args, { env });
  await cloud.close();
  expect([code, out, cloud.calls, /wrong signature|AuthFailure/.test(err), err.includes(secret)]).toEqual([
    2,
    "",
    [],
    true,
    false,
  ]);
});

test("nothing moves that no state has", async () => {
  const { code, err } = await of("Alibaba GWLB", {}, "--guidance", "moved");
  const line = "what was found in the cloud has no state that could go on; leave out --guidance moved";
  expect([code, err]).toEqual([2, `cdktf-lb: ${line}\n`]);
});
