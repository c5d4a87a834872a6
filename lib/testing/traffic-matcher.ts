import { IConstruct } from "constructs";
import { Registry } from "../app/registry";
import { trafficText } from "../report/traffic-text";
import { EntryTraffic, trafficOf } from "../report/traffic";
import { Answer, isBelow, listed, nameOf, subjectOf } from "./answer";

/** Which part of the traffic each backend of a listener or rule takes. */
export interface ExpectedTraffic {
  /** The listener, rule or server group, or its path below what was handed to `expect`. */
  readonly listener: IConstruct | string;
  /**
   * Percent of the traffic by backend id; all backends, to a tenth. Where two pools of a split have backends of one id,
   * the id of the pool stands before it: `Blue/web1`.
   */
  readonly shares: { readonly [backend: string]: number };
}

/** Shares are shown to a tenth of a percent, so closer ones are equal. */
const TOLERANCE = 0.0501;

/** Asserts who takes the traffic of a listener or rule. */
export function toSendTraffic(received: unknown, { listener, shares }: ExpectedTraffic): Answer {
  const subject = subjectOf(received, "toSendTraffic");
  const all = trafficOf(Registry.of(subject).view()).filter(({ path }) => isBelow(path, subject));
  const wanted = typeof listener === "string" ? [listener, `${subject.node.path}/${listener}`] : [listener.node.path];
  const entry = all.find(({ path }) => wanted.includes(path));
  if (entry === undefined) {
    const known = all.map(({ path }) => `"${path}"`).join(", ") || "none";
    return {
      pass: false,
      message: () => `no listener "${wanted[0]}" in ${nameOf(subject)}; listeners, rules and groups are ${known}`,
    };
  }
  const differences = differencesOf(entry, shares);
  return {
    pass: differences.length === 0,
    message: () =>
      differences.length === 0
        ? `expected other shares of the traffic of "${entry.path}", got:\n${trafficText([entry])}`
        : `expected other shares of the traffic of "${entry.path}":\n${listed(differences)}\n${trafficText([entry])}`,
  };
}

function differencesOf(entry: EntryTraffic, shares: ExpectedTraffic["shares"]): string[] {
  const got = sharesOf(entry);
  const missing = Object.keys(shares).filter((name) => !got.has(name));
  const wrong = [...got].filter(([name, share]) => !isEqual(share, shares[name]));
  return [
    ...missing.map((name) => `${name}: expected ${shares[name]} %, but it is no backend there`),
    ...wrong.map(([name, share]) => {
      const wanted = shares[name] === undefined ? "nothing said" : `expected ${shares[name]} %`;
      return `${name}: ${wanted}, got ${share === null ? "a share known only at plan" : `${share.toFixed(1)} %`}`;
    }),
  ];
}

function sharesOf({ backends }: EntryTraffic): Map<string, number | null> {
  const alike = (id: string) => backends.filter((backend) => backend.id === id).length > 1;
  return new Map(
    backends.map(({ id, pool, sharePercent }) => [alike(id) ? `${pool.split("/").pop()}/${id}` : id, sharePercent]),
  );
}

function isEqual(share: number | null, wanted: number | undefined): boolean {
  return share !== null && wanted !== undefined && Math.abs(share - wanted) <= TOLERANCE;
}
