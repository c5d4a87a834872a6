import * as yaml from "js-yaml";
import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import {
  DEPENDENCIES,
  DEV_DEPENDENCIES,
  OWN_PYTHON_RANGE,
  OWN_RANGE,
  PYTHON_DEPENDENCIES,
} from "../../lib/cli/init/versions";
import { ROOT } from "../readme";
import { inProcess } from "./in-process";

const dir = fs.mkdtempSync(path.join(os.tmpdir(), "init-"));
afterAll(() => fs.rmSync(dir, { recursive: true, force: true }));
const init = (...args: string[]) => inProcess(["init", ...args], { cwd: dir });
const read = (file: string) => fs.readFileSync(path.join(dir, file), "utf8");

const FILES = [
  ".github/workflows/traffic.yml",
  ".gitignore",
  ".gitlab-ci.yml",
  "README.md",
  "cdktf.json",
  "main.ts",
  "package.json",
  "tsconfig.json",
  "web-stack.test.ts",
  "web-stack.ts",
];
const filesIn = (folder: string) =>
  fs
    .readdirSync(path.join(dir, folder), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => path.relative(path.join(dir, folder), path.join(one.parentPath, one.name)))
    .sort();

test("writes an app, and says what to do next", async () => {
  const { code, out, err } = await init("Some App");
  expect([code, err]).toEqual([0, ""]);
  expect(filesIn("Some App")).toEqual(FILES);
  expect(out.trimEnd().split("\n").slice(-1)).toEqual(["Next: cd Some App && npm install && npm test"]);
  expect(JSON.parse(read("Some App/package.json")).name).toBe("some-app");
});

test.each([
  ["alicloud", "i-bp1yourserver1", "ALICLOUD_ACCESS_KEY"],
  ["tencentcloud", "ins-yours001", "TENCENTCLOUD_SECRET_ID"],
])("%s: servers and credentials are of that cloud", async (cloud, server, secret) => {
  expect((await init(cloud, "--cloud", cloud)).code).toBe(0);
  expect(read(`${cloud}/web-stack.ts`)).toContain(`Backend.instance("${server}"`);
  expect(read(`${cloud}/.github/workflows/traffic.yml`)).toContain(`${secret}: \${{ secrets.${secret} }}`);
  expect(read(`${cloud}/.gitlab-ci.yml`)).toContain(secret);
});

test("an app in Python has what npm and pip install, and starts with Python", async () => {
  const { code, out } = await init("py", "--language", "python");
  expect([code, out.trimEnd().split("\n").slice(-1)]).toEqual([
    0,
    [
      "Next: cd py && npm install && python3 -m venv .venv && . .venv/bin/activate && pip install -r requirements.txt && npm test",
    ],
  ]);
  expect(filesIn("py")).toEqual(
    [
      ...FILES.filter((file) => !/\.ts$|tsconfig/.test(file)),
      "main.py",
      "requirements.txt",
      "test_web_stack.py",
      "web_stack.py",
    ].sort(),
  );
  const { language, app } = JSON.parse(read("py/cdktf.json"));
  expect([language, app]).toEqual(["python", "python3 main.py"]);
  expect(JSON.parse(read("py/package.json")).scripts.test).toBe("python3 -m pytest -q");
  expect(read("py/README.md")).toContain("`web_stack.py`");
});

test("a file that is there stays, and nothing else is written", async () => {
  fs.mkdirSync(path.join(dir, "mine"));
  fs.writeFileSync(path.join(dir, "mine/main.ts"), "mine");
  expect(await init("mine")).toEqual({
    code: 2,
    out: "",
    err: "cdktf-lb: mine/main.ts is there already: name an empty folder; nothing was written\n",
  });
  expect(filesIn("mine")).toEqual(["main.ts"]);
  expect(read("mine/main.ts")).toBe("mine");
});

test("a folder that cannot be made is one line", async () => {
  fs.writeFileSync(path.join(dir, "file"), "");
  const { code, out, err } = await init("file/app");
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(/^cdktf-lb: cannot write file\/app\/package\.json: .*\n$/);
});

