import { TerraformVariable } from "cdktf";
import { alicloud, tencentcloud } from "../../lib";
import { table } from "./fixture";

table("deletion-protection", [
  [
    "off at Alibaba",
    (f) => new alicloud.ClassicLoadBalancer(f.stack, "Lb", { deletionProtection: false }),
    'warning: load balancer "Lb": is not protected from deletion, and its address is lost with it; leave deletionProtection on until it shall go',
  ],
  [
    "off at Tencent",
    (f) =>
      new tencentcloud.CloudLoadBalancer(f.stack, "Lb", {
        networkType: tencentcloud.NetworkType.OPEN,
        deletionProtection: false,
      }),
    'warning: load balancer "Lb": is not protected from deletion, and its address is lost with it; leave deletionProtection on until it shall go',
  ],
  ["on", (f) => new alicloud.ClassicLoadBalancer(f.stack, "Lb", { deletionProtection: true })],
  [
    "the default",
    (f) => new tencentcloud.CloudLoadBalancer(f.stack, "Lb", { networkType: tencentcloud.NetworkType.OPEN }),
  ],
  ["an existing load balancer", (f) => f.clb],
  [
    "a token",
    (f) =>
      new tencentcloud.CloudLoadBalancer(f.stack, "Lb", {
        networkType: tencentcloud.NetworkType.OPEN,
        deletionProtection: new TerraformVariable(f.stack, "on", { type: "bool" }).value as boolean,
      }),
  ],
]);
