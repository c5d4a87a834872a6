import { readFileSync } from "node:fs";
import * as path from "node:path";

/** The version of this package: of the folder that holds both the sources and the one file that is shipped. */
export function ownVersion(folder = __dirname): string {
  try {
    const { name, version } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as Package;
    if (/^(cdkt[fn]-load-balancing|lb-impact)$/.test(name)) return version;
  } catch {
    // Not there: one folder up.
  }
  const above = path.dirname(folder);
  return above === folder ? "unknown" : ownVersion(above);
}

interface Package {
  readonly name: string;
  readonly version: string;
}
