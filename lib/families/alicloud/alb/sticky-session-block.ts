import { Plain } from "../../../app/shapes/plain";
import { SessionView } from "../../../app/entry-view";
import { ApplicationStickySession } from "./application-sticky-session";

const DEFAULT_TIMEOUT_SECONDS = 1000;

function timeoutOf(sticky: Plain<ApplicationStickySession>): number | undefined {
  return sticky.cookieTimeoutSeconds ?? (sticky.type === "Insert" ? DEFAULT_TIMEOUT_SECONDS : undefined);
}

/** The block of the server group. */
export function stickySessionBlock(sticky: Plain<ApplicationStickySession> | undefined) {
  if (sticky === undefined) return undefined;
  return {
    stickySessionEnabled: true,
    stickySessionType: sticky.type,
    cookieTimeout: timeoutOf(sticky),
    cookie: sticky.cookie,
  };
}

/** What rules look at. */
export function sessionView(sticky: Plain<ApplicationStickySession> | undefined): SessionView | undefined {
  if (sticky === undefined) return undefined;
  return { cookieSession: { type: sticky.type, timeoutSeconds: timeoutOf(sticky), cookie: sticky.cookie } };
}
