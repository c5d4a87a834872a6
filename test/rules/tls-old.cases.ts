import { alicloud } from "../../lib";
import { Fixture, table } from "./fixture";

function https(f: Fixture, securityPolicyId: string | undefined): void {
  f.clb.addListener("L", {
    protocol: alicloud.ListenerProtocol.HTTPS,
    port: 443,
    certificateId: "cert",
    securityPolicyId: securityPolicyId,
  });
}

table("tls-old", [
  [
    "1.0",
    (f) => https(f, "tls_cipher_policy_1_0"),
    'warning: listener "L": TLS policy "tls_cipher_policy_1_0" accepts versions older than TLS 1.2; use "tls_cipher_policy_1_2" or stricter',
  ],
  [
    "1.1",
    (f) => https(f, "tls_cipher_policy_1_1"),
    'warning: listener "L": TLS policy "tls_cipher_policy_1_1" accepts versions older than TLS 1.2; use "tls_cipher_policy_1_2" or stricter',
  ],
  ["1.2", (f) => https(f, "tls_cipher_policy_1_2")],
  ["the default", (f) => https(f, undefined)],
  ["a token as policy", (f) => https(f, f.string)],
  [
    "a policy of one's own",
    (f) => {
      const ciphers = ["ECDHE-RSA-AES128-SHA"];
      new alicloud.ApplicationSecurityPolicy(f.stack, "P", { tlsVersions: ["TLSv1.1", "TLSv1.0", "TLSv1.2"], ciphers });
      new alicloud.NetworkSecurityPolicy(f.stack, "Q", { tlsVersions: ["TLSv1.2", "TLSv1.3"], ciphers });
      new alicloud.NetworkSecurityPolicy(f.stack, "R", { tlsVersions: f.list, ciphers: f.list });
    },
    'warning: TLS policy "P": accepts "TLSv1.0", "TLSv1.1"; leave it out',
  ],
]);
