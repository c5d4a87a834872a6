import { tencentcloud, alicloud } from "../../lib";
import { Fixture, instances, table } from "./fixture";
import { existingAlb } from "./vpc";

const { forward, redirect, fixedResponse, rewrite, insertHeader, removeHeader } = alicloud.ApplicationRuleAction;
const gone = fixedResponse({ content: "gone", httpCode: "410" });
const conditions = { paths: ["/a"] };
const more = (name: string) => insertHeader(name, { value: "v" });

function rule(f: Fixture, actions: alicloud.ApplicationRuleAction[], props: object = {}, protocol = "HTTP") {
  const attributes = {
    loadBalancer: existingAlb(f),
    listenerId: "lsn-1",
    protocol: alicloud.ListenerProtocol.of(protocol),
    port: 80,
  };
  const listener = alicloud.ApplicationListener.fromAttributes(f.stack, "L", attributes);
  return listener.addRule("R", { priority: 1, conditions, actions, ...props });
}

function groups(f: Fixture, ...weights: number[]): alicloud.ApplicationForward {
  const loadBalancer = existingAlb(f, "Other");
  return {
    serverGroups: weights.map((weight, at) => ({
      serverGroup: alicloud.ApplicationServerGroup.fromAttributes(f.stack, `G${at}`, {
        loadBalancer,
        serverGroupId: `sgp-${at}`,
      }),
      weight,
    })),
  };
}

const bound = (made: alicloud.ApplicationRule) => made.addBackends("Pool", { backends: instances(2) });

table("alb-actions", [
  ["one last action, wherever it stands", (f) => rule(f, [gone, more("x"), removeHeader("y")])],
  ["others before the forward of the pools", (f) => bound(rule(f, [rewrite({ path: "/b" }), more("x"), more("y")]))],
  ["a forward to several groups", (f) => rule(f, [forward(groups(f, 10, 0)), rewrite({ path: "/b" })])],
  [
    "two last actions",
    (f) => rule(f, [gone, redirect({ port: "443" })]),
    'error: rule "R": has 2 last actions: fixedResponse, redirect; keep one of them',
  ],
  [
    "a redirect twice",
    (f) => rule(f, [redirect({ port: "443" })], { redirectToPort: 443 }),
    'error: rule "R": has 2 last actions: redirect, redirectToPort; keep one of them',
  ],
  [
    "a forward beside pools",
    (f) => bound(rule(f, [forward(groups(f, 10, 90))])),
    'error: rule "R": has 2 last actions: forward, bound pools; keep one of them',
  ],
  [
    "a forward beside a group",
    (f) => {
      const given = groups(f, 10, 90);
      rule(f, [forward(given)], { serverGroup: given.serverGroups[0].serverGroup });
    },
    'error: rule "R": has 2 last actions: forward, serverGroup; keep one of them',
  ],
  [
    "orders that are not distinct",
    (f) => rule(f, [more("x").withOrder(3), more("y").withOrder(3), gone.withOrder(9)]),
    'error: rule "R": order of insertHeader must be none of another action, got 3; give each action another one',
  ],
  [
    "a last action before another one",
    (f) => rule(f, [more("x").withOrder(3), gone.withOrder(3)]),
    'error: rule "R": order of fixedResponse must be greater than that of every other action, got 3; raise it',
  ],
  ["orders of its own", (f) => rule(f, [more("x").withOrder(8), more("y").withOrder(3), gone.withOrder(9)])],
  ["orders that are known only at plan", (f) => rule(f, [more("x").withOrder(f.number), more("y"), gone])],
  [
    "two rewrites, and a rule that answers",
    (f) => rule(f, [rewrite({ path: "/b" }), rewrite({ host: "b.example.com" }), gone]),
    'error: rule "R": has 2 actions that rewrite; say all of it in one',
    'error: rule "R": has a rewrite, which needs a rule that forwards, not fixedResponse; take it out, or bind a pool',
  ],
  [
    "a redirect to nowhere else",
    (f) => rule(f, [redirect({ httpCode: alicloud.RedirectCode.HTTP_301, host: "${host}" })]),
    'error: rule "R": redirects to what was asked for; name a protocol, host, port, path or query',
  ],
  [
    "a redirect of HTTPS to HTTP",
    (f) => rule(f, [redirect({ protocol: alicloud.RedirectProtocol.HTTP, port: "80" })], {}, "HTTPS"),
    'error: rule "R": an HTTPS listener redirects to HTTPS only, got "HTTP"; write "HTTPS", or leave protocol out',
  ],
  [
    "one that is known only at plan",
    (f) => rule(f, [redirect({ protocol: alicloud.RedirectProtocol.of(f.string) })], {}, "HTTPS"),
  ],
  ["a redirect of HTTP to HTTP", (f) => rule(f, [redirect({ protocol: alicloud.RedirectProtocol.HTTP, port: "81" })])],
  [
    "a forward to nobody",
    (f) => rule(f, [forward({ serverGroups: [] })]),
    'error: rule "R": forwards to no server group; name one, or bind a pool',
  ],
  [
    "a forward that nobody takes",
    (f) => rule(f, [forward(groups(f, 0, 0))]),
    'error: rule "R": forwards to groups of weight 0 alone, so nobody takes traffic; raise one weight',
  ],
  ["weights that are known only at plan", (f) => rule(f, [forward(groups(f, 0, f.number))])],
  [
    "a forward to many",
    (f) => rule(f, [forward(groups(f, 1, 1, 1, 1, 1, 1))]),
    'warning: rule "R": forwards to 6 server groups, and a rule takes 5 as far as is known (as of 2026-08: CreateRule: ForwardGroupConfig, at most five server groups); use fewer, or acknowledge this where the cloud takes it',
  ],
  [
    "a rule of another family",
    (f) => f.tencent.addListener("T", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 }),
  ],
]);
