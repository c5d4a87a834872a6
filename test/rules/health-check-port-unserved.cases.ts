import { tencentcloud, alicloud, Backend } from "../../lib";
import { Fixture, instances, table } from "./fixture";
import { existingNlb } from "./vpc";

function checked(f: Fixture, healthCheck: alicloud.ClassicHealthCheck, backends: { [id: string]: Backend }): void {
  f.bind(f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 81, healthCheck }), f.pool(backends));
}

table("health-check-port-unserved", [
  [
    "another port",
    (f) =>
      checked(
        f,
        { port: 20 },
        { a: Backend.instance("i-a", { port: 100 }), b: Backend.instance("i-b", { port: 101 }) },
      ),
    'warning: listener "L": health check asks port 20, but the backends serve 100, 101; leave the port out to check the port that each backend serves',
  ],
  [
    "another port than the backend port of a default group",
    (f) => {
      f.inDefaultGroup(instances(2));
      f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 81, healthCheck: { port: 20 } });
    },
    'warning: listener "L": health check asks port 20, but the backends serve 80; leave the port out to check the port that each backend serves',
  ],
  [
    "the number that stands for the port of each server",
    (f) => {
      const serverGroup = new alicloud.NetworkServerGroup(f.stack, "G", {
        loadBalancer: existingNlb(f),
        healthCheck: { port: 0 },
      });
      serverGroup.addBackends("Nlb", { defaultPort: 80, backends: instances(2) });
      const pool = { defaultPort: 80, backends: instances(2, "ins-") };
      f.tencent
        .addListener("L", { protocol: tencentcloud.ListenerProtocol.TCP, port: 81, healthCheck: { port: -1 } })
        .addBackends("Tc", pool);
      for (const port of [0, -520]) {
        const listener = f.clb.addListener(`L${port}`, {
          protocol: alicloud.ListenerProtocol.TCP,
          port: 82 - port,
          healthCheck: { port },
        });
        f.bind(listener, f.pool(instances(2), {}, `Pool${port}`));
      }
    },
  ],
  [
    "a port of some backend",
    (f) =>
      checked(
        f,
        { port: 100 },
        { a: Backend.instance("i-a", { port: 100 }), b: Backend.instance("i-b", { port: 101 }) },
      ),
  ],
  ["the backend's own", (f) => checked(f, {}, instances(2))],
  [
    "a check that is off",
    (f) =>
      f.bind(
        f.clb.addListener("L", {
          protocol: alicloud.ListenerProtocol.HTTP,
          port: 81,
          healthCheck: { enabled: false, port: 20 },
        }),
        f.pool(instances(2)),
      ),
  ],
  ["no backends", (f) => checked(f, { port: 20 }, {})],
  [
    "an existing listener, whose check is not known",
    (f) =>
      f.bind(
        alicloud.ClassicListener.fromAttributes(f.stack, "L", {
          loadBalancer: f.clb,
          protocol: alicloud.ListenerProtocol.TCP,
          port: 81,
        }),
        f.pool(instances(2)),
      ),
  ],
  ["a token as port of the check", (f) => checked(f, { port: f.number }, instances(2))],
  [
    "a token as port of a backend",
    (f) => checked(f, { port: 20 }, { a: Backend.instance("i-a"), b: Backend.instance("i-b", { port: f.number }) }),
  ],
  [
    "a token as protocol",
    (f) =>
      f.bind(
        f.clb.addListener("L", {
          protocol: alicloud.ListenerProtocol.of(f.string),
          port: 81,
          healthCheck: { port: 20 },
        }),
        f.pool(instances(2)),
      ),
  ],
]);