test("another cloud is wrong usage; help tells the exit codes", async () => {
  expect(await init("x", "--cloud", "aws")).toMatchObject({
    code: 2,
    err: expect.stringContaining("Allowed choices are alicloud, tencentcloud"),
  });
  expect((await init("--help")).out.replace(/\s+/g, " ")).toContain(
    "Exit status: 0 written, 2 wrong usage, or a file is there already: then nothing is written.",
  );
});

test("--version tells the version of the package", async () => {
  const { version } = JSON.parse(fs.readFileSync(path.join(ROOT, "package.json"), "utf8"));
  expect(await inProcess(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
});

test("it depends on the versions that this package is tested with", () => {
  const { version, devDependencies } = JSON.parse(fs.readFileSync(path.join(ROOT, "package.json"), "utf8"));
  for (const [name, wanted] of Object.entries({ ...DEPENDENCIES, ...DEV_DEPENDENCIES })) {
    expect([name, wanted]).toEqual([name, devDependencies[name]]);
  }
  expect(OWN_RANGE).toBe(`^${version}`);
  expect(OWN_PYTHON_RANGE).toBe(`~=${version}`);
  expect(PYTHON_DEPENDENCIES).toMatchObject(DEPENDENCIES);
});

// Shells are started, on machines that do much else.
jest.setTimeout(60_000);

describe("pipelines", () => {
  interface Step {
    readonly uses?: string;
    readonly run?: string;
    readonly if?: string;
  }
  beforeAll(() => init("pipelines"));
  const COMMANDS = ["npm ci", "npm test", "npx cdktf synth", "npx cdktf-lb check", "npx cdktf-lb impact"];

  test("GitHub: actions by commit, every step in order, findings and summary also after a failure", () => {
    const { jobs, permissions } = yaml.load(read("pipelines/.github/workflows/traffic.yml")) as {
      jobs: { traffic: { steps: Step[] } };
      permissions: object;
    };
    const { steps } = jobs.traffic;
    expect(permissions).toEqual({ contents: "read", "pull-requests": "write" });
    for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    expectInOrder(steps.map(({ run }) => run ?? "").join("\n"));
    const afterFailure = steps.filter((step) => step.if?.startsWith("always()")).map(({ run }) => run);
    expect(afterFailure).toEqual(["npx cdktf-lb check --format github", 'cat summary.md >> "$GITHUB_STEP_SUMMARY"']);
  });

  test("GitLab: the same in three jobs", () => {
    const { check, plan, impact } = gitlabJobs();
    expectInOrder([check, plan, impact].flatMap((job) => [...job.script, ...(job.after_script ?? [])]).join("\n"));
    expect(check.artifacts.reports).toEqual({ codequality: "findings.json" });
    expect(plan.artifacts.paths).toEqual(["plan", "state"].map((name) => `cdktf.out/stacks/*/${name}.json`));
    expect(check.artifacts.paths).toEqual(["cdktf.out/"]);
  });

  interface Job {
    readonly script: string[];
    readonly after_script?: string[];
    readonly artifacts: { readonly reports?: object; readonly paths: string[] };
  }
  function gitlabJobs(): Record<string, Job> {
    return yaml.load(read("pipelines/.gitlab-ci.yml")) as Record<string, Job>;
  }

  describe("line by line", () => {
    const log = () => fs.readFileSync(path.join(dir, "asked.log"), "utf8").trim().split("\n");

    /** Runs commands in a folder where npm, npx and the engine only say what they were asked. */
    function runAll(name: string, commands: readonly string[], more: Record<string, string>): readonly string[] {
      const [app, bin] = [path.join(dir, name), path.join(dir, "bin")];
      fs.mkdirSync(app, { recursive: true });
      fs.mkdirSync(bin, { recursive: true });
      fs.rmSync(path.join(dir, "asked.log"), { force: true });
      const script = `#!/bin/sh
echo "$(basename "$0") $*" >> "${path.join(dir, "asked.log")}"
case "$*" in
  "cdktf synth") mkdir -p cdktf.out/stacks/dns cdktf.out/stacks/web ;;
  *"--output summary.md"*) echo impact > summary.md ;;
  *"show -json"*) echo "{}" ;;
esac
`;
      for (const program of ["npm", "npx", "tofu"]) {
        fs.writeFileSync(path.join(bin, program), script, { mode: 0o755 });
      }
      const env = { PATH: `${bin}${path.delimiter}${process.env.PATH ?? ""}`, ...more };
      for (const command of commands) execFileSync("/bin/sh", ["-ec", command], { cwd: app, env });
      return log();
    }

    test("GitHub", () => {
      const { jobs } = yaml.load(read("pipelines/.github/workflows/traffic.yml")) as {
        jobs: { traffic: { steps: Step[] } };
      };
      const commands = jobs.traffic.steps.flatMap(({ run }) => run ?? []);
      const summary = path.join(dir, "step-summary");
      const asked = runAll("github", commands, { COMMENT: "--comment github", GITHUB_STEP_SUMMARY: summary });
      expect(asked).toEqual([
        "npm ci",
        "npm test",
        "npx cdktf synth",
        "npx cdktf-lb check --format github",
        "npx cdktf-lb impact --max-loss 0 --format markdown --output summary.md --comment github -- npx cdktf plan",
      ]);
      expect(fs.readFileSync(summary, "utf8")).toBe("impact\n");
    });

    test.each([
      ["with a token", { GITLAB_TOKEN: "t", CI_MERGE_REQUEST_IID: "1" }, " --comment gitlab"],
      ["without one", {}, ""],
    ])("GitLab, %s", (name, variables, comment) => {
      const { check, plan, impact } = gitlabJobs();
      const commands = [...check.script, ...(check.after_script ?? []), ...plan.script, ...impact.script];
      const asked = runAll(`gitlab ${name}`, commands, variables);
      const planned = ["dns", "web"].flatMap((stack) => [
        `tofu -chdir=cdktf.out/stacks/${stack} init -input=false`,
        `tofu -chdir=cdktf.out/stacks/${stack} plan -input=false -out=plan.out`,
        `tofu -chdir=cdktf.out/stacks/${stack} show -json plan.out`,
        `tofu -chdir=cdktf.out/stacks/${stack} state pull`,
      ]);
      expect(asked.slice(-planned.length - 2, -2)).toEqual(planned);
      expect(asked[asked.length - 1]).toBe(
        `npx cdktf-lb impact cdktf.out --max-loss 0 --format markdown --output summary.md${comment}`,
      );
      expect(fs.existsSync(path.join(dir, `gitlab ${name}/cdktf.out/stacks/dns/plan.json`))).toBe(true);
    });
  });

  test.each([
    ["github", [".github/workflows/traffic.yml"]],
    ["gitlab", [".gitlab-ci.yml"]],
  ])("--pipelines %s writes that one into an app that exists", async (host, files) => {
    const name = `there-${host}`;
    fs.mkdirSync(path.join(dir, name));
    fs.writeFileSync(path.join(dir, name, "main.ts"), "");
    const { code, out } = await init(name, "--pipelines", host);
    expect([code, out]).toEqual([0, `${files.map((file) => `${name}/${file}`).join("\n")}\n`]);
    expect(filesIn(name)).toEqual([...files, "main.ts"].sort());
    expect((await init(name, "--pipelines", host)).code).toBe(2);
  });

  describe("of an app inside of a repository", () => {
    const SUBFOLDERS = ["infra/web", "web"];
    beforeAll(async () => {
      fs.mkdirSync(path.join(dir, "repo/.git"), { recursive: true });
      for (const folder of SUBFOLDERS) expect((await init(`repo/${folder}`)).code).toBe(0);
    });

    test("stand where GitHub reads them, one for each app", () => {
      expect(filesIn("repo/.github")).toEqual(["workflows/traffic-infra-web.yml", "workflows/traffic-web.yml"]);
      for (const folder of SUBFOLDERS) expect(filesIn(`repo/${folder}`)).not.toContain(".github/workflows/traffic.yml");
      expect(read("repo/web/README.md")).toContain(".github/workflows/traffic-web.yml");
    });

    test("run in the folder of the app", () => {
      const { jobs } = yaml.load(read("repo/.github/workflows/traffic-infra-web.yml")) as {
        jobs: { traffic: { defaults: object; steps: (Step & { with?: Record<string, unknown> })[] } };
      };
      expect(jobs.traffic.defaults).toEqual({ run: { "working-directory": "infra/web" } });
      const hashed = jobs.traffic.steps.flatMap((step) => /hashFiles\('([^']*)'\)/.exec(step.if ?? "")?.[1] ?? []);
      expect(hashed).toEqual(["infra/web/cdktf.out/load-balancing.json", "infra/web/summary.md"]);
      const caches = jobs.traffic.steps.flatMap((step) => step.with?.["cache-dependency-path"] ?? []);
      expect(caches).toEqual(["infra/web/package-lock.json"]);
    });

    test("GitLab: jobs enter the folder, also after a failure, and name their files from the top", () => {
      const { default: all, ...jobs } = yaml.load(read("repo/infra/web/.gitlab-ci.yml")) as Record<
        string,
        { before_script?: string[]; after_script?: string[]; artifacts?: { paths: string[] } }
      >;
      expect(all.before_script).toEqual(["cd infra/web"]);
      const after = Object.values(jobs).flatMap(({ after_script: steps }) => (steps === undefined ? [] : [steps[0]]));
      expect(after).toEqual(["cd infra/web"]);
      const paths = Object.values(jobs).flatMap(({ artifacts }) => artifacts?.paths ?? []);
      expect(paths).toEqual(
        ["cdktf.out/", "cdktf.out/stacks/*/plan.json", "cdktf.out/stacks/*/state.json", "summary.md"].map(
          (name) => `infra/web/${name}`,
        ),
      );
    });
  });

  test.each([
    ["opentofu", "tofu", "terraform"],
    ["terraform", "terraform", "tofu"],
  ])("--engine %s: that one alone, in the pipelines, for cdktf and in the README", async (engine, command, other) => {
    const name = `of-${engine}`;
    expect((await init(name, "--engine", engine)).code).toBe(0);
    expect(read(`${name}/.github/workflows/traffic.yml`)).toContain(`      TERRAFORM_BINARY_NAME: ${command}\n`);
    expect(read(`${name}/.github/workflows/traffic.yml`)).toMatch(
      new RegExp(`^          ${command}_wrapper: false$`, "m"),
    );
    expect(read(`${name}/.gitlab-ci.yml`)).toContain(`  TERRAFORM_BINARY_NAME: ${command}\n`);
    expect(read(`${name}/.gitlab-ci.yml`)).toMatch(new RegExp(`/${engine}:\\d+\\.\\d+$`, "m"));
    expect(read(`${name}/README.md`)).toContain(`export TERRAFORM_BINARY_NAME=${command}\n`);
    for (const file of filesIn(name)) {
      expect(read(`${name}/${file}`)).not.toMatch(new RegExp(`(^\\s*(- )?|setup-|/)${other}[ @:]`, "m"));
    }
  });

  test("of an app in Python: its packages come before the tests", async () => {
    expect((await init("snake", "--language", "python")).code).toBe(0);
    const { jobs } = yaml.load(read("snake/.github/workflows/traffic.yml")) as { jobs: { traffic: { steps: Step[] } } };
    const steps = jobs.traffic.steps.map(({ run, uses = "" }) => run ?? uses.replace(/@.*/, ""));
    expect(steps.slice(1, 7)).toEqual([
      "actions/setup-node",
      "actions/setup-python",
      "opentofu/setup-opentofu",
      "npm ci",
      "pip install -r requirements.txt",
      "npm test",
    ]);
    const { check } = yaml.load(read("snake/.gitlab-ci.yml")) as Record<string, { script: string[] }>;
    expect(check.script.slice(2, 5)).toEqual([
      "python3 -m venv .venv && . .venv/bin/activate",
      "pip install -r requirements.txt",
      "npm test",
    ]);
  });

  function expectInOrder(text: string): void {
    let from = 0;
    for (const command of COMMANDS) {
      const at = text.indexOf(command, from);
      expect([command, at >= from]).toEqual([command, true]);
      from = at + command.length;
    }
  }
});
