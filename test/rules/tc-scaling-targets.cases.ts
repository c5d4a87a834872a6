import { BackendPoolProps, tencentcloud } from "../../lib";
import { Fixture, instances, table } from "./fixture";

function scaled(f: Fixture, props: BackendPoolProps = { defaultPort: 80 }) {
  const source = new tencentcloud.AutoScalingGroup(f.stack, "Asg", {
    configurationId: "asc-1",
    vpcId: "vpc-1",
    subnetIds: ["subnet-1"],
    minSize: 1,
    maxSize: 4,
  });
  return f.pool(undefined, { defaultPort: undefined, ...props, source });
}

function atListeners(f: Fixture, count: number, props?: BackendPoolProps): void {
  const pool = scaled(f, props);
  for (let n = 1; n <= count; n++)
    f.bind(f.tencent.addListener(`L${n}`, { protocol: tencentcloud.ListenerProtocol.TCP, port: n }), pool);
}

function atClassic(f: Fixture, count: number, pool = scaled(f, {})): void {
  for (let n = 1; n <= count; n++) {
    new tencentcloud.ClassicBinding(f.stack, `C${n}`, { loadBalancerId: `lb-${n}`, pool });
  }
}

table("tc-scaling-targets", [
  [
    "no port",
    (f) => atListeners(f, 1, {}),
    'error: listener "L1": its pool is filled by a scaling group and has no port; set defaultPort on the pool',
  ],
  [
    "port and weight out of range",
    (f) => atListeners(f, 1, { defaultPort: 0, defaultWeight: 101 }),
    'error: listener "L1": defaultPort of its pool must be an integer from 1 to 65535, got 0; choose one in the range',
    'error: listener "L1": defaultWeight of its pool must be an integer from 0 to 100, got 101; choose one in the range',
  ],
  [
    "both kinds of load balancers",
    (f) => {
      const pool = scaled(f);
      f.bind(f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }), pool);
      atClassic(f, 1, pool);
    },
    'error: classic binding "C1": its scaling group fills application and classic load balancers, and the provider takes one kind only; use two scaling groups',
  ],
  [
    "101 listeners",
    (f) => atListeners(f, 101),
    'error: listener "L101": its scaling group fills 101 places, and 100 are allowed; use another scaling group',
  ],
  [
    "21 classic load balancers",
    (f) => atClassic(f, 21),
    'error: classic binding "C21": its scaling group fills 21 places, and 20 are allowed; use another scaling group',
  ],
  ["100 listeners", (f) => atListeners(f, 100)],
  ["20 classic load balancers", (f) => atClassic(f, 20)],
  ["tokens", (f) => atListeners(f, 1, { defaultPort: f.number, defaultWeight: f.number })],
  ["servers of one's own", (f) => f.atTencent(instances(2, "ins-"))],
]);
