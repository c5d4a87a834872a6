import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import * as yaml from "js-yaml";
import { ROOT } from "../readme";

/** The action and the component call lb-impact as they say, run line by line with an npx that only writes down what it is asked. */

jest.setTimeout(60_000);

const dir = fs.mkdtempSync(path.join(os.tmpdir(), "pipelines-"));
const asked = path.join(dir, "asked.log");
afterAll(() => fs.rmSync(dir, { recursive: true, force: true }));
beforeAll(() => {
  fs.mkdirSync(path.join(dir, "bin"));
  const script = `#!/bin/sh
for word in "$@"; do printf '[%s]' "$word" >> "${asked}"; [ "$before" = --output ] && echo report > "$word"; before=$word; done
exit "\${EXIT:-0}"
`;
  fs.writeFileSync(path.join(dir, "bin/npx"), script, { mode: 0o755 });
});
beforeEach(() => fs.rmSync(asked, { force: true }));

function run(shell: readonly string[], script: string, variables: Record<string, string>) {
  const [program, ...flags] = shell;
  const env = { PATH: `${path.join(dir, "bin")}${path.delimiter}${process.env.PATH ?? ""}`, ...variables };
  const { status, stderr } = spawnSync(program, [...flags, script], { cwd: dir, env, encoding: "utf8" });
  return { status, stderr, asked: fs.readFileSync(asked, "utf8") };
}

interface Input {
  readonly default?: string;
}

describe("the action", () => {
  const { inputs, runs } = yaml.load(fs.readFileSync(path.join(ROOT, "packages/lb-impact/action.yml"), "utf8")) as {
    inputs: Record<string, Input>;
    runs: {
      steps: readonly [
        { env: Record<string, string>; run: string },
        { if: string; uses: string; with: { name: string; path: string } },
      ];
    };
  };
  const [{ env, run: script }, upload] = runs.steps;
  const defaults = { PLANS: "plan.json", MAX_LOSS: "0", FAIL_ON: "error", COMMENT: "false", VERSION: "1.2.3" };
  const act = (variables: Record<string, string>) =>
    run(["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c"], script, {
      ...defaults,
      RUNNER_TEMP: dir,
      GITHUB_STEP_SUMMARY: path.join(dir, "summary"),
      ...variables,
    });
  const report = `[--output][${dir}/lb-impact.md]`;

  test("every input reaches the script by its environment alone", () => {
    const used = Object.values(env).flatMap((text) => [...text.matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name));
    expect([...new Set(used)].sort()).toEqual(Object.keys(inputs).sort());
    expect(script).not.toContain("${{");
  });

  test.each<[string, Record<string, string>, string]>([
    ["least", {}, `[--yes][lb-impact@1.2.3][plan.json][--max-loss][0][--fail-on][error][--format][markdown]${report}`],
    [
      "all",
      {
        PLANS: "a.json b.json",
        STATE: "my state.json",
        MAX_LOSS: "10",
        UNJUDGED: "allow",
        FAIL_ON: "none",
        COMMENT: "true",
        COMMENT_KEY: "dns; rm -rf /",
      },
      `[--yes][lb-impact@1.2.3][a.json][b.json][--max-loss][10][--fail-on][none][--format][markdown]${report}` +
        "[--state][my state.json][--unjudged][allow][--comment][github][--comment-key][dns; rm -rf /]",
    ],
  ])("calls it with %s", (_, variables, words) => {
    expect(act(variables)).toEqual({ status: 0, stderr: "", asked: words });
  });

  test("leaves the report as an artefact of the run, also of a refused one", () => {
    expect([upload.if, upload.with.path.replace("${{ runner.temp }}", dir)]).toEqual([
      "${{ !cancelled() }}",
      `${dir}/lb-impact.md`,
    ]);
    // Several jobs of one run would overwrite each other's.
    expect(upload.with.name).toBe("lb-impact-${{ inputs.comment-key }}");
    expect(upload.uses).toMatch(/^actions\/upload-artifact@[0-9a-f]{40}$/);
  });

  test("a refusal is its status, and the report is in the summary all the same", () => {
    fs.rmSync(path.join(dir, "summary"), { force: true });
    expect(act({ EXIT: "3" }).status).toBe(3);
    expect(fs.readFileSync(path.join(dir, "summary"), "utf8")).toBe("report\n");
  });
});

describe("the component", () => {
  const [{ spec }, jobs] = yaml.loadAll(fs.readFileSync(path.join(ROOT, "templates/lb-impact.yml"), "utf8")) as [
    { spec: { inputs: Record<string, Input> } },
    Record<string, { script: readonly string[]; stage: string; variables: Record<string, string> }>,
  ];
  const { script, stage, variables } = jobs["lb-impact"];
  const call = (more: Record<string, string>) =>
    run(["sh", "-ec"], script.join("\n"), {
      PLANS: "a.json b.json",
      MAX_LOSS: "0",
      FAIL_ON: "error",
      VERSION: "1",
      ...more,
    });
  const least =
    "[--yes][lb-impact@1][a.json][b.json][--max-loss][0][--fail-on][error][--format][markdown][--output][lb-impact.md]";

  test("every input reaches the job", () => {
    const used = [stage, ...Object.values(variables)].map((text) => /^\$\[\[ inputs\.([\w-]+) \]\]$/.exec(text)?.[1]);
    expect(used.sort()).toEqual(Object.keys(spec.inputs).sort());
  });

  test.each<[string, Record<string, string>, string]>([
    ["without a token", { CI_MERGE_REQUEST_IID: "1" }, least],
    [
      "with a token and a state",
      { GITLAB_TOKEN: "t", CI_MERGE_REQUEST_IID: "1", STATE: "my state.json", COMMENT_KEY: "dns" },
      `${least}[--state][my state.json][--comment][gitlab][--comment-key][dns]`,
    ],
  ])("calls it %s", (_, more, words) => {
    expect(call(more)).toEqual({ status: 0, stderr: "", asked: words });
  });

  test("a refusal is its status", () => {
    expect(call({ EXIT: "3" }).status).toBe(3);
  });
});
