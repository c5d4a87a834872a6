import { InvalidArgumentError, Option } from "commander";
import { AllowedLoss } from "../impact";

const KINDS: readonly AllowedLoss[] = ["capacity-at-risk", "clients-refused", "connections-ended"];

/** What may be lost besides servers, for the commands that judge plans. */
export function allowOption(): Option {
  const text = `losses on the way to servers that are accepted: ${KINDS.join(", ")}, with commas between`;
  return new Option("--allow <kinds>", text).default([], "none").argParser(kindsOf);
}

function kindsOf(text: string): AllowedLoss[] {
  const parts = text.split(",").map((part) => part.trim());
  return parts.map((part) => {
    const kind = KINDS.find((one) => one === part);
    if (kind === undefined) throw new InvalidArgumentError(`"${part}" is no kind of loss: ${KINDS.join(", ")}.`);
    return kind;
  });
}
