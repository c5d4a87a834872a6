import { servingKnowledge } from "../../lib/cli/deployed-stacks";
import { Verification, verify } from "../../lib/rollout/serving/verify";
import { changed, Path, paths } from "../health/answer-paths";
import { HealthCloud } from "../health/cloud";
import { APPS } from "./apps";
import { Deployed } from "./deployed";

/**
 * Servers in the clouds' place that do not answer what was asked, or leave something out: none of them may let a
 * verification pass for one that found no difference.
 */

jest.setTimeout(300_000);

const KNOWN = servingKnowledge();

const at = (value: unknown, path: Path) =>
  path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value);

/** Values that may be anything, since nothing about who serves follows from them. */
const UNREAD: readonly RegExp[] = [
  // Of a server that is named by its id, and of a rule that is.
  / Servers\.\d+\.ServerIp$/,
  /PrivateIpAddresses(\.\d+)?$/,
  /AssociatedRule\.\d+\.(LoadBalancerId|ListenerId|LocationId)$/,
  // Where another kind has an id or an address as well.
  /(TargetGroupInstanceSet|BackendServer)\.\d+\.Type$/,
  // Of what has neither.
  /^2024-04-15 ListServerGroupServers Servers\.\d+\.(Port|Weight)$/,
  // A count beside the list that is counted.
  /ListServerGroupServers TotalCount$/,
];

/** What another value says as well: nothing, or all of it. */
function meansTheSame(before: unknown, to: unknown, path: Path): boolean {
  const isNothing = (value: unknown) => value === undefined || value === null || value === "";
  return (
    (isNothing(before) && isNothing(to)) || (path.at(-1) === "Weight" && path.includes("ServerGroupTuples") && to === 7)
  );
}

const ONE_EACH = Object.entries(APPS).filter(([name]) => !["alicloud-alb-rules", "existing"].includes(name));

test.each(ONE_EACH)("%s: whatever one value of an answer becomes", async (name, Stack) => {
  const deployed = new Deployed({ [name]: Stack });
  const honest = deployed.cloud.answers;
  const cloud = await HealthCloud.open(honest);
  const input = { ...(await deployed.app()), region: undefined, env: cloud.env, retries: 0 };
  expect(found(await verify(input, KNOWN))).toBe(false);
  const passed: string[] = [];
  const lied = new Set<string>();
  for (const { action, request } of [...cloud.calls]) {
    const key = JSON.stringify(request);
    const answer = honest[action](request);
    for (const path of paths(answer)) {
      const value = `${action} ${path.join(".")}`;
      // What holds for one of several members, groups and rules holds for each.
      const form = value.replace(/\.\d+/g, "");
      const before = at(answer, path);
      // Such as targets of a listener for which none are declared.
      if (Array.isArray(before) && before.length === 0) continue;
      if (lied.has(form) || UNREAD.some((unread) => unread.test(value)) || before === 0) continue;
      lied.add(form);
      for (const to of [undefined, null, {}, "", 7, [null]]) {
        if (meansTheSame(before, to, path)) continue;
        const lie = (asked: Record<string, unknown>) =>
          JSON.stringify(asked) === key ? (changed(answer, path, to) as object) : honest[action](asked);
        cloud.answers = { ...honest, [action]: lie };
        if (!found(await verify(input, KNOWN))) passed.push(`${value} = ${JSON.stringify(to)}`);
      }
    }
  }
  await cloud.close();
  expect(passed).toEqual([]);
  expect(lied.size).toBeGreaterThan(1);
});

/** Whether a verification found something that is not as declared, or that it cannot read. */
function found({ differing, unreadable }: Verification): boolean {
  return differing.length + unreadable.length > 0;
}
