import { ChildProcess } from "node:child_process";
import { EventEmitter } from "node:events";
import { runQuietly, runVisibly } from "../../lib/rollout/program";

afterEach(() => jest.restoreAllMocks());

test("an answer is what a program says, without the warnings beside it", async () => {
  const script = 'process.stdout.write("{}"); process.stderr.write("warning");';
  const { code, answer, output } = await runQuietly({ command: [process.execPath, "-e", script] });
  expect([code, answer]).toEqual([0, "{}"]);
  expect([...output].sort()).toEqual([..."{}warning"].sort());
});

test("a program that is not there failed, and its output says why", async () => {
  const { code, answer, output } = await runQuietly({ command: ["no-such-engine"] });
  expect([code, answer, output]).toEqual([127, "", "spawn no-such-engine ENOENT"]);
});

describe("signals", () => {
  const { isTTY } = process.stdin;
  afterEach(() => (process.stdin.isTTY = isTTY));

  test.each<[boolean, NodeJS.Signals, NodeJS.Signals[]]>([
    [true, "SIGINT", []],
    [true, "SIGTERM", ["SIGTERM"]],
    [false, "SIGINT", ["SIGINT"]],
  ])("at a terminal: %p, %s: passed on %p", async (terminal, signal, passed) => {
    const got: unknown[] = [];
    const child = Object.assign(new EventEmitter(), { kill: (one: unknown) => got.push(one) });
    const programs = jest.requireActual<{ spawn(): ChildProcess }>("node:child_process");
    jest.spyOn(programs, "spawn").mockReturnValue(child as unknown as ChildProcess);
    process.stdin.isTTY = terminal;
    // Not sent to this process, in which others listen, too.
    const listeners = new Map<unknown, (signal: NodeJS.Signals) => void>();
    const on = jest.spyOn(process, "on").mockImplementation((name, listen) => {
      listeners.set(name, listen as (signal: NodeJS.Signals) => void);
      return process;
    });
    const end = runVisibly({ command: ["engine"] });
    on.mockRestore();
    listeners.get(signal)!(signal);
    child.emit("close", 1);
    expect([await end, got]).toEqual([1, passed]);
  });
});
