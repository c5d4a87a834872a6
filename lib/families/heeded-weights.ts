import { Product, Schedulers } from "../facts/product";
import { NoShares, textOf } from "../rollout/staged-types";
import { StateResource } from "../rollout/state";
import { NO_SENDER } from "./respondent";

/** A listener or rule in the state that sends to members, with what it spreads requests by. */
export interface Sender {
  readonly resource: StateResource;
  readonly schedulers: Schedulers | undefined;
}

/** The schedulers of a listener, by its protocol. */
export function schedulersFor({ protocols }: Product, protocol: unknown): Schedulers | undefined {
  return protocols.find(({ name }) => name === String(protocol).toUpperCase())?.schedulers;
}

/** Why weights are no shares to one of those who send; undefined where all heed them. */
export function noSharesAt(senders: readonly Sender[]): NoShares | undefined {
  const told = senders.map(({ resource, schedulers }): NoShares | undefined => {
    const scheduler = textOf(resource.values.scheduler);
    const kind = schedulers?.weights[scheduler ?? ""];
    if (kind === "weighted") return undefined;
    const shown = JSON.stringify(scheduler ?? "");
    return kind === undefined
      ? { certain: false, why: `it is not known whether the scheduler ${shown} of ${resource.address} heeds weights` }
      : { certain: true, why: `the scheduler ${shown} of ${resource.address} ignores weights` };
  });
  if (told.length === 0) return { certain: false, why: NO_SENDER };
  return told.find((one) => one?.certain === true) ?? told.find((one) => one !== undefined);
}
