package com.example;

import com.hashicorp.cdktf.App;
import com.hashicorp.cdktf.TerraformStack;
import io.github.cdktfloadbalancing.AddressedBackendOptions;
import io.github.cdktfloadbalancing.Backend;
import io.github.cdktfloadbalancing.BackendPool;
import io.github.cdktfloadbalancing.BackendPoolProps;
import io.github.cdktfloadbalancing.InstanceBackendOptions;
import io.github.cdktfloadbalancing.ListenerBinding;
import io.github.cdktfloadbalancing.alicloud.AlicloudProvider;
import io.github.cdktfloadbalancing.alicloud.ClassicHealthCheck;
import io.github.cdktfloadbalancing.alicloud.ClassicListener;
import io.github.cdktfloadbalancing.alicloud.ClassicListenerOptions;
import io.github.cdktfloadbalancing.alicloud.ClassicLoadBalancer;
import io.github.cdktfloadbalancing.alicloud.ClassicRule;
import io.github.cdktfloadbalancing.alicloud.ClassicRuleOptions;
import io.github.cdktfloadbalancing.alicloud.ListenerProtocol;
import io.github.cdktfloadbalancing.alicloud.LoadBalancerSpec;
import java.util.Map;
import java.util.TreeMap;

/** The same stack as examples/alicloud-clb. {@code npm run release:languages} holds what both write against each other. */
public final class Main {
    public static void main(String[] args) {
        App app = new App();
        TerraformStack stack = new TerraformStack(app, "alicloud-clb");
        AlicloudProvider.Builder.create(stack, "Alicloud").region("cn-hangzhou").build();

        ClassicLoadBalancer clb = ClassicLoadBalancer.Builder.create(stack, "Clb")
                .loadBalancerName("web")
                .spec(LoadBalancerSpec.SLB_S2_SMALL)
                .vswitchId("vsw-bp1vswitch")
                .build();

        BackendPool web = BackendPool.Builder.create(stack, "Web")
                .defaultPort(8080)
                .backends(backends(
                        "blue1", Backend.instance("i-bp1blue1"),
                        "blue2", Backend.instance("i-bp1blue2", InstanceBackendOptions.builder().weight(50).build())))
                .build();
        ClassicListener http = clb.addListener("Http", ClassicListenerOptions.builder()
                .protocol(ListenerProtocol.HTTP)
                .port(80)
                .healthCheck(ClassicHealthCheck.builder().path("/health").build())
                .build());
        ListenerBinding.Builder.create(stack, "WebOnHttp").listener(http).pool(web).build();

        ClassicRule api = http.addRule("Api", ClassicRuleOptions.builder().url("/api").build());
        api.addBackends("Backends", BackendPoolProps.builder()
                .defaultPort(9000)
                .backends(backends(
                        "api1", Backend.instance("i-bp1api1"),
                        "api2", Backend.networkInterface("eni-bp1api2")))
                .build());

        clb.addListener("Tcp", ClassicListenerOptions.builder().protocol(ListenerProtocol.TCP).port(6000).build());
        BackendPool pods = BackendPool.Builder.create(stack, "Pods")
                .defaultPort(6000)
                .backends(backends(
                        "pod1", Backend.networkInterface("eni-bp1node1", address("10.0.1.11")),
                        "pod2", Backend.networkInterface("eni-bp1node2", address("10.0.1.12"))))
                .build();
        ListenerBinding.Builder.create(stack, "PodsOnTcp").listener(clb.getDefaultServerGroup()).pool(pods).build();
        app.synth();
    }

    /** Two backends in the order of their ids; {@code Map.of} has an order of its own at each run. */
    private static Map<String, Backend> backends(String id, Backend backend, String otherId, Backend other) {
        return new TreeMap<>(Map.of(id, backend, otherId, other));
    }

    private static AddressedBackendOptions address(String serverIp) {
        return AddressedBackendOptions.builder().serverIp(serverIp).build();
    }

    private Main() {}
}
