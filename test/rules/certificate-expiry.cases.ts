import { alicloud, tencentcloud } from "../../lib";
import { EARLY, EXPIRED, RENEWED, VALID } from "../pem";
import { Fixture, table } from "./fixture";

const { now } = Date;

afterEach(() => {
  Date.now = now;
});

const ca = (f: Fixture, certificate: string) => new alicloud.ClassicCaCertificate(f.stack, "C", { certificate });

table("certificate-expiry", [
  [
    "an expired one",
    (f) => ca(f, EXPIRED),
    'warning: certificate "C": certificate expired on 2020-01-01, so that clients refuse it; hand over a renewed one',
  ],
  [
    "one of the future",
    (f) => new tencentcloud.SslCertificate(f.stack, "C", { certificate: EARLY, type: tencentcloud.CertificateType.CA }),
    'warning: certificate "C": certificate is valid from 2098-01-01 on, and clients refuse it until then; wait, or hand over a renewed one',
  ],
  [
    "one that expires soon",
    (f) => {
      Date.now = () => Date.UTC(2098, 11, 3);
      ca(f, VALID);
    },
    'warning: certificate "C": certificate expires on 2099-01-01, in less than 30 days; hand over a renewed one',
  ],
  [
    "one that does not expire so soon",
    (f) => {
      Date.now = () => Date.UTC(2098, 11, 1);
      ca(f, VALID);
    },
  ],
  ["the first one of a chain counts", (f) => ca(f, RENEWED + EXPIRED)],
  ["what is none", (f) => ca(f, "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----")],
  ["a token", (f) => ca(f, f.string)],
]);
