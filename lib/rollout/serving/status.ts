import { CloudError } from "../../cloud/call";
import { HealthAnswer } from "../../cloud/member";
import { Answers, Cloud } from "./answers";
import { declaredIn } from "./declared";
import { Entries } from "./entries";
import { Expected, ExpectedFront, ExpectedPlace, expectedOf } from "./expected";
import { Gone, Question, ServedFront, ServedMember } from "./serving-reader";
import { nameOf, NotTold, ServingKnowledge, VerifyInput } from "./verify";
import { withPort } from "./compare";

/** A server behind a listener or rule. */
export interface Serving {
  /** With its port, where it has one of its own. */
  readonly member: string;
  /** Null where the cloud has no weights. */
  readonly weight: number | null;
  /** Percent of what the listener or rule gets, by weights. */
  readonly sharePercent: number;
  /** Null where nobody tells. */
  readonly healthy: boolean | null;
  /** Why it is not healthy, or why nobody tells. */
  readonly why: string;
}

/** Who serves behind a listener or rule, or in a group of which none is known. */
export interface ServingHere {
  readonly name: string;
  readonly stopped: boolean;
  readonly servers: readonly Serving[];
}

/** Who serves now. */
export interface Status {
  readonly here: readonly ServingHere[];
  readonly unreadable: readonly NotTold[];
}

/** The servers of a place, and how they are. */
interface PlaceNow {
  readonly members: readonly ServedMember[];
  readonly health: HealthAnswer | string;
}

const NOT_ASKED = "not asked";

/** Asks the clouds who serves, and how they are. Only lists and describes. */
export async function statusOf(input: VerifyInput, known: ServingKnowledge): Promise<Status> {
  const declared = declaredIn(input.stacks, known.operations);
  const expected = expectedOf(declared);
  const names = new Entries(input.entries);
  const answers = new Answers(input.env, input.retries);
  const unreadable: NotTold[] = declared.undeployed.map(({ stack, address }) => ({
    name: `${stack} ${address}`,
    why: "the state does not have it",
  }));
  const ask = async <S, T>(
    subjects: readonly S[],
    questionOf: (one: S) => readonly [Cloud, Question<T>] | undefined,
    name: (one: S) => string,
  ) => {
    const asked = subjects.flatMap((subject) => {
      const pair = questionOf(subject);
      return pair === undefined ? [] : [{ subject, cloud: pair[0], question: pair[1] }];
    });
    const outcomes = await answers.all(asked);
    return new Map(
      asked.flatMap(({ subject }, at): Array<readonly [S, T]> => {
        const outcome = outcomes[at];
        if ("answer" in outcome) return [[subject, outcome.answer]];
        unreadable.push({
          name: name(subject),
          why: "gone" in outcome ? new Gone(outcome.gone).message : outcome.unreadable,
        });
        return [];
      }),
    );
  };
  const fronts = await ask(
    expected.fronts,
    (front) => frontQuestion(front, known, input),
    (front) => names.frontName(front),
  );
  const placeName = (place: ExpectedPlace) =>
    nameOf({ kind: "members", names: names.placeNames(place, expected), id: place.id, stack: "", address: "" });
  const places = await ask(expected.places, (place) => placeQuestion(place, expected, known, input), placeName);
  for (const place of expected.places) {
    if (placeQuestion(place, expected, known, input) === undefined)
      unreadable.push({ name: placeName(place), why: "its servers are not asked about" });
  }
  for (const [place, { health }] of places) {
    if (typeof health === "string" && health !== NOT_ASKED) unreadable.push({ name: placeName(place), why: health });
  }
  const used = new Set<string>();
  const at = (id: string, share: number): Serving[] => {
    used.add(id);
    const place = expected.places.find((one) => one.id === id);
    const now = place && places.get(place);
    return now === undefined ? [] : servingIn(now, share);
  };
  const here = expected.fronts.map((front): ServingHere => {
    const served = fronts.get(front);
    const groups = routesNow(front, served, expected);
    const total = groups.reduce((sum, { weight }) => sum + weight, 0);
    const servers = groups.flatMap(({ group, weight }) => at(group, total === 0 ? 0 : (100 * weight) / total));
    return { name: names.frontName(front), stopped: served?.stopped === true, servers };
  });
  const alone = expected.places.filter(({ id }) => !used.has(id) && places.size > 0);
  return {
    here: [
      ...here.filter(({ servers, stopped }) => servers.length > 0 || stopped),
      ...alone.map((place) => ({
        name: names.placeNames(place, expected).join(", "),
        stopped: false,
        servers: at(place.id, 100),
      })),
    ],
    unreadable,
  };
}

