import { Fixture, table } from "./fixture";

function https(f: Fixture, tlsCipherPolicy: string | undefined): void {
  f.clb.addListener("L", { protocol: "https", port: 443, certificateId: "cert", tlsCipherPolicy });
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
]);
