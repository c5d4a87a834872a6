// Names, in declarations of the library, the generated class that `resource` of a construct is. jsii knows types of jsii
// packages alone, so the source says `TerraformResource`, and the comment above it which resource.
"use strict";

const fs = require("node:fs");
const path = require("node:path");

const COMMENTED =
  /\/\*\* The generated `(alicloud|tencentcloud)_(\w+)`[^/]*\*\/\s+(?:readonly resource|get resource\(\)): TerraformResource/g;

/**
 * A declaration file with the generated classes in it.
 *
 * @param providers the folder that holds those of each cloud
 */
function typedResources(file, declarations, providers) {
  const typed = declarations.replace(COMMENTED, (member, cloud, words) => {
    const folder = path.join(providers, cloud, words.replaceAll("_", "-"));
    const from = path.relative(path.dirname(file), folder).replaceAll(path.sep, "/");
    return member.replace(/TerraformResource$/, `import("${from}").${classIn(folder)}`);
  });
  if (/(readonly resource|get resource\(\)): TerraformResource/.test(typed)) {
    throw new Error(`${file}: the comment of resource does not say which resource it is`);
  }
  return typed;
}

function classIn(folder) {
  const declarations = fs.readFileSync(path.join(folder, "index.d.ts"), "utf8");
  return /^export declare class (\w+) extends cdkt[fn]\.TerraformResource /m.exec(declarations)[1];
}

module.exports = { typedResources };
