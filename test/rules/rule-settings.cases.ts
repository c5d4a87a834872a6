import { TerraformStack } from "cdktf";
import { AcknowledgeOptions, Backend, LoadBalancingRules, Severity } from "../../lib";
import { Case, Fixture, instances, table } from "./fixture";

const reason = "a lab";

function tooHeavy(f: Fixture): void {
  f.inVServerGroup({ a: Backend.instance("i-a", { weight: 101 }), b: Backend.instance("i-b") });
}

const quotas =
  '"TOTAL_LISTENER_QUOTA", "TOTAL_LISTENER_RULE_QUOTA", "alb-actions-basic", "alb-actions-standard", "alb-conditions-basic", "alb-conditions-standard", "alb-servers-per-group", "clb-listeners", "clb-snat-addresses", "ess-vserver-groups", "nlb-groups-per-server", "nlb-servers", "slb_quota_backendserver_attached_num", "slb_quota_backendservers_num"';

table("rule-settings", [
  [
    "no reason",
    (f) => {
      f.inVServerGroup(instances(1));
      LoadBalancingRules.of(f.stack).acknowledge("single-backend", { reason: " " });
    },
    'error: rules of "stack": gives no reason for single-backend; say what makes it right here',
  ],
  ...[{}, undefined].map((options): Case => [
    `no reason, but ${JSON.stringify(options)} from JavaScript`,
    (f) => {
      f.inVServerGroup(instances(1));
      LoadBalancingRules.of(f.stack).acknowledge("single-backend", options as unknown as AcknowledgeOptions);
    },
    'error: rules of "stack": gives no reason for single-backend; say what makes it right here',
  ]),
  [
    "no such rule",
    (f) => {
      f.inVServerGroup(instances(1));
      LoadBalancingRules.of(f.stack).acknowledge("single-backends", { reason }).severity("plain-htp", Severity.ERROR);
    },
    'error: rules of "stack": there is no rule "single-backends"; docs/rules.md has their ids',
    'error: rules of "stack": there is no rule "plain-htp"; docs/rules.md has their ids',
  ],
  [
    "nothing to accept, for the app, a construct and a backend",
    (f) => {
      f.inVServerGroup(instances(2));
      LoadBalancingRules.of(f.stack.node.root).acknowledge("single-backend", { reason });
      LoadBalancingRules.of(f.clb).acknowledge("single-backend", { reason });
      LoadBalancingRules.of(f.stack).acknowledge("risky-port", { reason, backend: "b1" });
    },
    "warning: rules of the app: single-backend finds nothing in the app; remove the acknowledgement",
    'warning: rules of "stack/Clb": single-backend finds nothing under stack/Clb; remove the acknowledgement',
    'warning: rules of "stack": risky-port finds nothing about backend "b1" under stack; remove the acknowledgement',
  ],
  [
    "what the cloud refuses",
    (f) => {
      tooHeavy(f);
      LoadBalancingRules.of(f.stack).acknowledge("weight-range", { reason }).severity("weight-range", Severity.WARNING);
    },
    'error: rules of "stack": findings of weight-range under stack cannot be acknowledged, as the cloud or the provider is certain to refuse what they are about; mend it',
    'error: rules of "stack": findings of weight-range under stack cannot be less than an error, as the cloud or the provider is certain to refuse what they are about; mend it',
  ],
  [
    "quotas that nobody knows, and a wrong one",
    (f) => {
      f.inVServerGroup(instances(2));
      LoadBalancingRules.of(f.stack).quota("servers", 5).quota("nlb-servers", 0);
    },
    `error: rules of "stack": "servers" is no quota of the rules; they know ${quotas}`,
    'error: rules of "stack": limit must be an integer of 1 or more, got 0; ask the console',
  ],
  [
    "a severity that there is none of, from JavaScript",
    (f) => {
      f.inVServerGroup(instances(1));
      LoadBalancingRules.of(f.stack).severity("single-backend", "fatal" as Severity);
    },
    'error: rules of "stack": severity of single-backend must be one of "error", "info", "warning", got "fatal"; use Severity',
  ],
  [
    "what is right",
    (f) => {
      f.inVServerGroup(instances(1));
      LoadBalancingRules.of(f.stack)
        .acknowledge("single-backend", { reason })
        .severity("plain-http", Severity.ERROR)
        .severity("weight-range", Severity.ERROR)
        .quota("nlb-servers", 500);
    },
  ],
  [
    "a quota that is a token",
    (f) => {
      f.inVServerGroup(instances(2));
      LoadBalancingRules.of(f.stack).quota("nlb-servers", f.number);
    },
  ],
  [
    "settings for an app in which nothing of this library stands",
    (f) => {
      const app = new TerraformStack(f.stack.node.root, "other").node.root;
      LoadBalancingRules.of(app).acknowledge("nothing", { reason });
    },
  ],
]);
