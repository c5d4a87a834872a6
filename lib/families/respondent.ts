import { CloudError } from "../cloud/call";
import { Respondent } from "../rollout/staged-types";
import { HealthFamily, PlaceOptions, sourceOf } from "./health";

/** The cloud, asked by a rollout about members whose place the state tells. */
export interface CloudRespondent extends Respondent {
  readonly family: HealthFamily;
  readonly place: PlaceOptions;
}

/** Who answers about the members at a place of a family. */
export function respondentFor(family: HealthFamily, place: PlaceOptions): CloudRespondent {
  return {
    family,
    place,
    source(region) {
      if (place.loadBalancerId === undefined) {
        throw new CloudError("no listener in the state sends to it", undefined, false);
      }
      return sourceOf(family, { ...place, region }, process.env);
    },
  };
}
