/**
 * Makes resources without their call stacks. CDKTF captures the whole stack in every nested block of every generated
 * resource, which costs the more the deeper the caller stands; it shows them nowhere for these.
 * `Declaration` remembers where the user wrote a backend.
 */
export function withoutCallStacks<T>(make: () => T): T {
  const before = Error.captureStackTrace;
  Error.captureStackTrace = () => undefined;
  try {
    return make();
  } finally {
    Error.captureStackTrace = before;
  }
}
