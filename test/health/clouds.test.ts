import { ExitCode } from "../../lib/cli/exit";
import { run } from "../../lib/cli/main";
import { HealthCloud } from "./cloud";

let cloud: HealthCloud;
let out: string;
let err: string;
const before = { ...process.env };

beforeEach(async () => {
  cloud = await HealthCloud.open({});
  out = err = "";
  jest.spyOn(process.stdout, "write").mockImplementation((text) => ((out += String(text)), true));
  jest.spyOn(process.stderr, "write").mockImplementation((text) => ((err += String(text)), true));
  process.env = { ...before, ...cloud.env };
});
afterEach(async () => {
  jest.restoreAllMocks();
  process.env = before;
  await cloud.close();
});

const wait = (family: string, members: string, ...more: string[]) =>
  run(["wait-healthy", "--family", family, "--members", members, "--timeout", "0", ...more]);

const NEVER = "cdktf-lb: not healthy after 0 s: ";

interface Row {
  readonly name: string;
  readonly answers: HealthCloud["answers"];
  readonly code: ExitCode;
  readonly says: string;
}

const table = (rows: readonly Row[], ask: () => Promise<ExitCode>) =>
  test.each(rows)("$name", async ({ answers, code, says }) => {
    cloud.answers = answers;
    expect(await ask()).toBe(code);
    expect(out + err).toBe(`${says}\n`);
  });

describe("tencentcloud-clb", () => {
  const bound = (...targets: object[]) => ({
    DescribeTargetHealth: () => ({
      LoadBalancers: [
        {
          Listeners: [
            { ListenerId: "lbl-2", Rules: [{ LocationId: "loc-1", Targets: [{ IP: "10.0.0.9", Port: 1 }] }] },
            { ListenerId: "lbl-1", Rules: [{ LocationId: "loc-1", Targets: targets }] },
            { ListenerId: "lbl-3", Rules: null },
          ],
        },
      ],
    }),
  });
  const one = { IP: "10.0.0.1", TargetId: "ins-1", Port: 80, HealthStatus: true, HealthStatusDetail: "Alive" };
  const two = { IP: "10.0.0.2", TargetId: "eni-2", Port: 80 };
  const bad = (HealthStatusDetail: string) => ({ ...two, HealthStatus: false, HealthStatusDetail });
  const ask = () =>
    wait("tencentcloud-clb", "ins-1:80,10.0.0.2:80", "--load-balancer-id", "lb-1", "--listener-id", "lbl-1");

  table(
    [
      {
        name: "by id and by address",
        answers: bound(one, { ...two, HealthStatus: true }),
        code: ExitCode.FINE,
        says: "2 healthy",
      },
      {
        name: "unhealthy",
        answers: bound(one, bad("Dead")),
        code: ExitCode.FINDINGS,
        says: `${NEVER}1 of 2 healthy; 10.0.0.2:80 unhealthy`,
      },
      {
        name: "not checked yet",
        answers: bound(one, bad("Unknown")),
        code: ExitCode.FINDINGS,
        says: `${NEVER}1 of 2 healthy; 10.0.0.2:80 not checked yet`,
      },
      {
        name: "never checked",
        answers: bound(one, bad("Close")),
        code: ExitCode.FINDINGS,
        says: `${NEVER}1 of 2 healthy; 10.0.0.2:80 its health check is off or its listener is stopped`,
      },
      {
        name: "another port is another member",
        answers: bound({ ...one, Port: 81 }, { ...two, HealthStatus: true }),
        code: ExitCode.FINDINGS,
        says: `${NEVER}1 of 2 healthy; ins-1:80 not bound`,
      },
      {
        name: "no load balancer at all",
        answers: { DescribeTargetHealth: () => ({ LoadBalancers: null }) },
        code: ExitCode.FINDINGS,
        says: `${NEVER}0 of 2 healthy; ins-1:80 not bound, 10.0.0.2:80 not bound`,
      },
    ],
    ask,
  );

  test("asks for the listener and the rule", async () => {
    cloud.answers = bound(one, { ...two, HealthStatus: true });
    const rule = ["--listener-id", "lbl-1", "--rule-id", "loc-1"];
    expect(await wait("tencentcloud-clb", "ins-1:80", "--load-balancer-id", "lb-1", ...rule)).toBe(ExitCode.FINE);
    expect(cloud.calls).toEqual([
      {
        action: "DescribeTargetHealth",
        request: { LoadBalancerIds: ["lb-1"], ListenerIds: ["lbl-1"], LocationIds: ["loc-1"] },
      },
    ]);
  });
});

