import { posix } from "node:path";
import { isObject } from "../../values/json-shape";
import { Input } from "./input";
import { blocks, JsonObject } from "./records";

/** The files of the root module, and those of folders that modules are read from. */
export class Folders {
  /**
   * @param at where the root module is
   * @param byPath files by the folder that they are in
   */
  public constructor(
    public readonly at: string,
    private readonly byPath: ReadonlyMap<string, readonly JsonObject[]>,
  ) {}

  /** The files of a folder; undefined where it is not part of the input. */
  public of(path: string): readonly JsonObject[] | undefined {
    return this.byPath.get(path);
  }
}

/** A call of a module, as HCL has it. */
export interface Call {
  readonly name: string;
  readonly body: JsonObject;
}

/** The calls in the files of a module. */
export function callsIn(files: readonly JsonObject[]): Call[] {
  return files.flatMap((file) =>
    Object.entries(isObject(file.module) ? file.module : {}).flatMap(([name, bodies]) =>
      blocks(bodies).map((body) => ({ name, body })),
    ),
  );
}

/** The folder that a module comes from; undefined where it comes from elsewhere. */
export function folderOf(from: string, source: unknown): string | undefined {
  if (typeof source !== "string" || !/^\.{1,2}(?:\/|$)/.test(source)) return undefined;
  return posix.normalize(`${from}/${source}/.`).replace(/\/$/, "");
}

/** The folders of the local modules that a file calls, whatever else it is. */
export function foldersCalledBy({ name, json: text, folder }: Input): string[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // Whoever reads it says so.
    return [];
  }
  const from = folder ?? posix.dirname(name);
  return isObject(json) ? callsIn([json]).flatMap(({ body }) => folderOf(from, body.source) ?? []) : [];
}
