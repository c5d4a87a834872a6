import { TerraformStack } from "cdktf";
import * as fc from "fast-check";
import { alicloud, Backend, BackendPool, BindingStrategy, IListenerTarget, ListenerBinding } from "../../../lib";
import { newStack } from "../../synth";
import { changesIn, orderIn, waitsIn } from "./waits";

const FILLED = [
  BindingStrategy.VSERVER_INLINE,
  BindingStrategy.VSERVER_IMMUTABLE,
  BindingStrategy.VSERVER_ATTACHMENTS,
  "default group",
  "scaling",
  "scaling of the default group",
  "group of its own",
  "existing group",
  "master/slave",
] as const;

/** A listener with what it sends to, on one of three load balancers, two of which are one that exists. */
interface Place {
  readonly filled: (typeof FILLED)[number];
  readonly on: "made" | "existing" | "the existing one again";
  readonly servers: number;
  readonly rules: number;
  readonly redirects: boolean;
}

const PLACE: fc.Arbitrary<Place> = fc.record({
  filled: fc.constantFrom(...FILLED),
  on: fc.constantFrom("made" as const, "existing" as const, "the existing one again" as const),
  servers: fc.integer({ min: 1, max: 3 }),
  rules: fc.integer({ min: 0, max: 2 }),
  redirects: fc.boolean(),
});

function declare(stack: TerraformStack, places: readonly Place[]): void {
  const existing = { loadBalancerId: "lb-1", spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL };
  const loadBalancers = {
    made: new alicloud.ClassicLoadBalancer(stack, "Made", { spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL }),
    existing: alicloud.ClassicLoadBalancer.fromAttributes(stack, "Existing", existing),
    "the existing one again": alicloud.ClassicLoadBalancer.fromAttributes(stack, "Again", existing),
  };
  const scaling = new alicloud.ScalingGroup(stack, "Scaling", { minSize: 1, maxSize: 2, vswitchIds: ["vsw-1"] });
  places.forEach((place, at) => declareOne(stack, loadBalancers[place.on], scaling, place, at));
}

function declareOne(
  stack: TerraformStack,
  clb: alicloud.IClassicLoadBalancer,
  scaling: alicloud.IScalingGroup,
  { filled, on, servers, rules, redirects }: Place,
  at: number,
): void {
  const scaled = filled.startsWith("scaling");
  const pool = new BackendPool(stack, `Pool${at}`, { defaultPort: 80, source: scaled ? scaling : undefined });
  for (let i = 0; i < servers && !scaled; i++) pool.addBackend(`b${i}`, Backend.instance(`i-${at}-${i}`));
  const listen = (more: Partial<alicloud.ClassicListenerOptions>, port = 80 + at) =>
    clb.addListener(`L${port}`, { protocol: alicloud.ListenerProtocol.HTTP, port, ...more });
  const bind = (listener: IListenerTarget, strategy?: BindingStrategy) =>
    new ListenerBinding(stack, `Binding${at}`, { listener, pool, strategy });
  if (redirects) listen({ redirectToPort: 80 + at }, 1080 + at);
  switch (filled) {
    case "default group":
    case "scaling of the default group":
      bind(clb.defaultServerGroup);
      listen({ backendPort: 80 });
      break;
    case "group of its own":
    case "existing group": {
      const attributes = { loadBalancer: clb, serverGroupId: `rsp-${on === "made" ? "made" : at % 2}` };
      const serverGroup =
        filled === "existing group"
          ? alicloud.VServerGroup.fromAttributes(stack, `Group${at}`, attributes)
          : new alicloud.VServerGroup(stack, `Group${at}`, { loadBalancer: clb });
      listen({ serverGroup });
      bind(serverGroup);
      break;
    }
    case "master/slave": {
      const options = { loadBalancer: clb, masterBackendId: "b0" };
      const masterSlaveGroup = new alicloud.MasterSlaveServerGroup(stack, `Group${at}`, options);
      listen({ masterSlaveGroup, protocol: alicloud.ListenerProtocol.TCP });
      bind(masterSlaveGroup);
      break;
    }
    default:
      bind(listen({}), scaled ? undefined : (filled as BindingStrategy));
  }
  const [listener] = clb.node.children.filter((child) => child.node.id === `L${80 + at}`) as alicloud.ClassicListener[];
  for (let i = 0; i < rules; i++) listener.addRule(`R${i}`, { url: `/r${i}` }).addBackends("Of", { defaultPort: 81 });
}

