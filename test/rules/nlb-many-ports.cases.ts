import { alicloud, Backend } from "../../lib";
import { Fixture, table } from "./fixture";
import { existingNlb } from "./vpc";

function onPorts(f: Fixture, count: number, server: string, port: (n: number) => number = (n) => n): void {
  const ports = Array.from({ length: count }, (_, n) => [`p${n + 1}`, Backend.instance(server, { port: port(n + 1) })]);
  const listener = existingNlb(f).addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
  const other = { other: Backend.instance("i-other") };
  f.bind(listener, f.pool({ ...other, ...(Object.fromEntries(ports) as { [id: string]: Backend }) }));
}

table("nlb-many-ports", [
  [
    "21 ports",
    (f) => onPorts(f, 21, "i-a"),
    'warning: backend "p1": server "i-a" is in the group 21 times, of which the provider may find only 20; spread it over several groups',
  ],
  [
    "21 ports of a server known at plan, and ports that are tokens",
    (f) => onPorts(f, 21, f.string, () => f.number),
    'warning: backend "p1": server a value known only at plan is in the group 21 times, of which the provider may find only 20; spread it over several groups',
  ],
  ["20 ports", (f) => onPorts(f, 20, "i-a")],
  [
    "21 ports of servers known at plan, each perhaps another one",
    (f) => {
      const backends = Array.from({ length: 21 }, (_, n) => [`p${n}`, Backend.instance(f.string, { port: n + 1 })]);
      const listener = existingNlb(f).addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
      f.bind(listener, f.pool(Object.fromEntries(backends) as { [id: string]: Backend }));
    },
  ],
]);
