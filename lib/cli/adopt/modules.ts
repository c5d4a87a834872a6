import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Input } from "../../adopt";

/** The files of the engine's language in a folder. */
export function configurationIn(folder: string): string[] {
  const files = readdirSync(folder).filter((file) => /\.tf(\.json)?$/.test(file));
  return files.sort().map((file) => join(folder, file));
}

/** The files of values that the engine reads from a folder by itself; what they hold is not looked at. */
export function valuesIn(folder: string): Input[] {
  const files = readdirSync(folder).filter((file) =>
    /^terraform\.tfvars(\.json)?$|\.auto\.tfvars(\.json)?$/.test(file),
  );
  return files.sort().map((file) => ({ name: join(folder, file), json: "{}" }));
}

/** The inputs, with the files of the local modules that they call, and of those that these call. */
export async function withModules(inputs: readonly Input[], read: (path: string) => Promise<Input>): Promise<Input[]> {
  const { foldersCalledBy } = await import("../../adopt");
  const all = [...inputs];
  const seen = new Set<string>();
  for (let at = 0; at < all.length; at++) {
    for (const folder of foldersCalledBy(all[at])) {
      // What is not there stays a module that is not part of the input, which is listed.
      if (seen.has(folder) || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) continue;
      seen.add(folder);
      for (const path of configurationIn(folder)) all.push({ ...(await read(path)), folder });
    }
  }
  return all;
}
