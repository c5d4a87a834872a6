import { App, TerraformStack } from "cdktf";
import { alicloud, Backend, BackendPool, ListenerBinding, tencentcloud } from "cdktf-load-balancing";

const app = new App();
const stack = new TerraformStack(app, "web");
new alicloud.AlicloudProvider(stack, "Alicloud", { region: "cn-hangzhou" });
new tencentcloud.TencentcloudProvider(stack, "Tencentcloud", { region: "ap-guangzhou" });

const pool = new BackendPool(stack, "Web", { defaultPort: 8080, backends: { blue1: Backend.instance("i-bp1blue1") } });
const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-2ze7o5h52g02kkzz" });
new ListenerBinding(stack, "OnClb", {
  listener: clb.addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 }),
  pool,
});
tencentcloud.CloudLoadBalancer.fromAttributes(stack, "Cloud", { loadBalancerId: "lb-85u7q77s" })
  .addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 })
  .addBackends("Servers", { defaultPort: 80, backends: { web1: Backend.instance("ins-1flbqyp8") } });
app.synth();
