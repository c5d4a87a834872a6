import { AppFile, Language, NewApp } from "./new-app";
import { json } from "./package-json";
import { pythonApp } from "./python-app";
import { readme } from "./readme";
import { typescriptApp } from "./typescript-app";

const APPS: Readonly<
  Record<Language, { readonly start: string; readonly ignored: string; files(app: NewApp): AppFile[] }>
> = {
  typescript: { start: "npx ts-node --transpile-only main.ts", ignored: "", files: typescriptApp },
  python: { start: "python3 main.py", ignored: ".venv/\n__pycache__/\n.pytest_cache/\n", files: pythonApp },
};

/** The files of a small app that puts two servers behind a listener, and of its test. */
export function appFiles(app: NewApp, workflow: string): AppFile[] {
  const { start, ignored, files } = APPS[app.language];
  return [
    ...files(app),
    { path: "cdktf.json", text: json(cdktfJson(app.language, start)) },
    { path: ".gitignore", text: IGNORED + ignored },
    { path: "README.md", text: readme(app, workflow) },
  ];
}

const IGNORED =
  "node_modules/\ncdktf.out/\n.gen/\n*.tfstate*\nmap.html\nplan.out\nplan.json\nstate.json\nsummary.md\nfindings.*\n";

function cdktfJson(language: Language, app: string): object {
  return { language, app, sendCrashReports: "false", terraformProviders: [], terraformModules: [], context: {} };
}