/** Where a listener or rule sends to now; by what is declared where the cloud says it of the groups only. */
function routesNow(front: ExpectedFront, served: ServedFront | undefined, { associations }: Expected) {
  if (served?.routes !== undefined) return served.routes;
  const tied = associations.filter((one) => one.front === front.key).map(({ group }) => ({ group, weight: 1 }));
  const declared = front.routes.map(({ group, weight }) => ({
    group,
    weight: typeof weight === "number" ? weight : 1,
  }));
  return [{ group: front.key, weight: 1 }, ...tied, ...declared].filter(
    ({ group }, _, all) => group !== front.key || all.length === 1,
  );
}

function servingIn({ members, health }: PlaceNow, share: number): Serving[] {
  const here = members.filter(({ leaving }) => leaving !== true);
  const weights = here.map(({ weight }) => weight ?? 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return here.map(({ names, port, weight }, at) => {
    const told = typeof health === "string" ? undefined : health.members[at];
    const why = typeof health === "string" ? health : (told?.why ?? "no listener uses the group");
    return {
      member: withPort(names[0], port),
      weight: weight ?? null,
      sharePercent: total === 0 ? 0 : (share * weights[at]) / total,
      healthy: told?.healthy ?? null,
      why,
    };
  });
}

function frontQuestion(
  { resource }: ExpectedFront,
  { readers }: ServingKnowledge,
  { region }: VerifyInput,
): readonly [Cloud, Question<ServedFront>] | undefined {
  const reader = readers.get(resource.type);
  const question = reader?.front?.(resource.side);
  if (reader === undefined || question === undefined) return undefined;
  return [{ name: reader.cloud, region: region ?? resource.region }, question];
}

function placeQuestion(
  place: ExpectedPlace,
  expected: Expected,
  known: ServingKnowledge,
  { region }: VerifyInput,
): readonly [Cloud, Question<PlaceNow>] | undefined {
  for (const { type, side, region: own } of place.resources) {
    const reader = known.readers.get(type);
    const question = reader?.members?.(side, place.id);
    if (reader === undefined || question === undefined) continue;
    const source = reader.health?.(side, place.id, loadBalancerOf(place, expected, known));
    const cloud = { name: reader.cloud, region: region ?? reader.region?.(side) ?? own };
    return [
      cloud,
      async (asking) => {
        const members = await question(asking);
        const here = members.filter(({ leaving }) => leaving !== true);
        if (source === undefined || here.length === 0) return { members, health: NOT_ASKED };
        try {
          const asked = here.map(({ names, checkedAs, port }) => ({ server: checkedAs ?? names[0], port }));
          return { members, health: await source(asking).ask(asked, new AbortController().signal) };
        } catch (error) {
          if (!(error instanceof CloudError)) throw error;
          return { members, health: error.message };
        }
      },
    ];
  }
  return undefined;
}

function loadBalancerOf(place: ExpectedPlace, { fronts }: Expected, { readers }: ServingKnowledge): string | undefined {
  const senders = fronts.filter(({ routes }) => routes.some(({ group }) => group === place.id));
  const of = ({ resource: { type, side } }: ExpectedFront): string | undefined => {
    const reader = readers.get(type);
    const listener = reader?.listener?.(side);
    const parent = listener === undefined ? undefined : fronts.find(({ key }) => key === listener);
    return reader?.loadBalancer?.(side) ?? (parent && of(parent));
  };
  return senders.map(of).find((id) => id !== undefined);
}
