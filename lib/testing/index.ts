import { ExpectedFinding, FindingsOptions, toHaveFinding, toHaveNoFindings } from "./finding-matchers";
import { ExpectedTraffic, toSendTraffic } from "./traffic-matcher";

export { ExpectedFinding, FindingsOptions } from "./finding-matchers";
export { ExpectedTraffic } from "./traffic-matcher";

/**
 * Matchers for Jest: `import "cdktf-load-balancing/testing"` in a test, or name it in `setupFilesAfterEnv`. Where
 * `expect` is no global, hand them to it: `expect.extend(loadBalancingMatchers)`. TypeScript and JavaScript only.
 */
export const loadBalancingMatchers = { toHaveNoFindings, toHaveFinding, toSendTraffic };

const { expect } = globalThis as { expect?: { extend?(matchers: object): void } };
expect?.extend?.(loadBalancingMatchers);

declare global {
  // The namespace of @types/jest, so that its `expect` knows the matchers.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace jest {
    // eslint-disable-next-line @typescript-eslint/no-unused-vars, @typescript-eslint/no-empty-object-type
    interface Matchers<R, T = {}> {
      /** Asserts that no rule found anything in a stack, an app, or whatever stands below a construct. */
      toHaveNoFindings(options?: FindingsOptions): R;
      /** Asserts that a rule found something, of a backend, construct or severity where they are named. */
      toHaveFinding(ruleId: string, expected?: ExpectedFinding): R;
      /** Asserts which part of the traffic of a listener or rule each backend takes. */
      toSendTraffic(expected: ExpectedTraffic): R;
    }
  }
}
