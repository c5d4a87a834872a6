import { LANGUAGES } from "./languages";
import { AppFile, Language, NewApp } from "./new-app";
import { json } from "./package-json";
import { readme } from "./readme";

/** The files of a small app that puts two servers behind a listener, and of its test. */
export function appFiles(app: NewApp, workflow: string): AppFile[] {
  const { start, ignored, files } = LANGUAGES[app.language];
  return [
    ...files(app),
    { path: "cdktf.json", text: json(cdktfJson(app.language, start)) },
    { path: ".gitignore", text: [...IGNORED, ...ignored].map((line) => `${line}\n`).join("") },
    { path: "README.md", text: readme(app, workflow) },
  ];
}

const IGNORED = [
  "node_modules/",
  "cdktf.out/",
  ".gen/",
  "*.tfstate*",
  "map.html",
  "plan.out",
  "plan.json",
  "state.json",
  "summary.md",
  "findings.*",
];

function cdktfJson(language: Language, app: string): object {
  return { language, app, sendCrashReports: "false", terraformProviders: [], terraformModules: [], context: {} };
}
