/**
 * Makes resources without the texts of their call stacks. CDKTF writes the whole stack down in every nested block of
 * every generated resource, which costs the more the deeper the caller stands; it shows them nowhere for these.
 * `Declaration` remembers where the user wrote a backend.
 */
export function withoutCallStacks<T>(make: () => T): T {
  const before = Error.prepareStackTrace;
  Error.prepareStackTrace = () => "";
  try {
    return make();
  } finally {
    Error.prepareStackTrace = before;
  }
}
