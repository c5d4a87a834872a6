import { Judge, Link, LinkLoss, NO_LOSS } from "../../impact/operations/link";
import { Fact } from "../../impact/operations/operation";
import { alicloud } from "../quotes";
import { listOf, loss, moves, named, textOf } from "./compare";

const POLICY_IN_PLACE = "the policy changes in place, for handshakes from then on";
const REMEDY = "see in the access log which versions and ciphers clients speak before";

/** Policies of the cloud, from those that take all clients to those that take few. */
const OWN = [
  "tls_cipher_policy_1_0",
  "tls_cipher_policy_1_1",
  "tls_cipher_policy_1_2",
  "tls_cipher_policy_1_2_strict",
  "tls_cipher_policy_1_2_strict_with_1_3",
];

/** The last one takes TLS 1.3 besides what the one before it takes. */
const STRICTNESS: ReadonlyMap<string, number> = new Map(OWN.map((name, i) => [name, Math.min(i, 3)]));

const another =
  (attribute: string): Judge =>
  (change) => {
    const [from, to] = [textOf(change, "before", attribute), textOf(change, "after", attribute)];
    if (from === "" || to === "") return undefined;
    const [old, next] = [STRICTNESS.get(from), STRICTNESS.get(to)];
    if (old !== undefined && next !== undefined && next <= old) return NO_LOSS;
    const text = `speaks TLS by ${to} where it is ${from} now: clients that know only what that leaves out are refused`;
    return loss("clients-refused", text, REMEDY);
  };

const narrowed: Judge = (change): readonly LinkLoss[] =>
  ["tls_versions", "ciphers"].flatMap((name) => {
    const { gone } = moves(listOf(change, "before", name), listOf(change, "after", name));
    if (gone.length === 0) return [];
    return loss(
      "clients-refused",
      `no longer speaks ${named(gone)}: clients that know nothing else are refused`,
      REMEDY,
    );
  });

const uses = (type: string, attribute: string, fact: Fact): Link => ({
  type,
  link: "TLS policy",
  edits: [{ attributes: [attribute], judge: another(attribute), fact }],
});

const own = (type: string, fact: Fact): Link => ({
  type,
  link: "TLS policy",
  edits: [{ attributes: ["tls_versions", "ciphers"], judge: narrowed, fact }],
});

/** Versions and ciphers that clients must know. */
export const TLS_POLICIES: readonly Link[] = [
  uses(
    "alicloud_slb_listener",
    "tls_cipher_policy",
    alicloud("resource_alicloud_slb_listener.go:738", POLICY_IN_PLACE),
  ),
  uses(
    "alicloud_alb_listener",
    "security_policy_id",
    alicloud("resource_alicloud_alb_listener.go:1004", POLICY_IN_PLACE),
  ),
  uses(
    "alicloud_nlb_listener",
    "security_policy_id",
    alicloud("resource_alicloud_nlb_listener.go:481", POLICY_IN_PLACE),
  ),
  own("alicloud_alb_security_policy", alicloud("resource_alicloud_alb_security_policy.go:26-49", "changes in place")),
  own("alicloud_nlb_security_policy", alicloud("resource_alicloud_nlb_security_policy.go:31-52", "changes in place")),
  own(
    "alicloud_slb_tls_cipher_policy",
    alicloud("resource_alicloud_slb_tls_cipher_policy.go:23-36", "changes in place"),
  ),
];
