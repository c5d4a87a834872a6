import { TerraformStack, TerraformVariable } from "cdktf";
import { alicloud, Backend, BackendPool, ListenerBinding, tencentcloud } from "cdktf-load-balancing";
import { Construct } from "constructs";

/**
 * HTTPS for two shops on an Alibaba CLB, an ALB and a Tencent CLB. Hand over a renewed certificate and its key, and one
 * apply shows it on all of them before the old one goes.
 */
export class CertificatesStack extends TerraformStack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    new alicloud.AlicloudProvider(this, "Alicloud", { region: "cn-hangzhou" });
    new tencentcloud.TencentcloudProvider(this, "Tencentcloud", { region: "ap-guangzhou" });

    const shop = this.pair("shop");
    const outlet = this.pair("outlet");

    // CLB: certificates are uploaded to it, and further ones stand by their domains.
    const clb = new alicloud.ClassicLoadBalancer(this, "Clb", {
      spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
      vswitchId: "vsw-bp1zoneh",
    });
    const onClb = clb.addListener("Https", {
      protocol: alicloud.ListenerProtocol.HTTPS,
      port: 443,
      certificateId: new alicloud.ClassicServerCertificate(this, "ShopOnClb", shop).certificateId,
    });
    onClb.addCertificate("Outlet", {
      domain: "outlet.example.com",
      certificateId: new alicloud.ClassicServerCertificate(this, "OutletOnClb", outlet).certificateId,
    });

    // ALB and NLB: certificates are those of the Certificate Management Service, which know their domains.
    const alb = new alicloud.ApplicationLoadBalancer(this, "Alb", {
      vpcId: "vpc-bp1",
      zoneMappings: [
        { zoneId: "cn-hangzhou-h", vswitchId: "vsw-bp1zoneh" },
        { zoneId: "cn-hangzhou-i", vswitchId: "vsw-bp1zonei" },
      ],
    });
    const modern = new alicloud.ApplicationSecurityPolicy(this, "Modern", {
      tlsVersions: ["TLSv1.2", "TLSv1.3"],
      ciphers: ["ECDHE-ECDSA-AES128-GCM-SHA256", "ECDHE-RSA-AES128-GCM-SHA256", "TLS_AES_128_GCM_SHA256"],
    });
    const onAlb = alb.addListener("Https", {
      protocol: alicloud.ListenerProtocol.HTTPS,
      port: 443,
      certificateId: new alicloud.SslCertificate(this, "ShopOnAlb", shop).certificateId,
      securityPolicyId: modern.securityPolicyId,
    });
    onAlb.addCertificate("Outlet", {
      certificateId: new alicloud.SslCertificate(this, "OutletOnAlb", outlet).certificateId,
    });

    // Tencent CLB: with `sni` each rule has the certificate of its domain.
    const cloud = new tencentcloud.CloudLoadBalancer(this, "Cloud", {
      networkType: tencentcloud.NetworkType.OPEN,
      vpcId: "vpc-3abcdefg",
    });
    const onCloud = cloud.addListener("Https", { protocol: tencentcloud.ListenerProtocol.HTTPS, port: 443, sni: true });
    const rule = onCloud.addRule("Shop", {
      domain: "shop.example.com",
      url: "/",
      certificateId: new tencentcloud.SslCertificate(this, "ShopOnCloud", shop).certificateId,
    });

    const servers = new BackendPool(this, "Servers", {
      defaultPort: 8080,
      backends: { web1: Backend.instance("i-bp1web1"), web2: Backend.instance("i-bp1web2") },
    });
    new ListenerBinding(this, "OnClb", { listener: onClb, pool: servers });
    new ListenerBinding(this, "OnAlb", { listener: onAlb, pool: servers });
    rule.addBackends("CloudServers", {
      defaultPort: 8080,
      backends: { web1: Backend.instance("ins-1flbqyp8"), web2: Backend.instance("ins-2glbqyp8") },
    });
  }

  /** A certificate and its key, known only at plan: `export TF_VAR_shop_key="$(cat shop.key)"`. */
  private pair(name: string): { certificate: string; privateKey: string } {
    const certificate = new TerraformVariable(this, `${name}_certificate`, { type: "string" });
    const key = new TerraformVariable(this, `${name}_key`, { type: "string", sensitive: true });
    return { certificate: certificate.stringValue, privateKey: key.stringValue };
  }
}
