import { Command } from "commander";
import { ExitCode } from "../exit";
import { addAdopt } from "./adopt";
import { addAnalyze } from "./analyze";
import { addCheck } from "./check";
import { addClassicBind, addClassicUnbind } from "./classic";
import { addImpact } from "./impact";
import { addInit } from "./init";
import { addMap } from "./map";
import { addRollout } from "./rollout";
import { addStatus } from "./status";
import { addVerify } from "./verify";
import { addWaitHealthy } from "./wait-healthy";

/** Adds one command; it reports its exit code through `done`. */
export type AddCommand = (program: Command, done: (code: ExitCode) => void) => void;

/** All commands, in the order of `--help`. One file each. */
export const COMMANDS: readonly AddCommand[] = [
  addCheck,
  addMap,
  addImpact,
  addInit,
  addClassicBind,
  addClassicUnbind,
  addWaitHealthy,
  addAnalyze,
  addRollout,
  addVerify,
  addStatus,
  addAdopt,
];
