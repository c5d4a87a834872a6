import type { HealthCloud } from "../../health/cloud";

type Json = Record<string, unknown>;

/** What an ALB, NLB or GWLB is made of, in the words of its API. */
export interface VpcLoadBalancer {
  readonly loadBalancer: Json;
  readonly listeners: readonly Json[];
  readonly certificates?: { readonly [listener: string]: readonly Json[] };
  readonly rules?: readonly Json[];
  readonly groups: ReadonlyArray<{ readonly group: Json; readonly servers: readonly Json[] }>;
}

const gone = (what: string) => ({ Code: `ResourceNotFound.${what}`, Message: `no such ${what}` });

/** The calls that read it. Lists come in pages of one. */
export function vpcAnswers(version: string, one: VpcLoadBalancer): HealthCloud["answers"] {
  const paged = (name: string, all: readonly Json[], { NextToken: next = "0" }: Json) => {
    const at = Number(next);
    const more = at + 1 < all.length ? { NextToken: String(at + 1) } : {};
    return { [name]: all.slice(at, at + 1), TotalCount: all.length, ...more };
  };
  const { loadBalancer, listeners, certificates = {}, rules = [], groups } = one;
  const groupOf = (id: unknown) => groups.find(({ group }) => group.ServerGroupId === id);
  const answers: HealthCloud["answers"] = {
    GetLoadBalancerAttribute: ({ LoadBalancerId: id }) =>
      id === loadBalancer.LoadBalancerId ? loadBalancer : gone("loadbalancer"),
    ListListeners: (request) => {
      const own = listeners.filter(({ LoadBalancerId: id }) => id === request["LoadBalancerIds.1"]);
      return paged(
        "Listeners",
        own.map(({ ListenerId }) => ({ ListenerId })),
        request,
      );
    },
    GetListenerAttribute: ({ ListenerId: id }) => listeners.find((it) => it.ListenerId === id) ?? gone("listener"),
    ListListenerCertificates: (request) =>
      paged("Certificates", certificates[String(request.ListenerId)] ?? [], request),
    ListRules: (request) => {
      const own = rules.filter(
        ({ ListenerId: id, Direction: way }) => id === request["ListenerIds.1"] && way === request.Direction,
      );
      return paged("Rules", own, request);
    },
    ListServerGroups: (request) => {
      const found = groupOf(request["ServerGroupIds.1"]);
      return paged("ServerGroups", found === undefined ? [] : [found.group], request);
    },
    ListServerGroupServers: (request) => {
      const found = groupOf(request.ServerGroupId);
      return found === undefined ? gone("servergroup") : paged("Servers", found.servers, request);
    },
  };
  return Object.fromEntries(Object.entries(answers).map(([action, answer]) => [`${version} ${action}`, answer]));
}
