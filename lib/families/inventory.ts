import { describedBy, Wording } from "../adopt/source/described";
import { Found, FoundResource } from "../adopt/source/found";
import { Known } from "../adopt/source/known";
import { JsonObject } from "../adopt/source/records";
import { alibabaSettingsFrom } from "../cloud/alicloud";
import { CloudError, SettingsError } from "../cloud/call";
import { settingsFrom } from "../cloud/tencentcloud";
import { Asking, Gone } from "../rollout/serving/serving-reader";
import { adoptableOf } from "./adopt";
import { CloudName } from "./cloud-name";
import type { Family } from "./family";

/** How all that belongs to one load balancer is read from its cloud, by calls that list and describe. */
export interface Inventory {
  readonly cloud: CloudName;
  /** What it reads, for people: `an NLB`. */
  readonly product: string;
  /** How ids of its load balancers begin. */
  readonly prefix: string;
  /** Reads one, or fails: what is half read is nothing. Only what stands beside it may be left out, by name. */
  take(stock: Stock, id: string): Promise<void>;
}

/** The region that is asked: that of the environment, where nobody names another. */
const REGIONS: { readonly [name in CloudName]: (env: NodeJS.ProcessEnv, region?: string) => string } = {
  alicloud: (env, region) => alibabaSettingsFrom(env, region).region,
  tencentcloud: (env, region) => settingsFrom(env, region ?? env.TENCENTCLOUD_REGION).region,
};

/** What was found of a load balancer so far. */
export class Stock {
  public readonly resources: FoundResource[] = [];
  public readonly notes: string[] = [];

  public constructor(
    public readonly asking: Asking,
    private readonly known: Known,
  ) {}

  /**
   * Adds a resource, of which an answer has the arguments.
   *
   * @param more arguments that the answer does not have in this form
   */
  public add(type: string, { id, name }: Pick<FoundResource, "id" | "name">, told: Told, more: JsonObject = {}): void {
    const attributes = this.known.attributesOf(type) ?? {};
    const { values, unread } = describedBy(attributes, told.answer, told.wording);
    this.resources.push({ type, id, name, values: { ...values, ...more } });
    if (unread.length > 0) this.note(`${type} ${id}`, `not read by adopt, and left as it is: ${unread.join(", ")}`);
  }

  /** Says what is not in the resources. */
  public note(what: string, text: string): void {
    this.notes.push(`${what}: ${text}`);
  }

  /** Says of a group which other load balancers send to it. */
  public noteOthers(group: string, others: Iterable<unknown>, own: string): void {
    const names = [...new Set(others)].filter((one) => one !== own);
    if (names.length === 0) return;
    this.note(group, `serves ${names.join(", ")} as well; the program will be the one that owns it`);
  }

  /** Asks for what stands beside the load balancer, and says so where there is no answer. */
  public async beside<T>(what: string, ask: () => Promise<readonly T[]>): Promise<readonly T[]> {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof CloudError) || error instanceof SettingsError) throw error;
      this.note(what, `not read, so not in the program: ${error.message}`);
      return [];
    }
  }
}

/** What a cloud says of a resource. */
export interface Told {
  readonly answer: JsonObject;
  readonly wording?: Wording;
}

/** Which load balancer is read, and where. */
export interface Wanted extends Pick<Asking, "env" | "region" | "retries"> {
  readonly id: string;
  /** Undefined where the id says it. */
  readonly cloud?: CloudName;
}

/** Reads one load balancer, with listeners, rules, groups and members. Throws a `CloudError` where that is not possible. */
export async function findIn(families: readonly Family[], wanted: Wanted): Promise<Found> {
  const all = families.flatMap((family) => family.inventory?.() ?? []);
  const { cloud, take } = inventoryFor(all, wanted);
  const { id, env, retries } = wanted;
  const region = REGIONS[cloud](env, wanted.region);
  const answers = new Map<string, Promise<unknown>>();
  const once = <T>(key: string, ask: () => Promise<T>): Promise<T> => {
    const known = answers.get(key) ?? ask();
    answers.set(key, known);
    return known as Promise<T>;
  };
  const { providers, types } = adoptableOf(families);
  const stock = new Stock({ region, env, retries, once }, new Known(providers, types));
  try {
    await take(stock, id);
  } catch (error) {
    if (!(error instanceof Gone)) throw error;
    const text = `the cloud knows no ${error.what} in ${region}: it is deleted, or of another account or region`;
    throw new CloudError(text, undefined, false);
  }
  return { cloud, region, resources: stock.resources, notes: [...stock.notes, SCALING] };
}

const SCALING =
  "scaling groups and clusters were not asked: if one fills these groups, it and this program would undo each other's changes";

function inventoryFor(all: readonly Inventory[], { id, cloud }: Wanted): Inventory {
  const named = all.filter(({ prefix }) => id.startsWith(prefix));
  const fitting = named.filter((one) => cloud === undefined || one.cloud === cloud);
  if (fitting.length === 1) return fitting[0];
  if (fitting.length > 1) {
    const which = fitting.map((one) => `--cloud ${one.cloud} (${one.product})`).join(" or ");
    throw new CloudError(`${id} does not say which cloud it is of; pass ${which}`, undefined, false);
  }
  const known = all.map((one) => `${one.prefix}... (${one.cloud}, ${one.product})`).join(", ");
  throw new CloudError(`${id} is no load balancer that adopt can read; it reads ${known}`, undefined, false);
}
