import { BackendKind } from "../app/backend";
import { Capability, Product } from "../facts";
import { idLike, without } from "../values/conditions";
import { comesFromResource } from "../values/origin";
import { isUnknown, show } from "../values/unknown";
import { AppView, IdView } from "../app/app-view";
import { carrierOf, OneAnswer, verdicts } from "./answer";
import { severityOf } from "./constraint";
import { forEachMember } from "./members";
import { ask } from "./question";
import { Rule, Verdict } from "../app/rule";

export const idForm: Rule = {
  id: "id-form",
  severity: "error",
  atPlan: true,
  summary: "An id begins as ids of its kind do, and has no spaces.",
  why: "Tencent's provider refuses a composite id or one of another kind at apply; on Alibaba it is most likely a mix-up, hence a warning.",
  wrong: `tencentcloud.CloudListener.fromAttributes(stack, "Existing", {
  loadBalancer: tencent,
  listenerId: "lb-85u7q77s#lbl-jf89ory8",
  protocol: tencentcloud.ListenerProtocol.TCP,
  port: 80,
});`,
  right: `tencentcloud.CloudListener.fromAttributes(stack, "Existing", {
  loadBalancer: tencent,
  listenerId: "lbl-jf89ory8",
  protocol: tencentcloud.ListenerProtocol.TCP,
  port: 80,
});`,
  source:
    "ListenerIdCheck, service_tencentcloud_clb.go:46; resource_alicloud_nlb_server_group_server_attachment.go:155; examples of https://help.aliyun.com/en/slb/classic-load-balancer/developer-reference/api-slb-2014-05-15-setbackendservers",
  check: (view) => [
    ...loadBalancerIds(view),
    ...entryIds(view),
    ...groupIds(view),
    ...backendIds(view),
    ...[...view.scalingGroups, ...view.existing, ...view.parts].flatMap((group) =>
      verdicts(group, all(undefined, group.ids)),
    ),
    ...placeIds(view),
  ],
};

function loadBalancerIds(view: AppView): Verdict[] {
  return view.loadBalancers.flatMap((loadBalancer) => {
    const { product, id, ids, construct } = loadBalancer;
    const own = { name: "id", value: id, prefix: product?.ids.loadBalancer };
    // Nothing is written of one that exists: the first resource that stands at it speaks for it.
    const there = [...view.entries, ...view.groups].filter((one) => one.loadBalancer.construct === construct);
    const carrier = () => there.map((one) => carrierOf(one)).find((one) => one !== undefined);
    const answer = comesFromResource(id) ? [] : judge(product, own);
    return [...verdicts(loadBalancer, answer, undefined, { carrier }), ...verdicts(loadBalancer, all(product, ids))];
  });
}

/** A rule's own ids; those of its listener are reported there. */
function entryIds(view: AppView): Verdict[] {
  return view.entries.flatMap((entry) => {
    const inherited = entry.parent?.ids ?? [];
    const own = entry.ids.filter((id) => !inherited.some(({ name, value }) => name === id.name && value === id.value));
    // Of those known only at plan, `placeIds` tells.
    return verdicts(
      entry,
      all(
        entry.loadBalancer.product,
        own.filter(({ value }) => !isUnknown(value)),
      ),
    );
  });
}

/** Those of groups that exist already. */
function groupIds(view: AppView): Verdict[] {
  return view.groups.flatMap((group) => {
    const { id, ids = [], loadBalancer } = group;
    return verdicts(group, all(loadBalancer.product, id === undefined ? ids : [id, ...ids]));
  });
}

/** Those of listeners and rules that exist already are looked at where backends are bound to them. */
function placeIds(view: AppView): Verdict[] {
  return view.groups.flatMap((group) =>
    group.entries
      .filter(({ created }) => !created && group.members.length > 0)
      .flatMap((entry) => {
        const open = entry.ids.filter(({ value }) => isUnknown(value));
        const carrier = () => group.carrier?.(group.members[0].member);
        return verdicts(entry, all(entry.loadBalancer.product, open), undefined, { carrier });
      }),
  );
}

function backendIds(view: AppView): Verdict[] {
  return forEachMember(view, ({ member: { backend } }, { loadBalancer: { product }, capability }) => {
    const { kind, serverId } = backend;
    // A resource knows its own id.
    if (kind === BackendKind.IP || comesFromResource(serverId)) return undefined;
    const prefix = product?.ids.backends[kind];
    const meant = { otherwise: kindMeant(kind, serverId, capability), whole: "a resource", named: true };
    return [
      ...judge(product, { name: "id", value: serverId, prefix }, meant),
      prefix === undefined ? undefined : separated(product?.idSeparator, serverId),
    ];
  });
}

function all(product: Product | undefined, ids: readonly IdView[] = []): readonly OneAnswer[] {
  return ids.flatMap((id) => judge(product, id));
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
function separated(separator: string | undefined, id: string): OneAnswer {
  if (separator === undefined || !isUsable(id)) return undefined;
  return ask({
    value: id,
    required: true,
    constraint: { holds: (value) => !value.includes(separator), condition: (value) => without(value, separator) },
    text: (got) =>
      `id must have no "${separator}", by which the provider cuts the id of its resource, got ${got}; copy the id from the console`,
  });
}

/** How messages speak of an id. */
interface Meant {
  /** What to do about an id of another form, where that is known. */
  readonly otherwise?: string;
  /** Whose id a composite one is. */
  readonly whole: string;
  /** Whether something must have this id. */
  readonly named: boolean;
}

const NAMED: Meant = { whole: "the resource", named: false };

function judge(
  product: Product | undefined,
  { name, value, prefix }: IdView,
  meant: Meant = NAMED,
): readonly OneAnswer[] {
  if (value === "") {
    const remedy = meant.named ? "copy it from the console" : "name one, or leave it out where none is needed";
    return [`${name} is empty; ${remedy}`];
  }
  if (!isUsable(value)) {
    const text = `${name} must be a text without spaces and line breaks, got ${show(value)}; trim it, or copy it from the console`;
    return [text];
  }
  if (product === undefined || prefix === undefined) return [];
  const { confidence } = product.ids;
  const composite = `pass the part of that kind, not the composite id of ${meant.whole}`;
  const text = (got: string, remedy = composite) =>
    `${name} must begin with "${prefix}" and have no #, got ${got}; ${remedy}`;
  const { otherwise = "copy the id from the console" } = meant;
  return [
    ask({
      value,
      required: true,
      constraint: {
        holds: (id) => id.startsWith(prefix) && !id.includes("#"),
        // A plan can only fail, so what is a warning at synth is left out there.
        condition: (id) => (confidence.certain ? idLike(id, prefix) : undefined),
      },
      text,
      found: (got) => {
        const remedy = value.includes("#")
          ? "pass the part of that kind, not the composite id of the resource"
          : otherwise;
        return { text: text(got, remedy), severity: severityOf(confidence) };
      },
    }),
  ];
}
