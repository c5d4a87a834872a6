import { Link, LinkChange, LinkLoss, NO_LOSS } from "../../impact/operations/link";
import { Fact } from "../../impact/operations/operation";
import { Side, UNKNOWN } from "../../impact/side";
import { alicloud, tencentcloud } from "../quotes";
import { texts } from "./address";
import { loss, leavesAlone, textOf } from "./compare";

const RECORD_DELETED = "the record is deleted, also before it is made anew";

/** How a provider writes a record. */
interface Written {
  readonly type: string;
  /** Attributes of the zone, the name in it, the kind of record, what it answers and whether it does. */
  readonly zone: string;
  readonly name: readonly string[];
  readonly kind: string;
  readonly value: string;
  readonly facts: { readonly edit: Fact; readonly gone: Fact };
}

const FIRST = "let what the record names serve first, and change the record in an apply of its own";

/** Records by which clients find an address. */
const ADDRESSES = /^(?:A|AAAA|CNAME)$/i;

/** The value as others write it: a name may end with a point. */
function answer(side: Side, { value }: Written): string {
  const text = side.id(value);
  return (text ?? "").replace(/\.$/, "");
}

function nameOf(side: Side, { zone, name }: Written): string {
  const texts = [...name, zone].map((attribute) => side.text(attribute));
  const [host, domain] = texts.filter((text): text is string => typeof text === "string");
  return host === undefined || domain === undefined ? (host ?? "") : `${host}.${domain}`;
}

function gone(written: Written) {
  return (change: LinkChange): readonly LinkLoss[] => {
    const before = change.before!;
    const name = nameOf(before, written);
    const others = change.staying.some(
      (other) => nameOf(other, written) === name && other.text(written.kind) === before.text(written.kind),
    );
    if (others) return NO_LOSS;
    const text = `clients that ask for ${name} get no answer any more`;
    return loss("clients-refused", text, "keep the record until nobody asks for the name");
  };
}

/** Another answer under a name that clients ask for already. */
function beside(written: Written) {
  return (change: LinkChange): readonly LinkLoss[] => {
    const after = change.after!;
    const [name, to] = [nameOf(after, written), answer(after, written)];
    if (!change.serves(name) || change.serves(to) || !ADDRESSES.test(String(after.text(written.kind)))) return NO_LOSS;
    const said = to.replace(/^(?:new|unknown):/, "");
    const text = `sends a part of the clients of ${name} to ${said}, which is not known to answer yet`;
    return loss("clients-refused", text, FIRST);
  };
}

function redirected(written: Written) {
  return (change: LinkChange): readonly LinkLoss[] | undefined => {
    const [before, after] = [change.before!, change.after!];
    if (after.text(written.kind) === UNKNOWN || !ADDRESSES.test(String(after.text(written.kind))))
      return gone(written)(change);
    const [from, to] = [answer(before, written), answer(after, written)];
    if (from !== to && change.serves(to)) return NO_LOSS;
    if (from === to) return undefined;
    const said = to.replace(/^(?:new|unknown):/, "");
    const text = `sends clients of ${nameOf(before, written)} from ${from} to ${said}, which is not known to answer yet`;
    return loss("clients-refused", text, FIRST);
  };
}

function record(written: Written): Link {
  const { type, name, kind, value, facts } = written;
  return {
    type,
    link: "DNS record",
    concerns: (side) => ADDRESSES.test(String(side.text(kind))),
    // Records of one name share its clients, and a CNAME may lead to another record.
    names: (side) => [...texts(side, "id"), nameOf(side, written)].filter((text) => text !== ""),
    leadsTo: (side) => [answer(side, written), nameOf(side, written)].filter((text) => text !== ""),
    edits: [
      { attributes: [value, kind], judge: redirected(written), fact: facts.edit },
      { attributes: name, judge: gone(written), fact: facts.edit },
      {
        attributes: ["status"],
        judge: (change) =>
          /^(?:disabled?)$/i.test(textOf(change, "after", "status")) ? gone(written)(change) : NO_LOSS,
        fact: facts.edit,
      },
      { attributes: ["ttl", "remark", "lang", "user_client_ip", "mx"], judge: leavesAlone, fact: facts.edit },
    ],
    made: beside(written),
    gone: gone(written),
    replaced: gone(written),
    fact: facts.gone,
  };
}

/** Names that clients ask for. */
export const DNS_RECORDS: readonly Link[] = [
  record({
    type: "alicloud_alidns_record",
    zone: "domain_name",
    name: ["rr"],
    kind: "type",
    value: "value",
    facts: {
      edit: alicloud(
        "resource_alicloud_alidns_record.go:171-252",
        "the record changes in place, and resolvers follow when their time to live is over",
      ),
      gone: alicloud("resource_alicloud_alidns_record.go:279", RECORD_DELETED),
    },
  }),
  record({
    type: "alicloud_dns_record",
    zone: "name",
    name: ["host_record"],
    kind: "type",
    value: "value",
    facts: {
      edit: alicloud("resource_alicloud_dns_record.go:122-137", "the record changes in place with UpdateDomainRecord"),
      gone: alicloud("resource_alicloud_dns_record.go:182", RECORD_DELETED),
    },
  }),
  record({
    type: "alicloud_pvtz_zone_record",
    zone: "zone_id",
    name: ["rr", "resource_record"],
    kind: "type",
    value: "value",
    facts: {
      edit: alicloud(
        "resource_alicloud_pvtz_zone_record.go:234-302",
        "the record changes in place with UpdateZoneRecord and SetZoneRecordStatus",
      ),
      gone: alicloud("resource_alicloud_pvtz_zone_record.go:343", RECORD_DELETED),
    },
  }),
  record({
    type: "tencentcloud_dnspod_record",
    zone: "domain",
    name: ["sub_domain"],
    kind: "record_type",
    value: "value",
    facts: {
      edit: tencentcloud(
        "dnspod/resource_tc_dnspod_record.go:258-291",
        "the record changes in place with ModifyRecord",
      ),
      gone: tencentcloud("dnspod/resource_tc_dnspod_record.go:320", RECORD_DELETED),
    },
  }),
  record({
    type: "tencentcloud_private_dns_record",
    zone: "zone_id",
    name: ["sub_domain"],
    kind: "record_type",
    value: "record_value",
    facts: {
      edit: tencentcloud(
        "privatedns/resource_tc_private_dns_record.go:250-314",
        "the record changes in place with ModifyPrivateZoneRecord and ModifyRecordsStatus",
      ),
      gone: tencentcloud("privatedns/resource_tc_private_dns_record.go:344", RECORD_DELETED),
    },
  }),
];
