import { createServer as createHttpServer, IncomingMessage, Server as HttpServer } from "node:http";
import { AddressInfo, createServer, Server } from "node:net";
import { ExitCode } from "../../lib/cli/exit";
import { run } from "../../lib/cli/main";

let out: string;
let err: string;
const before = { ...process.env };
const open: Array<Server | HttpServer> = [];

beforeEach(() => {
  out = err = "";
  jest.spyOn(process.stdout, "write").mockImplementation((text) => ((out += String(text)), true));
  jest.spyOn(process.stderr, "write").mockImplementation((text) => ((err += String(text)), true));
});
afterEach(async () => {
  jest.restoreAllMocks();
  process.env = { ...before };
  await Promise.all(open.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

function listen<T extends Server | HttpServer>(server: T, port = 0): Promise<number> {
  open.push(server);
  return new Promise((resolve) =>
    server.listen(port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port)),
  );
}

const tcp = () => createServer((socket) => socket.end());
const wait = (family: string, members: string, ...more: string[]) =>
  run(["wait-healthy", "--family", family, "--members", members, "--interval", "0.1", ...more]);

/** A port on which nothing listens. */
async function deadPort(): Promise<number> {
  const server = tcp();
  const port = await listen(server);
  await new Promise((resolve) => open.pop()!.close(resolve));
  return port;
}

test("TCP: healthy when all accept a connection", async () => {
  const ports = [await listen(tcp()), await listen(tcp())];
  expect(await wait("tcp", ports.map((port) => `127.0.0.1:${port}`).join(", "))).toBe(ExitCode.FINE);
  expect(out).toBe("2 healthy\n");
});

test("TCP: not healthy in time, and who is not", async () => {
  const [good, bad] = [await listen(tcp()), await deadPort()];
  expect(await wait("tcp", `127.0.0.1:${good},127.0.0.1:${bad}`, "--timeout", "0.3")).toBe(ExitCode.FINDINGS);
  expect(err).toBe(`cdktf-lb: not healthy after 0.3 s: 1 of 2 healthy; 127.0.0.1:${bad} connection refused\n`);
});

test("TCP: some may be missing", async () => {
  const members = `127.0.0.1:${await listen(tcp())},127.0.0.1:${await deadPort()}`;
  expect(await wait("tcp", members, "--timeout", "0", "--at-least", "50")).toBe(ExitCode.FINE);
  expect(await wait("tcp", members, "--timeout", "0", "--at-least", "51")).toBe(ExitCode.FINDINGS);
});

test("TCP: waits for one that comes up later", async () => {
  const port = await deadPort();
  const waiting = wait("tcp", `127.0.0.1:${port}`, "--timeout", "60");
  await new Promise((resolve) => setTimeout(resolve, 250));
  await listen(tcp(), port);
  expect(await waiting).toBe(ExitCode.FINE);
});

const http = (answer: (request: IncomingMessage) => number) =>
  createHttpServer((request, response) => {
    response.statusCode = answer(request);
    response.end();
  });

test.each([
  ["--path", "/is ready", "Begin it with /, and write blanks as %20."],
  ["--path", "ready", "Begin it with /, and write blanks as %20."],
  ["--host", "www.example.com\r\nX: 1", "Give a host name, without blanks."],
])("HTTP: %s %p is refused before anything is asked", async (option, value, remedy) => {
  expect(await wait("http", "127.0.0.1:1", option, value)).toBe(ExitCode.USAGE);
  expect(err).toContain(remedy);
});

test("HTTP: asks for the path at the host", async () => {
  const asked: Array<string | undefined> = [];
  const port = await listen(
    http(({ url, headers }) => {
      asked.push(url, headers.host);
      return 204;
    }),
  );
  const more = ["--path", "/ready?deep=1", "--host", "www.example.com"];
  expect(await wait("http", `127.0.0.1:${port}`, ...more)).toBe(ExitCode.FINE);
  expect(asked).toEqual(["/ready?deep=1", "www.example.com"]);
});

test.each([
  [200, ExitCode.FINE],
  [302, ExitCode.FINE],
  [404, ExitCode.FINDINGS],
  [503, ExitCode.FINDINGS],
])("HTTP: status %d", async (status, code) => {
  const port = await listen(http(() => status));
  expect(await wait("http", `127.0.0.1:${port}`, "--timeout", "0")).toBe(code);
  const bad = `cdktf-lb: not healthy after 0 s: 0 of 1 healthy; 127.0.0.1:${port} HTTP status ${status}\n`;
  expect(err).toBe(code === ExitCode.FINE ? "" : bad);
});

test("takes everything from the environment, as the engine passes it", async () => {
  const port = await listen(tcp());
  Object.assign(process.env, { CDKTF_LB_FAMILY: "tcp", CDKTF_LB_MEMBERS: `127.0.0.1:${port}`, CDKTF_LB_TIMEOUT: "7" });
  expect(await run(["wait-healthy"])).toBe(ExitCode.FINE);
});

describe("usage", () => {
  test("none means nothing to wait for", async () => {
    expect(await wait("tcp", "none")).toBe(ExitCode.FINE);
    expect(out).toBe("0 healthy\n");
  });

  test.each(["", " ", ",", "i-1:80,", "i-1:http", "a b:80", "i-1:80;rm", "i-1:123456"])(
    "cannot read the member %p",
    async (member) => {
      expect(await wait("tcp", member)).toBe(ExitCode.USAGE);
      expect(err).toContain(
        `cannot read the members ${JSON.stringify(member)}: write server and port, such as i-1:8080`,
      );
    },
  );

  test("a probe needs a port", async () => {
    expect(await wait("http", "10.0.0.1")).toBe(ExitCode.USAGE);
    expect(err).toBe("cdktf-lb: member 10.0.0.1 has no port, which a probe needs; write 10.0.0.1:8080\n");
  });

  test.each([
    ["alicloud-clb", "--load-balancer-id"],
    ["alicloud-nlb", "--load-balancer-id"],
    ["tencentcloud-clb", "--load-balancer-id"],
    ["tencentcloud-target-group", "--server-group-id"],
  ])("%s needs %s", async (family, flag) => {
    Object.assign(process.env, {
      ALICLOUD_ACCESS_KEY: "a",
      ALICLOUD_SECRET_KEY: "b",
      ALICLOUD_REGION: "cn-hangzhou",
      TENCENTCLOUD_SECRET_ID: "a",
      TENCENTCLOUD_SECRET_KEY: "b",
      TENCENTCLOUD_REGION: "ap-guangzhou",
    });
    expect(await wait(family, "i-1:80")).toBe(ExitCode.USAGE);
    expect(err).toBe(`cdktf-lb: family ${family} needs ${flag}\n`);
  });

  test.each([
    ["--timeout", "soon"],
    ["--interval", "0"],
    ["--at-least", "101"],
    ["--family", "gopher"],
  ])("%s %s is refused", async (flag, value) => expect(await wait("tcp", "i-1:80", flag, value)).toBe(ExitCode.USAGE));
});
