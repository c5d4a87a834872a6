import { BackendKind } from "../app/backend";
import { Capability, Product } from "../facts";
import { isUnknown, show } from "../values/unknown";
import { AppView, IdView, MemberView, Subject } from "../app/app-view";
import { verdicts } from "./answer";
import { severityOf } from "./constraint";
import { Rule, Verdict } from "../app/rule";

export const idForm: Rule = {
  id: "id-form",
  severity: "error",
  summary: "An id begins as ids of its kind do, and has no spaces.",
  why: "Tencent's provider refuses a composite id or one of another kind at apply; on Alibaba it is most likely a mix-up, hence a warning.",
  wrong: `tencentcloud.CloudListener.fromAttributes(stack, "Existing", {
  loadBalancer: tencent,
  listenerId: "lb-85u7q77s#lbl-jf89ory8",
  protocol: "TCP",
  port: 80,
});`,
  right: `tencentcloud.CloudListener.fromAttributes(stack, "Existing", {
  loadBalancer: tencent,
  listenerId: "lbl-jf89ory8",
  protocol: "TCP",
  port: 80,
});`,
  source:
    "ListenerIdCheck, service_tencentcloud_clb.go:46; resource_alicloud_nlb_server_group_server_attachment.go:155; examples of https://help.aliyun.com/en/slb/classic-load-balancer/developer-reference/api-slb-2014-05-15-setbackendservers",
  check: (view) => [
    ...loadBalancerIds(view),
    ...entryIds(view),
    ...groupIds(view),
    ...backendIds(view),
    ...[...view.scalingGroups, ...view.existing].flatMap((group) => all(group, undefined, group.ids)),
  ],
};

function loadBalancerIds(view: AppView): Verdict[] {
  return view.loadBalancers.flatMap((loadBalancer) => {
    const { product, id } = loadBalancer;
    return [
      ...judge(loadBalancer, product, "id", id, product?.ids.loadBalancer),
      ...all(loadBalancer, product, loadBalancer.ids),
    ];
  });
}

/** A rule's own ids; those of its listener are reported there. */
function entryIds(view: AppView): Verdict[] {
  return view.entries.flatMap((entry) => {
    const inherited = entry.parent?.ids ?? [];
    const own = entry.ids.filter((id) => !inherited.some(({ name, value }) => name === id.name && value === id.value));
    return all(entry, entry.loadBalancer.product, own);
  });
}

/** Those of groups that exist already. */
function groupIds(view: AppView): Verdict[] {
  return view.groups.flatMap((group) => {
    const { id, ids = [], loadBalancer } = group;
    return all(group, loadBalancer.product, id === undefined ? ids : [id, ...ids]);
  });
}

function backendIds(view: AppView): Verdict[] {
  return view.groups.flatMap(({ loadBalancer: { product }, members, capability }) =>
    members.flatMap((member) => {
      const { kind, serverId } = member.member.backend;
      if (kind === BackendKind.IP) return [];
      const prefix = product?.ids.backends[kind];
      const meant = kindMeant(kind, serverId, capability);
      return [
        ...judge(member, product, "id", serverId, prefix, member.id, meant),
        ...(prefix === undefined ? [] : separated(member, product?.idSeparator, serverId)),
      ];
    }),
  );
}

function all(subject: Subject, product: Product | undefined, ids: readonly IdView[] = []): Verdict[] {
  return ids.flatMap(({ name, value, prefix }) => judge(subject, product, name, value, prefix));
}

/** How other kinds of servers are declared, by the beginning of their ids. */
const FACTORIES: readonly {
  readonly kind: BackendKind;
  readonly prefixes: readonly string[];
  readonly call: string;
}[] = [
  { kind: BackendKind.INSTANCE, prefixes: ["i-", "ins-"], call: "Backend.instance" },
  { kind: BackendKind.NETWORK_INTERFACE, prefixes: ["eni-"], call: "Backend.networkInterface" },
  { kind: BackendKind.CONTAINER_GROUP, prefixes: ["eci-"], call: "Backend.containerGroup" },
];

/** The way to declare what the id names, where the family takes it. */
function kindMeant(kind: BackendKind, id: string, { kinds }: Capability): string | undefined {
  if (!isUsable(id)) return undefined;
  const other = FACTORIES.find(({ prefixes }) => prefixes.some((prefix) => id.startsWith(prefix)));
  if (other === undefined || other.kind === kind || kinds[other.kind] === undefined) return undefined;
  return `it names ${/^[aeiou]/.test(other.kind) ? "an" : "a"} ${other.kind}, which is declared with ${other.call}`;
}

/** Read from a file or the environment, or pasted, an id easily brings a line break along, or is empty. */
function isUsable(id: unknown): boolean {
  return isUnknown(id) || (typeof id === "string" && /^\S+$/.test(id));
}

/** The provider cuts the id of an attachment there, and reads another server. */
function separated(member: MemberView, separator: string | undefined, id: string): Verdict[] {
  if (separator === undefined || !isUsable(id) || isUnknown(id) || !id.includes(separator)) return [];
  const text = `id must have no "${separator}", by which the provider cuts the id of its resource, got ${show(id)}; copy the id from the console`;
  return verdicts(member, { text, severity: "error" }, member.id);
}

function judge(
  subject: Subject,
  product: Product | undefined,
  name: string,
  value: string,
  prefix: string | undefined,
  backend?: string,
  meant = "copy the id from the console",
): Verdict[] {
  if (value === "") {
    const remedy =
      backend === undefined ? "name one, or leave it out where none is needed" : "copy it from the console";
    const text = `${name} is empty; ${remedy}`;
    return verdicts(subject, { text, severity: "error" }, backend);
  }
  if (!isUsable(value)) {
    const text = `${name} must be a text without spaces and line breaks, got ${show(value)}; trim it, or copy it from the console`;
    return verdicts(subject, { text, severity: "error" }, backend);
  }
  if (product === undefined || prefix === undefined || isUnknown(value)) return [];
  const composite = value.includes("#");
  if (value.startsWith(prefix) && !composite) return [];
  const remedy = composite ? "pass the part of that kind, not the composite id of the resource" : meant;
  return verdicts(
    subject,
    {
      text: `${name} must begin with "${prefix}" and have no #, got ${show(value)}; ${remedy}`,
      severity: severityOf(product.ids.confidence),
    },
    backend,
  );
}
