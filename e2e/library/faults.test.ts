import { Faults } from "../harness";
import { serversNamed } from "../matrix/edits";
import { Servers } from "../matrix/family";
import { synthesizeOne } from "../matrix/synthesize";
import {
  callsOfCreate,
  CREATED,
  EXISTING_DEFAULT_GROUP,
  familyNamed,
  FaultyFamily,
  MANY,
  manyServers,
  underFault,
} from "./faults";

/** A failure in the middle of 45 backends: the next apply finishes, and no backend is lost or there twice. */

interface Row {
  readonly edit: string;
  readonly fault: string;
  readonly before?: Servers;
  readonly after: Servers;
  faults(family: FaultyFamily): Faults;
}

/** The middle call of those that add. */
const middle = ({ add, addCalls }: FaultyFamily): Faults => ({ failAction: add, failNth: Math.ceil(addCalls / 2) });

const ROWS: readonly Row[] = [
  { edit: "create", fault: "a call fails", after: manyServers(), faults: middle },
  { edit: "create", fault: "every 7th call is throttled", after: manyServers(), faults: () => ({ throttleEvery: 7 }) },
  { edit: "create", fault: "busy", after: manyServers(), faults: () => ({ busy: "tasks" }) },
  {
    edit: "ports of all",
    fault: "a call fails",
    before: manyServers(),
    after: manyServers({ port: 9090 }),
    faults: middle,
  },
  {
    edit: "weights of all",
    fault: "the second call fails",
    before: manyServers(),
    after: manyServers({ weight: 50 }),
    faults: () => ({ failNth: 2 }),
  },
];

/** Throttled and busy calls that the provider tries again, or that nothing else is in the way of: the apply does not fail. */
const RETRIED: readonly string[] = [
  "alicloud-clb-vserver-inline, create, busy",
  "alicloud-clb-vserver-attachments, create, every 7th call is throttled",
  "tencentcloud-clb-attachment (listener), create, every 7th call is throttled",
  "tencentcloud-clb-attachment (listener), create, busy",
  "tencentcloud-clb-attachment (rule), create, every 7th call is throttled",
  "tencentcloud-clb-attachment (rule), create, busy",
];

/** Measured on the real provider, alicloud 1.289: a listener right after attachments meets a busy load balancer or not, as the tasks end. */
const EITHER = "alicloud-clb-vserver-attachments, create, busy";

/** A create of 45 whose second of three calls fails, measured on the real provider, tencentcloud 1.83.25: 20 are bound and in no state. */
const NEVER = /^tencentcloud-clb-attachment .*, create, a call fails$/;

describe.each(CREATED.map((family) => ({ name: family.name, family })))("$name", ({ name, family }) => {
  const rows = ROWS.map((row) => ({ ...row, key: `${name}, ${row.edit}, ${row.fault}` }));

  test.each(rows.filter(({ key }) => !NEVER.test(key)))(
    "$edit, $fault: the next apply finishes it",
    async ({ key, before, after, faults }) => {
      const { more, ...rest } = await underFault(family, before, after, faults(family));
      expect(rest).toEqual({ failed: more > 0, wrong: [], leftovers: [] });
      if (key === EITHER) expect(more).toBeLessThanOrEqual(1);
      else expect(more).toBe(RETRIED.includes(key) ? 0 : 1);
    },
  );

  const unfinished = rows.filter(({ key }) => NEVER.test(key));
  if (unfinished.length === 0) return;
  const [{ after, faults }] = unfinished;

  test("create, a call fails: never finishes where the cloud refuses members that are bound already", async () => {
    const { failed, more, wrong, leftovers } = await underFault(family, undefined, after, faults(family));
    expect({ failed, more, leftovers }).toEqual({ failed: true, more: Infinity, leftovers: [] });
    expect(wrong).toHaveLength(MANY - 20);
    expect(wrong.every((text) => text.startsWith("lost"))).toBe(true);
  });

  test("create, a call fails: the next apply finishes it where the cloud accepts them", async () => {
    const outcome = await underFault(family, undefined, after, { ...faults(family), duplicates: "ignore" });
    expect(outcome).toEqual({ failed: true, more: 1, wrong: [], leftovers: [] });
  });
});

test("a CLB takes all its backends before its listener, which fails on a busy load balancer without retry", async () => {
  const family = CREATED.find(({ name }) => name === "alicloud-clb-vserver-attachments")!;
  const calls = await callsOfCreate(family, manyServers());
  expect(calls.filter((call) => call === family.add)).toHaveLength(MANY);
  expect(calls.indexOf("CreateLoadBalancerListener")).toBeGreaterThan(calls.lastIndexOf(family.add));
});

describe("alicloud-clb-default-group", () => {
  const family = EXISTING_DEFAULT_GROUP;

  test("a first create of 45 is refused at synth, since the provider sends it in one call (resource_alicloud_slb_backend_server.go:70)", () => {
    expect(() => synthesizeOne(familyNamed(family.name), manyServers())).toThrow("[batch-at-create]");
  });

  test("19 become 45, a call fails: the next apply finishes it", async () => {
    const outcome = await underFault(family, serversNamed(19), manyServers(), { failNth: 2 });
    expect(outcome).toEqual({ failed: true, more: 1, wrong: [], leftovers: [] });
  });

  test("19 become 45, throttled: the next apply finishes it", async () => {
    const outcome = await underFault(family, serversNamed(19), manyServers(), { throttleEvery: 2 });
    expect(outcome).toEqual({ failed: true, more: 1, wrong: [], leftovers: [] });
  });

  test("weights of all 19, the call fails: the next apply finishes it", async () => {
    const lighter = Object.entries(serversNamed(19)).map(([key, server]) => [key, { ...server, weight: 50 }]);
    const after = Object.fromEntries(lighter) as Servers;
    const outcome = await underFault(family, serversNamed(19), after, { failNth: 1 });
    expect(outcome).toEqual({ failed: true, more: 1, wrong: [], leftovers: [] });
  });
});
