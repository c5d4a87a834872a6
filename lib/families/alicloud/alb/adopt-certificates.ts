import { LISTENER_NOT_CARRIED } from "../../../adopt/translation/reasons";
import { readArguments } from "../../../adopt/arguments";
import { call, member, name, path, record, value } from "../../../adopt/program/expression";
import { idIn, Named } from "../../../adopt/translation/certificates";
import { providerOf } from "../../../adopt/translation/providers";
import { inStack, Translation } from "../../../adopt/translation/translation";
import { UPLOADED } from "../cas/adopt";
import { ALB_LISTENER_CERTIFICATE, ALB_SECURITY_POLICY } from "./facts/certificates";
import { ALB_LISTENER } from "./facts/listener";

/** How listeners name TLS policies. */
export const SECURITY_POLICY: Named = { type: ALB_SECURITY_POLICY.type, member: "securityPolicyId" };

/** `alicloud_alb_security_policy`. */
export function translateApplicationSecurityPolicies(t: Translation): void {
  for (const policy of t.open(SECURITY_POLICY.type)) {
    const props = record({
      ...readArguments(t.values, policy, ALB_SECURITY_POLICY.plain),
      // Of a state, too, which does not tell whether somebody chose it.
      securityPolicyName: t.values.text(policy, "security_policy_name"),
      provider: providerOf(t, policy),
    });
    t.declare(policy, "policy", (id) => inStack(path("alicloud", "ApplicationSecurityPolicy"), id, props));
  }
}

/** `alicloud_alb_listener_additional_certificate_attachment`. */
export function translateApplicationListenerCertificates(t: Translation): void {
  for (const attachment of t.open(ALB_LISTENER_CERTIFICATE.type)) {
    const listener = t.constantOf(t.graph.named(attachment, "listener_id", ALB_LISTENER.type));
    if (listener === undefined) {
      t.leave(attachment, LISTENER_NOT_CARRIED);
      continue;
    }
    const options = record({
      ...readArguments(t.values, attachment, ALB_LISTENER_CERTIFICATE.plain),
      certificateId: idIn(t, attachment.values.certificate_id, ...UPLOADED),
    });
    t.declare(attachment, "certificate", (id) => call(member(name(listener), "addCertificate"), value(id), options));
  }
}
