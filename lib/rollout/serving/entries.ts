import { Expected, ExpectedFront, ExpectedPlace } from "./expected";

/** A listener, rule or group of the report that the synth left, as far as it says where it is deployed. */
export interface ReportedEntry {
  readonly path: string;
  readonly resources: ReadonlyArray<{ readonly stack: string; readonly address: string }>;
  /** Whether somebody shall serve behind it. */
  readonly bound: boolean;
}

interface Deployed {
  readonly stack: string;
  readonly address: string;
  /** Of the construct that makes it. */
  readonly path?: string;
}

/** Names what the clouds are asked about, by what users declared. */
export class Entries {
  private readonly byResource = new Map<string, ReportedEntry[]>();
  /** Those of which the report names no resources. */
  private readonly byPath: readonly ReportedEntry[];

  public constructor(private readonly entries: readonly ReportedEntry[]) {
    this.byPath = entries.filter(({ resources }) => resources.length === 0);
    for (const entry of entries) {
      for (const resource of entry.resources) {
        const key = keyOf(resource);
        this.byResource.set(key, [...(this.byResource.get(key) ?? []), entry]);
      }
    }
  }

  /** The entries that a resource carries. */
  public of({ stack, address, path = "" }: Deployed): readonly ReportedEntry[] {
    const named = this.byResource.get(keyOf({ stack, address: withoutIndex(address) }));
    return named ?? this.byPath.filter((entry) => path.startsWith(`${entry.path}/`));
  }

  /** Entries behind which somebody shall serve, and which none of the resources carries. */
  public without(resources: readonly Deployed[]): ReportedEntry[] {
    const carried = new Set(resources.flatMap((resource) => this.of(resource)));
    return this.entries.filter((entry) => entry.bound && !carried.has(entry));
  }

  /** A listener or rule: `TCP:80 (web/Nlb/Http)`. */
  public frontName({ resource, label }: ExpectedFront): string {
    const [entry] = this.of(resource);
    return `${label} (${entry?.path ?? `${resource.stack} ${resource.address}`})`;
  }

  /** Where a group is used: the listeners and rules that send to it, or where it is declared itself. */
  public placeNames(place: ExpectedPlace, expected: Expected): string[] {
    const associated = expected.associations.filter(({ group }) => group === place.id).map(({ front }) => front);
    const fronts = expected.fronts.filter(
      ({ key, routes }) =>
        key === place.id || associated.includes(key) || routes.some(({ group }) => group === place.id),
    );
    if (fronts.length > 0) return fronts.map((front) => this.frontName(front));
    const paths = new Set(place.resources.flatMap((resource) => this.of(resource).map(({ path }) => path)));
    const [{ stack, address }] = place.resources;
    return paths.size > 0 ? [...paths] : [`${stack} ${address}`];
  }
}

function keyOf({ stack, address }: Deployed): string {
  return `${stack} ${address}`;
}

/** One of several instances is carried by what carries all. */
function withoutIndex(address: string): string {
  return address.split("[", 1)[0];
}
