import { Language, LanguageOfApp } from "./new-app";
import { PYTHON_APP } from "./python-app";
import { TYPESCRIPT } from "./typescript-app";

/** By the name that `--language` takes. */
export const LANGUAGES: Readonly<Record<Language, LanguageOfApp>> = { typescript: TYPESCRIPT, python: PYTHON_APP };

/** What brings the command line, the library of an app in TypeScript with it. */
const NPM_INSTALL = ["npm install", "once; commit package-lock.json, the pipelines need it"] as const;

/** What is to be done before an app can be synthesized, in order, its tests last. */
export function firstSteps(language: Language): ReadonlyArray<readonly [command: string, remark?: string]> {
  const { install, tested } = LANGUAGES[language];
  return [NPM_INSTALL, ...install, ["npm test", tested]];
}