describe("tencentcloud-target-group", () => {
  const target = { IP: "10.0.0.1", Port: 80 };
  const group = (healthOf: (listener: string) => boolean, ...listeners: string[]): HealthCloud["answers"] => ({
    DescribeTargetGroups: ({ TargetGroupIds: ids }) => ({
      TargetGroupSet: (ids as string[]).map(() => ({
        AssociatedRule: listeners.map((id) => ({ LoadBalancerId: "lb-1", ListenerId: id, LocationId: "" })),
      })),
    }),
    DescribeTargetHealth: (request) => {
      const [ListenerId] = request.ListenerIds as string[];
      const Targets = [{ ...target, HealthStatus: healthOf(ListenerId) }];
      return { LoadBalancers: [{ Listeners: [{ ListenerId, Rules: [{ Targets }] }] }] };
    },
  });

  table(
    [
      {
        name: "associated with nothing",
        answers: group(() => true),
        code: ExitCode.FINE,
        says: "no listener uses the group, so there is nothing to wait for",
      },
      {
        name: "healthy everywhere",
        answers: group(() => true, "lbl-1", "lbl-2"),
        code: ExitCode.FINE,
        says: "1 healthy",
      },
      {
        name: "unhealthy behind one of its listeners",
        answers: group((id) => id === "lbl-1", "lbl-1", "lbl-2"),
        code: ExitCode.FINDINGS,
        says: `${NEVER}0 of 1 healthy; 10.0.0.1:80 not healthy`,
      },
    ],
    () => wait("tencentcloud-target-group", "10.0.0.1:80", "--server-group-id", "lbtg-1"),
  );
});

describe("alicloud-clb", () => {
  const server = (id: string, ServerHealthStatus: string, more: object = {}) => ({
    ServerId: id,
    Port: 80,
    ServerHealthStatus,
    ...more,
  });
  const answers = (...servers: object[]) => ({
    "2014-05-15 DescribeHealthStatus": () => ({ BackendServers: { BackendServer: servers } }),
  });
  table(
    [
      {
        name: "by id and by the address of an interface",
        answers: answers(server("i-1", "normal"), server("eni-1", "normal", { EniHost: "10.0.0.2" })),
        code: ExitCode.FINE,
        says: "2 healthy",
      },
      {
        name: "one of its listeners sees it down",
        answers: answers(
          server("i-1", "normal"),
          server("i-1", "abnormal"),
          server("eni-1", "unavailable", { EniHost: "10.0.0.2" }),
        ),
        code: ExitCode.FINDINGS,
        says: `${NEVER}0 of 2 healthy; i-1:80 unhealthy, 10.0.0.2:80 not checked yet`,
      },
      {
        name: "behind no listener",
        answers: answers(),
        code: ExitCode.FINDINGS,
        says: `${NEVER}0 of 2 healthy; i-1:80 checked by no listener, 10.0.0.2:80 checked by no listener`,
      },
    ],
    () => wait("alicloud-clb", "i-1:80,10.0.0.2:80", "--load-balancer-id", "lb-1"),
  );

  test("asks for one listener, in the region", async () => {
    cloud.answers = answers(server("i-1", "normal"));
    const code = await wait("alicloud-clb", "i-1", "--load-balancer-id", "lb-1", "--listener-port", "443");
    expect(code).toBe(ExitCode.FINE);
    const request = { LoadBalancerId: "lb-1", ListenerPort: "443", RegionId: "cn-hangzhou" };
    expect(cloud.calls).toEqual([{ action: "2014-05-15 DescribeHealthStatus", request }]);
  });
});

