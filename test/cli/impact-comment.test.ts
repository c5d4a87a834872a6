import { createServer, IncomingMessage, Server } from "node:http";
import { AddressInfo } from "node:net";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { planJson, Resource } from "../impact/plan-json";
import { inProcess } from "./in-process";

const servers = (port: number) => ({ id: "g", servers: [{ server_ids: ["i-1", "i-2"], port, weight: 100 }] });
const edit = (port: number): Resource => ({
  address: "alicloud_slb_server_group.g",
  before: servers(80),
  after: servers(port),
  config: { servers: [{}] },
});

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
}

/** Both hosts in one, as far as comments go. */
class Hosts {
  public readonly asked: Asked[] = [];
  public comments: { id: number; body: string }[] = [];
  public status = 200;
  public garbage = false;
  private readonly server: Server;

  public static async start(): Promise<Hosts> {
    const hosts = new Hosts();
    await new Promise<void>((resolve) => hosts.server.listen(0, "127.0.0.1", resolve));
    return hosts;
  }

  private constructor() {
    this.server = createServer((request, response) => {
      let text = "";
      request.on("data", (chunk) => (text += String(chunk)));
      request.on("end", () => {
        const answer = this.answer(request, text);
        response.writeHead(this.status, { "content-type": "application/json" });
        response.end(this.garbage ? "<html>" : JSON.stringify(answer));
      });
    });
  }

  public get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  public stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  public get writes(): string[] {
    return this.asked.filter(({ method }) => method !== "GET").map(({ method, url }) => `${method} ${url}`);
  }

  private answer({ method = "", url = "", headers }: IncomingMessage, text: string): unknown {
    this.asked.push({ method, url, headers });
    if (this.status >= 400) return { message: "no" };
    if (method === "GET") {
      const query = new URL(url, this.url).searchParams;
      const [size, page] = [Number(query.get("per_page")), Number(query.get("page"))];
      return this.comments.slice(size * (page - 1), size * page);
    }
    const { body } = JSON.parse(text) as { body: string };
    if (method === "POST") this.comments.push({ id: 1000 + this.comments.length, body });
    else this.comments = this.comments.map((one) => (url.endsWith(`/${one.id}`) ? { ...one, body } : one));
    return {};
  }
}

let dir: string;
let hosts: Hosts;
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), "impact-comment-"));
  hosts = await Hosts.start();
});
afterEach(() => {
  hosts.stop();
  rmSync(dir, { recursive: true, force: true });
});

const FORGES = {
  github: {
    env: () => ({
      GITHUB_TOKEN: "secret",
      GITHUB_API_URL: hosts.url,
      GITHUB_REPOSITORY: "team/shop",
      GITHUB_REF: "refs/pull/7/merge",
      GITHUB_RUN_ID: "42",
      GITHUB_SERVER_URL: "https://github.example.com",
    }),
    link: "https://github.example.com/team/shop/actions/runs/42",
    make: "POST /repos/team/shop/issues/7/comments",
    replace: (id: number) => `PATCH /repos/team/shop/issues/comments/${id}`,
    signed: { authorization: "Bearer secret" },
    denied: /^cdktf-lb: no comment was written: GitHub answered with status 403: give the job "permissions: pull-req/m,
    missing: ["GITHUB_TOKEN", /no GITHUB_TOKEN: pass it/, "GITHUB_REF", /no pull request: run it for/] as const,
  },
  gitlab: {
    env: () => ({
      GITLAB_TOKEN: "secret",
      CI_API_V4_URL: `${hosts.url}/api/v4`,
      CI_PROJECT_ID: "12",
      CI_MERGE_REQUEST_IID: "7",
      CI_JOB_URL: "https://gitlab.example.com/job/1",
    }),
    link: "https://gitlab.example.com/job/1",
    make: "POST /api/v4/projects/12/merge_requests/7/notes",
    replace: (id: number) => `PUT /api/v4/projects/12/merge_requests/7/notes/${id}`,
    signed: { "private-token": "secret" },
    denied: /^cdktf-lb: no comment was written: GitLab answered with status 403: GITLAB_TOKEN needs the scope api/m,
    missing: ["GITLAB_TOKEN", /no GITLAB_TOKEN: make/, "CI_MERGE_REQUEST_IID", /no merge request: run it in/] as const,
  },
};

