import { alicloud, Backend, BackendPool, BindingStrategy, Forward, ListenerBinding, tencentcloud } from "../../lib";
import { Fixture, instances, table } from "./fixture";

const ELSEWHERE = { weightsManagedElsewhere: true };
const said = (group: string) =>
  `error: ${group}: its pool leaves the weights to somebody else, but its members are one list, whose weights alone the engine cannot ignore; bind the pool to an NLB, a target group or VSERVER_ATTACHMENTS, or take weightsManagedElsewhere out`;

table("weights-elsewhere", [
  ["a default group", (f) => f.inDefaultGroup(instances(1), ELSEWHERE), said('default server group of "Clb"')],
  ["members inside a VServer group", (f) => f.inVServerGroup(instances(1), ELSEWHERE), said('server group "Pool"')],
  ["targets of a Tencent listener", (f) => f.atTencent(instances(1, "ins-"), ELSEWHERE), said('listener "Listener"')],
  [
    "a split that becomes one list",
    (f) => {
      const pool = f.pool(instances(1), ELSEWHERE);
      const other = new BackendPool(f.stack, "Other", { defaultPort: 80, backends: { a: Backend.instance("i-9") } });
      const forward = Forward.weighted([
        { pool, weight: 50 },
        { pool: other, weight: 50 },
      ]);
      const listener = f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
      new ListenerBinding(f.stack, "Split", { listener, forward });
    },
    said('server group "Pool"'),
  ],
  [
    "a classic load balancer",
    (f) =>
      new tencentcloud.ClassicBinding(f.stack, "Classic", {
        loadBalancerId: "lb-1",
        pool: f.pool(instances(1, "ins-"), ELSEWHERE),
      }),
    said('classic binding "Classic"'),
  ],
  ["attachments of a VServer group", (f) => f.inVServerGroup(instances(1), ELSEWHERE, true)],
  [
    "an NLB",
    ({ stack }: Fixture) => {
      const loadBalancer = alicloud.NetworkLoadBalancer.fromAttributes(stack, "Nlb", {
        loadBalancerId: "nlb-1",
        vpcId: "vpc-1",
      });
      new alicloud.NetworkServerGroup(stack, "Group", { loadBalancer }).addBackends("Pool", {
        ...ELSEWHERE,
        defaultPort: 80,
        backends: instances(1),
      });
    },
  ],
  [
    "a Tencent target group",
    (f) =>
      f.bind(
        f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }),
        f.pool({ a: Backend.ip("10.0.0.1") }, ELSEWHERE),
        BindingStrategy.TARGET_GROUP,
      ),
  ],
  ["weights that are managed here", (f) => f.inDefaultGroup(instances(1))],
  [
    "tokens for the weights of attachments",
    (f) => f.inVServerGroup({ a: Backend.instance(f.string, { weight: f.number, port: f.number }) }, ELSEWHERE, true),
  ],
]);
