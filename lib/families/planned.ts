import { AdoptableFamilies } from "../adopt";
import { adoptableOf } from "./adopt";
import { Family } from "./family";

/** What is known of the families' resources to judge a plan: what adopt carries over, and what it does not. */
export function plannableOf(families: readonly Family[]): AdoptableFamilies {
  const adoptable = adoptableOf(families);
  const planned = families.flatMap((family) => family.planned?.() ?? []);
  return { ...adoptable, translations: [...adoptable.translations, ...planned] };
}
