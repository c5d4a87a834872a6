import { homedir } from "node:os";
import { join, resolve } from "node:path";

export const e2eDir = resolve(__dirname, "..");
export const repoDir = resolve(e2eDir, "..");
export const providersDir = process.env.STANDIN_PROVIDERS ?? join(repoDir, "providers");

/** Where builds are kept over runs. */
export const cacheDir = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "cdktf-load-balancing");

export const platform = `${process.platform === "win32" ? "windows" : process.platform}_${process.arch === "x64" ? "amd64" : process.arch}`;
