import { ListenerProtocol, Product } from "../facts";
import { isUnknown, lowerCase, show } from "../values/unknown";
import { SessionView } from "../app/app-view";
import { Fault } from "./answer";
import { formFault, numberFault, numberText, valueFault } from "./constraint";
import { forEachOwner, protocolOf } from "./entries";
import { SettingsOwner } from "../app/settings-owner";
import { sessionRange } from "./entry-limits";
import { SESSION_SECONDS, COOKIE_SECONDS } from "./wording";
import { Rule } from "../app/rule";

export const sessionPersistence: Rule = {
  id: "session-persistence",
  severity: "error",
  summary: "What keeps a client on one server is a way that the listener knows, with values in its range.",
  why: "A wrong combination fails during the apply, or is left out without a word.",
  wrong: `clb.addListener("Site", {
  protocol: "http",
  port: 80,
  backendPort: 80,
  stickySession: { type: "insert" },
});`,
  right: `clb.addListener("Site", {
  protocol: "http",
  port: 80,
  backendPort: 80,
  stickySession: { type: "insert", cookieTimeoutSeconds: 86400 },
});`,
  source:
    "resource_alicloud_slb_listener.go:911 to 934, diff_suppress_funcs.go:67 to 94; resource_tc_clb_listener.go:401 to 410, resource_tc_clb_listener_rule.go:350; clb/v20180317/models.go:15000",
  check: (view) =>
    forEachOwner(view, (entry, product) => {
      const { session, parent } = entry;
      const row = protocolOf(entry, product);
      if (session === undefined || session === parent?.session || row === undefined) return undefined;
      return [...byAddress(entry, session, row, product), ...byCookie(session.cookieSession, row, product)];
    }),
};

type Faults = ReadonlyArray<string | Fault | undefined>;

function byAddress(entry: SettingsOwner, { seconds }: SessionView, row: ListenerProtocol, product: Product): Faults {
  if (seconds === undefined || isUnknown(seconds)) return [];
  const range = sessionRange(entry, row, product);
  if (range?.also?.some(({ value }) => value === seconds)) return [];
  if (range === undefined) {
    const remedy = product.cookieSession === undefined ? "leave it out, or set it on a rule" : "use a cookie session";
    return [`a ${entry.kind} of protocol ${row.name} keeps no client by address, got ${show(seconds)} s; ${remedy}`];
  }
  const texts = [numberFault(seconds, range, SESSION_SECONDS)] as Array<string | Fault | undefined>;
  const { scheduler } = entry;
  const needed = product.sessionScheduler;
  if (needed !== undefined && scheduler !== undefined && !isUnknown(scheduler) && scheduler !== needed) {
    texts.push(`sessions need scheduler "${needed}", got ${show(scheduler)}; change it, or leave the session out`);
  }
  return texts;
}

function byCookie(cookie: SessionView["cookieSession"], row: ListenerProtocol, product: Product): Faults {
  const limits = product.cookieSession;
  if (cookie === undefined || limits === undefined) return [];
  if (row.layer === 4) return [`protocol ${row.name} has no cookies; keep clients by address, or use HTTP or HTTPS`];
  const { type, timeoutSeconds } = cookie;
  const where = ` for type ${show(type)}`;
  const lacksTimeout = sameWord(type, "insert") && timeoutSeconds === undefined;
  const lacksCookie = sameWord(type, "server") && cookie.cookie === undefined;
  return [
    valueFault(type, limits.types, { name: "cookie session type" }),
    lacksTimeout
      ? numberText(limits.timeoutSeconds, { ...COOKIE_SECONDS, where, remedy: "set it" }, "none")
      : undefined,
    numberFault(timeoutSeconds, limits.timeoutSeconds, COOKIE_SECONDS),
    lacksCookie ? `cookie must name the server's cookie${where}, got none; set it` : undefined,
    formFault(cookie.cookie, limits.cookie, { name: "cookie", remedy: "rename it" }),
  ];
}

/** CLB and ALB spell the types differently. */
function sameWord(type: string, word: string): boolean {
  return lowerCase(type) === word;
}
