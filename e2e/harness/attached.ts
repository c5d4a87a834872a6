import { type ChildProcessByStdio, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface, type Interface } from "node:readline";
import type { Socket } from "node:net";
import type { Readable, Writable } from "node:stream";
import { engineEnv, type Standin } from "./standin";

/**
 * A stand-in that stays while engines come and go and attach to it. Each run of an engine that starts both providers itself
 * spends more on their start than on a small plan.
 */
export class AttachedStandin {
  private static readonly idle: AttachedStandin[] = [];

  /** One that no world uses. */
  static async take(standin: Standin): Promise<AttachedStandin> {
    const one = this.idle.pop() ?? new AttachedStandin(standin);
    one.reattach ??= await one.answer();
    return one;
  }

  /** Ends those that no world uses. */
  static endIdle(): void {
    for (const one of this.idle.splice(0)) one.end();
  }

  private readonly child: ChildProcessByStdio<Writable, Readable, null>;
  private readonly lines: Interface;
  private reattach?: string;

  private constructor(standin: Standin) {
    this.child = spawn(join(standin.dir, "standin"), ["serve"], {
      env: { ...engineEnv(standin), GOGC: "400" },
      stdio: ["pipe", "pipe", "inherit"],
    });
    this.lines = createInterface(this.child.stdout);
    this.wait(false);
  }

  /** Lets one run of the engine take place, with the STANDIN_ variables of a world; `act` gets what it needs to attach. */
  async during<T>(settings: NodeJS.ProcessEnv, act: (env: NodeJS.ProcessEnv) => Promise<T>): Promise<T> {
    await this.ask(settings);
    try {
      return await act({ ...settings, TF_REATTACH_PROVIDERS: this.reattach });
    } finally {
      await this.ask(null);
    }
  }

  /** For the next world. */
  release(): void {
    AttachedStandin.idle.push(this);
  }

  private end(): void {
    this.child.stdin.end();
  }

  private async ask(request: NodeJS.ProcessEnv | null): Promise<void> {
    this.child.stdin.write(`${JSON.stringify(request)}\n`);
    const problem = await this.answer();
    if (problem !== "null") throw new Error(`stand-in: ${problem}`);
  }

  private async answer(): Promise<string> {
    this.wait(true);
    try {
      return await new Promise((resolve, reject) => {
        const gone = () => reject(new Error("the stand-in has ended"));
        this.child.once("exit", gone);
        this.lines.once("line", (line) => {
          this.child.off("exit", gone);
          resolve(line);
        });
      });
    } finally {
      this.wait(false);
    }
  }

  /** Whether node stays alive for it: only while an answer is due. It ends by itself when its input does. */
  private wait(due: boolean): void {
    for (const handle of [this.child, this.child.stdout as Socket, this.child.stdin as Socket]) {
      if (due) handle.ref();
      else handle.unref();
    }
  }
}
