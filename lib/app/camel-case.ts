/**
 * An argument of a provider as the generated classes name it: after a digit, too, a word begins.
 *
 * @internal
 */
export function camelCase(argument: string): string {
  const words = argument.replace(/_+(\w)/g, (_, letter: string) => letter.toUpperCase());
  return words.replace(/\d[a-z]/g, (text) => text.toUpperCase());
}
