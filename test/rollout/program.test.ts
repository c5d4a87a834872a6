import { ChildProcess, spawn } from "node:child_process";
import { EventEmitter } from "node:events";
import { runQuietly, runVisibly } from "../../lib/rollout/program";

const real = jest.requireActual<{ spawn: typeof spawn }>("node:child_process").spawn;
jest.mock("node:child_process", () => ({ spawn: jest.fn() }));
const spawned = jest.mocked(spawn);

test("an answer is what a program says, without the warnings beside it", async () => {
  spawned.mockImplementation(real);
  const script = 'process.stdout.write("{}"); process.stderr.write("warning");';
  const { code, answer, output } = await runQuietly({ command: [process.execPath, "-e", script] });
  expect([code, answer]).toEqual([0, "{}"]);
  expect([...output].sort()).toEqual([..."{}warning"].sort());
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
    spawned.mockReturnValue(child as unknown as ChildProcess);
    process.stdin.isTTY = terminal;
    const end = runVisibly({ command: ["engine"] });
    process.emit(signal, signal);
    child.emit("close", 1);
    expect([await end, got]).toEqual([1, passed]);
  });
});
