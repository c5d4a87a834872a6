import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { Stack, World } from "../harness";

const ROOT = path.join(__dirname, "../..");

/** A world for the tests of a file, and executables as they are shipped, which judge the plans that its engine makes. */
export class Shipped {
  private readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), "shipped-"));
  private opened: World | undefined;

  public constructor() {
    beforeAll(async () => {
      this.opened = await World.create();
    });
    afterAll(async () => {
      fs.rmSync(this.folder, { recursive: true, force: true });
      await this.opened?.dispose();
    });
  }

  public get world(): World {
    return this.opened!;
  }

  /** Writes the plan of a stack where executables find it, as `plan.json`. */
  public async plan(stack: Stack): Promise<void> {
    fs.writeFileSync(path.join(this.folder, "plan.json"), JSON.stringify(await this.world.planJson(stack)));
  }

  /** Runs an executable of the last build beside that plan. */
  public run(program: string, ...args: readonly string[]) {
    return spawnSync(process.execPath, [path.join(ROOT, program), ...args], { cwd: this.folder, encoding: "utf8" });
  }
}
