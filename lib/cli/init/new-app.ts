import { Engine } from "./engine";

/** Which cloud a new app is for. */
export type Cloud = "alicloud" | "tencentcloud";

/** In what it is written. */
export type Language = "typescript" | "python";

/** What somebody asked `init` for. */
export interface NewApp {
  readonly name: string;
  readonly cloud: Cloud;
  readonly language: Language;
  readonly engine: Engine;
}

/** How an app in a language is made, started and tested. */
export interface LanguageOfApp {
  /** What starts it. */
  readonly start: string;
  /** The file with the stack. */
  readonly stack: string;
  /** What else Git leaves alone, one a line. */
  readonly ignored: readonly string[];
  /** What makes it ready, in order; what is said of a step stands behind it in the README. */
  readonly install: ReadonlyArray<readonly [command: string, remark?: string]>;
  /** What its tests look at. */
  readonly tested: string;
  /** The app, its test, and what names their packages. */
  files(app: NewApp): AppFile[];
}

/** A file of a new app. */
export interface AppFile {
  /** Relative to the folder of the app. */
  readonly path: string;
  readonly text: string;
}
