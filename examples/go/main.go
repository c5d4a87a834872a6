// The same stack as examples/alicloud-clb. `npm run release:languages` holds what both write against each other.
package main

import (
	lb "github.com/cdktf-load-balancing/cdktf-load-balancing-go/loadbalancing"
	"github.com/cdktf-load-balancing/cdktf-load-balancing-go/loadbalancing/alicloud"

	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

func main() {
	app := cdktf.NewApp(nil)
	stack := cdktf.NewTerraformStack(app, jsii.String("alicloud-clb"))
	alicloud.NewAlicloudProvider(stack, jsii.String("Alicloud"), &alicloud.AlicloudProviderProps{
		Region: jsii.String("cn-hangzhou"),
	})

	clb := alicloud.NewClassicLoadBalancer(stack, jsii.String("Clb"), &alicloud.ClassicLoadBalancerProps{
		LoadBalancerName: jsii.String("web"),
		Spec:             alicloud.LoadBalancerSpec_SLB_S2_SMALL(),
		VswitchId:        jsii.String("vsw-bp1vswitch"),
	})

	web := lb.NewBackendPool(stack, jsii.String("Web"), &lb.BackendPoolProps{
		DefaultPort: jsii.Number(8080),
		Backends: &map[string]lb.Backend{
			"blue1": lb.Backend_Instance(jsii.String("i-bp1blue1"), nil),
			"blue2": lb.Backend_Instance(jsii.String("i-bp1blue2"), &lb.InstanceBackendOptions{Weight: jsii.Number(50)}),
		},
	})
	http := clb.AddListener(jsii.String("Http"), &alicloud.ClassicListenerOptions{
		Protocol:    alicloud.ListenerProtocol_HTTP(),
		Port:        jsii.Number(80),
		HealthCheck: &alicloud.ClassicHealthCheck{Path: jsii.String("/health")},
	})
	lb.NewListenerBinding(stack, jsii.String("WebOnHttp"), &lb.ListenerBindingProps{Listener: http, Pool: web})

	api := http.AddRule(jsii.String("Api"), &alicloud.ClassicRuleOptions{Url: jsii.String("/api")})
	api.AddBackends(jsii.String("Backends"), &lb.BackendPoolProps{
		DefaultPort: jsii.Number(9000),
		Backends: &map[string]lb.Backend{
			"api1": lb.Backend_Instance(jsii.String("i-bp1api1"), nil),
			"api2": lb.Backend_NetworkInterface(jsii.String("eni-bp1api2"), nil),
		},
	})

	clb.AddListener(jsii.String("Tcp"), &alicloud.ClassicListenerOptions{
		Protocol: alicloud.ListenerProtocol_TCP(),
		Port:     jsii.Number(6000),
	})
	pods := lb.NewBackendPool(stack, jsii.String("Pods"), &lb.BackendPoolProps{
		DefaultPort: jsii.Number(6000),
		Backends: &map[string]lb.Backend{
			"pod1": lb.Backend_NetworkInterface(jsii.String("eni-bp1node1"), at("10.0.1.11")),
			"pod2": lb.Backend_NetworkInterface(jsii.String("eni-bp1node2"), at("10.0.1.12")),
		},
	})
	lb.NewListenerBinding(stack, jsii.String("PodsOnTcp"), &lb.ListenerBindingProps{
		Listener: clb.DefaultServerGroup(),
		Pool:     pods,
	})
	app.Synth()
}

func at(address string) *lb.AddressedBackendOptions {
	return &lb.AddressedBackendOptions{ServerIp: jsii.String(address)}
}
