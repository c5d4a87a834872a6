import { Engine, ENGINE_VARIABLE } from "./engine";
import { AppFile, Cloud, Language } from "./new-app";
import { PIP_INSTALL } from "./python-app";
import { PYTHON } from "./versions";

/** What a pipeline has to know of an app. */
export interface Piped {
  readonly cloud: Cloud;
  readonly language: Language;
  readonly engine: Engine;
}

/** Where GitHub reads the pipeline of an app that is a repository of its own. */
const WORKFLOW = ".github/workflows/traffic.yml";

const CREDENTIALS: Readonly<Record<Cloud, readonly string[]>> = {
  alicloud: ["ALICLOUD_ACCESS_KEY", "ALICLOUD_SECRET_KEY"],
  tencentcloud: ["TENCENTCLOUD_SECRET_ID", "TENCENTCLOUD_SECRET_KEY"],
};

/** Actions by commit, so that nobody can put other code behind a version. */
const ACTIONS = {
  checkout: "actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0",
  node: "actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444 # v5.0.0",
  python: "actions/setup-python@a26af69be951a213d495a4c3e4e4022e16d87065 # v5.6.0",
};

/** A folder inside of a repository, with "/" at its end; empty where the app is the repository. */
export type Folder = string;

/** Where the pipeline of GitHub stands, from the top of the repository: GitHub reads workflows there only. */
export function workflowPath(folder: Folder): string {
  const suffix = folder === "" ? "" : `-${folder.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "")}`;
  return WORKFLOW.replace(/(?=\.yml$)/, suffix);
}

/** The pipeline of GitHub: test, synth, check, plan, and the gate on what the plan does to traffic. */
export function githubPipeline(app: Piped, folder: Folder): AppFile {
  return { path: workflowPath(folder), text: github(app, folder) };
}

/** The same for GitLab, which reads one at the top of the repository, or one that it includes. */
export function gitlabPipeline(app: Piped, folder: Folder): AppFile {
  return { path: ".gitlab-ci.yml", text: gitlab(app, folder) };
}

/** Steps run in the folder of the app. */
function defaults(folder: Folder): string {
  if (folder === "") return "";
  return `    defaults:
      run:
        working-directory: ${folder.slice(0, -1)}
`;
}

function github({ cloud, language, engine }: Piped, folder: Folder): string {
  const secrets = CREDENTIALS[cloud].map((name) => `          ${name}: \${{ secrets.${name} }}`).join("\n");
  const cache = folder === "" ? "" : `\n          cache-dependency-path: ${folder}package-lock.json`;
  return `name: traffic

on:
  pull_request:
  push:
    branches: [main]

permissions:
  contents: read
  pull-requests: write # for the comment

jobs:
  traffic:
    runs-on: ubuntu-latest
${defaults(folder)}    env:
      CHECKPOINT_DISABLE: "1"
      ${ENGINE_VARIABLE}: ${engine.command}
    steps:
      - uses: ${ACTIONS.checkout}
        with:
          persist-credentials: false
      - uses: ${ACTIONS.node}
        with:
          node-version: 22
          cache: npm${cache}
${language === "python" ? pythonOfGithub(folder) : ""}      - uses: ${engine.action}
        with:
          ${engine.command}_version: "${engine.version}"
          ${engine.command}_wrapper: false
      - run: npm ci
${language === "python" ? `      - run: ${PIP_INSTALL}\n` : ""}      - run: npm test
      - run: npx cdktf synth
      - name: Findings
        if: always() && hashFiles('${folder}cdktf.out/load-balancing.json') != ''
        run: npx cdktf-lb check --format github
      - name: Impact
        env:
${secrets}
          GITHUB_TOKEN: \${{ github.token }}
          COMMENT: \${{ github.event_name == 'pull_request' && '--comment github' || '' }}
        # Plans every stack, judges all plans, and throws them away: they hold secret values.
        run: npx cdktf-lb impact --max-loss 0 --format markdown --output summary.md $COMMENT -- npx cdktf plan
      - name: Summary
        if: always() && hashFiles('${folder}summary.md') != ''
        run: cat summary.md >> "$GITHUB_STEP_SUMMARY"
`;
}

function pythonOfGithub(folder: Folder): string {
  const cache = folder === "" ? "" : `\n          cache-dependency-path: ${folder}requirements.txt`;
  return `      - uses: ${ACTIONS.python}
        with:
          python-version: "${PYTHON}"
          cache: pip${cache}
`;
}

/** The image of Node has a Python, but nothing that installs a package. */
const PYTHON_OF_GITLAB = `    - apt-get update -qq && apt-get install -y -qq python3-venv
    - python3 -m venv .venv && . .venv/bin/activate
    - ${PIP_INSTALL}
`;

function gitlab({ cloud, language, engine }: Piped, folder: Folder): string {
  const enter =
    folder === ""
      ? ""
      : `
default:
  before_script:
    - cd ${folder.slice(0, -1)}
`;
  return `# Variables of the project, masked: ${CREDENTIALS[cloud].join(", ")}.
# GITLAB_TOKEN (scope api) lets the summary be written into the merge request; without it, it is an artifact only.${included(folder)}
stages: [check, plan, impact]

variables:
  CHECKPOINT_DISABLE: "1"
  ${ENGINE_VARIABLE}: ${engine.command}
${enter}
workflow:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

check:
  stage: check
  image: node:22
  cache:
    key:
      files: [${folder}package-lock.json]
    paths: [${folder}.npm/]
  script:
    - npm ci --cache .npm --prefer-offline
${language === "python" ? PYTHON_OF_GITLAB : ""}    - npm test
    - npx cdktf synth
  after_script:
${into(folder)}    - npx cdktf-lb check --format gitlab --output findings.json
    - npx cdktf-lb check
  artifacts:
    when: always
    paths: [${folder}cdktf.out/]
    reports:
      codequality: ${folder}findings.json

plan:
  stage: plan
  image:
    name: ${engine.image}:${engine.version}
    entrypoint: [""]
  script:
    - |
      for stack in cdktf.out/stacks/*; do
        ${engine.command} -chdir="$stack" init -input=false
        ${engine.command} -chdir="$stack" plan -input=false -out=plan.out
        ${engine.command} -chdir="$stack" show -json plan.out > "$stack/plan.json"
        ${engine.command} -chdir="$stack" state pull > "$stack/state.json"
      done
  artifacts:
    # A plan and a state hold all values, also secret ones.
    access: developer
    expire_in: 1 day
    paths: ["${folder}cdktf.out/stacks/*/plan.json", "${folder}cdktf.out/stacks/*/state.json"]

impact:
  stage: impact
  image: node:22
  cache:
    key:
      files: [${folder}package-lock.json]
    paths: [${folder}.npm/]
    policy: pull
  script:
    - npm ci --cache .npm --prefer-offline
    - |
      if [ -n "$GITLAB_TOKEN" ] && [ -n "$CI_MERGE_REQUEST_IID" ]; then COMMENT="--comment gitlab"; fi
      npx cdktf-lb impact cdktf.out --max-loss 0 --format markdown --output summary.md $COMMENT
  artifacts:
    when: always
    paths: [${folder}summary.md]
`;
}

/** What runs after a job starts at the top again. */
function into(folder: Folder): string {
  return folder === "" ? "" : `    - cd ${folder.slice(0, -1)}\n`;
}

function included(folder: Folder): string {
  if (folder === "") return "";
  return `
# GitLab reads it when the .gitlab-ci.yml at the top has:  include: { local: ${folder}.gitlab-ci.yml }`;
}
