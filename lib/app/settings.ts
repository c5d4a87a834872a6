import { Settings } from "./app-view";

/** The names of the settings that were given a value. */
export function givenOf(settings: { readonly [name: string]: unknown }): string[] {
  return Object.keys(settings).filter((name) => settings[name] !== undefined);
}

/** The settings that are one value each, no list and no block. */
export function valuesOf(settings: object): Settings {
  const values = Object.entries(settings).filter(([, value]) => typeof value !== "object" || value === null);
  return Object.fromEntries(values) as Settings;
}
