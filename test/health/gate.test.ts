import { TerraformStack, TerraformVariable } from "cdktf";
import {
  alicloud,
  Backend,
  BackendPool,
  BindingStrategy,
  Forward,
  HealthGate,
  IListenerTarget,
  ListenerBinding,
  tencentcloud,
} from "../../lib";
import { messagesOf, newStack, resources } from "../synth";

type Provisioner = { "local-exec": { command: string; environment?: Record<string, string> } };
interface Waits {
  readonly triggers_replace: string;
  readonly provisioner: Provisioner[];
}

/** What runs before old members leave or listeners switch. */
function waits(stack: TerraformStack): Waits[] {
  return Object.values(resources(stack, "terraform_data"))
    .filter(({ provisioner }) => provisioner !== undefined)
    .map((data) => data as unknown as Waits);
}

const VPC = {
  vpcId: "vpc-1",
  zoneMappings: [
    { zoneId: "cn-hangzhou-i", vswitchId: "vsw-1" },
    { zoneId: "cn-hangzhou-k", vswitchId: "vsw-2" },
  ],
};

function bind(
  stack: TerraformStack,
  listener: IListenerTarget,
  healthGate: HealthGate,
  more: { strategy?: BindingStrategy; backends?: { [id: string]: Backend } } = {},
): BackendPool {
  const { strategy, backends = { a: Backend.instance("i-a"), b: Backend.instance("i-b", { port: 81 }) } } = more;
  const pool = new BackendPool(stack, "Pool", { defaultPort: 80, backends });
  new ListenerBinding(stack, "Binding", { listener, pool, strategy, healthGate });
  return pool;
}

const tcpOnNlb = (stack: TerraformStack) =>
  new alicloud.NetworkLoadBalancer(stack, "Nlb", VPC).addListener("L", {
    protocol: alicloud.ListenerProtocol.TCP,
    port: 80,
  });

test("NLB: asks the cloud whenever members change, and does not sleep besides", () => {
  const stack = newStack();
  bind(stack, tcpOnNlb(stack), HealthGate.cloud({ region: "cn-shanghai" }));
  const [{ triggers_replace: trigger, provisioner }, ...more] = waits(stack);
  expect(more).toEqual([]);
  expect(trigger).toMatch(/^\$\{jsonencode\(sort\(\[alicloud_nlb_server_group_server_attachment\./);
  expect(provisioner).toEqual([
    {
      "local-exec": {
        command: "npx --no-install cdktf-lb wait-healthy",
        environment: {
          CDKTF_LB_FAMILY: "alicloud-nlb",
          CDKTF_LB_LOAD_BALANCER_ID: expect.stringMatching(/^\$\{alicloud_nlb_load_balancer\.\w+\.id\}$/),
          CDKTF_LB_SERVER_GROUP_ID: expect.stringMatching(/^\$\{alicloud_nlb_server_group\.\w+\.id\}$/),
          CDKTF_LB_MEMBERS: "i-a:80,i-b:81",
          CDKTF_LB_REGION: "cn-shanghai",
        },
      },
    },
  ]);
});

test("the barrier waits for the gate, so that old members stay when it fails", () => {
  const stack = newStack();
  bind(stack, tcpOnNlb(stack), HealthGate.cloud());
  const data = Object.entries(resources(stack, "terraform_data"));
  const [gate] = data.find(([, { provisioner }]) => provisioner !== undefined)!;
  const barrier = data.filter(([, { input }]) => input !== undefined);
  expect(barrier.map(([, { depends_on: waitsFor }]) => waitsFor)).toEqual([[`terraform_data.${gate}`]]);
});

test("a settle time that the user asked for comes first", () => {
  const stack = newStack();
  const nlb = new alicloud.NetworkLoadBalancer(stack, "Nlb", VPC);
  const serverGroup = new alicloud.NetworkServerGroup(stack, "Group", { loadBalancer: nlb, settleSeconds: 3 });
  bind(
    stack,
    nlb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80, serverGroup }),
    HealthGate.cloud(),
  );
  const commands = waits(stack)[0].provisioner.map((one) => one["local-exec"].command);
  expect(commands).toEqual(['sleep "$CDKTF_LB_SETTLE_SECONDS"', "npx --no-install cdktf-lb wait-healthy"]);
});

test("a Tencent target group: by address", () => {
  const stack = newStack();
  const clb = tencentcloud.CloudLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" });
  const backends = { a: Backend.ip("10.0.0.1"), b: Backend.instance("ins-b", { serverIp: "10.0.0.2" }) };
  const strategy = BindingStrategy.TARGET_GROUP;
  bind(stack, clb.addListener("L", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }), HealthGate.cloud(), {
    strategy,
    backends,
  });
  const environment = waits(stack)[0].provisioner[0]["local-exec"].environment;
  expect(environment).toEqual({
    CDKTF_LB_FAMILY: "tencentcloud-target-group",
    CDKTF_LB_LOAD_BALANCER_ID: "lb-1",
    CDKTF_LB_SERVER_GROUP_ID: expect.stringMatching(/^\$\{tencentcloud_clb_target_group\.\w+\.id\}$/),
    CDKTF_LB_MEMBERS: "10.0.0.1:80,10.0.0.2:80",
  });
});

const clbOf = (stack: TerraformStack) =>
  alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", {
    loadBalancerId: "lb-1",
    spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
  });

