import { lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
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
  public static open(temporary = tmpdir()): ScratchFolder {
    const home = homeOfMine(temporary);
    if (home !== undefined) removeLeftovers(home);
    return new ScratchFolder(mkdtempSync(join(home ?? temporary, `${PREFIX}-${machine()}-${process.pid}-`)));
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

/**
 * Where all of one user's are, since looking through a whole temporary folder takes seconds where it holds a hundred
 * thousand others. Undefined where somebody else has that name: nothing of ours goes into a folder that is not ours.
 */
function homeOfMine(temporary: string): string | undefined {
  const user = process.getuid?.();
  const home = join(temporary, user === undefined ? PREFIX : `${PREFIX}-${user}`);
  try {
    mkdirSync(home, { mode: 0o700 });
  } catch {
    // There already; whose it is decides.
  }
  const found = lstatSync(home, { throwIfNoEntry: false });
  if (found?.isDirectory() !== true) return undefined;
  return user === undefined || (found.uid === user && (found.mode & 0o077) === 0) ? home : undefined;
}

/** As it can stand in a name; containers share a temporary folder, but not their processes' numbers. */
function machine(): string {
  return hostname().replace(/[^\w.]/g, "_");
}

const NAME = /^cdktf-lb-rollout-(?:([\w.]+)-(\d+)-)?\w{6}$/;

function removeLeftovers(home: string): void {
  for (const name of readdirSync(home)) {
    const match = NAME.exec(name);
    if (match === null) continue;
    const path = join(home, name);
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
