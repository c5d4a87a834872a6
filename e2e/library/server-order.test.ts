import { TerraformStack, Testing } from "cdktf";
import { alicloud, Backend, BackendPool, BindingStrategy, ListenerBinding } from "../../lib";
import { Stack, World } from "../harness";

/** What the plan after an edit shows, where the provider compares the order of servers (docs/decisions/vserver-order.md). */

interface Server {
  readonly weight?: number;
  readonly port?: number;
}
type Servers = { readonly [id: string]: Server };

interface Row {
  readonly edit: string;
  readonly before: Servers;
  /** An apply in between. */
  readonly meanwhile?: Servers;
  readonly after: Servers;
  /** Whether the plan is empty after it. */
  readonly inline: boolean;
  readonly immutable: boolean;
}

const [a, b, c, d]: Server[] = [{}, {}, {}, {}];
const of = (server: Server): Servers => ({ a: server, b: server, c: server });
const same = { inline: true, immutable: true };

const ROWS: readonly Row[] = [
  { edit: "declared last", before: { a, b, c }, after: { a, b, c, d }, ...same },
  { edit: "removed in the middle", before: { a, b, c }, after: { a, c }, ...same },
  {
    edit: "weight of one, there and back",
    before: of({}),
    meanwhile: { a: { weight: 50 }, b, c },
    after: of({}),
    ...same,
  },
  { edit: "ports of all", before: of({}), after: of({ port: 81 }), ...same },
  { edit: "parked, back", before: of({}), meanwhile: of({ weight: 0 }), after: of({}), ...same },
  { edit: "declared first", before: { a, b, c }, after: { d, a, b, c }, inline: false, immutable: true },
  { edit: "another order", before: { a, b, c }, after: { c, b, a }, inline: false, immutable: false },
  {
    edit: "port of one, back",
    before: of({}),
    meanwhile: { a: { port: 81 }, b, c },
    after: of({}),
    inline: false,
    immutable: true,
  },
  { edit: "one taken out, back", before: of({}), meanwhile: { b, c }, after: of({}), inline: false, immutable: true },
];

const STRATEGIES = { inline: BindingStrategy.VSERVER_INLINE, immutable: BindingStrategy.VSERVER_IMMUTABLE } as const;

/** All rows at a stage of their edits, on a load balancer each. */
function synthesize(serversOf: (row: Row, strategy: string) => Servers): Stack {
  const stack = new TerraformStack(Testing.app(), "stack");
  new alicloud.AlicloudProvider(stack, "Alicloud", { region: "cn-hangzhou" });
  ROWS.forEach((row, at) => {
    const attributes = { loadBalancerId: `lb-${at}`, spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL };
    const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, `Clb${at}`, attributes);
    Object.entries(STRATEGIES).forEach(([name, strategy], i) => {
      const backends = Object.entries(serversOf(row, name)).map(([id, { port, weight }]): [string, Backend] => [
        id,
        Backend.instance(`i-${id}`, { port, weight }),
      ]);
      const parked = Object.values(serversOf(row, name)).every(({ weight }) => weight === 0);
      const options = { defaultPort: 80, parked, backends: Object.fromEntries(backends) };
      const pool = new BackendPool(stack, `row${at}-${name}`, options);
      const listener = clb.addListener(name, { protocol: alicloud.ListenerProtocol.TCP, port: 80 + i });
      new ListenerBinding(stack, `Binding${at}-${name}`, { listener, pool, strategy });
    });
  });
  return JSON.parse(Testing.synth(stack, true)) as Stack;
}

const BEFORE = synthesize(({ before }) => before);
const MEANWHILE = synthesize(({ before, meanwhile = before }) => meanwhile);
const AFTER = synthesize(({ after }) => after);

/** The servers in the order in which they came into the group. */
function asAdded({ edit, before, after }: Row, strategy: string): Servers {
  if (edit === "another order") return before;
  if (strategy === "immutable") return after;
  if (edit === "declared first") return { ...before, ...after };
  return edit.endsWith("one, back") || edit.endsWith("out, back") ? { ...{ b, c }, ...after } : after;
}

/** Which groups a plan changes, by edit, and nothing but groups. */
function changed(changes: readonly { readonly address: string; readonly action: string }[]) {
  return changes.map(({ address, action }) => {
    const [, at, strategy] = /^alicloud_slb_server_group\..*row(\d+)-(inline|immutable)_/.exec(address) ?? [];
    return `${action} ${ROWS[Number(at)]?.edit ?? address}, ${strategy}`;
  });
}

const NOT_EMPTY = ROWS.flatMap((row) =>
  (["inline", "immutable"] as const).filter((name) => !row[name]).map((name) => `update ${row.edit}, ${name}`),
);

test("the plan is empty after what keeps the order, else it shows servers in another order until one declares them so", async () => {
  const world = await World.create();
  try {
    for (const stack of [BEFORE, MEANWHILE, AFTER]) expect(await world.apply(stack)).toMatchObject({ ok: true });
    const { changes } = await world.plan();
    expect(changed(changes).sort()).toEqual([...NOT_EMPTY].sort());

    // An apply changes nothing: neither the cloud nor the next plan.
    const again = await world.applyWritten();
    expect(new Set(again.calls)).toEqual(new Set(["SetVServerGroupAttribute"]));
    expect(changed((await world.plan()).changes).sort()).toEqual([...NOT_EMPTY].sort());

    // The way out that costs no call: the order that the plan shows as the former one.
    expect((await world.plan(synthesize(asAdded))).empty).toBe(true);

    // The other one: a new group is filled in that order.
    const replace = changes.map(({ address }) => address);
    const replaced = await world.apply(AFTER, { replace });
    expect(replaced).toMatchObject({ ok: true });
    for (const row of ROWS) {
      for (const at of [80, 81]) {
        const listener = `lb-${ROWS.indexOf(row)}:tcp:${at}`;
        expect(replaced.minActive(listener)).toBe(Object.keys(row.after).length);
      }
    }
    expect((await world.plan()).empty).toBe(true);
  } finally {
    world.dispose();
  }
});
