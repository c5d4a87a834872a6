import { CloudError, SettingsError } from "../../cloud/call";
import { Asking, Gone, Question } from "./serving-reader";

/** Questions that are out at once: clouds count calls of an account, whoever makes them. */
const AT_ONCE = 4;

/** What came of a question. */
export type Outcome<T> =
  | { readonly answer: T }
  /** There is nothing to tell of. */
  | { readonly gone: string }
  /** Why there is no answer. */
  | { readonly unreadable: string };

/** Whom to ask: one account of a cloud, in one region. */
export interface Cloud {
  readonly name: string;
  readonly region: string | undefined;
}

interface Asked<T> {
  readonly cloud: Cloud;
  readonly question: Question<T>;
}

/** Asks clouds, a few questions at a time, and each of them once. */
export class Answers {
  private readonly memories = new Map<string, Map<string, Promise<unknown>>>();
  private readonly answering = new Set<string>();

  public constructor(
    private readonly env: NodeJS.ProcessEnv,
    private readonly retries: number,
  ) {}

  /** The outcomes, in the order of the questions. Fails where the environment lacks what any question needs. */
  public async all<T>(questions: ReadonlyArray<Asked<T>>): Promise<Array<Outcome<T>>> {
    const outcomes: Array<Outcome<T>> = [];
    const left = [...questions.entries()];
    const work = async () => {
      for (let next = left.shift(); next !== undefined; next = left.shift())
        outcomes[next[0]] = await this.ask(next[1]);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return outcomes;
  }

  /**
   * Whether something was read there. Where nothing was, another account or region is as likely a reason for what is
   * not there as a deletion.
   */
  public isKnown(cloud: Cloud): boolean {
    return this.answering.has(keyOf(cloud));
  }

  private async ask<T>({ cloud, question }: Asked<T>): Promise<Outcome<T>> {
    try {
      const answer = await question(this.asking(cloud));
      this.answering.add(keyOf(cloud));
      return { answer };
    } catch (error) {
      if (error instanceof Gone) return { gone: error.what };
      if (error instanceof SettingsError || !(error instanceof CloudError)) throw error;
      return { unreadable: error.message };
    }
  }

  private asking(cloud: Cloud): Asking {
    const key = keyOf(cloud);
    const memory = this.memories.get(key) ?? new Map<string, Promise<unknown>>();
    this.memories.set(key, memory);
    return {
      region: cloud.region,
      env: this.env,
      retries: this.retries,
      once<T>(name: string, ask: () => Promise<T>): Promise<T> {
        const known = memory.get(name) ?? ask();
        memory.set(name, known);
        return known as Promise<T>;
      },
    };
  }
}

function keyOf({ name, region }: Cloud): string {
  return `${name} ${region ?? ""}`;
}
