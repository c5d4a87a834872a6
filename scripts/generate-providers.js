// Generates the L1 bindings of both providers from the schemas in providers/<name>/schema.json.
// `--check` writes nothing and fails when the committed bindings differ from what would be generated.
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { CodeMaker, TerraformProviderGenerator } = require("@cdktf/provider-generator");
const { ConstructsMakerProviderTarget, LANGUAGES, TerraformProviderConstraint } = require("@cdktf/commons");

const PROVIDERS = [
  { name: "alicloud", source: "aliyun/alicloud", constraint: "~> 1.289" },
  { name: "tencentcloud", source: "tencentcloudstack/tencentcloud", constraint: "~> 1.83" },
];
const REGISTRY_HOST = "registry.terraform.io/";

async function generate({ name, source, constraint }, outdir) {
  const schemaFile = path.join(__dirname, "..", "providers", name, "schema.json");
  const schema = JSON.parse(fs.readFileSync(schemaFile, "utf8"));
  const code = new CodeMaker();
  const target = new ConstructsMakerProviderTarget(
    new TerraformProviderConstraint(`${source}@${constraint}`),
    LANGUAGES[0],
  );
  new TerraformProviderGenerator(code, schema).generate(target);
  const staging = fs.mkdtempSync(path.join(os.tmpdir(), "bindings-"));
  await code.save(staging);
  const root = path.join(staging, "providers", name);
  for (const file of listFiles(root).filter((f) => f.endsWith(".ts"))) {
    const destination = path.join(outdir, file);
    fs.mkdirSync(path.dirname(destination), { recursive: true });
    fs.writeFileSync(destination, tidy(fs.readFileSync(path.join(root, file), "utf8")));
  }
  fs.rmSync(staging, { recursive: true });
}

// A source without host lets Terraform and OpenTofu each use their own registry; with the host of the
// schema, OpenTofu cannot find the provider.
function tidy(text) {
  return text.replaceAll(REGISTRY_HOST, (match, offset) =>
    text.slice(offset - 2, offset).match(/['"`]$/) ? "" : match,
  );
}

function listFiles(root, prefix = "") {
  return fs.readdirSync(path.join(root, prefix), { withFileTypes: true }).flatMap((entry) => {
    const relative = path.join(prefix, entry.name);
    return entry.isDirectory() ? listFiles(root, relative) : [relative];
  });
}

function differences(expected, actual) {
  const names = new Set([...listFiles(expected), ...(fs.existsSync(actual) ? listFiles(actual) : [])]);
  const read = (root, file) => {
    const full = path.join(root, file);
    return fs.existsSync(full) ? fs.readFileSync(full, "utf8") : undefined;
  };
  return [...names].filter((file) => read(expected, file) !== read(actual, file));
}

async function main() {
  const check = process.argv.includes("--check");
  let stale = 0;
  for (const provider of PROVIDERS) {
    const home = path.join(__dirname, "..", "providers", provider.name, "src");
    const outdir = check ? fs.mkdtempSync(path.join(os.tmpdir(), "bindings-check-")) : home;
    if (!check) fs.rmSync(home, { recursive: true, force: true });
    await generate(provider, outdir);
    if (check) {
      const different = differences(outdir, home);
      stale += different.length;
      different.forEach((file) =>
        console.error(`providers/${provider.name}/src/${file} is not what npm run generate writes`),
      );
      fs.rmSync(outdir, { recursive: true });
    }
  }
  if (stale > 0) process.exit(1);
}

main();
