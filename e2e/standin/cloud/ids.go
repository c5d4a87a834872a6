package cloud

import "fmt"

// prefixes of the ids that the clouds give out.
var prefixes = map[string]string{
	"alicloud_alb_health_check_template": "hct-", "alicloud_alb_listener": "lsn-", "alicloud_alb_load_balancer": "alb-",
	"alicloud_alb_rule": "rule-", "alicloud_alb_server_group": "sgp-", "alicloud_ecs_network_interface": "eni-",
	"alicloud_ess_scaling_configuration": "asc-", "alicloud_ess_scaling_group": "asg-", "alicloud_gwlb_listener": "lsn-",
	"alicloud_gwlb_load_balancer": "gwlb-", "alicloud_gwlb_server_group": "sgp-", "alicloud_instance": "i-",
	"alicloud_nlb_listener": "lsn-", "alicloud_nlb_load_balancer": "nlb-", "alicloud_nlb_server_group": "sgp-",
	"alicloud_security_group": "sg-", "alicloud_slb_acl": "acl-", "alicloud_slb_load_balancer": "lb-",
	"alicloud_slb_master_slave_server_group": "rsp-ms", "alicloud_slb_rule": "rule-", "alicloud_slb_server_certificate": "cert-",
	"alicloud_slb_server_group": "rsp-", "alicloud_vpc": "vpc-", "alicloud_vswitch": "vsw-",
	"tencentcloud_as_scaling_config": "asc-", "tencentcloud_as_scaling_group": "asg-", "tencentcloud_clb_instance": "lb-",
	"tencentcloud_clb_listener": "lbl-", "tencentcloud_clb_listener_rule": "loc-", "tencentcloud_clb_target_group": "lbtg-",
	"tencentcloud_eni": "eni-", "tencentcloud_gwlb_instance": "gwlb-", "tencentcloud_gwlb_target_group": "lbtg-",
	"tencentcloud_instance": "ins-", "tencentcloud_lb": "lb-", "tencentcloud_security_group": "sg-",
	"alicloud_slb_ca_certificate": "cacert-", "alicloud_slb_domain_extension": "de-", "tencentcloud_ssl_certificate": "crt-",
	"tencentcloud_subnet": "subnet-", "tencentcloud_vpc": "vpc-",
}

// NewID gives out an id of the form the cloud uses for this kind.
func (s *State) NewID(kind string) string {
	p, ok := prefixes[kind]
	if !ok {
		p = "x-"
	}
	return fmt.Sprintf("%s%08x", p, 0x5a000000+s.Next())
}
