import { alicloud, Backend, BackendPool } from "../../lib";
import { Fixture, instances, table } from "./fixture";

function scaled({ stack }: Fixture, backends: { [id: string]: Backend }): BackendPool {
  const source = alicloud.ScalingGroup.fromAttributes(stack, "Scaling", { scalingGroupId: "asg-1" });
  return new BackendPool(stack, "Scaled", { defaultPort: 80, source, backends });
}

table("pool-source-backends", [
  [
    "B8: static backends in a pool that scaling fills",
    (f) => scaled(f, instances(2)),
    'error: pool "Scaled": is filled by a scaling group and names backends "b1", "b2"; put them into a pool of their own, on another server group',
  ],
  [
    "a backend of tokens",
    (f) => scaled(f, { a: Backend.instance(f.string) }),
    'error: pool "Scaled": is filled by a scaling group and names backends "a"; put them into a pool of their own, on another server group',
  ],
  ["scaling alone", (f) => scaled(f, {})],
  ["backends alone", (f) => f.pool(instances(2))],
]);
