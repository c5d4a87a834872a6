import { ListenerProtocol, Product } from "../capabilities";
import { isUnknown, lowerCase, show } from "../unknown";
import { SessionView } from "../view/app-view";
import { forEachOwner, protocolOf, SettingsOwner } from "./entries";
import { integerIn, misfits, misses, quoted, textOf } from "./limits";
import { Rule } from "./rule";

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
  source: "facts/alicloud-provider.md 6.2 C21, C22; facts/tencentcloud-provider.md 7, rules 26 and 27",
  check: (view) =>
    forEachOwner(view, (entry, product) => {
      const { session, parent } = entry;
      const row = protocolOf(entry, product);
      if (session === undefined || session === parent?.session || row === undefined) return undefined;
      return [...byAddress(entry, session, row, product), ...byCookie(session.cookieSession, row, product)];
    }),
};

function byAddress(entry: SettingsOwner, { seconds }: SessionView, row: ListenerProtocol, product: Product): string[] {
  if (seconds === undefined || isUnknown(seconds)) return [];
  const ofRule = entry.kind === "rule" ? product.rules.sessionSeconds : undefined;
  if (ofRule !== undefined && seconds === 0) return [];
  const range = ofRule ?? row.sessionSeconds;
  if (range === undefined) {
    const remedy = product.cookieSession === undefined ? "leave it out, or set it on a rule" : "use a cookie session";
    return [`a ${entry.kind} of protocol ${row.name} keeps no client by address, got ${show(seconds)} s; ${remedy}`];
  }
  const texts: string[] = [];
  if (misses(seconds, range)) {
    texts.push(`session seconds must be ${integerIn(range)}, got ${show(seconds)}; choose one in the range`);
  }
  const { scheduler } = entry;
  const needed = product.sessionScheduler;
  if (needed !== undefined && scheduler !== undefined && !isUnknown(scheduler) && scheduler !== needed) {
    texts.push(`sessions need scheduler "${needed}", got ${show(scheduler)}; change it, or leave the session out`);
  }
  return texts;
}

function byCookie(cookie: SessionView["cookieSession"], row: ListenerProtocol, product: Product): string[] {
  const limits = product.cookieSession;
  if (cookie === undefined || limits === undefined) return [];
  if (row.layer === 4) return [`protocol ${row.name} has no cookies; keep clients by address, or use HTTP or HTTPS`];
  const texts: string[] = [];
  if (!isUnknown(cookie.type) && !limits.types.includes(cookie.type)) {
    texts.push(
      `cookie session type must be one of ${quoted(limits.types)}, got ${show(cookie.type)}; choose one of them`,
    );
  }
  const timeout = `cookieTimeoutSeconds must be ${integerIn(limits.timeoutSeconds)}`;
  if (sameWord(cookie.type, "insert") && cookie.timeoutSeconds === undefined) {
    texts.push(`${timeout} for type ${show(cookie.type)}, got none; set it`);
  }
  if (misses(cookie.timeoutSeconds, limits.timeoutSeconds)) {
    texts.push(`${timeout}, got ${show(cookie.timeoutSeconds)}; choose one in the range`);
  }
  if (sameWord(cookie.type, "server") && cookie.cookie === undefined) {
    texts.push(`cookie must name the server's cookie for type ${show(cookie.type)}, got none; set it`);
  }
  if (misfits(cookie.cookie, limits.cookie)) {
    texts.push(`cookie must have ${textOf(limits.cookie)}, got ${show(cookie.cookie)}; rename it`);
  }
  return texts;
}

/** CLB and ALB spell the types differently. */
function sameWord(type: string, word: string): boolean {
  return lowerCase(type) === word;
}
