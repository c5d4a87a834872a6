import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { load } from "js-yaml";

/** What the repository promises beside its code: workflows without rights that they do not need, and pages that are there. */

const ROOT = join(__dirname, "..");
const WORKFLOWS = join(ROOT, ".github/workflows");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: string;
  readonly needs?: string;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const workflows = readdirSync(WORKFLOWS).map(
  (name) => [name, load(read(`.github/workflows/${name}`)) as Workflow] as const,
);
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);

test("there are workflows for each push, each night, each release, and for what is known of dependencies", () => {
  expect(workflows.map(([name]) => name)).toEqual(
    expect.arrayContaining(["ci.yml", "nightly.yml", "release.yml", "scorecard.yml", "security.yml"]),
  );
});

describe.each(workflows)("%s", (name, workflow) => {
  test("its actions are pinned by hash, with the version beside it", () => {
    const uses = read(`.github/workflows/${name}`).match(/uses: .*/g) ?? [];
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((line) => !/^uses: [\w./-]+@[0-9a-f]{40} # v\d+(\.\d+)+$/.test(line))).toEqual([]);
  });

  test("it may read, and no more, where no job asks for it", () => {
    expect([{ contents: "read" }, "read-all"]).toContainEqual(workflow.permissions);
  });

  test("no checkout leaves its token behind", () => {
    const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts.filter((step) => step.with?.["persist-credentials"] !== false)).toEqual([]);
  });
});

describe("a release", () => {
  const { build, languages, publish, verify, ...others } = (load(read(".github/workflows/release.yml")) as Workflow)
    .jobs;
  const commands = (job: Job) => job.steps.map(({ run = "" }) => run).join("\n");

  test("is built and tested without a right to publish", () => {
    expect([build.permissions, build.environment]).toEqual([undefined, undefined]);
    expect(commands(build)).toContain("npm run release:check");
    expect(commands(build)).not.toContain("npm publish");
  });

  test("is published by a job that runs no code of a dependency, from what was tested", () => {
    expect([publish.needs, publish.environment]).toEqual(["build", "npm"]);
    expect(publish.permissions).toEqual({ contents: "read", "id-token": "write", attestations: "write" });
    expect(commands(publish)).not.toMatch(/npm (ci|install|run|test)|npx|node /);
    expect(commands(publish)).toMatch(/sha256sum --check[\s\S]*npm publish --provenance .*--ignore-scripts/);
  });

  test("is packed for other languages without a right to publish, after their examples ran", () => {
    expect([languages.permissions, languages.environment]).toEqual([undefined, undefined]);
    expect(commands(languages)).toMatch(/release:languages[\s\S]*release:pack-languages[\s\S]*SHA256SUMS/);
  });

  test("goes to the index of each language from what was packed, by a job that runs none of its code", () => {
    const { targets } = (JSON.parse(read("package.json")) as { jsii: { targets: Record<string, unknown> } }).jsii;
    expect(Object.keys(others).sort()).toEqual(
      Object.keys(targets)
        .map((language) => `publish-${language}`)
        .sort(),
    );
    for (const job of Object.values(others)) {
      expect(job.needs).toEqual(["publish", "languages"]);
      expect(job.environment).toMatch(/^[a-z]+$/);
      expect(commands(job)).toMatch(/^\s*cd languages && sha256sum --check --strict/);
      expect(commands(job)).not.toMatch(/npm |npx|node |mvn |pip |jsii/);
    }
  });

  test("is verified as a user would get it", () => {
    expect([verify.needs, commands(verify)]).toEqual(["publish", expect.stringContaining("npm audit signatures")]);
  });
});

describe("issue templates", () => {
  const folder = ".github/ISSUE_TEMPLATE";
  const templates = readdirSync(join(ROOT, folder)).filter((name) => name !== "config.yml");
  const labels = load(read(".github/labels.yml")) as ReadonlyArray<{ readonly name: string }>;

  test.each(templates)("%s asks for something, under labels that there are", (name) => {
    const template = load(read(`${folder}/${name}`)) as { labels: string[]; body: Array<{ id: string }> };
    expect(template.body.length).toBeGreaterThan(0);
    expect(labels.map((label) => label.name)).toEqual(expect.arrayContaining(template.labels));
  });
});

describe("what-runs.md", () => {
  const page = read("docs/what-runs.md");

  test("every place of the library that writes a provisioner stands there", () => {
    const lib = join(ROOT, "lib");
    const files = readdirSync(lib, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
    const writers = files.filter((file) => readFileSync(join(lib, file), "utf8").includes('"local-exec"'));
    expect(writers.sort()).toEqual(["families/tencentcloud/classic/classic-binding.ts", "recipes/settle.ts"]);
    for (const command of ["sleep", "wait-healthy", "classic-bind", "classic-unbind"]) expect(page).toContain(command);
  });

  test("every command of the command line stands there", () => {
    const commands = readdirSync(join(ROOT, "lib/cli/commands")).map((file) => file.replace(/\.ts$/, ""));
    expect(commands.filter((name) => name !== "index" && !page.includes(`\`${name}`))).toEqual([]);
  });
});

const PAGES = [
  "CODE_OF_CONDUCT.md",
  "CONTRIBUTING.md",
  "GOVERNANCE.md",
  "SECURITY.md",
  "SUPPORT.md",
  "docs/engines.md",
  "docs/quality.md",
  "docs/what-runs.md",
];

test.each(PAGES)("every file that %s links to is there", (page) => {
  const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, link]) => link);
  const targets = links.map((link) => relative(ROOT, join(ROOT, dirname(page), link)));
  expect(targets.filter((target) => !existsSync(join(ROOT, target)))).toEqual([]);
});
