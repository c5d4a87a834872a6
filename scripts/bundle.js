// Makes of what the compilers wrote in dist/ and providers/ what users get: node scripts/bundle.js
// - The library, the matchers for tests and the command line become one file each; the library loads a construct family
//   when it is first used. Hundreds of small files cost a tenth of a second at each start (docs/performance.md).
// - The generated classes move to dist/providers: they are packages of this repository, in no registry.
// - Data is written without indentation, which was a third of it.
// *.meta.json says what went into a file, for the notices of third parties.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const esbuild = require("esbuild");
const format = require("./bundle-format");
const { COMMANDS, families, SYNTH } = require("./family-parts");
const { typedResources } = require("./typed-resources");

const root = path.join(__dirname, "..");
const dist = path.join(root, "dist");
const CLOUDS = ["alicloud", "tencentcloud"];
const ENTRIES = ["index.d.ts", "testing/index.d.ts", ...CLOUDS.map((cloud) => `l1/${cloud}.d.ts`)];
const INDEX = /[\\/]dist[\\/](index|families[\\/](alicloud|tencentcloud)[\\/]([\w-]+[\\/])?index)\.js$/;

/**
 * Re-exports of TypeScript's `export *` and `export * as`, as getters that load the module when first asked. What the index
 * imports for its effects alone is loaded before the first of them, not at the start.
 */
function lazyIndex(file) {
  const getters = [];
  const effects = [];
  for (const line of fs.readFileSync(file, "utf8").split("\n")) {
    const star = /^__exportStar\(require\("(.+)"\), exports\);$/.exec(line);
    const namespace = /^exports\.(\w+) = require\("(.+)"\);$/.exec(line);
    const [, effect] = /^(require\(".+"\));$/.exec(line) ?? [];
    if (effect !== undefined) effects.push(effect);
    if (star !== null) {
      const names = Object.keys(require(path.resolve(path.dirname(file), star[1])));
      getters.push(...names.map((name) => getter(name, ...effects, `require("${star[1]}").${name}`)));
    } else if (namespace !== null) {
      getters.push(getter(namespace[1], ...effects, `require("${namespace[2]}")`));
    }
  }
  if (getters.length === 0) throw new Error(`${file} re-exports nothing that this script knows`);
  return lazyModule(getters);
}

/** The index of generated classes, in the same form. */
function lazyProviders(file) {
  const line =
    /^Object\.defineProperty\(exports, '(\w+)', \{ get: function \(\) \{ return (require\('.+'\)); \} \}\);$/gm;
  const found = [...fs.readFileSync(file, "utf8").matchAll(line)];
  return lazyModule(found.map(([, name, expression]) => getter(name, expression)));
}

// By a function of its own: Node takes a name that it sees defined with such a getter for none that can be imported.
function lazyModule(getters) {
  return [
    '"use strict";',
    'Object.defineProperty(exports, "__esModule", { value: true });',
    "const lazy = (name, get) => Object.defineProperty(exports, name, { enumerable: true, get });",
    ...getters,
  ].join("\n");
}

function getter(name, ...expressions) {
  return `lazy("${name}", () => (${expressions.join(", ")}));`;
}

/** Names of the packages of generated classes, and files of theirs, as paths from a file in `dist`. */
function providersBeside(code, toDist = ".") {
  return code.replace(/@cdktf\/provider-(\w+|\$\{\w+\})(\/lib)?/g, `${toDist}/providers/$1`);
}

const ownCode = {
  name: "own-code",
  setup(build) {
    const lazy = build.initialOptions.entryPoints.some((entry) => INDEX.test(entry));
    build.onLoad({ filter: /[\\/]dist[\\/].*\.js$/ }, ({ path: file }) => {
      if (!file.startsWith(dist)) return undefined;
      const code = lazy && INDEX.test(file) ? lazyIndex(file) : fs.readFileSync(file, "utf8");
      return { contents: providersBeside(code) };
    });
  },
};

/** The command line uses the library beside it: what both know of an app must be one thing. */
const libraryBeside = {
  name: "library-beside",
  setup(build) {
    build.onResolve({ filter: /^(\.\.\/)+index(\.js)?$/ }, ({ resolveDir, path: request }) => {
      const isLibrary = path.resolve(resolveDir, request).replace(/\.js$/, "") === path.join(dist, "index");
      return isLibrary ? { path: "./library.js", external: true } : undefined;
    });
  },
};

