import { App, TerraformStack, Testing } from "cdktf";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Construct } from "constructs";
import {
  alicloud,
  Backend,
  BackendPool,
  BindingStrategy,
  Finding,
  Findings,
  IListenerTarget,
  ListenerBinding,
  Severity,
  tencentcloud,
} from "../../lib";
import { Stack } from "../harness";
import { BackendSpec, isTencent, ListenerSpec, RuleSpec, Spec } from "./soundness-spec";

/** One generated configuration. */
export interface Case {
  readonly n: number;
  readonly spec: Spec;
  /** What was made wrong, by the names in soundness-mutations.ts. */
  readonly mutations: readonly string[];
}

function backend({ kind, server, ...options }: BackendSpec): Backend {
  return Backend[kind](server, options);
}

function poolOf(scope: Construct, spec: Spec, id = spec.poolId): BackendPool {
  const { defaultPort, defaultWeight, parked } = spec;
  const backends = spec.backends.map((one, i): [string, Backend] => [`b${i + 1}`, backend(one)]);
  return new BackendPool(scope, id, { defaultPort, defaultWeight, parked, backends: Object.fromEntries(backends) });
}

const STRATEGY: Partial<Record<Spec["family"], BindingStrategy>> = {
  "alicloud-clb-vserver-inline": BindingStrategy.VSERVER_INLINE,
  "alicloud-clb-vserver-attachments": BindingStrategy.VSERVER_ATTACHMENTS,
};

/** Settings whose words are texts, as JavaScript hands them over. */
function asTexts<T>(settings: object): T {
  return settings as T;
}

/** The places that take the backends. */
function alibaba(scope: Construct, { n, spec }: Case): IListenerTarget[] {
  const clb = spec.created
    ? new alicloud.ClassicLoadBalancer(scope, "Clb", {
        loadBalancerName: `c${n}`,
        spec: spec.spec === undefined ? undefined : alicloud.LoadBalancerSpec.of(spec.spec),
        deletionProtection: false,
      })
    : alicloud.ClassicLoadBalancer.fromAttributes(scope, "Clb", {
        loadBalancerId: `lb-${n}`,
        spec: spec.spec === undefined ? undefined : alicloud.LoadBalancerSpec.of(spec.spec),
      });
  const listen = (id: string, { seconds, ...options }: ListenerSpec) =>
    clb.addListener(id, asTexts<alicloud.ClassicListenerOptions>({ ...options, sessionSeconds: seconds }));
  const listeners = [listen("Listener", spec.listener), ...(spec.second ? [listen("Second", spec.second)] : [])];
  const rules = spec.rules.map(({ domain, url, bound }, i) => ({
    rule: listeners[0].addRule(`Rule${i}`, { domain, url }),
    bound,
  }));
  const bound = rules.flatMap(({ rule, bound }) => (bound ? [rule] : []));
  if (spec.family !== "alicloud-clb-default-group") return [...listeners, ...bound];
  return [clb.defaultServerGroup, ...bound];
}

function tencent(scope: Construct, { n, spec }: Case): IListenerTarget[] {
  const clb = spec.created
    ? new tencentcloud.CloudLoadBalancer(scope, "Clb", {
        networkType: tencentcloud.NetworkType.OPEN,
        loadBalancerName: `c${n}`,
        deletionProtection: false,
      })
    : tencentcloud.CloudLoadBalancer.fromAttributes(scope, "Clb", { loadBalancerId: `lb-${n}` });
  const listen = (id: string, { seconds, protocol, port, scheduler, certificateId, healthCheck }: ListenerSpec) =>
    clb.addListener(
      id,
      asTexts<tencentcloud.CloudListenerOptions>({
        protocol,
        port,
        scheduler,
        certificateId,
        healthCheck,
        sessionSeconds: seconds,
      }),
    );
  const first = listen("Listener", spec.listener);
  const rules = spec.rules.map(({ bound, seconds, domain = "", url = "", ...rest }: RuleSpec, i) => ({
    rule: first.addRule(
      `Rule${i}`,
      asTexts<tencentcloud.CloudRuleOptions>({ ...rest, domain, url, sessionSeconds: seconds }),
    ),
    bound,
  }));
  const second = spec.second ? [listen("Second", spec.second)] : [];
  if (rules.length > 0) return [...rules.flatMap(({ rule, bound }) => (bound ? [rule] : [])), ...second];
  return [first, ...second];
}

/** A configuration, under a construct whose name all its addresses begin with. */
function declare(stack: TerraformStack, one: Case): void {
  const { n, spec } = one;
  const scope = new Construct(stack, `c${n}`);
  const places = isTencent(spec) ? tencent(scope, one) : alibaba(scope, one);
  if (spec.unbound) return;
  const pool = poolOf(scope, spec);
  const strategy = STRATEGY[spec.family];
  places.forEach((listener, i) => new ListenerBinding(scope, `Binding${i}`, { listener, pool, strategy }));
  if (!spec.rival) return;
  const rival = poolOf(
    scope,
    { ...spec, backends: spec.backends.map((other) => ({ ...other, server: `${other.server}9` })) },
    "Rival",
  );
  new ListenerBinding(scope, "RivalBinding", { listener: places[0], pool: rival, strategy });
}

/** The case an address belongs to. */
export function caseOf(address: string): number {
  const n = /\.c(\d+)_/.exec(address)?.[1];
  if (n === undefined) throw new Error(`no case in ${address}`);
  return Number(n);
}

/** One folder for the reports of all synths; `Testing.app()` would leave a thousand. */
const outdir = mkdtempSync(join(tmpdir(), "soundness-"));

/** Several configurations in one app. */
export function stackOf(cases: readonly Case[]): TerraformStack {
  const stack = new TerraformStack(new App({ outdir, stackTraces: false }), "stack");
  new alicloud.AlicloudProvider(stack, "Alicloud", { region: "cn-hangzhou" });
  new tencentcloud.TencentcloudProvider(stack, "Tencentcloud", { region: "ap-guangzhou" });
  cases.forEach((one) => declare(stack, one));
  return stack;
}

/** What our synth says of a configuration that stands alone: ids of rules. */
export interface Told {
  /** Those that refuse it. */
  readonly rules: readonly string[];
  /** Those that warn of it. */
  readonly warnings: readonly string[];
}

/** Asks our synth about a configuration that stands alone. */
export function toldOf(one: Case): Told {
  const { errors, all } = Findings.of(stackOf([one]));
  const warnings = all.filter(({ severity }) => severity === Severity.WARNING);
  const ids = (found: readonly Finding[]) => [...new Set(found.map(({ ruleId }) => ruleId))].sort();
  return { rules: ids(errors), warnings: ids(warnings) };
}

/** Several configurations as Terraform JSON. Without `validated` the findings stop nothing. */
export function synthesizeAll(cases: readonly Case[], validated: boolean): Stack {
  return JSON.parse(Testing.synth(stackOf(cases), validated)) as Stack;
}
