import { FAMILIES } from "../../lib/families";
import { checksOf } from "../../lib/families/checks";
import { analysisIn } from "../../lib/rollout/analysis/analysis-file";
import { durationMs, durationText } from "../../lib/rollout/analysis/duration";

/** What is wrong in an analysis file is told by its place, before anything is deployed. */

const ENV = { TOKEN: "t" };
const read = (text: string, bakeMs = 60_000) =>
  analysisIn("a.yaml", text, { kinds: checksOf(FAMILIES), env: ENV, bakeMs });
const one = (text: string) => `metrics:\n  - name: errors\n    ${text.split("\n").join("\n    ")}\n`;
const PROMETHEUS = "prometheus: { url: http://p:9090, query: up }";
const HTTP = "http: { url: http://p }";

test("what is not written has its default", () => {
  const [metric] = read(one(`threshold: { max: 1 }\n${PROMETHEUS}`));
  expect(metric).toEqual({
    name: "errors",
    threshold: { min: undefined, max: 1 },
    intervalMs: 30_000,
    delayMs: 0,
    timeoutMs: 10_000,
    failureLimit: 0,
    noDataLimit: 0,
    check: { measure: expect.any(Function) as unknown },
  });
});

test("JSON is YAML, too", () => {
  const metrics = [{ name: "home", interval: "5s", http: { url: "https://example.com", tokenFrom: "TOKEN" } }];
  expect(read(JSON.stringify({ metrics })).map(({ name, intervalMs }) => [name, intervalMs])).toEqual([["home", 5000]]);
});

test.each<[string, string, string]>([
  ["no YAML", "a: [", "cannot read a.yaml: unexpected end of the stream within a flow collection (2:1)"],
  ["a list", "- 1", "a.yaml is a list; write an object there"],
  ["nothing to watch", "metrics: []", "a.yaml.metrics is a list; write a list with something in it"],
  ["a key that nothing reads", `${one(HTTP)}bake: 1m`, 'a.yaml has "bake", which nothing reads; it takes: metrics'],
  ["no name", "metrics: [{ http: { url: http://p } }]", "a.yaml: metrics[0].name is missing; write a text"],
  [
    "nobody to ask",
    one("interval: 1m"),
    "a.yaml: metrics[0] says of nobody to ask; write one of: http, command, prometheus, alicloudMonitor, tencentcloudMonitor",
  ],
  [
    "two to ask",
    one(`${HTTP}\n${PROMETHEUS}`),
    "a.yaml: metrics[0] names 2 to ask; write one of: http, command, prometheus, alicloudMonitor, tencentcloudMonitor",
  ],
  [
    "a number without a threshold",
    one(PROMETHEUS),
    "a.yaml: metrics[0] has no threshold, so any number would pass; write threshold with min or max",
  ],
  [
    "an empty threshold",
    one(`threshold: {}\n${PROMETHEUS}`),
    "a.yaml: metrics[0].threshold has neither min nor max; write one",
  ],
  [
    "bounds the wrong way",
    one(`threshold: { min: 2, max: 1 }\n${PROMETHEUS}`),
    "a.yaml: metrics[0].threshold: no number is from 2 to 1; swap them",
  ],
  [
    "no number for a bound",
    one(`threshold: { max: .nan }\n${PROMETHEUS}`),
    "a.yaml: metrics[0].threshold.max is NaN; write a number",
  ],
  [
    "a threshold of what gives no number",
    one(`threshold: { max: 1 }\n${HTTP}`),
    "a.yaml: metrics[0].threshold: http gives no number, but passes or fails; leave it out",
  ],
  [
    "no time",
    one(`interval: 5\n${HTTP}`),
    "a.yaml: metrics[0].interval is 5; write a number with s, m or h, such as 30s, 10m or 1h",
  ],
  ["too often", one(`interval: 0s\n${HTTP}`), "a.yaml: metrics[0].interval is under 1s; write 1s or more"],
  [
    "a negative limit",
    one(`failureLimit: -1\n${HTTP}`),
    "a.yaml: metrics[0].failureLimit is -1; write a number from 0",
  ],
  ["half a failure", one(`failureLimit: 0.5\n${HTTP}`), "a.yaml: metrics[0].failureLimit is 0.5; write an integer"],
  [
    "a delay beyond the bake time",
    one(`initialDelay: 2m\n${HTTP}`),
    'a.yaml: metric "errors" waits 2m of 1m, so it would never be measured; bake longer, or shorten its initialDelay',
  ],
  ["no address", one("http: { url: p:80 }"), 'a.yaml: metrics[0].http.url is "p:80"; write an http or https address'],
  [
    "a password in an address",
    one("http: { url: http://a:b@p }"),
    "a.yaml: metrics[0].http.url holds a password; put a token into the environment and name it in tokenFrom",
  ],
  [
    "no HTTP status",
    one("http: { url: http://p, status: 600 }"),
    "a.yaml: metrics[0].http.status is 600; write an HTTP status up to 599",
  ],
  [
    "a token that the environment lacks",
    one("http: { url: http://p, tokenFrom: GONE }"),
    'a.yaml: metrics[0].http.tokenFrom: the environment has no "GONE"; set it',
  ],
  [
    "a key that no check reads",
    one("http: { url: http://p, body: x }"),
    'a.yaml: metrics[0].http has "body", which nothing reads; it takes: contains, headers, status, tokenFrom, url',
  ],
  [
    "a command as one text",
    one("command: { run: ./smoke.sh }"),
    'a.yaml: metrics[0].command.run is "./smoke.sh"; write a list with something in it',
  ],
  [
    "a command with a list inside",
    one("command: { run: [[1]] }"),
    "a.yaml: metrics[0].command.run[0] is no text; write a program and its arguments",
  ],
  [
    "two of one name",
    `metrics:\n  - { name: a, ${HTTP} }\n  - { name: a, ${HTTP} }\n`,
    'a.yaml: two metrics are named "a"',
  ],
  [
    "a cloud without credentials",
    one("threshold: { max: 1 }\nalicloudMonitor: { namespace: n, metric: m, dimensions: { instanceId: lb-1 } }"),
    "no credentials; set ALICLOUD_ACCESS_KEY and ALICLOUD_SECRET_KEY in the environment",
  ],
  [
    "an unknown statistic",
    one(
      "threshold: { max: 1 }\nalicloudMonitor: { namespace: n, metric: m, dimensions: { instanceId: lb-1 }, statistic: P99 }",
    ),
    'a.yaml: metrics[0].alicloudMonitor.statistic is "P99"; write Average or Maximum or Minimum or Sum or Value',
  ],
])("%s is refused", (_, text, message) => {
  expect(() => read(text)).toThrow(new Error(message));
});

test.each([
  ["30s", 30_000],
  ["1.5m", 90_000],
  ["2h", 7_200_000],
  ["0s", 0],
  ["10", undefined],
  ["-1s", undefined],
  ["1d", undefined],
])("%s is %p milliseconds", (text, milliseconds) => {
  expect(durationMs(text)).toBe(milliseconds);
});

test.each([
  [0, "0s"],
  [1500, "1.5s"],
  [90_000, "90s"],
  [600_000, "10m"],
  [7_200_000, "2h"],
])("%p milliseconds are %s", (milliseconds, text) => {
  expect(durationText(milliseconds)).toBe(text);
});
