import { parse } from "@cdktf/hcl2json";
import { alicloud } from "../../../lib";
import { adopted, resourcesOf, synthesized } from "../../adopt/programs";
import { messagesOf, newStack, onlyResource } from "../../synth";

/** Of a resource: the props, and the arguments that they become. */
interface Row {
  readonly type: string;
  readonly make: (clb: alicloud.IClassicLoadBalancer, props: never) => void;
  readonly props: object;
  readonly arguments: object;
  /** The same in HCL. */
  readonly hcl: string;
}

const HTTPS = { protocol: "https", port: 443, backendPort: 80, certificateId: "cert-1" };

const ROWS: { readonly [name: string]: Row } = {
  listener: {
    type: "alicloud_slb_listener",
    make: (clb, props: Partial<alicloud.ClassicListenerOptions>) => clb.addListener("Https", { ...HTTPS, ...props }),
    props: {
      description: "shop",
      aclEnabled: true,
      aclType: "white",
      aclIds: ["acl-1", "acl-2"],
      caCertificateId: "ca-1",
      http2: false,
      gzip: false,
      idleTimeoutSeconds: 30,
      requestTimeoutSeconds: 90,
      establishedTimeoutSeconds: 100,
      proxyProtocol: true,
      xForwardedFor: { slbIp: true, slbId: true, slbProto: true },
      deletionProtectionValidation: true,
      healthCheck: { method: "get" },
    },
    arguments: {
      description: "shop",
      acl_status: "on",
      acl_type: "white",
      acl_ids: ["acl-1", "acl-2"],
      ca_certificate_id: "ca-1",
      enable_http2: "off",
      gzip: false,
      idle_timeout: 30,
      request_timeout: 90,
      established_timeout: 100,
      proxy_protocol_v2_enabled: true,
      x_forwarded_for: { retrive_slb_ip: true, retrive_slb_id: true, retrive_slb_proto: true },
      delete_protection_validation: true,
      health_check_method: "get",
    },
    hcl: `
      load_balancer_id      = "lb-1"
      protocol              = "https"
      frontend_port         = 443
      backend_port          = 80
      bandwidth             = 10
      server_certificate_id = "cert-1"
      description           = "shop"
      acl_status            = "on"
      acl_type              = "white"
      acl_ids               = ["acl-1", "acl-2"]
      ca_certificate_id     = "ca-1"
      enable_http2          = "off"
      gzip                  = false
      idle_timeout          = 30
      request_timeout       = 90
      established_timeout   = 100
      proxy_protocol_v2_enabled = true
      x_forwarded_for {
        retrive_slb_ip    = true
        retrive_slb_id    = true
        retrive_slb_proto = true
      }
      delete_protection_validation = true
      health_check_method          = "get"`,
  },
};

const CASES = Object.entries(ROWS);

test.each(CASES)("%s: each prop is one argument", (_, row) => {
  const stack = newStack();
  const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", {
    loadBalancerId: "lb-1",
    spec: "slb.s1.small",
  });
  row.make(clb, row.props as never);
  expect(onlyResource(stack, row.type)).toMatchObject(row.arguments);
  expect(messagesOf(stack, "setting-value")).toEqual([]);
});

test.each(CASES)("%s: each argument is adopted as its prop", async (_, row) => {
  const { program } = adopted(await parse("main.tf", `resource "${row.type}" "it" {${row.hcl}\n}`));
  const overridden = [...program.matchAll(/addOverride\("(\w+)"/g)].map(([, argument]) => argument);
  expect(overridden.filter((argument) => argument in row.arguments)).toEqual([]);
  expect(resourcesOf(synthesized(program), row.type)[0]).toMatchObject(row.arguments);
});

test.each([
  ["aclType", { aclType: "grey" }, 'aclType must be one of "black", "white"'],
  ["method", { healthCheck: { method: "post" } }, 'healthCheck.method must be one of "get", "head"'],
])("an unknown %s is refused", (_, props, said) => {
  const stack = newStack();
  const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" });
  clb.addListener("Https", { ...HTTPS, ...props });
  expect(messagesOf(stack, "setting-value").join()).toContain(said);
});
