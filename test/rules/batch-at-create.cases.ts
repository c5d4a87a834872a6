import { alicloud, Backend, BindingStrategy } from "../../lib";
import { Fixture, instances, table } from "./fixture";
import { existingAlb } from "./vpc";

function created(f: Fixture): alicloud.ClassicLoadBalancer {
  return new alicloud.ClassicLoadBalancer(f.stack, "New", {});
}

function inPlace(f: Fixture): alicloud.ApplicationServerGroup {
  const strategy = BindingStrategy.ALB_IN_PLACE;
  return new alicloud.ApplicationServerGroup(f.stack, "Group", { loadBalancer: existingAlb(f), strategy });
}

table("batch-at-create", [
  [
    "21 in a created default group",
    (f) => f.bind(created(f).defaultServerGroup, f.pool(instances(21))),
    'error: default server group of "New": is created with one call that takes at most 20 backends, got 21; bind the pool to a listener, which makes a VServer group',
  ],
  [
    "21 in the default group of an existing load balancer",
    (f) => f.inDefaultGroup(instances(21)),
    'warning: default server group of "Clb": is created with one call that takes at most 20 backends, got 21; bind the pool to a listener, which makes a VServer group',
  ],
  ["20 in a created default group", (f) => f.bind(created(f).defaultServerGroup, f.pool(instances(20)))],
  [
    "201 in a group of ALB whose members change in place",
    (f) => f.bind(inPlace(f), f.pool(instances(201))),
    'error: server group "Group": is created with one call that takes at most 200 backends, got 201; split the pool between several groups',
  ],
  ["200 in it", (f) => f.bind(inPlace(f), f.pool(instances(200)))],
  ["21 in a VServer group", (f) => f.inVServerGroup(instances(21))],
  [
    "a token among 20",
    (f) =>
      f.bind(
        created(f).defaultServerGroup,
        f.pool({ ...instances(19), token: Backend.instance(f.string, { weight: f.number }) }),
      ),
  ],
]);
