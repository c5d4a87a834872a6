import { Answer } from "../../cloud/answer";
import { CloudError } from "../../cloud/call";
import { TencentProduct } from "../../cloud/tencentcloud";
import { Asking, Gone, Question, ServedMember } from "../../rollout/serving/serving-reader";
import { askTencent, orGone } from "../asked-cloud";

/** How many members a page of a target group holds. */
const PAGE = 100;
/** More pages are no target group, but a cloud that counts wrong. */
const MOST_PAGES = 1000;
const NO_GROUP = ["ResourceNotFound", "InvalidParameter.TargetGroupIdNotFound"];

/** Who stands in a target group, which names servers by their addresses. */
export function targetGroupMembers(product: TencentProduct, group: string): Question<readonly ServedMember[]> {
  return async (asking) => {
    // A group that is not there, or of another region, has no members either.
    await targetGroupOf(asking, product, group);
    const members: Answer[] = [];
    let total: number | undefined;
    for (let page = 0; total === undefined || members.length < total; page++) {
      const request = {
        Filters: [{ Name: "TargetGroupId", Values: [group] }],
        Limit: PAGE,
        Offset: members.length,
      };
      const answer = await askTencent(asking, product, "DescribeTargetGroupInstances", request);
      const counted = answer.number("TotalCount");
      const some = answer.listOrNull("TargetGroupInstanceSet");
      members.push(...some);
      total ??= counted;
      const isOver = some.length === 0 || page === MOST_PAGES;
      // Somebody came or went between two pages, or the cloud does not tell of all.
      if (counted !== total || (total !== members.length && isOver)) throw miscounted(group, counted, members);
    }
    return members.map((member) => {
      const addresses = member.texts("PrivateIpAddresses");
      const port = member.number("Port");
      return { names: addresses, port: port === 0 ? undefined : port, weight: member.number("Weight") };
    });
  };
}

function miscounted(group: string, total: number, members: readonly Answer[]): CloudError {
  const text = `the cloud counts ${total} members in ${group} and lists ${members.length}`;
  return new CloudError(`DescribeTargetGroupInstances: ${text}`, undefined, true);
}

/** What the cloud says of a target group. */
export async function targetGroupOf(asking: Asking, product: TencentProduct, group: string): Promise<Answer> {
  const answer = await orGone(`target group ${group}`, NO_GROUP, () =>
    askTencent(asking, product, "DescribeTargetGroups", { TargetGroupIds: [group] }),
  );
  const found = answer.listOrNull("TargetGroupSet").find((one) => one.text("TargetGroupId") === group);
  if (found === undefined) throw new Gone(`target group ${group}`);
  return found;
}