describe.each([
  ["alicloud-alb", "2020-06-16", { HealthCheckEnabled: "on" }, { HealthCheckEnabled: "off" }],
  ["alicloud-nlb", "2022-04-30", { HeathCheckEnabled: true }, { HeathCheckEnabled: false }],
] as const)("%s", (family, version, on, off) => {
  const group = (
    servers: object[],
    ill: object[] | null | undefined,
    check: object = on,
    id = "sgp-1",
  ): HealthCloud["answers"] => ({
    // Two pages of listeners: the second one uses the group.
    [`${version} ListListeners`]: ({ NextToken: next }) =>
      next === undefined
        ? { Listeners: [{ ListenerId: "lsn-1" }], NextToken: "more" }
        : { Listeners: [{ ListenerId: "lsn-2" }], NextToken: "" },
    [`${version} GetListenerHealthStatus`]: ({ ListenerId: listener }) => ({
      ListenerHealthStatus: [
        {
          ServerGroupInfos: [
            { ServerGroupId: listener === "lsn-2" ? id : "sgp-other", ...check, NonNormalServers: ill },
          ],
        },
      ],
    }),
    [`${version} ListServerGroupServers`]: () => ({ Servers: servers }),
  });
  const server = (Status: string) => ({ ServerId: "i-1", ServerIp: "10.0.0.1", Port: 80, Status });

  table(
    [
      { name: "healthy", answers: group([server("Available")], []), code: ExitCode.FINE, says: "1 healthy" },
      {
        name: "no listener uses the group",
        answers: group([server("Available")], [], on, "sgp-2"),
        code: ExitCode.FINE,
        says: "no listener uses the group, so there is nothing to wait for",
      },
      {
        name: "not named as ill, but not in the group either",
        answers: group([], []),
        code: ExitCode.FINDINGS,
        says: `${NEVER}0 of 1 healthy; i-1:80 not in the server group`,
      },
      {
        name: "being added",
        answers: group([server("Adding")], []),
        code: ExitCode.FINDINGS,
        says: `${NEVER}0 of 1 healthy; i-1:80 adding in the group`,
      },
      {
        name: "not checked yet",
        answers: group([server("Available")], [server("Initial")]),
        code: ExitCode.FINDINGS,
        says: `${NEVER}0 of 1 healthy; i-1:80 not checked yet`,
      },
      {
        name: "unhealthy",
        answers: group([server("Available")], [server("Unhealthy")]),
        code: ExitCode.FINDINGS,
        says: `${NEVER}0 of 1 healthy; i-1:80 unhealthy`,
      },
      {
        name: "another port of the server is ill",
        answers: group([server("Available")], [{ ...server("Unhealthy"), Port: 81 }]),
        code: ExitCode.FINE,
        says: "1 healthy",
      },
      {
        name: "no list of ill ones",
        answers: group([server("Available")], undefined),
        code: ExitCode.FINE,
        says: "1 healthy",
      },
      { name: "null for it", answers: group([server("Available")], null), code: ExitCode.FINE, says: "1 healthy" },
      {
        name: "no list of ill ones, and nothing that says that somebody is checked",
        answers: group([server("Available")], undefined, {}),
        code: ExitCode.FINDINGS,
        says: `${NEVER}GetListenerHealthStatus: the answer does not hold ListenerHealthStatus[0].ServerGroupInfos[0].NonNormalServers`,
      },
      {
        name: "its health check is off",
        answers: group([server("Available")], [], off),
        code: ExitCode.USAGE,
        says: "cdktf-lb: server group sgp-1: its health check is off, so the cloud cannot tell who is healthy; turn it on, or probe the servers",
      },
    ],
    () => wait(family, "i-1:80", "--load-balancer-id", "lb-1", "--server-group-id", "sgp-1"),
  );
});

