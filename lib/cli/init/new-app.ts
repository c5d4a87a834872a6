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

/** A file of a new app. */
export interface AppFile {
  /** Relative to the folder of the app. */
  readonly path: string;
  readonly text: string;
}
