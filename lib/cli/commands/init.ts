import { Command, Option } from "commander";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { appFiles } from "../init/app-files";
import { EngineName, ENGINES } from "../init/engine";
import { firstSteps, LANGUAGES } from "../init/languages";
import { AppFile, Cloud, Language, NewApp } from "../init/new-app";
import { githubPipeline, gitlabPipeline } from "../init/pipeline-files";
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
    .addOption(
      new Option("--language <language>", "what the app is written in")
        .choices(Object.keys(LANGUAGES))
        .default("typescript"),
    )
    .addOption(
      new Option("--engine <engine>", "which engine deploys it").choices(Object.keys(ENGINES)).default("opentofu"),
    )
    .addOption(
      new Option("--pipelines <host>", "write the pipeline alone, for an app that is there").choices(PIPELINES),
    )
    .addHelpText(
      "after",
      "\nExit status: 0 written, 2 wrong usage, or a file is there already: then nothing is written.",
    )
    .action((folder: string, { cloud, language, engine, pipelines }: InitOptions) => {
      const name = packageName(basename(resolve(folder)));
      const files = filesOf(folder, { name, cloud, language, engine: ENGINES[engine] }, pipelines);
      write(files);
      if (pipelines !== undefined) {
        process.stdout.write(`${files.map(({ path }) => path).join("\n")}\n`);
        return done(ExitCode.FINE);
      }
      const next = [
        ...(folder === "." ? [] : [`cd ${folder}`]),
        ...firstSteps(language).map(([command]) => command),
      ].join(" && ");
      process.stdout.write(`${files.map(({ path }) => path).join("\n")}\n\nNext: ${next}\n`);
      done(ExitCode.FINE);
    });
}

const PIPELINES = ["github", "gitlab"] as const;

interface InitOptions {
  readonly cloud: Cloud;
  readonly language: Language;
  readonly engine: EngineName;
  readonly pipelines?: (typeof PIPELINES)[number];
}

/** All files, or a pipeline alone, with the pipeline of GitHub where GitHub reads it: at the top of the repository. */
function filesOf(target: string, app: NewApp, alone: InitOptions["pipelines"]): AppFile[] {
  const top = repositoryOf(resolve(target));
  const folder = top === undefined ? "" : relative(top, resolve(target)).split(sep).join("/");
  const inside = folder === "" ? "" : `${folder}/`;
  const workflow = githubPipeline(app, inside);
  const own = [
    ...(alone === undefined ? appFiles(app, workflow.path) : []),
    ...(alone === "github" ? [] : [gitlabPipeline(app, inside)]),
  ].map(({ path, text }) => ({ path: join(target, path), text }));
  const above = inside === "" ? target : relative(process.cwd(), top as string);
  return [...own, ...(alone === "gitlab" ? [] : [{ path: join(above, workflow.path), text: workflow.text }])];
}

/** The top of the Git repository that a folder is, or is to be, part of. */
function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, ".git"))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : repositoryOf(above);
}

function write(files: readonly AppFile[]): void {
  const there = files.filter(({ path }) => existsSync(path)).map(({ path }) => path);
  if (there.length > 0) {
    const what = there.length === 1 ? "is there already" : "are there already";
    throw new UserError(`${there.join(", ")} ${what}: name an empty folder; nothing was written`);
  }
  for (const { path, text } of files) {
    try {
      mkdirSync(dirname(path), { recursive: true });
      // "wx": a file that came in the meantime stays as it is.
      writeFileSync(path, text, { flag: "wx" });
    } catch (error) {
      throw new UserError(`cannot write ${path}: ${(error as Error).message.split("\n", 1)[0]}`);
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
