import { X509Certificate } from "node:crypto";
import { Judge, Link, LinkLoss, NO_LOSS } from "../../impact/operations/link";
import { Fact } from "../../impact/operations/operation";
import { alicloud, tencentcloud } from "../quotes";
import { leavesAlone, loss, named, textOf } from "./compare";

const CERTIFICATE_REPLACED = "another text replaces the certificate";

/** What clients look at in a certificate. */
interface Identity {
  readonly names: readonly string[];
  readonly issuer: string;
  readonly from: number;
  readonly to: number;
}

/** Undefined of what is known only after the apply, or of a kind that this runtime does not know. */
function identityOf(text: string): Identity | undefined {
  try {
    const { subject, subjectAltName = "", issuer, validFrom, validTo } = new X509Certificate(text);
    const alternatives = subjectAltName.split(", ").filter((name) => name !== "");
    const names = alternatives.length > 0 ? alternatives : subject.split("\n").filter((part) => part.startsWith("CN="));
    return {
      names: names.map((name) => name.replace(/^(?:DNS:|CN=)/, "").toLowerCase()),
      issuer: organisationOf(issuer),
      from: Date.parse(validFrom),
      to: Date.parse(validTo),
    };
  } catch {
    return undefined;
  }
}

/** Whoever issues changes its intermediate certificates often, and its name seldom. */
function organisationOf(issuer: string): string {
  return issuer.split("\n").find((part) => part.startsWith("O=")) ?? issuer;
}

const REMEDY = "have the new certificate issued for all names of the old one, by an issuer that clients trust";

/**
 * One that takes the place of another one, which its listeners then show. Of one that goes first nothing is said: the
 * cloud may refuse to delete what is in use, and the apply ends there.
 */
function renewed(attribute: string): Judge {
  return (change) => {
    if (change.change.verb !== "create-delete") return undefined;
    const [old, next] = [
      identityOf(textOf(change, "before", attribute)),
      identityOf(textOf(change, "after", attribute)),
    ];
    if (old === undefined || next === undefined) return undefined;
    return [...losses(old, next)];
  };
}

function* losses(old: Identity, next: Identity): Generator<LinkLoss> {
  const gone = old.names.filter((name) => !next.names.includes(name));
  if (gone.length > 0) {
    yield* loss("clients-refused", `no longer carries ${named(gone)}: clients that ask for that are refused`, REMEDY);
  }
  if (old.issuer !== next.issuer) {
    const text = `comes from ${next.issuer.replace("O=", "")} instead of ${old.issuer.replace("O=", "")}: clients that do not trust it are refused`;
    yield* loss("clients-refused", text, REMEDY);
  }
  const now = Date.now();
  if (next.to < now || next.from > now) {
    yield* loss("clients-refused", "is not valid today: clients refuse it", "hand over one that is valid");
  }
}

/** Where something on the way has it, the cloud may keep it or not: nobody can tell. */
const unlessUsed: Judge = (change) => (change.users(textOf(change, "before", "id")).length === 0 ? NO_LOSS : undefined);

/** Listeners name it with a region, by which no user is found. */
const untold: Judge = () => undefined;

function uploaded(type: string, attribute: string, fact: Fact, gone: Judge): Link {
  return {
    type,
    link: "certificate",
    edits: [],
    made: leavesAlone,
    gone,
    replaced: renewed(attribute),
    fact,
  };
}

/** Certificates of servers that listeners name by their ids. */
export const UPLOADED_CERTIFICATES: readonly Link[] = [
  uploaded(
    "alicloud_slb_server_certificate",
    "server_certificate",
    alicloud("resource_alicloud_slb_server_certificate.go:29-39", CERTIFICATE_REPLACED),
    unlessUsed,
  ),
  uploaded(
    "alicloud_ssl_certificates_service_certificate",
    "cert",
    alicloud("resource_alicloud_ssl_certificates_service_certificate.go:29-33", CERTIFICATE_REPLACED),
    untold,
  ),
  uploaded(
    "tencentcloud_ssl_certificate",
    "cert",
    tencentcloud("ssl/resource_tc_ssl_certificate.go:52-55", CERTIFICATE_REPLACED),
    unlessUsed,
  ),
];
