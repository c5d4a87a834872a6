import { forEachCertificate, isPem } from "./parts";
import { Rule } from "../app/rule";
import { isUnknown } from "../values/unknown";

export const privateKeyPlain: Rule = {
  id: "private-key-plain",
  severity: "error",
  acceptable: true,
  summary: "A private key is known only at plan.",
  why: "What is written as it is stands in cdktf.out, and in whatever keeps that: build artifacts, caches, version control. The state has the key in any case.",
  wrong: `new alicloud.ClassicServerCertificate(stack, "Shop", {
  certificate: "-----BEGIN CERTIFICATE-----...",
  privateKey: "-----BEGIN PRIVATE KEY-----...",
});`,
  right: `const shopKey = new TerraformVariable(stack, "shop_key", { type: "string", sensitive: true });
new alicloud.ClassicServerCertificate(stack, "Shop", {
  certificate: "-----BEGIN CERTIFICATE-----...",
  privateKey: shopKey.stringValue,
});`,
  source: "https://developer.hashicorp.com/terraform/language/manage-sensitive-data",
  check: (view) =>
    forEachCertificate(view, ({ privateKeys }) =>
      privateKeys
        .filter((key) => !isUnknown(key.value) && isPem(key))
        .map(({ name }) => `${name} is written as it is, so that cdktf.out has it; ${REMEDY}`),
    ),
};

const REMEDY = "hand over what only the plan knows, such as a TerraformVariable with sensitive: true";
