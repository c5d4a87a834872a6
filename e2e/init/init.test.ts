import { execFileSync, spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "../../test/readme";
import { openBrowser } from "../map/browser";
import { env, packedInto } from "./packed";

const dir = fs.mkdtempSync(path.join(os.tmpdir(), "init-"));
afterAll(() => fs.rmSync(dir, { recursive: true, force: true }));

function npm(args: readonly string[], cwd: string) {
  const { status, stdout, stderr } = spawnSync("npm", args, { cwd, env, encoding: "utf8" });
  return { status, output: `${stdout}${stderr}` };
}

const folderOf = (cloud: string) => path.join(dir, cloud);

/** New apps as users would have them, with the packed library; both share what they install, which is the same. */
beforeAll(() => {
  const tarball = packedInto(dir);
  for (const cloud of ["alicloud", "tencentcloud"]) {
    const init = [path.join(ROOT, "dist/cdktf-lb.js"), "init", folderOf(cloud), "--cloud", cloud];
    execFileSync(process.execPath, init, { env });
  }
  const install = ["install", "--prefer-offline", "--no-audit", "--no-fund", tarball];
  expect(npm(install, folderOf("alicloud"))).toMatchObject({ status: 0 });
  fs.symlinkSync(path.join(folderOf("alicloud"), "node_modules"), path.join(folderOf("tencentcloud"), "node_modules"));
}, 300_000);

/** What the page of the packed command says of a search: its script must survive the bundler. */
async function found(page: string, text: string): Promise<string> {
  const browser = await openBrowser();
  try {
    const opened = await browser.newPage();
    await opened.goto(pathToFileURL(page).href);
    await opened.getByRole("searchbox").fill(text);
    await opened.getByText("backends shown").waitFor();
    return await opened.getByRole("status").innerText();
  } finally {
    await browser.close();
  }
}

test.each(["alicloud", "tencentcloud"])(
  "%s: the app passes its tests, synthesizes, is checked and drawn",
  async (cloud) => {
    const app = folderOf(cloud);
    const tested = npm(["test"], app);
    expect(tested.output).toContain("Tests:       2 passed, 2 total");
    expect(tested.status).toBe(0);
    expect(npm(["run", "synth"], app)).toMatchObject({ status: 0 });
    expect(fs.existsSync(path.join(app, "cdktf.out/stacks/web/cdk.tf.json"))).toBe(true);
    expect(npm(["run", "--silent", "check"], app)).toEqual({ status: 0, output: "no findings\n" });
    expect(npm(["run", "--silent", "map"], app)).toEqual({ status: 0, output: "cdktf-lb: wrote map.html\n" });
    expect(await found(path.join(app, "map.html"), "blue1")).toBe("1 of 2 backends shown");
  },
  300_000,
);

test("a mistake fails the test of the app, the synth and the check, each with the line", () => {
  const app = folderOf("alicloud");
  const stack = path.join(app, "web-stack.ts");
  const text = fs.readFileSync(stack, "utf8");
  const line = text.split("\n").findIndex((one) => one.includes("blue1")) + 1;
  fs.writeFileSync(stack, text.replace("weight: 100", "weight: 101"));
  expect(npm(["test"], app).output).toContain("weight must be an integer from 0 to 100, got 101");
  expect(npm(["run", "synth"], app).status).not.toBe(0);
  const checked = npm(["run", "--silent", "check"], app);
  expect(checked.status).toBe(1);
  expect(checked.output).toMatch(
    new RegExp(`^web-stack\\.ts\\n  ${line}  error     \\[web/Web\\] backend "blue1": weight`),
  );
}, 300_000);
