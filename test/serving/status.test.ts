import type { HealthCloud } from "../health/cloud";
import { APPS } from "./apps";
import { Deployed } from "./deployed";
import { StandIn } from "./stand-in";

jest.setTimeout(120_000);

/** What both clouds say of health, where some servers are ill. */
function healthOf({ groups, listeners, tencentListeners, targetGroups }: StandIn, ill: readonly string[]) {
  const vpc = (version: string, on: object): HealthCloud["answers"] => ({
    [`${version} ListListeners`]: () => ({ Listeners: [...listeners.keys()].map((ListenerId) => ({ ListenerId })) }),
    [`${version} GetListenerHealthStatus`]: () => ({
      ListenerHealthStatus: [
        {
          ServerGroupInfos: [...groups].map(([ServerGroupId, servers]) => ({
            ServerGroupId,
            ...on,
            NonNormalServers: servers
              .filter(({ ServerId: id }) => ill.includes(id))
              .map((server) => ({ ...server, Status: "Unhealthy" })),
          })),
        },
      ],
    }),
  });
  const targets = (all: ReadonlyArray<{ InstanceId?: string; PrivateIpAddresses: string[]; Port: number }>) =>
    all.map(({ InstanceId: id, PrivateIpAddresses: [ip], Port }) => {
      const well = !ill.includes(id ?? ip);
      return { TargetId: id, IP: ip, Port, HealthStatus: well, HealthStatusDetail: well ? "Alive" : "Dead" };
    });
  return {
    "2014-05-15 DescribeHealthStatus": () => ({
      BackendServers: {
        BackendServer: [...groups.values()].flat().map(({ ServerId, ServerIp, Port = 6000 }) => ({
          ServerId,
          ServerIp,
          Port,
          ServerHealthStatus: ill.includes(ServerId) ? "abnormal" : "normal",
        })),
      },
    }),
    ...vpc("2020-06-16", { HealthCheckEnabled: "on" }),
    ...vpc("2022-04-30", { HeathCheckEnabled: true }),
    DescribeTargetHealth: ({ ListenerIds: [id] }: { ListenerIds: string[] }) => {
      const { Targets, Rules } = tencentListeners.get(id)!;
      const grouped = [...targetGroups.values()].flatMap(({ members }) => members);
      const own = Rules.length > 0 ? [] : [{ Targets: targets([...Targets, ...grouped]) }];
      const rules = Rules.map(({ LocationId, Targets: at }) => ({ LocationId, Targets: targets([...at, ...grouped]) }));
      return { LoadBalancers: [{ Listeners: [{ ListenerId: id, Rules: [...own, ...rules] }] }] };
    },
  } as unknown as HealthCloud["answers"];
}

const status = (deployed: Deployed, ill: readonly string[], ...more: string[]) =>
  deployed.runWith({ ...deployed.cloud.answers, ...healthOf(deployed.cloud, ill) }, "status", ...more);

test.each<[app: keyof typeof APPS, ill: string[], lines: string[]]>([
  [
    "alicloud-nlb",
    ["i-bp1broker2"],
    [
      "TCP:1883 (web/Nlb/Plain)",
      "  server             weight   share  health",
      "  -----------------  ------  ------  ---------",
      "  i-bp1broker2:1883      50  33.3 %  unhealthy",
      "  i-bp1broker1:1883     100  66.7 %  healthy",
    ],
  ],
  [
    "tencentcloud-clb",
    ["172.16.16.52"],
    [
      "rule www.example.com/ (web/Clb/Https/Site)",
      "  server             weight   share  health",
      "  -----------------  ------  ------  ---------",
      "  172.16.16.52:8080     100  50.0 %  unhealthy",
      "  ins-1flbqyp8:8080     100  50.0 %  healthy",
    ],
  ],
])("%s: what is bad comes first, in 80 columns", async (app, ill, lines) => {
  const { code, out, err } = await status(new Deployed({ web: APPS[app] }), ill);
  expect([code, err, out.split("\n").slice(0, 5)]).toEqual([1, "", lines]);
  expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
});

test.each(Object.keys(APPS) as Array<keyof typeof APPS>)("%s: everybody who is asked about is well", async (app) => {
  const { code, out, calls } = await status(new Deployed({ web: APPS[app] }), [], "--format", "json");
  const { here, unreadable } = JSON.parse(out) as {
    here: Array<{ servers: Array<{ sharePercent: number; healthy: boolean | null; why: string }> }>;
    unreadable: unknown[];
  };
  const servers = here.flatMap(({ servers: all }) => all);
  // The state does not say to which load balancer a group belongs that exists already.
  const unasked = /gwlb|classic/.test(app)
    ? ["null not asked"]
    : app === "existing"
      ? ["null not asked", "true healthy"]
      : ["true healthy"];
  expect([code, unreadable]).toEqual([0, []]);
  expect([...new Set(servers.map(({ healthy, why }) => `${healthy} ${why}`))]).toEqual(unasked);
  // Each listener and rule shares out all that it gets.
  const sums = here.map(({ servers: all }) => Math.round(all.reduce((sum, { sharePercent }) => sum + sharePercent, 0)));
  expect([...new Set(sums)]).toEqual([100]);
  expect(calls.filter(({ action }) => !/^([\d-]+ )?(Describe|List|Get)/.test(action))).toEqual([]);
});

test("a stopped listener, and a server without a weight", async () => {
  const deployed = new Deployed({ web: APPS["alicloud-clb"] });
  deployed.cloud.listeners.get("slb-load-balancer-1:http:80")!.Status = "stopped";
  const { code, out } = await status(deployed, []);
  expect([code, out.split("\n")[0]]).toEqual([1, "http:80 (web/Clb/Http): stopped"]);
  deployed.cloud.listeners.get("slb-load-balancer-1:http:80")!.Status = "running";
  [...deployed.cloud.groups.values()].flat().find(({ ServerId: id }) => id === "i-bp1blue1")!.Weight = 0;
  expect((await status(deployed, ["i-bp1blue1"])).code).toBe(0);
  expect((await status(deployed, ["i-bp1blue2"])).code).toBe(1);
});

test("what cannot be read is named, and nobody is taken for healthy", async () => {
  const deployed = new Deployed({ web: APPS["alicloud-gwlb"] });
  deployed.cloud.groups.clear();
  const { code, out } = await deployed.run("status");
  expect([code, out]).toEqual([
    2,
    "cannot be read:\n  members of gwlb-server-group-1 behind GENEVE:6081 (web/Gwlb/All): the cloud knows no server group gwlb-server-group-1\n",
  ]);
});

test("health that is refused is unknown", async () => {
  const deployed = new Deployed({ web: APPS["alicloud-clb"] });
  const refused = { "2014-05-15 DescribeHealthStatus": () => ({ Code: "Forbidden", Message: "no" }) };
  const { code, out } = await deployed.runWith({ ...deployed.cloud.answers, ...refused }, "status");
  expect([code, out.includes("unknown: DescribeHealthStatus: no"), out.includes("  healthy")]).toEqual([
    2,
    true,
    false,
  ]);
});
