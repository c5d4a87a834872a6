import { Option } from "commander";
import { GATE } from "../facts/common";
import { numberArgument } from "./number-argument";

/** How often the commands that wait ask again. */
export function intervalOption(): Option {
  return new Option("--interval <seconds>", "time between two questions")
    .argParser(numberArgument(GATE.intervalSeconds.min))
    .default(5);
}
