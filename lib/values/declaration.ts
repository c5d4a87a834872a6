import * as path from "node:path";

/** The folder of all code: in a bundle this file stands right there. */
const OWN_FOLDER = path.basename(__dirname) === "values" ? path.dirname(__dirname) : __dirname;
/** This library's code, also where source maps lead from `dist` back to `lib`. */
const OWN_FOLDERS = [OWN_FOLDER, path.join(OWN_FOLDER, "..", "lib")].map((folder) => folder + path.sep);
/** How many callers are remembered: those of this library and of others around it, and the user. Node's own default. */
const FRAMES = 10;
const FRAME = /\(?((?:file:\/\/)?[^()\s][^()]*?):(\d+):\d+\)?$/;

/**
 * Where the user wrote something: the first frame of the call stack outside this library and `node_modules`.
 *
 * The stack is captured when the object is made but read only when a message needs it: reading costs
 * a hundred times more than capturing.
 *
 * @internal
 */
export class Declaration {
  /**
   * The place that called `below`, or the caller of its caller outside this library.
   *
   * @param frames how many callers are remembered; less where there are thousands
   */
  public static here(below: object, frames = FRAMES): Declaration {
    const holder: { stack?: string } = {};
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = frames;
    Error.captureStackTrace(holder, below as (...args: unknown[]) => unknown);
    Error.stackTraceLimit = limit;
    return new Declaration(holder);
  }

  /** Of something that this library did not see being declared. */
  public static none(): Declaration {
    return new Declaration({});
  }

  private constructor(private readonly holder: { stack?: string }) {}

  /** The user's file, relative to the working directory when below it. Undefined when no frame is the user's. */
  public get file(): string | undefined {
    return this.frame()?.file;
  }

  /** The line in `file`, from 1. */
  public get line(): number | undefined {
    return this.frame()?.line;
  }

  /** `main.ts:41`, or undefined when no frame is the user's (an app in another language). */
  public get text(): string | undefined {
    const frame = this.frame();
    return frame && `${frame.file}:${frame.line}`;
  }

  private frame(): { file: string; line: number } | undefined {
    for (const line of (this.holder.stack ?? "").split("\n").slice(1)) {
      const match = FRAME.exec(line.trim().replace(/^at /, ""));
      if (!match) continue;
      const file = match[1].replace(/^.* \(/, "").replace(/^file:\/\//, "");
      if (
        !path.isAbsolute(file) ||
        OWN_FOLDERS.some((folder) => file.startsWith(folder)) ||
        file.includes(`${path.sep}node_modules${path.sep}`)
      ) {
        continue;
      }
      const relative = path.relative(process.cwd(), file);
      return { file: relative.startsWith("..") ? file : relative, line: Number(match[2]) };
    }
    return undefined;
  }
}
