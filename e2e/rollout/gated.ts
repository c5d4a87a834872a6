import { TerraformStack, Testing } from "cdktf";
import { alicloud, Backend, BackendPool, BindingStrategy, HealthGate, ListenerBinding, tencentcloud } from "../../lib";
import { Stack, World } from "../harness";
import { ALB, CLB, Family, NLB, TENCENT } from "./pools";

/** Three servers, and the three that are to take their place. */
export const OLD = ["old1", "old2", "old3"];
export const NEW = ["new1", "new2", "new3"];

/** A form of members that has a step at which a health gate can wait. */
export interface GatedFamily extends Family {
  /** Active members while the gate holds: old ones beside new ones, or the old group alone. */
  readonly held: string;
  /** The same while the apply that comes through runs. */
  readonly through: string;
  readonly strategy?: BindingStrategy;
}

const BESIDE = { held: "3 -> 3 -> 6", through: "6 -> 3 -> 3" };
const ALONE = { held: "3 -> 3 -> 3", through: "3 -> 3 -> 3" };

/** Members come before others leave: the cloud checks them beside the old ones. */
export const BARRIERS: readonly GatedFamily[] = [
  { ...NLB, ...BESIDE },
  { ...TENCENT, ...BESIDE, name: "tencentcloud-target-group", strategy: BindingStrategy.TARGET_GROUP },
];

/** A new group is filled before listeners switch to it: only a probe can tell. */
export const SWITCHES: readonly GatedFamily[] = [
  { ...ALB, ...ALONE, strategy: BindingStrategy.ALB_IMMUTABLE_GROUP },
  { ...CLB, ...ALONE, strategy: BindingStrategy.VSERVER_IMMUTABLE },
];

/** Servers of one pool, all on one port, behind a gated binding. */
export function gatedStack(
  { name: family, strategy, listener }: GatedFamily,
  names: readonly string[],
  port: number,
  healthGate: HealthGate,
): Stack {
  const stack = new TerraformStack(Testing.app(), "stack");
  new alicloud.AlicloudProvider(stack, "Alicloud", { region: "cn-hangzhou" });
  new tencentcloud.TencentcloudProvider(stack, "Tencentcloud", { region: "ap-guangzhou" });
  const byAddress = family.startsWith("tencentcloud");
  const backend = (name: string) =>
    byAddress ? Backend.ip(addressOf(name), { port }) : Backend.instance(`i-${name}`, { port });
  const pool = new BackendPool(stack, "Pool", {
    backends: Object.fromEntries(names.map((name) => [name, backend(name)])),
  });
  new ListenerBinding(stack, "Binding", { listener: listener(stack), pool, strategy, healthGate });
  return JSON.parse(Testing.synth(stack, true)) as Stack;
}

export function addressOf(name: string): string {
  return `10.0.${name.startsWith("old") ? 0 : 1}.${name.slice(-1)}`;
}

/** Whether all of these servers take traffic now. */
export function serves(world: World, { front }: GatedFamily, names: readonly string[]): boolean {
  const { fronts } = world.timeline().entries[world.timeline().entries.length - 1];
  const keys = Object.values(fronts)
    .filter(({ label }) => label === front)
    .flatMap(({ active }) => active.map(({ key }) => key));
  return names.every((name) => keys.some((key) => key.includes(`i-${name}`) || key.includes(addressOf(name))));
}
