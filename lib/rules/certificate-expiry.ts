import { X509Certificate } from "node:crypto";
import { EXPIRY_NOTICE_DAYS } from "../facts/common";
import { forEachCertificate } from "./parts";
import { Rule } from "../app/rule";
import { isUnknown } from "../values/unknown";

export const certificateExpiry: Rule = {
  id: "certificate-expiry",
  severity: "warning",
  summary: "A certificate is valid today, and for some weeks.",
  why: "Clients refuse a listener whose certificate has expired, or is not valid yet. Where the certificate is known only at plan, nothing is said.",
  wrong: `// the certificate of 2019
new alicloud.ClassicCaCertificate(stack, "Clients", {
  certificate: [
    "-----BEGIN CERTIFICATE-----",
    "MIIBHTCBxAIBATAKBggqhkjOPQQDAjAbMRkwFwYDVQQDDBBzaG9wLmV4YW1wbGUu",
    "Y29tMB4XDTE5MDEwMTAwMDAwMFoXDTIwMDEwMTAwMDAwMFowGzEZMBcGA1UEAwwQ",
    "c2hvcC5leGFtcGxlLmNvbTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABMhAbZbi",
    "HhBv2loPka09BbdP5TxHO1S3DHpm5kl/TjjS7eVfI3uSME/cYQpZh+gcfyor2xa8",
    "dbXQ/6irUPnm5GwwCgYIKoZIzj0EAwIDSAAwRQIhALYN80kY+a+SzbKs5PEqPyzk",
    "pxW9O9Q6vW/42AoT1FokAiAfhS/gokJdt5/9Z1nB22JVNrSODhrprXJziLQlDn5r",
    "2Q==",
    "-----END CERTIFICATE-----",
  ].join("\\n"),
});`,
  right: `// the one that followed it, valid until 2099
new alicloud.ClassicCaCertificate(stack, "Clients", {
  certificate: [
    "-----BEGIN CERTIFICATE-----",
    "MIIBHzCBxgIBAjAKBggqhkjOPQQDAjAbMRkwFwYDVQQDDBBzaG9wLmV4YW1wbGUu",
    "Y29tMCAXDTE5MDEwMTAwMDAwMFoYDzIwOTkwMTAxMDAwMDAwWjAbMRkwFwYDVQQD",
    "DBBzaG9wLmV4YW1wbGUuY29tMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEVBbC",
    "lW3El06O15RXhbBmkSt1ragTAj9lIWxpF4yXV9QX7K8q5I/R2p3KKtJRJq40c+DW",
    "58B5vomXBEqbgO825DAKBggqhkjOPQQDAgNIADBFAiEAhGjfe0KSnMMSMPq355kp",
    "EfYdZakzeJ/prD0AcLQldioCIG5Mc/Mb+JvQDPNwTtVvIrhB1Rw8vLeQLPeRlhOk",
    "peiT",
    "-----END CERTIFICATE-----",
  ].join("\\n"),
});`,
  source: "https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.5",
  check: (view) => forEachCertificate(view, ({ texts }) => texts.map(({ name, value }) => trouble(name, value))),
};

/** Of the first one in the text, which is the one that is shown for the domain. */
function trouble(name: string, text: string): string | undefined {
  const validity = isUnknown(text) ? undefined : validityOf(text);
  if (validity === undefined) return undefined;
  const [from, to] = validity;
  const now = Date.now();
  if (to < now) return `${name} expired on ${day(to)}, so that clients refuse it; ${REMEDY}`;
  if (from > now) return `${name} is valid from ${day(from)} on, and clients refuse it until then; wait, or ${REMEDY}`;
  if (to > now + EXPIRY_NOTICE_DAYS * DAY) return undefined;
  return `${name} expires on ${day(to)}, in less than ${EXPIRY_NOTICE_DAYS} days; ${REMEDY}`;
}

/** Undefined of what is none, or of a kind that this runtime does not know. */
function validityOf(text: string): readonly [from: number, to: number] | undefined {
  try {
    const { validFrom, validTo } = new X509Certificate(text);
    return [Date.parse(validFrom), Date.parse(validTo)];
  } catch {
    return undefined;
  }
}

const DAY = 24 * 60 * 60 * 1000;
const REMEDY = "hand over a renewed one";

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
