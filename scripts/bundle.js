// Writes the library, the matchers for tests and the command line as one file each: node scripts/bundle.js
// The library then loads a construct family when it is first used; hundreds of small files cost a tenth of a second
// at each start (docs/performance.md). *.meta.json says what went in, for the notices of third parties.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const esbuild = require("esbuild");

const dist = path.join(__dirname, "..", "dist");

/** Re-exports of TypeScript's `export *` and `export * as`, as getters that load the module when first asked. */
function lazyIndex(file) {
  const getters = [];
  for (const line of fs.readFileSync(file, "utf8").split("\n")) {
    const star = /^__exportStar\(require\("(.+)"\), exports\);$/.exec(line);
    const namespace = /^exports\.(\w+) = require\("(.+)"\);$/.exec(line);
    if (star !== null) {
      const names = Object.keys(require(path.resolve(path.dirname(file), star[1])));
      getters.push(...names.map((name) => getter(name, `require("${star[1]}").${name}`)));
    } else if (namespace !== null) {
      getters.push(getter(namespace[1], `require("${namespace[2]}")`));
    }
  }
  if (getters.length === 0) throw new Error(`${file} re-exports nothing that this script knows`);
  return ['"use strict";', 'Object.defineProperty(exports, "__esModule", { value: true });', ...getters].join("\n");
}

function getter(name, expression) {
  return `Object.defineProperty(exports, "${name}", { enumerable: true, get: () => ${expression} });`;
}

const lazyFamilies = {
  name: "lazy-families",
  setup(build) {
    const indexes = /[\\/]dist[\\/]index\.js$|[\\/]dist[\\/](alicloud|tencentcloud)[\\/](\w[\w-]*[\\/])?index\.js$/;
    build.onLoad({ filter: indexes }, ({ path: file }) => ({ contents: lazyIndex(file) }));
  },
};

/** The command line uses the library beside it: what both know of an app must be one thing. */
const libraryBeside = {
  name: "library-beside",
  setup(build) {
    build.onResolve({ filter: /^\.\.\/index(\.js)?$/ }, ({ resolveDir, path: request }) => {
      const isLibrary = path.resolve(resolveDir, request).replace(/\.js$/, "") === path.join(dist, "index");
      return isLibrary ? { path: "./library.js", external: true } : undefined;
    });
  },
};

const common = { bundle: true, platform: "node", target: "node20", logLevel: "warning", metafile: true };

async function bundle(entry, outfile, options) {
  const file = path.join(dist, outfile);
  const { metafile } = await esbuild.build({
    ...common,
    entryPoints: [path.join(dist, entry)],
    outfile: file,
    ...options,
  });
  fs.writeFileSync(path.join(dist, `${outfile}.meta.json`), JSON.stringify(metafile));
}

async function main() {
  const external = ["cdktf", "constructs", "@cdktf/provider-*", "ipaddr.js"];
  await bundle("index.js", "library.js", {
    external,
    plugins: [lazyFamilies],
  });
  // It finds what the library knows of an app through the app, so that it may have its own copy of the rules.
  await bundle("testing/index.js", "testing.js", { external });
  await bundle("cli/entry.js", "cdktf-lb.js", {
    external: ["cdktf", "constructs", "@cdktf/hcl2json"],
    plugins: [libraryBeside],
  });
}

main().catch(() => process.exit(1));
