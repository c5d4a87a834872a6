/** A version as numbers. */
type Version = readonly number[];

/**
 * The oldest version that a constraint lets in; `0` where it sets no lower bound, undefined for one that cannot be read.
 * Constraints are those of Terraform and OpenTofu: `~> 1.2, != 1.2.5`.
 */
export function oldestAllowed(constraint: string): string | undefined {
  let oldest: Version = [0];
  for (const term of constraint.split(",")) {
    const match = /^\s*(=|!=|>=|<=|>|<|~>)?\s*v?(\d+(?:\.\d+)*)(?:-\S+)?\s*$/.exec(term);
    if (match === null) return undefined;
    const [, operator = "=", text] = match;
    const version = text.split(".").map(Number);
    if (["=", ">=", ">", "~>"].includes(operator) && compare(version, oldest) > 0) oldest = version;
  }
  return oldest.join(".");
}

/** Whether a version comes before another one. */
export function isOlder(one: string, other: string): boolean {
  return compare(one.split(".").map(Number), other.split(".").map(Number)) < 0;
}

function compare(one: Version, other: Version): number {
  for (let at = 0; at < Math.max(one.length, other.length); at++) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
