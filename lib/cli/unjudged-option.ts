import { Option } from "commander";

/** What becomes of changes that no operation understands, for the commands that judge plans. */
export function unjudgedOption(): Option {
  const text = "changes that are not judged; unset, those on the way to servers are refused";
  return new Option("--unjudged <policy>", text).choices(["allow", "refuse"]);
}
