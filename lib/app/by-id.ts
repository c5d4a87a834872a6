/** Compares by id, for an order that does not depend on the order of declaration. */
export function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}
