import { Accounts } from "../app/account";
import { Family } from "./family";

/** What the providers can read of an account. */
export function accountsOf(families: readonly Family[]): Accounts {
  return {
    clouds: families.flatMap((family) => family.account?.() ?? []),
    loadBalancers: families.flatMap((family) => family.reader?.() ?? []),
  };
}
