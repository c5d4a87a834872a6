import { App, TerraformStack } from "cdktf";
import {
  alicloud,
  Backend,
  BackendPool,
  BindingStrategy,
  Forward,
  IListenerTarget,
  ListenerBinding,
  tencentcloud,
} from "../../lib";

/** A cdktf app as a user writes it: one pool or a canary behind one listener, its servers from the environment. */

const { FAMILY = "", SERVERS = "" } = process.env;

const app = new App();
const stack = new TerraformStack(app, "web");
new alicloud.AlicloudProvider(stack, "Alicloud", { region: "cn-hangzhou" });
new tencentcloud.TencentcloudProvider(stack, "Tencentcloud", { region: "ap-guangzhou" });

function poolOf(id: string, servers: string): BackendPool {
  const backends = servers.split(",").map((text): [string, Backend] => {
    const [name, port, weight = "100"] = text.split(":");
    const prefix = FAMILY.startsWith("tencentcloud") ? "ins" : "i";
    return [name, Backend.instance(`${prefix}-${name}`, { port: Number(port), weight: Number(weight) })];
  });
  return new BackendPool(stack, id, { backends: Object.fromEntries(backends) });
}

/** One pool; or those of a canary, the first of which gets most of the traffic. */
const [pool, canary] = SERVERS.split("|").map((servers, at) => poolOf(["Pool", "Canary"][at], servers));
const traffic =
  canary === undefined
    ? { pool }
    : {
        forward: Forward.weighted([
          { pool, weight: 90 },
          { pool: canary, weight: 10 },
        ]),
      };

function alicloudClb(): alicloud.ClassicLoadBalancer {
  return new alicloud.ClassicLoadBalancer(stack, "Clb", {
    spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
    deletionProtection: false,
  });
}

function clbListener(): IListenerTarget {
  return alicloudClb().addListener("Listener", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
}

function albListener(): IListenerTarget {
  return new alicloud.ApplicationLoadBalancer(stack, "Alb", {
    vpcId: "vpc-1",
    zoneMappings: [
      { zoneId: "cn-hangzhou-i", vswitchId: "vsw-1" },
      { zoneId: "cn-hangzhou-k", vswitchId: "vsw-2" },
    ],
    deletionProtection: false,
  }).addListener("Listener", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
}

const LISTENERS: { readonly [family: string]: () => IListenerTarget } = {
  "alicloud-clb-default-group": () => {
    const clb = alicloudClb();
    clb.addListener("Listener", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
    return clb.defaultServerGroup;
  },
  "alicloud-clb-vserver-inline": clbListener,
  "alicloud-clb-vserver-immutable": clbListener,
  "alicloud-clb-vserver-attachments": clbListener,
  "alicloud-alb-in-place": albListener,
  "alicloud-alb-immutable": albListener,
  "tencentcloud-clb-attachment": () =>
    new tencentcloud.CloudLoadBalancer(stack, "Clb", {
      networkType: tencentcloud.NetworkType.OPEN,
      vpcId: "vpc-1",
      deletionProtection: false,
    }).addListener("Listener", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }),
};

const STRATEGIES: { readonly [family: string]: BindingStrategy } = {
  "alicloud-alb-in-place": BindingStrategy.ALB_IN_PLACE,
  "alicloud-clb-vserver-immutable": BindingStrategy.VSERVER_IMMUTABLE,
  "alicloud-clb-vserver-attachments": BindingStrategy.VSERVER_ATTACHMENTS,
};

new ListenerBinding(stack, "Binding", { listener: LISTENERS[FAMILY](), ...traffic, strategy: STRATEGIES[FAMILY] });
app.synth();
