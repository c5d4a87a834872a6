import { Command } from "commander";
import { ExitCode } from "../exit";
import { addClassicBind, addClassicUnbind } from "./classic";
import { addImpact } from "./impact";

/** Adds one command; it reports its exit code through `done`. */
export type AddCommand = (program: Command, done: (code: ExitCode) => void) => void;

/** All commands, in the order of `--help`. One file each. */
export const COMMANDS: readonly AddCommand[] = [addImpact, addClassicBind, addClassicUnbind];
