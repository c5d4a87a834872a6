import { ATTACHMENT_REPLACED } from "../reasons";
import { Judge, Link, LinkChange, LinkEdit, LinkLoss, NO_LOSS } from "../../impact/operations/link";
import { Fact } from "../../impact/operations/operation";
import { alicloud, tencentcloud } from "../quotes";
import { texts } from "./address";
import { isOn, leavesAlone, listOf, loss, moves, named, textOf, valueOf, within } from "./compare";

const CLIENT_CHECK_IN_PLACE = "the check of clients changes in place";
const CERTIFICATES_IN_PLACE = "certificates change in place";
const REMEDY =
  "see that the new certificate carries every name of the old one and comes from an issuer that clients trust";
const MUTUAL = "give all clients a certificate before";

/** Certificates of the Certificate Management Service are named with its region. */
const WITH_REGION = /^(\d+)-[a-z]+-[a-z0-9-]+$/;

/** The ids of certificates of that service, which have no region there. */
function inService(...ids: readonly string[]): string[] {
  return ids.filter((id) => WITH_REGION.test(id)).map((id) => id.replace(WITH_REGION, "$1"));
}

/** Whether all that is shown now is renewed, and shown on: what that does is said of the certificates themselves. */
function isRenewed(change: LinkChange, attributes: readonly string[]): boolean {
  const before = listOf(change, "before", ...attributes);
  const blocks = change.after?.blocks("certificates");
  const sides = Array.isArray(blocks) && blocks.length > 0 ? blocks : change.after === undefined ? [] : [change.after];
  const after = attributes
    .filter((name) => !listed(change, name))
    .flatMap((name) => sides.map((side) => side.id(name)));
  const next = before.map((id) => change.successor(id) ?? change.successor(id.replace(WITH_REGION, "$1")) ?? id);
  return before.length > 0 && next.every((id) => after.includes(id));
}

/** Of lists whose elements are not known, none can be told from another one. */
function listed({ change }: LinkChange, name: string): boolean {
  return [change.before, change.after].some((values) => Array.isArray(values?.[name]));
}

/** Certificates that are shown to clients. */
function shown(...attributes: readonly string[]): Judge {
  return (change) => {
    if (isRenewed(change, attributes)) return NO_LOSS;
    const read = (when: "before" | "after") => listOf(change, when, ...attributes);
    const [before, after] = [read("before"), read("after")];
    const { gone, come } = moves(before, after);
    if (gone.length === 0) return come.length === 0 ? undefined : NO_LOSS;
    const later = after.length === 0 && change.change.after !== undefined && unknownAfter(change, attributes);
    const none = later ? "one that is known only after the apply" : "nothing in its place";
    const next = come.length === 0 ? none : named(come);
    const text = `shows ${next} where it shows ${named(gone)} now: clients whose name it does not carry, or who do not trust it, are refused`;
    return loss("clients-refused", text, REMEDY);
  };
}

function unknownAfter({ change }: LinkChange, attributes: readonly string[]): boolean {
  const text = JSON.stringify(change.afterUnknown ?? {});
  return attributes.some((name) => text.includes(`"${name}":true`) || text.includes(`"${name}":[true`));
}

/** Clients that must show a certificate of their own. */
function mutual(flag: readonly string[], authorities: readonly string[]): Judge {
  return (change) => {
    const asks = (when: "before" | "after") => {
      const value = valueOf(change, when, ...flag);
      return flag.length > 0 ? isOn(value) || value === "MUTUAL" : listOf(change, when, ...authorities).length > 0;
    };
    if (!asks("after")) return NO_LOSS;
    if (!asks("before")) {
      const text = "asks clients for a certificate of their own: who has none is refused";
      return loss("clients-refused", text, MUTUAL);
    }
    const { gone } = moves(listOf(change, "before", ...authorities), listOf(change, "after", ...authorities));
    if (gone.length === 0) return NO_LOSS;
    const text = `no longer trusts ${named(gone)}: clients with a certificate of theirs are refused`;
    return loss("clients-refused", text, MUTUAL);
  };
}

const edit = (attributes: readonly string[], judge: Judge, fact: Fact): LinkEdit => ({ attributes, judge, fact });

