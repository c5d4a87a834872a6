import { Command, Option } from "commander";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { appFiles, AppFile, Cloud } from "../../init/app-files";
import { pipelineFiles } from "../../init/pipeline-files";
import { ExitCode, UserError } from "../exit";

/** `cdktf-lb init`: a small app to start from. Never overwrites a file. */
export function addInit(program: Command, done: (code: ExitCode) => void): void {
  program
    .command("init")
    .summary("write a small app to start from")
    .description("Write a small CDKTF app with a pool, a binding, a test and pipelines for GitHub and GitLab.")
    .argument("[folder]", "where to write it; created where it does not exist", ".")
    .addOption(
      new Option("--cloud <cloud>", "which cloud it is for").choices(["alicloud", "tencentcloud"]).default("alicloud"),
    )
    .addHelpText(
      "after",
      "\nExit status: 0 written, 2 wrong usage, or a file is there already: then nothing is written.",
    )
    .action((folder: string, { cloud }: { readonly cloud: Cloud }) => {
      const files = [...appFiles(packageName(basename(resolve(folder))), cloud), ...pipelineFiles(cloud)];
      write(folder, files);
      const next = [...(folder === "." ? [] : [`cd ${folder}`]), "npm install", "npm test"].join(" && ");
      process.stdout.write(`${files.map(({ path }) => join(folder, path)).join("\n")}\n\nNext: ${next}\n`);
      done(ExitCode.FINE);
    });
}

function write(folder: string, files: readonly AppFile[]): void {
  const there = files.filter(({ path }) => existsSync(join(folder, path))).map(({ path }) => path);
  if (there.length > 0) {
    const what = there.length === 1 ? "is there already" : "are there already";
    throw new UserError(`${there.join(", ")} ${what} in ${folder}: name an empty folder; nothing was written`);
  }
  for (const { path, text } of files) {
    const file = join(folder, path);
    try {
      mkdirSync(dirname(file), { recursive: true });
      // "wx": a file that came in the meantime stays as it is.
      writeFileSync(file, text, { flag: "wx" });
    } catch (error) {
      throw new UserError(`cannot write ${file}: ${(error as Error).message.split("\n", 1)[0]}`);
    }
  }
}

/** A name that npm accepts. */
function packageName(folder: string): string {
  const name = folder
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return name === "" ? "traffic" : name;
}
