import { alicloud } from "../../lib";
import { Fixture, instances, table } from "./fixture";

function listen({ stack }: Fixture, options: Partial<alicloud.NetworkListenerOptions>): void {
  const nlb = alicloud.NetworkLoadBalancer.fromAttributes(stack, "Nlb", { loadBalancerId: "nlb-1", vpcId: "vpc-1" });
  const serverGroupOptions = { healthCheck: { port: 7000 }, ...options.serverGroupOptions };
  const listener = nlb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, ...options, serverGroupOptions });
  listener.addBackends("Servers", { backends: instances(2) });
}

const oneEnd = 'error: listener "L": names one end of a range of ports; name startPort and endPort';
const outside = (port: number) =>
  `error: listener "L": startPort and endPort must be an integer from 1 to 65535, got ${port}; mend it`;
const below = (start: number, end: number) =>
  `error: listener "L": startPort ${start} must be below endPort ${end}; swap them, or name one port`;

table("nlb-port-range", [
  ["a start alone", (f) => listen(f, { startPort: 7000 }), oneEnd],
  ["an end alone", (f) => listen(f, { endPort: 7000, serverGroupOptions: { anyPort: true } }), oneEnd],
  ["a start of 0", (f) => listen(f, { startPort: 0, endPort: 7000 }), outside(0)],
  ["an end above the range", (f) => listen(f, { startPort: 1, endPort: 65536 }), outside(65536)],
  ["ends in the wrong order", (f) => listen(f, { startPort: 2, endPort: 1 }), below(2, 1)],
  ["equal ends", (f) => listen(f, { startPort: 2, endPort: 2 }), below(2, 2)],
  [
    "a range and a group of one port",
    (f) => listen(f, { startPort: 1, endPort: 2, serverGroupOptions: { anyPort: false } }),
    'error: listener "L": has a range of ports, and its group is not for any port; set anyPort',
  ],
  [
    "one port and an any-port group",
    (f) => listen(f, { port: 80, serverGroupOptions: { anyPort: true } }),
    'error: listener "L": has one port, and its group is for any port; name startPort and endPort',
  ],
  ["no port", (f) => listen(f, {}), 'error: listener "L": names no port; set port, or startPort and endPort'],
  [
    "one port beside a range",
    (f) => listen(f, { port: 80, startPort: 1, endPort: 2 }),
    'error: listener "L": names port 80 beside a range of ports; leave one of them out',
  ],
  ["one port", (f) => listen(f, { port: 80 })],
  ["a range", (f) => listen(f, { startPort: 1, endPort: 65535 })],
  ["a range whose start is known only at plan", (f) => listen(f, { startPort: f.number, endPort: 10 })],
  ["a range whose end is known only at plan", (f) => listen(f, { startPort: 10, endPort: f.number })],
  [
    "an any-port group whose check names no port",
    (f) => listen(f, { startPort: 1, endPort: 2, serverGroupOptions: { healthCheck: {} } }),
    'warning: server group "Servers": takes any port, and its health check names none; set healthCheck.port to one on which servers listen',
  ],
  [
    "an any-port group without a check",
    (f) => listen(f, { startPort: 1, endPort: 2, serverGroupOptions: { healthCheck: { enabled: false } } }),
  ],
  [
    "a token for the port of the check",
    (f) => listen(f, { startPort: 1, endPort: 2, serverGroupOptions: { healthCheck: { port: f.number } } }),
  ],
  [
    "an any-port group that exists already",
    (f) => {
      const nlb = alicloud.NetworkLoadBalancer.fromAttributes(f.stack, "Nlb", { loadBalancerId: "nlb-1", vpcId: "v" });
      const attributes = { loadBalancer: nlb, serverGroupId: "sgp-1", anyPort: true };
      alicloud.NetworkServerGroup.fromAttributes(f.stack, "Group", attributes);
    },
  ],
  ["another family", (f) => f.inDefaultGroup(instances(2))],
]);