/** Certificates in resources of their own. */
function additional(type: string, certificate: string, target: string, fact: Fact): Link {
  const gone = (change: LinkChange): readonly LinkLoss[] => {
    const domain = textOf(change, "before", "domain");
    const whose = domain === "" ? "whose names only it carries" : `that call ${domain}`;
    const text = `takes the certificate ${textOf(change, "before", certificate)} away: clients ${whose} are refused`;
    return loss(
      "clients-refused",
      text,
      "add the certificate that comes after it first, and take it away in a later apply",
    );
  };
  return {
    type,
    link: "certificate",
    leadsTo: (side) => texts(side, target),
    needs: (side) => inService(...texts(side, certificate)),
    edits: [edit([certificate], shown(certificate), fact)],
    made: leavesAlone,
    gone,
    // One that comes before the other one goes is shown instead.
    replaced: (change) => (change.change.verb === "create-delete" ? shown(certificate)(change) : gone(change)),
    fact,
  };
}

const TENCENT = "certificates change in place with ModifyListener or ModifyDomainAttributes";
const tencent: Fact[] = [
  tencentcloud("clb/resource_tc_clb_listener.go:154-190", TENCENT),
  tencentcloud("clb/resource_tc_clb_listener_rule.go:839-853", TENCENT),
];

/** What clients are shown, and what they must show. */
export const CERTIFICATES: readonly Link[] = [
  {
    type: "alicloud_slb_listener",
    link: "certificate",
    edits: [
      edit(
        ["server_certificate_id", "ssl_certificate_id"],
        shown("server_certificate_id"),
        alicloud("resource_alicloud_slb_listener.go:729", "the certificate changes in place"),
      ),
      edit(
        ["ca_certificate_id"],
        mutual([], ["ca_certificate_id"]),
        alicloud("resource_alicloud_slb_listener.go:756", "the authority of clients changes in place"),
      ),
    ],
  },
  {
    type: "alicloud_alb_listener",
    link: "certificate",
    needs(side) {
      const blocks = side.blocks("certificates");
      return Array.isArray(blocks) ? inService(...blocks.flatMap((block) => texts(block, "certificate_id"))) : [];
    },
    edits: [
      edit(
        ["certificates", "certificate_id"],
        (change) => shown("certificate_id")(within(change, "certificates")),
        alicloud("resource_alicloud_alb_listener.go:975", CERTIFICATES_IN_PLACE),
      ),
      edit(
        ["ca_enabled", "ca_certificates"],
        mutual(["ca_enabled"], ["ca_certificates"]),
        alicloud("resource_alicloud_alb_listener.go:1068-1075", CLIENT_CHECK_IN_PLACE),
      ),
    ],
  },
  {
    type: "alicloud_nlb_listener",
    link: "certificate",
    needs(side) {
      const ids = side.texts("certificate_ids");
      return Array.isArray(ids) ? inService(...ids) : [];
    },
    edits: [
      edit(
        ["certificate_ids"],
        shown("certificate_ids"),
        alicloud("resource_alicloud_nlb_listener.go:486", CERTIFICATES_IN_PLACE),
      ),
      edit(
        ["ca_enabled", "ca_certificate_ids"],
        mutual(["ca_enabled"], ["ca_certificate_ids"]),
        alicloud("resource_alicloud_nlb_listener.go:494-512", CLIENT_CHECK_IN_PLACE),
      ),
    ],
  },
  additional(
    "alicloud_slb_domain_extension",
    "server_certificate_id",
    "load_balancer_id",
    alicloud("resource_alicloud_slb_domain_extension.go:26-42", "all but the certificate replace the extension"),
  ),
  additional(
    "alicloud_alb_listener_additional_certificate_attachment",
    "certificate_id",
    "listener_id",
    alicloud("resource_alicloud_alb_listener_additional_certificate_attachment.go:26-31", ATTACHMENT_REPLACED),
  ),
  additional(
    "alicloud_nlb_listener_additional_certificate_attachment",
    "certificate_id",
    "listener_id",
    alicloud("resource_alicloud_nlb_listener_additional_certificate_attachment.go:30-39", ATTACHMENT_REPLACED),
  ),
  ...["tencentcloud_clb_listener", "tencentcloud_clb_listener_rule"].map((type, i): Link => ({
    type,
    link: "certificate",
    edits: [
      edit(["certificate_id", "multi_cert_info", "cert_id_list"], shown("certificate_id", "cert_id_list"), tencent[i]),
      edit(
        ["certificate_ssl_mode", "ssl_mode", "certificate_ca_id"],
        mutual(["certificate_ssl_mode", "ssl_mode"], ["certificate_ca_id"]),
        tencent[i],
      ),
    ],
  })),
];