describe("what the cloud refuses", () => {
  const clb = () => wait("alicloud-clb", "i-1:80", "--load-balancer-id", "lb-1");
  const healthy = {
    "2014-05-15 DescribeHealthStatus": () => ({
      BackendServers: { BackendServer: [{ ServerId: "i-1", Port: 80, ServerHealthStatus: "normal" }] },
    }),
    DescribeTargetHealth: () => ({
      LoadBalancers: [
        { Listeners: [{ ListenerId: "l", Rules: [{ Targets: [{ TargetId: "i-1", Port: 80, HealthStatus: true }] }] }] },
      ],
    }),
  };

  test.each([
    ["alicloud-clb", "Throttling.User"],
    ["tencentcloud-clb", "RequestLimitExceeded"],
  ])("%s is asked again after %s", async (family, code) => {
    cloud.answers = healthy;
    cloud.failures.push(code, code);
    const often = ["--load-balancer-id", "lb-1", "--timeout", "60", "--interval", "0.1"];
    expect(await wait(family, "i-1:80", ...often)).toBe(ExitCode.FINE);
    expect(out).toBe("1 healthy\n");
  });

  test("throttled until the end", async () => {
    cloud.failures.push("Throttling");
    expect(await clb()).toBe(ExitCode.FINDINGS);
    expect(err).toBe(`${NEVER}DescribeHealthStatus: later (Throttling)\n`);
  });

  test("forbidden", async () => {
    cloud.failures.push("Forbidden.RAM");
    expect(await clb()).toBe(ExitCode.USAGE);
    expect(err).toBe("cdktf-lb: DescribeHealthStatus: later (Forbidden.RAM)\n");
  });

  test("a wrong secret", async () => {
    process.env.ALICLOUD_SECRET_KEY = "other";
    expect(await clb()).toBe(ExitCode.USAGE);
    expect(err).toBe("cdktf-lb: DescribeHealthStatus: wrong signature (SignatureDoesNotMatch)\n");
  });

  test.each([
    ["ALICLOUD_SECRET_KEY", "no credentials; set ALICLOUD_ACCESS_KEY and ALICLOUD_SECRET_KEY in the environment"],
    ["ALICLOUD_REGION", "no region; pass --region, or set ALICLOUD_REGION in the environment"],
  ])("without %s", async (name, says) => {
    delete process.env[name];
    delete process.env.ALIBABA_CLOUD_REGION;
    expect(await clb()).toBe(ExitCode.USAGE);
    expect([err, cloud.calls]).toEqual([`cdktf-lb: ${says}\n`, []]);
  });

  test("the vendor's own names of the credentials do as well", async () => {
    cloud.answers = healthy;
    for (const name of ["ALICLOUD_ACCESS_KEY", "ALICLOUD_SECRET_KEY", "ALICLOUD_REGION"]) delete process.env[name];
    Object.assign(process.env, {
      ALIBABA_CLOUD_ACCESS_KEY_ID: "LTAItest",
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: "secret",
      ALIBABA_CLOUD_SECURITY_TOKEN: "token",
      ALIBABA_CLOUD_REGION: "cn-shanghai",
    });
    expect(await clb()).toBe(ExitCode.FINE);
    expect(cloud.calls[0].request.RegionId).toBe("cn-shanghai");
  });

  test("nobody answers", async () => {
    process.env.CDKTF_LB_ALICLOUD_ENDPOINT = "http://127.0.0.1:1";
    expect(await clb()).toBe(ExitCode.FINDINGS);
    expect(err).toContain(`${NEVER}DescribeHealthStatus: no answer from the cloud: `);
  });
});
