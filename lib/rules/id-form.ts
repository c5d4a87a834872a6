import { BackendKind } from "../backend";
import { Product } from "../capabilities";
import { isUnknown, show } from "../unknown";
import { AppView, MemberView, Subject } from "../view/app-view";
import { verdicts } from "./answer";
import { severityOf } from "./constraint";
import { Rule, Verdict } from "./rule";

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
  source: "ListenerIdCheck of the Tencent provider; facts/alicloud-provider.md 6.2 C2",
  check: (view) => [...loadBalancerIds(view), ...entryIds(view), ...groupIds(view), ...backendIds(view)],
};

function loadBalancerIds(view: AppView): Verdict[] {
  return view.loadBalancers.flatMap((loadBalancer) => {
    const { product, id } = loadBalancer;
    return judge(loadBalancer, product, "id", id, product?.ids.loadBalancer);
  });
}

/** A rule's own ids; those of its listener are reported there. */
function entryIds(view: AppView): Verdict[] {
  return view.entries.flatMap((entry) => {
    const inherited = entry.parent?.ids.map(({ name }) => name) ?? [];
    const own = entry.ids.filter(({ name }) => !inherited.includes(name));
    return own.flatMap(({ name, value, prefix }) => judge(entry, entry.loadBalancer.product, name, value, prefix));
  });
}

/** Those of groups that exist already. */
function groupIds(view: AppView): Verdict[] {
  return view.groups.flatMap((group) => {
    const { id, loadBalancer } = group;
    return id === undefined ? [] : judge(group, loadBalancer.product, id.name, id.value, id.prefix);
  });
}

function backendIds(view: AppView): Verdict[] {
  return view.groups.flatMap(({ loadBalancer: { product }, members }) =>
    members.flatMap((member) => {
      const { kind, serverId } = member.member.backend;
      if (kind === BackendKind.IP) return [];
      const prefix = product?.ids.backends[kind];
      return [
        ...judge(member, product, "id", serverId, prefix, member.id),
        ...(prefix === undefined ? [] : separated(member, product?.idSeparator, serverId)),
      ];
    }),
  );
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
): Verdict[] {
  if (!isUsable(value)) {
    const text = `${name} must be a text without spaces and line breaks, got ${show(value)}; trim it, or copy it from the console`;
    return verdicts(subject, { text, severity: "error" }, backend);
  }
  if (product === undefined || prefix === undefined || isUnknown(value)) return [];
  const composite = value.includes("#");
  if (value.startsWith(prefix) && !composite) return [];
  const remedy = composite
    ? "pass the part of that kind, not the composite id of the resource"
    : "copy the id from the console";
  return verdicts(
    subject,
    {
      text: `${name} must begin with "${prefix}" and have no #, got ${show(value)}; ${remedy}`,
      severity: severityOf(product.ids.confidence),
    },
    backend,
  );
}
