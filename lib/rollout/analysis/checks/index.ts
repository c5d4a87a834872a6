import { CheckKind } from "../check";
import { COMMAND } from "./command";
import { HTTP } from "./http";
import { PROMETHEUS } from "./prometheus";

/** Those that need no cloud. */
export const CHECKS: readonly CheckKind[] = [HTTP, COMMAND, PROMETHEUS];
