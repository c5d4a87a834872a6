import { Fn } from "cdktf";
import { alicloud, tencentcloud } from "../../lib";
import { VALID } from "../pem";
import { table } from "./fixture";

const KEY = "-----BEGIN PRIVATE KEY-----\nMIGH\n-----END PRIVATE KEY-----\n";
const said = (name: string) =>
  `error: certificate "C": ${name} is written as it is, so that cdktf.out has it; hand over what only the plan knows, such as a TerraformVariable with sensitive: true`;

table("private-key-plain", [
  [
    "of a CLB",
    (f) => new alicloud.ClassicServerCertificate(f.stack, "C", { certificate: VALID, privateKey: KEY }),
    said("privateKey"),
  ],
  [
    "of SM algorithms",
    (f) =>
      new alicloud.SslCertificate(f.stack, "C", {
        signCertificate: VALID,
        signPrivateKey: KEY,
        encryptCertificate: VALID,
        encryptPrivateKey: KEY,
      }),
    said("signPrivateKey"),
    said("encryptPrivateKey"),
  ],
  [
    "at Tencent",
    (f) => new tencentcloud.SslCertificate(f.stack, "C", { certificate: VALID, privateKey: KEY }),
    said("privateKey"),
  ],
  ["a token", (f) => new alicloud.ClassicServerCertificate(f.stack, "C", { certificate: VALID, privateKey: f.string })],
  [
    "a file that the engine reads",
    (f) => new alicloud.ClassicServerCertificate(f.stack, "C", { certificate: VALID, privateKey: Fn.file("shop.key") }),
  ],
  [
    "none, and a text that is no key",
    (f) => {
      new tencentcloud.SslCertificate(f.stack, "C", { certificate: VALID, type: tencentcloud.CertificateType.CA });
      new tencentcloud.SslCertificate(f.stack, "D", { certificate: VALID, privateKey: "./shop.key" });
    },
  ],
]);
