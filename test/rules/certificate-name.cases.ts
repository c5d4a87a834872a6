import { alicloud } from "../../lib";
import { VALID } from "../pem";
import { Fixture, table } from "./fixture";

function named(f: Fixture, certificateName?: string): void {
  new alicloud.SslCertificate(f.stack, "C", { certificate: VALID, privateKey: f.string, certificateName });
}

table("certificate-name", [
  [
    "a name that stays",
    (f) => named(f, "shop"),
    'warning: certificate "C": certificateName "shop" stays when the certificate changes, and no two of an account have the same name; leave it out, or make a part of it of the certificate',
  ],
  ["none", (f) => named(f)],
  ["a token", (f) => named(f, `shop-${f.string}`)],
]);
