import { AddressInfo, createServer, Server, Socket } from "node:net";
import { ExitCode } from "../../lib/cli/exit";
import { TencentApi } from "../../lib/cloud/tencentcloud";
import { unbindClassic } from "../../lib/families/tencentcloud/classic/classic-targets";
import { SECRET_ID, SECRET_KEY } from "../tencentcloud/classic/cloud";
import { cliMeanwhile } from "../cli/cli";
import { changed, paths } from "./answer-paths";
import { inProcess } from "../cli/in-process";
import { CLIENTS, HealthClient, MEMBER } from "./clients";
import { envOf, HealthCloud } from "./cloud";

/**
 * Servers in the cloud's place, or between us and the cloud, that do not answer what was asked: none of them may let a
 * gate open, each is one line, and the process ends.
 */

jest.setTimeout(120_000);

const args = ({ family, options }: HealthClient, timeout: string) => [
  ...["wait-healthy", "--family", family, "--members", MEMBER, "--timeout", timeout, "--interval", "0.1"],
  ...options,
];

describe("answers that are none", () => {
  const BODIES: ReadonlyArray<[name: string, status: number, body: string]> = [
    ...[200, 204, 302, 403, 404, 429, 500, 502, 503].map((status) => [`empty`, status, ""] as [string, number, string]),
    ...[200, 403, 502].flatMap((status): Array<[string, number, string]> => [
      ["a page", status, "<html>bad gateway</html>"],
      ["an object", status, "{}"],
      ["null", status, "null"],
      ["a list", status, "[]"],
      ["a text", status, '"ok"'],
      ["no code", status, '{"Code":null}'],
      ["a code that is a number", status, '{"Code":200}'],
      ["a code that is an object", status, '{"Code":{},"Message":[]}'],
      ["no response", status, '{"Response":null}'],
      ["an empty response", status, '{"Response":{}}'],
      ["an empty error", status, '{"Response":{"Error":{}}}'],
      ["half a body", status, '{"Response":{"TargetGroupSet":['],
    ]),
  ];

  test.each(CLIENTS)("$family", async (client) => {
    let at = 0;
    const server = createServer((socket) => {
      socket
        .on("error", () => undefined)
        .once("data", () => {
          const [, status, body] = BODIES[at];
          const head = `HTTP/1.1 ${status} Said\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n`;
          socket.end(`${head}connection: close\r\n\r\n${body}`);
        });
    });
    const env = envOf(await listening(server));
    const opened: string[] = [];
    for (at = 0; at < BODIES.length; at++) {
      const { code, out, err } = await inProcess(args(client, "0"), { env });
      if (code === ExitCode.FINE || out !== "" || !/^cdktf-lb: [^\n]+\n$/.test(err)) {
        opened.push(`${BODIES[at].join(" ")} -> ${code}: ${out}${err}`);
      }
    }
    await closed(server);
    expect(opened).toEqual([]);
  });

  test.each(CLIENTS)("$family: whatever one value of an answer that tells of an ill member becomes", async (client) => {
    const cloud = await HealthCloud.open({});
    const honest = client.answers(false);
    const opened: string[] = [];
    for (const [action, answer] of Object.entries(honest)) {
      for (const path of paths(answer({}))) {
        for (const to of [undefined, null, {}, "", 7, [null]]) {
          const name = String(path[path.length - 1]);
          // What is another legal answer, which says something else.
          const [before] = [path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], answer({}))];
          if (typeof before === typeof to && !Array.isArray(before) && to !== null) continue;
          if (to === null && client.mayBeMissing.includes(name)) continue;
          if (to === undefined && client.mayBeLeftOut?.includes(name)) continue;
          cloud.answers = { ...honest, [action]: () => changed(answer({}), path, to) as object };
          const { code, out, err } = await inProcess(args(client, "0"), { env: cloud.env });
          if (code === ExitCode.FINE || !/^cdktf-lb: [^\n]+\n$/.test(err)) {
            opened.push(`${action} ${path.join(".")} = ${JSON.stringify(to)} -> ${code}: ${out}${err}`);
          }
        }
      }
    }
    await cloud.close();
    expect(opened).toEqual([]);
  });

  test.each(CLIENTS)("$family: a good answer with a bad HTTP status is none", async (client) => {
    const cloud = await HealthCloud.open(client.answers(true));
    const codes: unknown[] = [];
    for (const status of [200, 201, 403, 404, 500, 502]) {
      cloud.status = status;
      codes.push((await inProcess(args(client, "0"), { env: cloud.env })).code);
    }
    await cloud.close();
    expect(codes).toEqual([0, 2, 2, 2, 1, 1]);
  });

  test("a target group that the cloud does not know", async () => {
    const cloud = await HealthCloud.open({ DescribeTargetGroups: () => ({ TargetGroupSet: [] }) });
    const { code, err } = await inProcess(args(CLIENTS[4], "0"), { env: cloud.env });
    await cloud.close();
    const says = "target group lbtg-1: the cloud knows no such group; check the id and the region";
    expect([code, err]).toEqual([1, `cdktf-lb: not healthy after 0 s: ${says}\n`]);
  });

  test.each(CLIENTS.slice(1, 3))("$family: the same next page for ever", async (client) => {
    const honest = client.answers(true);
    for (const action of Object.keys(honest)) {
      const more = (request: Record<string, unknown>) => ({ ...honest[action](request), NextToken: "again" });
      const cloud = await HealthCloud.open({ ...honest, [action]: more });
      const { code, err } = await inProcess(args(client, "0"), { env: cloud.env });
      await cloud.close();
      expect([code, err]).toEqual([1, expect.stringContaining("the cloud names the same next page again")]);
    }
  });

  test.each(CLIENTS)("$family: trouble on the cloud's side is asked again", async (client) => {
    const cloud = await HealthCloud.open(client.answers(true));
    cloud.failures.push(client.family.startsWith("tencent") ? "InternalError" : "InternalFailure");
    expect(await inProcess(args(client, "60"), { env: cloud.env })).toEqual({ code: 0, out: "1 healthy\n", err: "" });
    await cloud.close();
  });
});

