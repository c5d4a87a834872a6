import { forEachCertificate, PEM } from "./parts";
import { ask } from "./question";
import { Rule } from "../app/rule";
import { isUnknown } from "../values/unknown";
import { holding } from "../values/conditions";

export const pemForm: Rule = {
  id: "pem-form",
  severity: "error",
  summary: "Certificates and private keys are texts in PEM form.",
  why: "A path, or a file in another form, is refused when it is uploaded.",
  wrong: `new alicloud.ClassicCaCertificate(stack, "Clients", { certificate: "./clients-ca.pem" });`,
  right: `new alicloud.ClassicCaCertificate(stack, "Clients", { certificate: Fn.file("clients-ca.pem") });`,
  source:
    "https://www.alibabacloud.com/help/en/ssl-certificate/developer-reference/api-cas-2020-04-07-uploadusercertificate: Cert and Key in PEM format; resource_tc_ssl_certificate.go:37 to 77",
  check: (view) =>
    forEachCertificate(view, ({ texts, privateKeys }) =>
      // Of a check that fails the engine shows the operands: no key may be one.
      [...texts, ...privateKeys.filter(({ value }) => !isUnknown(value))].map(({ name, value }) =>
        ask({
          value,
          constraint: { holds: (text) => text.includes(PEM), condition: (text) => holding(text, PEM) },
          // Neither a key nor a whole certificate belongs in a message.
          text: () => `${name} must be a text in PEM form, with a line that begins with ${PEM.trim()}; ${REMEDY}`,
        }),
      ),
    ),
};

const REMEDY = "read the file with readFileSync or Fn.file, and convert one in DER form";
