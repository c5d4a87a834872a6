import { AddressInfo, createServer, Server } from "node:net";
import { HealthGate } from "../../lib";
import { HealthCloud } from "../../test/health/cloud";
import { Stack, World } from "../harness";
import { cdktfLb } from "./cdktf-lb";
import { addressOf, BARRIERS, GatedFamily, gatedStack, NEW, OLD, serves, SWITCHES } from "./gated";

/** A gated edit whose new members stay unhealthy leaves the old ones serving, and converges once they are healthy. */

const AT_ONCE = { timeoutSeconds: 0, intervalSeconds: 0.1 };

interface Steps {
  stackOf(names: readonly string[]): Stack;
  /** Between the first apply and the edit. */
  turnIll(world: World): Promise<void>;
  heal(): Promise<void>;
}

async function heldAndThrough(family: GatedFamily, { stackOf, turnIll, heal }: Steps): Promise<void> {
  const world = await World.create();
  try {
    const first = await world.apply(stackOf(OLD));
    expect(first.ok ? "" : first.output).toBe("");
    await turnIll(world);

    const held = await world.apply(stackOf(NEW));
    expect(held.output).toContain("not healthy after 0 s: 0 of 3 healthy");
    expect([held.ok, held.shape(family.front), serves(world, family, OLD)]).toEqual([false, family.held, true]);

    const again = await world.apply();
    expect([again.ok, again.calls, serves(world, family, OLD)]).toEqual([false, [], true]);

    await heal();
    const through = await world.apply();
    expect(through.ok ? "" : through.output).toBe("");
    expect([through.shape(family.front), serves(world, family, NEW)]).toEqual([family.through, true]);
    expect((await world.plan()).changes).toEqual([]);
    expect((await world.destroy()).leftovers).toEqual([]);
  } finally {
    world.dispose();
  }
}

describe.each(BARRIERS)("$name, asking the cloud", (family) => {
  let cloud: HealthCloud;
  let ill: readonly string[] = [];
  let group = "";
  const before = { ...process.env };

  const servers = (names: readonly string[], Status: string) =>
    names.map((name) => ({ ServerId: `i-${name}`, Port: 8080, Status }));
  const answers: HealthCloud["answers"] = {
    "2022-04-30 ListListeners": () => ({ Listeners: [{ ListenerId: "lsn-1" }] }),
    "2022-04-30 ListServerGroupServers": () => ({ Servers: servers([...OLD, ...NEW], "Available") }),
    "2022-04-30 GetListenerHealthStatus": () => ({
      ListenerHealthStatus: [
        { ServerGroupInfos: [{ ServerGroupId: group || "sgp-other", NonNormalServers: servers(ill, "Unhealthy") }] },
      ],
    }),
    DescribeTargetGroups: ({ TargetGroupIds: ids }) => ({
      TargetGroupSet: [
        {
          TargetGroupId: (ids as string[])[0],
          AssociatedRule: group === "" ? [] : [{ LoadBalancerId: "lb-1", ListenerId: "lbl-1" }],
        },
      ],
    }),
    DescribeTargetHealth: () => {
      const target = (name: string) => ({ IP: addressOf(name), Port: 8080, HealthStatus: !ill.includes(name) });
      const Rules = [{ Targets: [...OLD, ...NEW].map(target) }];
      return { LoadBalancers: [{ Listeners: [{ ListenerId: "lbl-1", Rules }] }] };
    },
  };

  beforeEach(async () => {
    cloud = await HealthCloud.open(answers);
    [ill, group] = [[], ""];
    Object.assign(process.env, cloud.env);
  });
  afterEach(async () => {
    process.env = { ...before };
    await cloud.close();
  });

  it("holds the old members until the new ones are healthy", async () => {
    const gate = HealthGate.cloud({ ...AT_ONCE, command: `node ${cdktfLb()}` });
    await heldAndThrough(family, {
      stackOf: (names) => gatedStack(family, names, 8080, gate),
      turnIll: async (world) => {
        [group] = Object.keys(world.model().groups);
        ill = NEW;
      },
      heal: async () => void (ill = []),
    });
  });
});

describe.each(SWITCHES)("$name, probing", (family) => {
  const open: Server[] = [];
  const listen = (port = 0): Promise<number> => {
    const server = createServer((socket) => socket.end());
    open.push(server);
    return new Promise((resolve) =>
      server.listen(port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port)),
    );
  };
  const closeAll = async () => {
    await Promise.all(open.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
  };
  afterEach(closeAll);

  it("does not switch to the new group before its members are healthy", async () => {
    const port = await listen();
    const addresses = Object.fromEntries([...OLD, ...NEW].map((name) => [name, "127.0.0.1"]));
    const gate = HealthGate.tcp({ ...AT_ONCE, addresses, command: `node ${cdktfLb()}` });
    await heldAndThrough(family, {
      stackOf: (names) => gatedStack(family, names, port, gate),
      turnIll: closeAll,
      heal: async () => void (await listen(port)),
    });
  });
});
