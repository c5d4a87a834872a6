/** How many checks each rule left to the plan, by rule id. */
export function countByRule(deferrals: readonly { readonly ruleId: string }[]): { [ruleId: string]: number } {
  const counts: { [ruleId: string]: number } = {};
  for (const { ruleId } of deferrals) counts[ruleId] = (counts[ruleId] ?? 0) + 1;
  return counts;
}
