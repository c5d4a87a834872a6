import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Clock } from "../../lib/rollout/analysis/clock";
import { Confirmation } from "../../lib/rollout/steps/confirmation";

/** A file says whether a step is followed by the next; one of an earlier step says nothing. */

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "cdktf-lb-confirm-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Does something at each look. */
const clock = (looks: Array<() => void>): Clock => ({
  now: () => 0,
  sleep: () => {
    const look = looks.shift();
    if (look === undefined) throw new Error("waits for ever");
    look();
    return Promise.resolve();
  },
});

function asked(steps: number[], looks: Array<() => void>, stop = new AbortController()) {
  const confirmation = new Confirmation(new Set(steps), join(folder, "go"));
  return confirmation.of(50, { clock: clock(looks), signal: stop.signal, say: () => undefined });
}

const write = (text: string, second: number) => () => {
  writeFileSync(join(folder, "go"), text);
  utimesSync(join(folder, "go"), second, second);
};

test.each([
  ["ok", true],
  ["", true],
  ["No\n", false],
])("a file with %j: %p", async (text, wanted) => {
  expect(await asked([50], [() => undefined, write(text, 1)])).toBe(wanted);
});

test("a file of an earlier step is no answer until it is written anew", async () => {
  write("ok", 1)();
  expect(await asked([50], [() => undefined, write("no", 2)])).toBe(false);
});

test("another step needs nobody", async () => {
  expect(await asked([5], [])).toBe(true);
});

test("stopped meanwhile, nobody confirmed", async () => {
  const stop = new AbortController();
  expect(await asked([50], [() => stop.abort()], stop)).toBe(false);
});