test("whatever changes one load balancer comes one after another, and load balancers do not wait for each other", () => {
  fc.assert(
    fc.property(fc.array(PLACE, { minLength: 1, maxLength: 6 }), (places) => {
      const stack = newStack();
      declare(stack, places);
      expect(orderIn(stack)).toStrictEqual({ cycles: [], sideBySide: [], acrossLoadBalancers: [], heldBack: [] });
    }),
    { numRuns: 40, seed: 15 },
  );
});

test("a group that carries create_before_destroy waits for nothing that must not have it", () => {
  const stack = newStack();
  declare(
    stack,
    FILLED.map((filled) => ({ filled, on: "existing", servers: 2, rules: 1, redirects: true })),
  );
  expect(orderIn(stack).heldBack).toStrictEqual([]);
});

test("what is listened on first waits for the time that new groups need, wherever it was declared", () => {
  const stack = newStack();
  const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", {
    loadBalancerId: "lb-1",
    spec: alicloud.LoadBalancerSpec.of("slb.s1"),
  });
  const redirect = clb.addListener("Redirect", {
    protocol: alicloud.ListenerProtocol.HTTP,
    port: 80,
    redirectToPort: 443,
  });
  const listen = (port: number) => {
    const pool = new BackendPool(stack, `P${port}`, { defaultPort: 80, backends: { a: Backend.instance("i-1") } });
    const listener = clb.addListener(`L${port}`, { protocol: alicloud.ListenerProtocol.HTTP, port });
    new ListenerBinding(stack, `B${port}`, { listener, pool, strategy: BindingStrategy.VSERVER_IMMUTABLE });
    return listener;
  };
  const [first, second] = [443, 444].map(listen);
  const waits = waitsIn(stack);
  expect([first, second, redirect].map(({ resource }) => waits(resource))).toStrictEqual([
    [
      expect.stringMatching(/^terraform_data\.Clb_ServerGroups_P443_Members_Settle_/),
      expect.stringMatching(/^alicloud_slb_server_group\.Clb_ServerGroups_P444_/),
      expect.stringMatching(/^terraform_data\.Clb_ServerGroups_P444_Members_Settle_/),
    ],
    [expect.stringMatching(/^alicloud_slb_listener\.Clb_L443_/)],
    [expect.stringMatching(/^alicloud_slb_listener\.Clb_L444_/)],
  ]);
});

test("each waits for one other, however many there are", () => {
  const stack = newStack();
  const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", {
    loadBalancerId: "lb-1",
    spec: alicloud.LoadBalancerSpec.of("slb.s1"),
  });
  for (let at = 0; at < 60; at++) {
    const backends = Object.fromEntries([0, 1, 2, 3, 4].map((i) => [`b${i}`, Backend.instance(`i-${at}-${i}`)]));
    const pool = new BackendPool(stack, `Pool${at}`, { defaultPort: 80, backends });
    const listener = clb.addListener(`L${at}`, { protocol: alicloud.ListenerProtocol.TCP, port: at + 1 });
    new ListenerBinding(stack, `B${at}`, { listener, pool, strategy: BindingStrategy.VSERVER_ATTACHMENTS });
  }
  const waits = [...changesIn(stack).values()].map(({ dependsOn }) => dependsOn.length);
  expect([waits.length, Math.max(...waits)]).toStrictEqual([420, 1]);
});
