import { ListenerProtocol, Product, Range } from "../facts";
import { either, noneOfNames, oneOf, optional } from "../values/conditions";
import { isUnknown, lowerCase, show } from "../values/unknown";
import { SessionView } from "../app/entry-view";
import { OneAnswer } from "./answer";
import { Constraint, numberText, Wording } from "./constraint";
import { ask, askForm, askNumber, askValue } from "./question";
import { forEachOwner, protocolOf } from "./entries";
import { SettingsOwner } from "../app/settings-owner";
import { sessionRange } from "./entry-limits";
import { Rule } from "../app/rule";

export const sessionPersistence: Rule = {
  id: "session-persistence",
  severity: "error",
  atPlan: true,
  summary: "What keeps a client on one server is a way that the listener knows, with values in its range.",
  why: "A wrong combination fails during the apply, or is left out without a word.",
  wrong: `clb.addListener("Site", {
  protocol: alicloud.ListenerProtocol.HTTP,
  port: 80,
  backendPort: 80,
  stickySession: { type: alicloud.StickySessionType.INSERT },
});`,
  right: `clb.addListener("Site", {
  protocol: alicloud.ListenerProtocol.HTTP,
  port: 80,
  backendPort: 80,
  stickySession: { type: alicloud.StickySessionType.INSERT, cookieTimeoutSeconds: 86400 },
});`,
  source:
    "resource_alicloud_slb_listener.go:911 to 934, diff_suppress_funcs.go:67 to 94; resource_tc_clb_listener.go:401 to 410, resource_tc_clb_listener_rule.go:350; clb/v20180317/models.go:15000",
  check: (view) =>
    forEachOwner(view, (entry, product) => {
      const {
        servers: { session },
        parent,
      } = entry;
      if (session === undefined || session === parent?.servers.session) return undefined;
      const row = protocolOf(entry, product);
      return [...byAddress(entry, session, row, product), ...byCookie(session.cookieSession, row, product)];
    }),
};

/** The row is undefined for a protocol that is wrong or known only at plan. */
type Row = ListenerProtocol | undefined;

function byAddress(entry: SettingsOwner, { seconds }: SessionView, row: Row, product: Product): readonly OneAnswer[] {
  if (seconds === undefined) return [];
  const range = sessionRange(entry, row, product);
  if (range !== undefined)
    return [askNumber(seconds, range, { name: "session seconds" }), ...spread(entry, seconds, range)];
  if (row === undefined || isUnknown(seconds)) return [];
  const remedy = product.cookieSession === undefined ? "leave it out, or set it on a rule" : "use a cookie session";
  return [`a ${entry.kind} of protocol ${row.name} keeps no client by address, got ${show(seconds)} s; ${remedy}`];
}

/** How the traffic must be spread for a client to be kept; seconds that are legal beside the range keep nobody. */
function spread(
  { servers: { scheduler }, loadBalancer: { product } }: SettingsOwner,
  seconds: number,
  { also = [] }: Range,
): OneAnswer[] {
  const needed = product?.sessionScheduler;
  const off = also.map(({ value }) => value);
  if (needed === undefined || off.includes(seconds)) return [];
  const text = (got: string) => `sessions need scheduler "${needed}", got ${got}; change it, or leave the session out`;
  return [
    ask({
      value: scheduler,
      constraint: {
        others: scheduler === needed ? [] : [seconds],
        holds: (value: string) => value === needed,
        condition: (value) => {
          const right = oneOf(value, [needed]);
          return isUnknown(seconds) ? either(right, optional(seconds, oneOf(seconds, off))) : right;
        },
      },
      text: (got) => (isUnknown(scheduler) ? text(got) : text(`${show(scheduler)}, with ${got}`)),
      found: text,
    }),
  ];
}

function byCookie(cookie: SessionView["cookieSession"], row: Row, product: Product): readonly OneAnswer[] {
  const limits = product.cookieSession;
  if (cookie === undefined || limits === undefined) return [];
  if (row?.layer === 4) return [`protocol ${row.name} has no cookies; keep clients by address, or use HTTP or HTTPS`];
  const { type, timeoutSeconds, cookie: name } = cookie;
  return [
    askValue(type, limits.types, { name: "cookie session type" }),
    lacking(type, "insert", timeoutSeconds, (got) => {
      const wording = { ...COOKIE_SECONDS, where: ` for type ${got}`, remedy: "set it" };
      return numberText(limits.timeoutSeconds, wording, "none");
    }),
    askNumber(timeoutSeconds, limits.timeoutSeconds, { ...COOKIE_SECONDS, required: sameWord(type, "insert") }),
    lacking(type, "server", name, (got) => `cookie must name the server's cookie for type ${got}, got none; set it`),
    askForm(name, limits.cookie, { name: "cookie", remedy: "rename it", required: sameWord(type, "server") }),
  ];
}

const COOKIE_SECONDS: Wording = { name: "cookieTimeoutSeconds" };

/** What one type of cookie asks for and the user left out. */
function lacking(type: string, word: string, setting: unknown, text: (got: string) => string): OneAnswer {
  const constraint: Constraint<string> = {
    holds: (value) => !sameWord(value, word),
    condition: (value) => noneOfNames(value, [word.toUpperCase()]),
  };
  return setting === undefined ? ask({ value: type, constraint, text }) : undefined;
}

/** CLB and ALB spell the types differently. */
function sameWord(type: string, word: string): boolean {
  return lowerCase(type) === word;
}
