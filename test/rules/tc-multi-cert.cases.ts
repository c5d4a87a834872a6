import { tencentcloud } from "../../lib";
import { table } from "./fixture";

const multiCertInfo = { sslMode: tencentcloud.SslMode.UNIDIRECTIONAL, certificateIds: ["c-2", "c-3"] };

table("tc-multi-cert", [
  [
    "beside one certificate",
    (f) =>
      f.tencent.addListener("L", {
        protocol: tencentcloud.ListenerProtocol.HTTPS,
        port: 443,
        certificateId: "c-1",
        multiCertInfo,
      }),
    'error: listener "L": multiCertInfo stands beside certificateId; leave one of the two out',
  ],
  [
    "beside one certificate and a CA",
    (f) =>
      f.tencent.addListener("L", {
        protocol: tencentcloud.ListenerProtocol.TCP_SSL,
        port: 443,
        certificateId: "c-1",
        caCertificateId: "c-4",
        multiCertInfo,
      }),
    'error: listener "L": multiCertInfo stands beside certificateId and caCertificateId; leave one of the two out',
  ],
  [
    "beside a mode",
    (f) =>
      f.tencent.addListener("L", {
        protocol: tencentcloud.ListenerProtocol.HTTPS,
        port: 443,
        sslMode: tencentcloud.SslMode.UNIDIRECTIONAL,
        multiCertInfo,
      }),
    'error: listener "L": multiCertInfo stands beside sslMode; leave one of the two out',
  ],
  [
    "of a rule",
    (f) =>
      f.tencent
        .addListener("L", { protocol: tencentcloud.ListenerProtocol.HTTPS, port: 443, sni: true })
        .addRule("R", { domain: "shop.example.com", url: "/", certificateId: "c-1", multiCertInfo }),
    'error: rule "R": multiCertInfo stands beside certificateId; leave one of the two out',
  ],
  [
    "alone",
    (f) => f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.HTTPS, port: 443, multiCertInfo }),
  ],
  [
    "one certificate",
    (f) =>
      f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.HTTPS, port: 443, certificateId: "c-1" }),
  ],
  [
    "a token as certificate",
    (f) =>
      f.tencent.addListener("L", {
        protocol: tencentcloud.ListenerProtocol.HTTPS,
        port: 443,
        certificateId: f.string,
        multiCertInfo,
      }),
  ],
]);
