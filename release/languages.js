// Packages the library for Python, Java and Go, runs the example app of each, and holds its cdk.tf.json against that of
// the TypeScript example: npm run release:languages [python|java|go|dotnet]... For C# only code is generated.
// Needs `npm ci` here, a build, and Python 3, Maven with a JDK, or Go.
"use strict";

const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { root, run, tool } = require("./run");

const work = path.join(root, "build/languages");
const STACK = "alicloud-clb";
const MAVEN = ["-q", `-Dmaven.repo.local=${path.join(work, "m2")}`, "-DskipTests"];
const GO = { ...process.env, GOFLAGS: "-mod=mod" };
const NO_EXTRAS = ["-Dmaven.javadoc.skip=true", "-Dmaven.source.skip=true"];

function generate(language, source = root, name = "package") {
  const outdir = path.join(work, name);
  tool("jsii-pacmak", ["--targets", language, "--code-only", "--outdir", outdir, source]);
  return path.join(outdir, language);
}

const LANGUAGES = {
  python: () => {
    const venv = path.join(work, "venv");
    run("python3", ["-m", "venv", venv]);
    const pip = (...packages) =>
      run(path.join(venv, "bin/pip"), ["install", "--quiet", "--disable-pip-version-check", ...packages]);
    pip(generate("python"), "pytest==8.4.2");
    const python = (args, options) => run(path.join(venv, "bin/python"), args, options);
    compare("python", (env) => python([path.join(root, "examples/python/main.py")], env));
    for (const cloud of ["alicloud", "tencentcloud"]) newApp(cloud, python);
  },
  java: () => {
    // Not every mirror of Maven Central has the last version of CDKTF, so it comes from the npm package as well.
    const sources = [generate("java", path.join(root, "node_modules/cdktf"), "cdktf"), generate("java")];
    for (const cwd of sources) run("mvn", [...MAVEN, ...NO_EXTRAS, "install"], { cwd });
    const app = path.join(work, "java-app");
    fs.cpSync(path.join(root, "examples/java"), app, { recursive: true });
    compare("java", (env) => run("mvn", [...MAVEN, "compile", "exec:java"], { ...env, cwd: app }));
  },
  go: () => {
    // go.mod of the package names versions, but neither their sums nor what they need in turn.
    const module = path.join(generate("go"), "loadbalancing");
    for (const args of [
      ["mod", "tidy"],
      ["vet", "./..."],
    ])
      run("go", args, { cwd: module, env: GO });
    const app = path.join(work, "go-app");
    fs.cpSync(path.join(root, "examples/go"), app, { recursive: true });
    run("go", ["mod", "edit", `-replace=${moduleName(module)}=${module}`], { cwd: app, env: GO });
    run("go", ["mod", "tidy"], { cwd: app, env: GO });
    compare("go", ({ env }) => run("go", ["run", "."], { cwd: app, env: { ...GO, ...env } }));
  },
  dotnet: () => generate("dotnet"),
};

/** What `cdktf-lb init --language python` writes: its test passes, and its app synthesizes. */
function newApp(cloud, python) {
  // Not below the repository: its pipeline would be written at the top.
  const cwd = fs.mkdtempSync(path.join(os.tmpdir(), `init-${cloud}-`));
  run("node", [path.join(root, "dist/cdktf-lb.js"), "init", cwd, "--language", "python", "--cloud", cloud]);
  python(["-m", "pytest", "-q"], { cwd });
  python(["main.py"], { cwd });
  if (!fs.existsSync(path.join(cwd, "cdktf.out/stacks/web/cdk.tf.json"))) throw new Error(`${cwd} has no stack`);
  fs.rmSync(cwd, { recursive: true });
}

function moduleName(folder) {
  return /^module (.+)$/m.exec(fs.readFileSync(path.join(folder, "go.mod"), "utf8"))[1];
}

/** Runs an app and throws when its stack differs from the TypeScript example's. */
function compare(language, start) {
  const own = synthesized(language, start);
  const loader = path.join(root, "e2e/harness/register.js");
  const example = path.join(root, "examples", STACK, "main.ts");
  const wanted = synthesized("typescript", (env) => run(process.execPath, ["-r", loader, example], env));
  if (own !== wanted)
    throw new Error(`${language} writes another cdk.tf.json than TypeScript; compare them in ${work}`);
}

function synthesized(language, start) {
  const outdir = path.join(work, "out", language);
  fs.rmSync(outdir, { recursive: true, force: true });
  fs.mkdirSync(path.dirname(outdir), { recursive: true });
  start({ env: { ...process.env, CDKTF_OUTDIR: outdir, JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: "true" } });
  const stack = JSON.parse(fs.readFileSync(path.join(outdir, "stacks", STACK, "cdk.tf.json"), "utf8"));
  // The state's path is that of the folder in which the app ran.
  stack.terraform.backend = undefined;
  return JSON.stringify(stack);
}

const asked = process.argv.slice(2);
for (const language of asked.length > 0 ? asked : Object.keys(LANGUAGES)) {
  LANGUAGES[language]();
  process.stdout.write(`ok  ${language}\n`);
}