test("what does not tell who is bound to a classic load balancer does not pass for nobody", async () => {
  const cloud = await HealthCloud.open({ DescribeClassicalLBTargets: () => ({}) });
  const settings = { region: "ap-guangzhou", secretId: SECRET_ID, secretKey: SECRET_KEY, endpoint: cloud.endpoint };
  const unbound = unbindClassic(new TencentApi({ ...settings, retries: 0 }), "lb-1", ["ins-1"]);
  await expect(unbound).rejects.toThrow("DescribeClassicalLBTargets: the answer does not hold Targets");
  await cloud.close();
});

/** Begins to answer and never ends; each line is what goes out every few milliseconds. */
const ENDLESS: { readonly [name: string]: (socket: Socket) => void } = {
  "says nothing": () => undefined,
  "one byte of a header at a time": trickle("HTTP/1.1 200 OK\r\nx-", "a"),
  "102 for ever": trickle("", "HTTP/1.1 102 Processing\r\n\r\n"),
  "a body byte by byte": trickle(
    "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 9999999\r\n\r\n{",
    " ",
  ),
  "an event stream": trickle("HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n", "data: 1\n\n"),
};

function trickle(head: string, again: string): (socket: Socket) => void {
  return (socket) => {
    socket.write(head);
    const timer = setInterval(() => socket.write(again), 20);
    socket.once("close", () => clearInterval(timer));
  };
}

describe.each(Object.entries(ENDLESS))("%s", (name, begin) => {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on("error", () => undefined).once("data", () => begin(socket));
  });
  let endpoint: string;
  beforeAll(async () => (endpoint = await listening(server)));
  afterAll(() => {
    open.forEach((socket) => socket.destroy());
    return closed(server);
  });

  // That they end at all is the point: without the one deadline over everything, none of these does.
  test.each(CLIENTS)("$family gives up", async (client) => {
    const { code, err } = await inProcess(args(client, "0.2"), { env: envOf(endpoint) });
    expect([code, err]).toEqual([ExitCode.FINDINGS, expect.stringMatching(/^cdktf-lb: not healthy [^\n]+\n$/)]);
  });

  test("the process ends, for either cloud's client and for a probe", async () => {
    const at = new URL(endpoint).host;
    // A probe needs the status only, however long this machine takes for it.
    const status = name === "a body byte by byte" || name === "an event stream" ? 0 : 1;
    const timeout = status === 0 ? "60" : "0.5";
    const probe = ["wait-healthy", "--family", "http", "--members", at, "--timeout", timeout, "--interval", "0.1"];
    const runs = [args(CLIENTS[0], "0.5"), args(CLIENTS[3], "0.5"), probe];
    const ends = await Promise.all(runs.map((run) => cliMeanwhile(run, envOf(endpoint))));
    expect(ends.map(({ code, err }) => [code, err.split("\n").length])).toEqual([
      [1, 2],
      [1, 2],
      [status, 1 + status],
    ]);
  });
});

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