describe.each(Object.entries(FORGES))("on %s", (forge, { env, link, make, replace, signed, denied, missing }) => {
  const impact = (port: number, more: readonly string[] = [], variables: Record<string, string> = env()) => {
    writeFileSync(join(dir, "plan.json"), JSON.stringify(planJson([edit(port)])));
    return inProcess(["impact", "plan.json", "--comment", forge, ...more], { cwd: dir, env: variables });
  };

  test("one comment is written, and replaced by the next run", async () => {
    const first = await impact(81);
    expect([first.code, hosts.writes]).toEqual([3, [make]]);
    const [{ id, body }] = hosts.comments;
    expect(body).toMatch(/^<!-- lb-impact impact -->\n\n## Traffic during this apply\n/);
    expect(body).toContain("**2 -> 0 -> 2**");
    expect(body).toContain(`[The whole report](${link})`);
    expect(hosts.asked[0].headers).toMatchObject(signed);

    const second = await impact(80);
    expect([second.code, hosts.writes.slice(1), hosts.comments.length]).toEqual([0, [replace(id)], 1]);
    expect(hosts.comments[0].body).not.toContain("2 -> 0 -> 2");
    expect(second.err).toMatch(/replaced the comment/);

    const third = await impact(80);
    expect([third.err, hosts.writes.length]).toEqual([expect.stringMatching(/says it already/), 2]);
  });

  test("it is found behind others, and those of other jobs and people stay", async () => {
    const others = Array.from({ length: 130 }, (_, at) => ({ id: at, body: `said ${at}` }));
    const ours = { id: 500, body: "<!-- lb-impact impact -->\n\nold" };
    const quoted = { id: 501, body: "> <!-- lb-impact impact -->" };
    const dns = { id: 502, body: "<!-- lb-impact dns -->\n\nold" };
    hosts.comments = [...others, quoted, dns, ours];
    await impact(81);
    expect(hosts.writes).toEqual([replace(500)]);
    await impact(81, ["--comment-key", "dns"]);
    expect(hosts.writes.slice(1)).toEqual([replace(502)]);
  });

  test("a plan that changes nothing is not commented on", async () => {
    const { code, err } = await impact(80);
    expect([code, hosts.writes]).toEqual([0, []]);
    expect(err).toMatch(/nothing to comment/);
  });

  test("that it cannot be written is said, and the gate decides all the same", async () => {
    hosts.status = 403;
    const refused = await impact(81);
    expect(refused.code).toBe(3);
    expect(refused.err).toMatch(denied);
    hosts.status = 500;
    expect(await impact(80)).toMatchObject({
      code: 0,
      err: expect.stringMatching(/answered with status 500\n$/) as string,
    });
    hosts.status = 200;
    hosts.garbage = true;
    expect((await impact(81)).err).toMatch(/answered with what is no JSON\n/);
    const gone = env();
    hosts.stop();
    expect((await impact(81, [], gone)).err).toMatch(/does not answer: /);
  });

  test("what is missing is named", async () => {
    const [token, noToken, request, noRequest] = missing;
    expect((await impact(81, [], { ...env(), [token]: "" })).err).toMatch(noToken);
    expect((await impact(81, [], { ...env(), [request]: "" })).err).toMatch(noRequest);
    expect(hosts.asked).toEqual([]);
  });
});

test("GitHub's number comes from the event where the ref does not say it", async () => {
  const event = join(dir, "event.json");
  writeFileSync(event, JSON.stringify({ pull_request: { number: 9 } }));
  writeFileSync(join(dir, "plan.json"), JSON.stringify(planJson([edit(81)])));
  const env = { ...FORGES.github.env(), GITHUB_REF: "refs/heads/main", GITHUB_EVENT_PATH: event };
  await inProcess(["impact", "plan.json", "--comment", "github"], { cwd: dir, env });
  expect(hosts.writes).toEqual(["POST /repos/team/shop/issues/9/comments"]);
});
