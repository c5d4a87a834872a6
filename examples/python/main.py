# The same stack as examples/alicloud-clb. `npm run release:languages` holds what both write against each other.
from cdktf import App, TerraformStack
from cdktf_load_balancing import Backend, BackendPool, ListenerBinding
from cdktf_load_balancing.alicloud import (
    AlicloudProvider,
    ClassicHealthCheck,
    ClassicLoadBalancer,
    ListenerProtocol,
    LoadBalancerSpec,
)

app = App()
stack = TerraformStack(app, "alicloud-clb")
AlicloudProvider(stack, "Alicloud", region="cn-hangzhou")

clb = ClassicLoadBalancer(
    stack,
    "Clb",
    load_balancer_name="web",
    spec=LoadBalancerSpec.SLB_S2_SMALL,
    vswitch_id="vsw-bp1vswitch",
)

web = BackendPool(
    stack,
    "Web",
    default_port=8080,
    backends={
        "blue1": Backend.instance("i-bp1blue1"),
        "blue2": Backend.instance("i-bp1blue2", weight=50),
    },
)
http = clb.add_listener(
    "Http",
    protocol=ListenerProtocol.HTTP,
    port=80,
    health_check=ClassicHealthCheck(path="/health"),
)
ListenerBinding(stack, "WebOnHttp", listener=http, pool=web)

api = http.add_rule("Api", url="/api")
api.add_backends(
    "Backends",
    default_port=9000,
    backends={
        "api1": Backend.instance("i-bp1api1"),
        "api2": Backend.network_interface("eni-bp1api2"),
    },
)

clb.add_listener("Tcp", protocol=ListenerProtocol.TCP, port=6000)
pods = BackendPool(
    stack,
    "Pods",
    default_port=6000,
    backends={
        "pod1": Backend.network_interface("eni-bp1node1", server_ip="10.0.1.11"),
        "pod2": Backend.network_interface("eni-bp1node2", server_ip="10.0.1.12"),
    },
)
ListenerBinding(stack, "PodsOnTcp", listener=clb.default_server_group, pool=pods)
app.synth()
