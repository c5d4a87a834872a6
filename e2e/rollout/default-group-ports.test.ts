import { TerraformStack, Testing } from "cdktf";
import { alicloud, Backend, BackendPool, Findings, ListenerBinding } from "../../lib";
import { Stack, World } from "../harness";

/**
 * The port of a default server group stands in its listeners, and another one replaces them. Without loss it goes by way
 * of a VServer group: the listener keeps its old `backendPort`, which then has no meaning.
 */

const servers = (port: number) => ({
  a: Backend.instance("i-s1", { port }),
  b: Backend.instance("i-s2", { port }),
  c: Backend.instance("i-s3", { port }),
});

interface Step {
  /** The pool in the default server group. */
  readonly inDefaultGroup: boolean;
  /** The pool with the new port in a VServer group. */
  readonly inVServerGroup: boolean;
}

function synthesize({ inDefaultGroup, inVServerGroup }: Step): Stack {
  const stack = new TerraformStack(Testing.app(), "stack");
  new alicloud.AlicloudProvider(stack, "Alicloud", { region: "cn-hangzhou" });
  const clb = new alicloud.ClassicLoadBalancer(stack, "Clb", {
    spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
    deletionProtection: false,
  });
  const listener = clb.addListener("Listener", {
    protocol: alicloud.ListenerProtocol.TCP,
    port: 80,
    backendPort: inVServerGroup ? 8080 : undefined,
  });
  if (inDefaultGroup) {
    const pool = new BackendPool(stack, "Old", { backends: servers(8080) });
    new ListenerBinding(stack, "OldBinding", { listener: clb.defaultServerGroup, pool });
  }
  if (inVServerGroup) {
    const pool = new BackendPool(stack, "New", { backends: servers(9090) });
    new ListenerBinding(stack, "NewBinding", { listener, pool });
  }
  expect(Findings.of(stack).errors).toEqual([]);
  return JSON.parse(Testing.synth(stack, true)) as Stack;
}

test("the servers of a default server group move to another port without loss, by way of a VServer group", async () => {
  const world = await World.create();
  try {
    const seen: string[] = [];
    for (const step of [
      { inDefaultGroup: true, inVServerGroup: false },
      { inDefaultGroup: true, inVServerGroup: true },
      { inDefaultGroup: false, inVServerGroup: true },
    ]) {
      const result = await world.apply(synthesize(step));
      if (!result.ok) throw new Error(result.output);
      const { empty } = await world.plan();
      seen.push(`${result.shape("tcp:80")}, ${empty ? "" : "not "}empty`);
    }
    expect(seen.slice(1)).toEqual(["3 -> 3 -> 3, empty", "3 -> 3 -> 3, empty"]);
    expect(await world.destroy()).toMatchObject({ ok: true, leftovers: [] });
  } finally {
    world.dispose();
  }
});
