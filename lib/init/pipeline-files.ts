import { AppFile, Cloud } from "./app-files";
import { OPENTOFU } from "./versions";

const CREDENTIALS: Readonly<Record<Cloud, readonly string[]>> = {
  alicloud: ["ALICLOUD_ACCESS_KEY", "ALICLOUD_SECRET_KEY"],
  tencentcloud: ["TENCENTCLOUD_SECRET_ID", "TENCENTCLOUD_SECRET_KEY"],
};

/** Actions by commit, so that nobody can put other code behind a version. */
const ACTIONS = {
  checkout: "actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0",
  node: "actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444 # v5.0.0",
  opentofu: "opentofu/setup-opentofu@a1320f892987e89d278cc92dc5adc984fb93aca4 # v2.0.2",
};

/** Pipelines of GitHub and GitLab: test, synth, check, plan, and the gate on what the plan does to traffic. */
export function pipelineFiles(cloud: Cloud): AppFile[] {
  return [
    { path: ".github/workflows/traffic.yml", text: github(CREDENTIALS[cloud]) },
    { path: ".gitlab-ci.yml", text: gitlab(CREDENTIALS[cloud]) },
  ];
}

function github(credentials: readonly string[]): string {
  const secrets = credentials.map((name) => `          ${name}: \${{ secrets.${name} }}`).join("\n");
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
    env:
      CHECKPOINT_DISABLE: "1"
    steps:
      - uses: ${ACTIONS.checkout}
        with:
          persist-credentials: false
      - uses: ${ACTIONS.node}
        with:
          node-version: 22
          cache: npm
      - uses: ${ACTIONS.opentofu}
        with:
          tofu_version: "${OPENTOFU}"
          tofu_wrapper: false
      - run: npm ci
      - run: npm test
      - run: npx cdktf synth
      - name: Findings
        if: always() && hashFiles('cdktf.out/load-balancing.json') != ''
        run: npx cdktf-lb check --format github
      - name: Plan
        env:
${secrets}
        run: |
          tofu -chdir=cdktf.out/stacks/web init -input=false
          tofu -chdir=cdktf.out/stacks/web plan -input=false -out=plan.out
          tofu -chdir=cdktf.out/stacks/web show -json plan.out > plan.json
      - name: Impact
        run: npx cdktf-lb impact plan.json --max-loss 0 --format markdown --output summary.md
      - name: Summary
        if: always() && hashFiles('summary.md') != ''
        env:
          GH_TOKEN: \${{ github.token }}
          GH_REPO: \${{ github.repository }}
          NUMBER: \${{ github.event.pull_request.number }}
        run: |
          cat summary.md >> "$GITHUB_STEP_SUMMARY"
          if [ -n "$NUMBER" ]; then
            gh pr comment "$NUMBER" --edit-last --create-if-none --body-file summary.md
          fi
`;
}

function gitlab(credentials: readonly string[]): string {
  return `# Variables of the project, masked: ${credentials.join(", ")}.
# GITLAB_TOKEN (scope api) lets the summary be written into the merge request; without it, it is an artifact only.
stages: [check, plan, impact]

variables:
  CHECKPOINT_DISABLE: "1"

workflow:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

check:
  stage: check
  image: node:22
  cache:
    key:
      files: [package-lock.json]
    paths: [.npm/]
  script:
    - npm ci --cache .npm --prefer-offline
    - npm test
    - npx cdktf synth
  after_script:
    - npx cdktf-lb check --format gitlab --output findings.json
    - npx cdktf-lb check
  artifacts:
    when: always
    paths: [cdktf.out/]
    reports:
      codequality: findings.json

plan:
  stage: plan
  image:
    name: ghcr.io/opentofu/opentofu:${OPENTOFU}
    entrypoint: [""]
  script:
    - tofu -chdir=cdktf.out/stacks/web init -input=false
    - tofu -chdir=cdktf.out/stacks/web plan -input=false -out=plan.out
    - tofu -chdir=cdktf.out/stacks/web show -json plan.out > plan.json
  artifacts:
    # A plan holds the values of the state, also secret ones.
    access: developer
    expire_in: 1 day
    paths: [plan.json]

impact:
  stage: impact
  image: node:22
  cache:
    key:
      files: [package-lock.json]
    paths: [.npm/]
    policy: pull
  script:
    - npm ci --cache .npm --prefer-offline
    - npx cdktf-lb impact plan.json --max-loss 0 --format markdown --output summary.md
  after_script:
    - |
      if [ -n "$GITLAB_TOKEN" ] && [ -n "$CI_MERGE_REQUEST_IID" ] && [ -f summary.md ]; then
        curl --fail --silent --show-error --header "PRIVATE-TOKEN: $GITLAB_TOKEN" --data-urlencode "body@summary.md" \\
          "$CI_API_V4_URL/projects/$CI_PROJECT_ID/merge_requests/$CI_MERGE_REQUEST_IID/notes" > /dev/null
      fi
  artifacts:
    when: always
    paths: [summary.md]
`;
}