test("a VServer group that is replaced: a probe before listeners switch", () => {
  const stack = newStack();
  const addresses = { a: "10.0.0.1", b: "10.0.0.2" };
  const gate = HealthGate.http({
    addresses,
    path: "/ready",
    host: "www.example.com",
    tls: true,
    timeoutSeconds: 60,
    intervalSeconds: 2,
    atLeastPercent: 50,
    command: "node cli.js",
  });
  bind(stack, clbOf(stack).addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }), gate, {
    strategy: BindingStrategy.VSERVER_IMMUTABLE,
  });
  const [{ triggers_replace: trigger, provisioner }] = waits(stack);
  expect(trigger).toMatch(/^\$\{alicloud_slb_server_group\.\w+\.id\}$/);
  expect(provisioner).toEqual([
    {
      "local-exec": {
        command: "node cli.js wait-healthy",
        environment: {
          CDKTF_LB_FAMILY: "https",
          CDKTF_LB_MEMBERS: "10.0.0.1:80,10.0.0.2:81",
          CDKTF_LB_TIMEOUT: "60",
          CDKTF_LB_INTERVAL: "2",
          CDKTF_LB_AT_LEAST: "50",
          CDKTF_LB_PATH: "/ready",
          CDKTF_LB_HOST: "www.example.com",
        },
      },
    },
  ]);
});

test("an ALB rule that splits: each pool's group has the gate", () => {
  const stack = newStack();
  const alb = new alicloud.ApplicationLoadBalancer(stack, "Alb", VPC);
  const pools = ["Blue", "Green"].map((id, at) => {
    const backends = { a: Backend.instance(`i-${id}`, { serverIp: `10.0.0.${at}` }) };
    return { pool: new BackendPool(stack, id, { defaultPort: 80, backends }), weight: 50 };
  });
  const listener = alb.addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 }).addRule("R", {
    priority: 1,
    conditions: { paths: ["/"] },
  });
  new ListenerBinding(stack, "Split", { listener, forward: Forward.weighted(pools), healthGate: HealthGate.tcp() });
  const members = waits(stack).map(({ provisioner }) => provisioner[0]["local-exec"].environment?.CDKTF_LB_MEMBERS);
  expect(members).toEqual(["10.0.0.0:80", "10.0.0.1:80"]);
});

test("an id that every object of JavaScript has as a name is an id like others", () => {
  const stack = newStack();
  const backends = { constructor: Backend.instance("i-a"), b: Backend.instance("i-b") };
  const gate = HealthGate.tcp({ addresses: { b: "10.0.0.2" } });
  const strategy = BindingStrategy.VSERVER_IMMUTABLE;
  bind(stack, clbOf(stack).addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }), gate, {
    strategy,
    backends,
  });
  expect(messagesOf(stack, "health-gate")).toEqual([
    'backend "constructor": has no address at which the health gate could probe it; give it a serverIp, or name one in addresses of the gate [health-gate]',
  ]);
});

test("backends of weight 0 are not waited for, those that come later are, values of the plan go to the engine", () => {
  const stack = newStack();
  const number = new TerraformVariable(stack, "port", { type: "number" }).numberValue;
  const ip = new TerraformVariable(stack, "ip", { type: "string" }).stringValue;
  const pool = bind(stack, tcpOnNlb(stack), HealthGate.cloud());
  pool.changeWeights({ a: 0 });
  pool.addBackend("c", Backend.networkInterface("eni-c", { serverIp: ip, port: number, weight: number }));
  const environment = waits(stack)[0].provisioner[0]["local-exec"].environment;
  expect(environment?.CDKTF_LB_MEMBERS).toBe("${var.ip}:${var.port},i-b:81");
});
