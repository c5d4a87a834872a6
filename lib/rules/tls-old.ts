import { asList, show } from "../values/unknown";
import { askEach } from "./answer";
import { quoted } from "./limits";
import { forEachListener } from "./entries";
import { Rule } from "../app/rule";

export const tlsOld: Rule = {
  id: "tls-old",
  severity: "warning",
  summary: "A TLS listener accepts TLS 1.2 or newer only.",
  why: "TLS 1.0 and 1.1 have known weaknesses, and scanners report them.",
  wrong: `clb.addListener("Https", {
  protocol: alicloud.ListenerProtocol.HTTPS,
  port: 443,
  backendPort: 80,
  certificateId: "cert-1",
  securityPolicyId: "tls_cipher_policy_1_0",
});`,
  right: `clb.addListener("Https", {
  protocol: alicloud.ListenerProtocol.HTTPS,
  port: 443,
  backendPort: 80,
  certificateId: "cert-1",
  securityPolicyId: "tls_cipher_policy_1_2_strict_with_1_3",
});`,
  source:
    "https://github.com/aliyun/infraguard: slb-all-listenter-tls-policy-check; https://github.com/bridgecrewio/checkov: CKV_ALI_33",
  check: (view) => [
    ...forEachListener(view, ({ tls: { policy: tlsPolicy } = {} }, { tls }) =>
      tlsPolicy !== undefined && tls.old.includes(tlsPolicy)
        ? `TLS policy ${show(tlsPolicy)} accepts versions older than TLS 1.2; use "${tls.recommended}" or stricter`
        : undefined,
    ),
    ...askEach(view.parts, ({ tlsVersions }) => {
      const old = asList(tlsVersions).filter((version) => OLD_VERSIONS.includes(version));
      return old.length === 0 ? undefined : `accepts ${quoted(old)}; leave it out`;
    }),
  ],
};

const OLD_VERSIONS: readonly string[] = ["TLSv1.0", "TLSv1.1"];
