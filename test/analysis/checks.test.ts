import { createServer, IncomingMessage, Server, ServerResponse } from "node:http";
import { AddressInfo } from "node:net";
import { FAMILIES } from "../../lib/families";
import { checksOf } from "../../lib/families/checks";
import { Measured, Moment } from "../../lib/rollout/analysis/check";
import { SettingsBlock } from "../../lib/rollout/analysis/settings-block";
import { HealthCloud } from "../health/cloud";

/** Each way to measure, against loopback servers: what is not an answer is no pass. */

const SINCE = 1_700_000_000_000;
const MOMENT: Moment = { since: SINCE, step: 25 };

let answer: (request: IncomingMessage, response: ServerResponse) => void;
let server: Server;
let url: string;
beforeAll(async () => {
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

function measured(
  name: string,
  settings: object,
  { env = {}, signal = new AbortController().signal }: { env?: NodeJS.ProcessEnv; signal?: AbortSignal } = {},
): Promise<Measured> {
  const kind = checksOf(FAMILIES).find((one) => one.name === name)!;
  return kind.read(SettingsBlock.of(settings, name), { ...process.env, ...env }).measure(MOMENT, signal);
}

describe("http", () => {
  test.each<[string, number, string, object, Measured]>([
    ["the status that is wanted", 200, "", {}, { passed: true, why: "HTTP status 200" }],
    ["another one", 500, "", {}, { passed: false, why: "HTTP status 500, not 200" }],
    ["a redirect, which is not followed", 302, "", { status: 302 }, { passed: true, why: "HTTP status 302" }],
    ["the text that is wanted", 200, "all fine", { contains: "fine" }, { passed: true, why: "HTTP status 200" }],
    ["another text", 200, "none", { contains: "fine" }, { passed: false, why: "the answer does not hold the text" }],
  ])("%s", async (_, status, text, settings, wanted) => {
    answer = (_request, response) => response.writeHead(status, { location: "/elsewhere" }).end(text);
    expect(await measured("http", { url, ...settings })).toEqual(wanted);
  });

  test("headers and the token of the environment are sent", async () => {
    let got: unknown;
    answer = ({ headers }, response) => {
      got = [headers.host, headers["x-step"], headers.authorization];
      response.end();
    };
    await measured("http", { url, headers: { "x-step": "a" }, tokenFrom: "T" }, { env: { T: "secret" } });
    expect(got).toEqual([new URL(url).host, "a", "Bearer secret"]);
  });

  test("nobody listens", async () => {
    const gone = createServer();
    await new Promise<void>((resolve) => gone.listen(0, "127.0.0.1", resolve));
    const { port } = gone.address() as AddressInfo;
    await new Promise((resolve) => gone.close(resolve));
    expect(await measured("http", { url: `http://127.0.0.1:${port}` })).toEqual({ passed: false, why: "ECONNREFUSED" });
  });

  test("no answer in time", async () => {
    const stop = new AbortController();
    answer = () => stop.abort();
    expect(await measured("http", { url }, { signal: stop.signal })).toEqual({
      passed: false,
      why: "no answer in time",
    });
  });
});

describe("prometheus", () => {
  const vector = (...values: string[]) => ({
    status: "success",
    data: { resultType: "vector", result: values.map((value) => ({ metric: {}, value: [1, value] })) },
  });

  test.each<[string, number, unknown, Measured]>([
    ["one series", 200, vector("0.25"), { value: 0.25 }],
    ["a scalar", 200, { status: "success", data: { resultType: "scalar", result: [1, "3"] } }, { value: 3 }],
    ["infinity", 200, vector("+Inf"), { value: Infinity }],
    ["no series", 200, vector(), { missing: "the query finds no series" }],
    ["two series", 200, vector("1", "2"), { missing: "the query finds 2 series; make it one, with sum() for example" }],
    ["no number", 200, vector("NaN"), { missing: "the value is NaN, no number: nobody was counted" }],
    ["an empty value", 200, vector(""), { missing: "the answer holds no value" }],
    [
      "a range",
      200,
      { status: "success", data: { resultType: "matrix", result: [] } },
      { missing: "the query gives a matrix; make it one number" },
    ],
    ["a refusal", 400, { status: "error", error: "parse error\nat 1" }, { missing: "parse error" }],
    ["trouble", 503, "busy", { missing: "HTTP status 503" }],
    ["a good answer with a bad status", 500, vector("0"), { missing: "HTTP status 500" }],
    ["another form", 200, { status: "success" }, { missing: "the answer is not in the form of this API" }],
    ["no JSON", 200, "<html>", { missing: "the answer is not in the form of this API" }],
  ])("%s", async (_, status, body, wanted) => {
    answer = (_request, response) =>
      response.writeHead(status).end(typeof body === "string" ? body : JSON.stringify(body));
    expect(await measured("prometheus", { url: `${url}/prom/`, query: "up" })).toEqual(wanted);
  });

  test("the query is asked below the path of the address", async () => {
    let asked: unknown;
    answer = ({ url: path }, response) => {
      asked = path;
      response.end(JSON.stringify(vector("1")));
    };
    await measured("prometheus", { url: `${url}/prom/`, query: 'sum(rate(x{a="b"}[1m]))' });
    expect(asked).toBe(`/prom/api/v1/query?${new URLSearchParams({ query: 'sum(rate(x{a="b"}[1m]))' }).toString()}`);
  });
});

describe("command", () => {
  const run = (script: string) => ({ run: [process.execPath, "-e", script] });

  test.each<[string, object, Measured]>([
    ["status 0", run("console.log('fine')"), { passed: true, why: "exit status 0: fine" }],
    [
      "another status",
      run("console.error('a\\nbroken'); process.exit(3)"),
      { passed: false, why: "exit status 3: broken" },
    ],
    [
      "told of the step",
      run("process.exit(process.env.CDKTF_LB_STEP === '25' ? 0 : 1)"),
      { passed: true, why: "exit status 0" },
    ],
    [
      "told since when",
      run(`process.exit(process.env.CDKTF_LB_SINCE === '${new Date(SINCE).toISOString()}' ? 0 : 1)`),
      { passed: true, why: "exit status 0" },
    ],
    ["not found by its shell", run("process.exit(127)"), { missing: "exit status 127" }],
    ["ended by a signal", run("process.kill(process.pid, 'SIGKILL')"), { missing: "ended by SIGKILL" }],
    ["no such program", { run: ["/no/such/program"] }, { missing: "spawn /no/such/program ENOENT" }],
  ])("%s", async (_, settings, wanted) => {
    expect(await measured("command", settings)).toEqual(wanted);
  });

  test("it ends when its time is over", async () => {
    const stop = new AbortController();
    answer = (_request, response) => {
      response.end();
      stop.abort();
    };
    const script = `require("node:http").get("${url}"); setInterval(() => undefined, 1000)`;
    const wanted = { missing: "no answer in time" };
    expect(await measured("command", run(script), { signal: stop.signal })).toEqual(wanted);
  });
});

describe("the monitors of the clouds", () => {
  const settings = { namespace: "n", metric: "m", dimensions: { instanceId: "lb-1", port: 80 } };

  async function asked(name: string, action: string, body: object, more: object = {}) {
    const cloud = await HealthCloud.open({ [action]: () => body });
    try {
      const result = await measured(name, { ...settings, ...more }, { env: cloud.env });
      return { result, calls: cloud.calls };
    } finally {
      await cloud.close();
    }
  }

  const alibaba = (points: unknown, more: object = {}) =>
    asked("alicloudMonitor", "2019-01-01 DescribeMetricList", { Datapoints: points }, more);
  const before = { timestamp: SINCE - 1, Average: 9 };
  const first = { timestamp: SINCE, Average: 1, Maximum: 5 };
  const second = { timestamp: SINCE + 60_000, Average: 2 };

  test.each<[string, unknown, object, Measured | string]>([
    ["the newest point", JSON.stringify([second, before, first]), {}, { value: 2 }],
    ["another statistic", JSON.stringify([first]), { statistic: "Maximum" }, { value: 5 }],
    [
      "a statistic that it lacks",
      JSON.stringify([second]),
      { statistic: "Maximum" },
      { missing: "the point has no Maximum" },
    ],
    [
      "only of the step before",
      JSON.stringify([before]),
      {},
      { missing: "no point since this step; let initialDelay be longer than the metric takes" },
    ],
    ["none", "[]", {}, { missing: "no point since this step; let initialDelay be longer than the metric takes" }],
    [
      "no points at all",
      undefined,
      {},
      { missing: "no point since this step; let initialDelay be longer than the metric takes" },
    ],
    ["several series", JSON.stringify([second, second]), {}, { missing: "2 series; name more dimensions" }],
    ["no JSON", "[", {}, "DescribeMetricList: the answer does not hold Datapoints"],
    [
      "a point without a time",
      JSON.stringify([{ Average: 0 }]),
      {},
      "DescribeMetricList: the answer does not hold Datapoints[0].timestamp",
    ],
  ])("alicloudMonitor: %s", async (_, points, more, wanted) => {
    if (typeof wanted === "string") await expect(alibaba(points, more)).rejects.toThrow(wanted);
    else expect((await alibaba(points, more)).result).toEqual(wanted);
  });

  test("alicloudMonitor asks for the time since the step", async () => {
    const [{ request }] = (await alibaba("[]")).calls;
    const { EndTime: end, ...rest } = request;
    expect(rest).toEqual({
      RegionId: "cn-hangzhou",
      Namespace: "n",
      MetricName: "m",
      Dimensions: '[{"instanceId":"lb-1","port":"80"}]',
      Period: "60",
      StartTime: String(SINCE),
    });
    expect(Number(end)).toBeGreaterThan(SINCE);
  });

  const tencent = (series: unknown) => asked("tencentcloudMonitor", "GetMonitorData", { DataPoints: series });
  const S = SINCE / 1000;

  test.each<[string, unknown, Measured | string]>([
    ["the newest point", [{ Timestamps: [S - 60, S, S + 60], Values: [9, 1, 2] }], { value: 2 }],
    ["the newest point that has a value", [{ Timestamps: [S, S + 60], Values: [1, null] }], { value: 1 }],
    [
      "only of the step before",
      [{ Timestamps: [S - 60], Values: [0] }],
      { missing: "no point since this step; let initialDelay be longer than the metric takes" },
    ],
    ["none", [], { missing: "no point since this step; let initialDelay be longer than the metric takes" }],
    [
      "several series",
      [
        { Timestamps: [S], Values: [1] },
        { Timestamps: [S], Values: [1] },
      ],
      { missing: "2 series; name more dimensions" },
    ],
    ["no list", undefined, "GetMonitorData: the answer does not hold DataPoints"],
    ["no values", [{ Timestamps: [S] }], "GetMonitorData: the answer does not hold DataPoints[0].Values"],
  ])("tencentcloudMonitor: %s", async (_, series, wanted) => {
    if (typeof wanted === "string") await expect(tencent(series)).rejects.toThrow(wanted);
    else expect((await tencent(series)).result).toEqual(wanted);
  });

  test("tencentcloudMonitor asks for the time since the step", async () => {
    const [{ request }] = (await tencent([])).calls;
    const { EndTime: end, ...rest } = request;
    expect(rest).toEqual({
      Namespace: "n",
      MetricName: "m",
      Instances: [
        {
          Dimensions: [
            { Name: "instanceId", Value: "lb-1" },
            { Name: "port", Value: "80" },
          ],
        },
      ],
      Period: 60,
      StartTime: "2023-11-14T22:13:20+00:00",
    });
    expect(Date.parse(String(end))).toBeGreaterThan(SINCE);
  });
});
