import { alicloud, tencentcloud } from "../../lib";
import { VALID } from "../pem";
import { table } from "./fixture";

const said = (name: string) =>
  `error: certificate "C": ${name} must be a text in PEM form, with a line that begins with -----BEGIN; read the file with readFileSync or Fn.file, and convert one in DER form`;

table("pem-form", [
  [
    "the path of a file",
    (f) => new alicloud.ClassicServerCertificate(f.stack, "C", { certificate: "./shop.pem", privateKey: "./shop.key" }),
    said("certificate"),
    said("privateKey"),
  ],
  ["of a CA", (f) => new alicloud.ClassicCaCertificate(f.stack, "C", { certificate: "" }), said("certificate")],
  ["at Tencent", (f) => new tencentcloud.SslCertificate(f.stack, "C", { certificate: "MIIB" }), said("certificate")],
  [
    "a certificate, whatever stands around it",
    (f) => new alicloud.ClassicCaCertificate(f.stack, "C", { certificate: `subject=CN = ca\n${VALID}` }),
  ],
  [
    "of the Certificate Management Service",
    (f) => new alicloud.ClassicServerCertificate(f.stack, "C", { serviceCertificateId: "1011" }),
  ],
  ["a token", (f) => new alicloud.SslCertificate(f.stack, "C", { certificate: f.string, privateKey: f.string })],
]);
