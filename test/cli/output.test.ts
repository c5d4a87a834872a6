import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { UserError } from "../../lib/cli/exit";
import { writeOutput } from "../../lib/cli/output";

afterEach(() => jest.restoreAllMocks());

test("a disk that is full below standard output is told in one line", () => {
  jest.spyOn(process.stdout, "write").mockImplementation(() => {
    throw new Error("ENOSPC: no space left on device, write");
  });
  expect(() => writeOutput("text", undefined)).toThrow(
    new UserError("cannot write standard output: ENOSPC: no space left on device, write"),
  );
});

describe("a file", () => {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), "output-"));
  const file = path.join(dir, "map.html");
  let said = "";
  beforeEach(() => {
    said = "";
    jest.spyOn(process.stderr, "write").mockImplementation((text) => ((said += String(text)), true));
  });
  afterAll(() => fs.rmSync(dir, { recursive: true, force: true }));

  test("is written whole, keeps its mode, and is named", () => {
    fs.writeFileSync(file, "old", { mode: 0o600 });
    writeOutput("new", file);
    expect([fs.readFileSync(file, "utf8"), fs.statSync(file).mode & 0o777, said]).toEqual([
      "new",
      0o600,
      `cdktf-lb: wrote ${file}\n`,
    ]);
    expect(fs.readdirSync(dir)).toEqual(["map.html"]);
  });

  test("behind a link stays there", () => {
    const link = path.join(dir, "link.html");
    fs.symlinkSync(file, link);
    writeOutput("linked", link);
    expect([fs.readFileSync(file, "utf8"), fs.lstatSync(link).isSymbolicLink()]).toEqual(["linked", true]);
    fs.rmSync(link);
  });

  test("that cannot be renamed into place leaves what was there, and nothing else", () => {
    const folder = path.join(dir, "folder");
    fs.mkdirSync(folder);
    fs.writeFileSync(file, "old");
    expect(() => writeOutput("new", folder)).toThrow(new UserError(`cannot write ${folder}: this is a directory`));
    expect(() => writeOutput("new", path.join(dir, "none/map.html"))).toThrow(/no such folder$/);
    expect([fs.readFileSync(file, "utf8"), fs.readdirSync(dir).sort()]).toEqual(["old", ["folder", "map.html"]]);
  });

  test("that is a full device is one line", () => {
    expect(() => writeOutput("text", "/dev/full")).toThrow(/^cannot write \/dev\/full: ENOSPC[^\n]*$/);
    expect(said).toBe("");
  });
});
