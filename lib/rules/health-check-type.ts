import { ListenerProtocol, Product } from "../facts";
import { isUnknown, show } from "../values/unknown";
import { HealthCheckView } from "../app/entry-view";
import { Answer, verdicts } from "./answer";
import { askValue } from "./question";
import { ownHealthCheck, protocolOf, speaksHttp } from "./entries";
import { ownersOf, SettingsOwner } from "../app/settings-owner";
import { checkWording } from "./wording";
import { Rule } from "../app/rule";

export const healthCheckType: Rule = {
  id: "health-check-type",
  severity: "error",
  atPlan: true,
  summary: "Servers are checked in a way that the listener knows, with the settings of that way.",
  why: "The provider refuses the wrong combination during the apply, or leaves the setting out without a word, which is a warning.",
  wrong: `tencent.addListener("Dns", { protocol: tencentcloud.ListenerProtocol.UDP, port: 53, healthCheck: { protocol: tencentcloud.HealthCheckProtocol.HTTP } });`,
  right: `tencent.addListener("Dns", { protocol: tencentcloud.ListenerProtocol.UDP, port: 53, healthCheck: { protocol: tencentcloud.HealthCheckProtocol.PING } });`,
  source:
    "resource_alicloud_slb_listener.go:164 to 187; resource_alicloud_alb_server_group.go:63 to 139; service_tencentcloud_clb.go:940 to 1041; clb/v20180317/models.go:9693 to 9708",
  check: (view) =>
    ownersOf(view).flatMap((entry) => {
      const { product } = entry.loadBalancer;
      const row = product && protocolOf(entry, product);
      const check = ownHealthCheck(entry);
      if (product === undefined || row === undefined) return [];
      const own = check === undefined ? [] : [wrongProtocol(check, row), httpOnly(check, row, product)];
      return [...own, place(entry, row)].flatMap((answer) => verdicts(entry, answer));
    }),
};

function wrongProtocol({ protocol }: HealthCheckView, { name, checks }: ListenerProtocol): Answer {
  if (protocol === undefined || checks === undefined) return undefined;
  if (checks.values.length > 0) return askValue(protocol, checks, checkWording(name));
  if (isUnknown(protocol)) return undefined;
  const text = `health check protocol ${show(protocol)} has no effect for ${name}, which is checked in its own way; leave it out`;
  return { text, severity: "warning" };
}

function httpOnly({ protocol, httpSettings = [] }: HealthCheckView, row: ListenerProtocol, product: Product): Answer {
  if (httpSettings.length === 0 || isUnknown(protocol) || speaksHttp(protocol, row)) return undefined;
  const severity = product.healthCheck.httpSettings === "refused" ? "error" : "warning";
  const names = [...httpSettings].sort().join(", ");
  const way = row.checks?.values.find((check) => check.toUpperCase() === "HTTP");
  const remedy = way === undefined ? "leave it out" : `leave it out, or set protocol ${show(way)}`;
  return { text: `health check ${names} means something to HTTP checks only; ${remedy}`, severity };
}

/** Where backends are bound to rules, their checks stand there, too. */
function place({ kind, loadBalancer, settings }: SettingsOwner, { name, layer }: ListenerProtocol): Answer {
  const elsewhere = kind === "listener" && layer === 7 && loadBalancer.product?.layer7Backends === "rule";
  if (!elsewhere || settings?.checked !== true) return undefined;
  return `a listener of protocol ${name} has no health check of its own; give healthCheck to its rules`;
}
