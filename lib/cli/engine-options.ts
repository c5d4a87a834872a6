import { InvalidArgumentError, Option } from "commander";
import { numberArgument } from "./number-argument";

/** Files with the states of stacks, by the stack's name. */
export interface States {
  readonly [stack: string]: string;
}

/** `--engine`: who knows the states, or makes plans. */
export function engineOption(text = "terraform or tofu"): Option {
  return new Option("--engine <path>", text).env("TERRAFORM_BINARY_NAME").default("terraform");
}

/** `--state`, as often as there are stacks. */
export function stateOption(): Option {
  return new Option("--state <stack=file>", "output of show -json, instead of asking the engine")
    .argParser(state)
    .default({}, "none");
}

/** `--region`, where that of the provider's configuration is not meant. */
export function regionOption(): Option {
  return new Option("--region <region>", "of all load balancers, whatever the configuration says");
}

/** `--retries`: patience with a cloud that is busy, or says what it should not. */
export function retriesOption(): Option {
  return new Option("--retries <count>", "how often a call is repeated that fails for a passing reason")
    .argParser(numberArgument(0, 20))
    .default(5);
}

function state(text: string, known: States): States {
  const at = text.indexOf("=");
  if (at < 1) throw new InvalidArgumentError("Give the name of a stack, = and a file.");
  return { ...known, [text.slice(0, at)]: text.slice(at + 1) };
}
