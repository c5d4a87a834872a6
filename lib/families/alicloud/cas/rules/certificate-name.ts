import { isUnknown, show } from "../../../../values/unknown";
import { forEachCertificate } from "../../../../rules/parts";
import { Rule } from "../../../../app/rule";

export const certificateName: Rule = {
  id: "certificate-name",
  severity: "warning",
  summary: "A certificate of the Certificate Management Service gets another name when its text changes.",
  why: "Names are unique in an account, so that a renewed certificate of the same name cannot come before the old one leaves, which its listeners still have.",
  wrong: `const shopKey = new TerraformVariable(stack, "shop_key", { type: "string", sensitive: true });
new alicloud.SslCertificate(stack, "Shop", {
  certificateName: "shop",
  certificate: Fn.file("shop.pem"),
  privateKey: shopKey.stringValue,
});`,
  right: `const shopKey = new TerraformVariable(stack, "shop_key", { type: "string", sensitive: true });
new alicloud.SslCertificate(stack, "Shop", { certificate: Fn.file("shop.pem"), privateKey: shopKey.stringValue });`,
  source:
    "https://www.alibabacloud.com/help/en/ssl-certificate/developer-reference/api-cas-2020-04-07-uploadusercertificate: Name, unique for each user",
  check: (view) =>
    forEachCertificate(view, ({ uniqueName }) =>
      uniqueName === undefined || isUnknown(uniqueName)
        ? undefined
        : `certificateName ${show(uniqueName)} stays when the certificate changes, and no two of an account have the same name; leave it out, or make a part of it of the certificate`,
    ),
};
