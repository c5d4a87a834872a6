/** The names of the settings that were given a value. */
export function givenOf(settings: { readonly [name: string]: unknown }): string[] {
  return Object.keys(settings).filter((name) => settings[name] !== undefined);
}
