import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";

const PREFIX = "cdktf-lb-rollout";
/** After which nobody can still be at work in the folder of another machine, or of a version that named no process. */
const OLD_MS = 24 * 60 * 60 * 1000;

/**
 * A temporary folder for plans and stages, which hold secret values: for nobody else to read, and with the process in
 * its name, so that the next run finds what a killed one left.
 */
export class ScratchFolder {
  public static open(): ScratchFolder {
    removeLeftovers();
    return new ScratchFolder(mkdtempSync(join(tmpdir(), `${PREFIX}-${machine()}-${process.pid}-`)));
  }

  private constructor(private readonly path: string) {}

  public file(name: string): string {
    return join(this.path, name);
  }

  /** Writes a file that nobody else can read. */
  public write(name: string, content: string): string {
    const path = this.file(name);
    writeFileSync(path, content, { mode: 0o600 });
    return path;
  }

  public remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** As it can stand in a name; containers share a temporary folder, but not their processes' numbers. */
function machine(): string {
  return hostname().replace(/[^\w.]/g, "_");
}

const NAME = /^cdktf-lb-rollout-(?:([\w.]+)-(\d+)-)?\w{6}$/;

function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir())) {
    const match = NAME.exec(name);
    if (match === null) continue;
    const path = join(tmpdir(), name);
    try {
      if (isLeftover(path, match[1], match[2])) rmSync(path, { recursive: true, force: true });
    } catch {
      // Gone meanwhile, or somebody else's.
    }
  }
}

function isLeftover(path: string, host: string | undefined, pid: string | undefined): boolean {
  return host === machine() ? !isAlive(Number(pid)) : statSync(path).mtimeMs < Date.now() - OLD_MS;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}