const common = {
  bundle: true,
  platform: "node",
  target: "node20",
  external: ["cdktf", "constructs", "@cdktf/hcl2json", "./providers/*"],
  ...format,
  logLevel: "warning",
  metafile: true,
};

/** Tells Node which names a module exports, for `import { Backend }` of users whose apps are ES modules. Never run. */
function exportedNames(file) {
  const names = Object.getOwnPropertyNames(require(file)).filter((name) => name !== "__esModule");
  return `0 && (module.exports = { ${names.join(", ")} });\n`;
}

async function bundle(entry, name, options) {
  const outfile = path.join(dist, name);
  const { metafile } = await esbuild.build({ ...common, entryPoints: [path.join(dist, entry)], outfile, ...options });
  fs.writeFileSync(`${outfile}.meta.json`, JSON.stringify(metafile));
}

function moveProviders() {
  for (const cloud of CLOUDS) {
    const from = path.join(root, "providers", cloud);
    const to = path.join(dist, "providers", cloud);
    fs.rmSync(to, { recursive: true, force: true });
    fs.cpSync(path.join(from, "lib"), to, { recursive: true, filter: (file) => !file.endsWith(".tsbuildinfo") });
    dense(path.join(from, "behaviour.json"), path.join(to, "behaviour.json"));
    fs.rmSync(path.join(to, "lazy-index.js"));
    fs.writeFileSync(path.join(to, "index.js"), lazyProviders(path.join(from, "lib", "lazy-index.js")));
    for (const file of filesBelow(to, ".js")) {
      const { code } = esbuild.transformSync(fs.readFileSync(file, "utf8"), {
        // Names that others see are those of classes and members, which stay.
        minifyIdentifiers: true,
        ...format,
      });
      fs.writeFileSync(file, code);
    }
    fs.appendFileSync(path.join(to, "index.js"), exportedNames(path.join(from, "lib", "lazy-index.js")));
    fs.writeFileSync(
      path.join(dist, "l1", `${cloud}.js`),
      `"use strict";\nmodule.exports = require("../providers/${cloud}");\n`,
    );
  }
  const declared = declarationsFrom(ENTRIES.map((entry) => path.join(dist, entry)));
  for (const file of filesBelow(dist, ".d.ts")) {
    const [first, ...folders] = path.relative(dist, file).split(path.sep);
    if (first === "providers") continue;
    if (!declared.has(file)) fs.rmSync(file);
    if (!declared.has(file)) continue;
    const declarations = typedResources(file, fs.readFileSync(file, "utf8"), path.join(dist, "providers"));
    fs.writeFileSync(file, providersBeside(declarations, folders.fill("..").join("/") || "."));
  }
}

/** The declarations that somebody can come to who imports what the package exports; the others would be weight alone. */
function declarationsFrom(entries) {
  const seen = new Set();
  const follow = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, target] of fs.readFileSync(file, "utf8").matchAll(/(?:from |import\()["'](\.[^"']+)["']/g)) {
      const bare = path.resolve(path.dirname(file), target);
      const found = [`${bare}.d.ts`, path.join(bare, "index.d.ts")].find((one) => fs.existsSync(one));
      if (found !== undefined) follow(found);
    }
  };
  entries.forEach(follow);
  return seen;
}

function dense(from, to) {
  fs.writeFileSync(to, JSON.stringify(JSON.parse(fs.readFileSync(from, "utf8"))));
}

function filesBelow(folder, ending) {
  const files = fs.readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(ending));
  return files.map((file) => path.join(folder, file));
}

async function main() {
  moveProviders();
  dense(path.join(root, ".jsii"), path.join(root, ".jsii"));
  const footer = { js: exportedNames(path.join(dist, "index.js")) };
  await bundle("index.js", "library.js", { plugins: [families(SYNTH), ownCode], footer });
  const shortNames = { minifyIdentifiers: true, keepNames: true };
  // They find what the library knows of an app through the app, so that they may have their own copy of the rules.
  await bundle("testing/index.js", "testing.js", { plugins: [families(SYNTH), ownCode], ...shortNames });
  await bundle("cli/entry.js", "cdktf-lb.js", { plugins: [libraryBeside, families(COMMANDS), ownCode], ...shortNames });
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
