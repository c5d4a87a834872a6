import { LossKind } from "../../../lib/impact";
import { Scene } from "./scene";

/** A plan that stops or hurts traffic, and what is to be said of it. */
export interface Harmful {
  readonly scene: Scene;
  readonly kind: LossKind;
  /** Of the resource that is named, without its module. */
  readonly address: string;
  readonly words: RegExp;
}

/** Cases by the kind of link. */
export type Links<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;

const made =
  (kind: LossKind) =>
  (scene: Scene, address: string, words: RegExp): Harmful => ({ scene, kind, address, words });

export const refused = made("clients-refused");
export const atRisk = made("capacity-at-risk");
export const ended = made("connections-ended");
export const away = made("servers-away");
