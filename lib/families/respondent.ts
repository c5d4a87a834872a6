import { CloudError } from "../cloud/call";
import { Respondent } from "../rollout/staged-types";
import { HealthService, PlaceOptions } from "./health-service";

/** The cloud, asked by a rollout about members whose place the state tells. */
export interface CloudRespondent extends Respondent {
  readonly family: string;
  readonly place: PlaceOptions;
}

/** Why nobody can tell anything of a list. */
export const NO_SENDER = "no listener in the state sends to it";

/** Who answers about the members at a place. */
export function respondentFor(service: HealthService, place: PlaceOptions): CloudRespondent {
  return {
    family: service.family,
    place,
    source(region) {
      if (place.loadBalancerId === undefined) {
        throw new CloudError(NO_SENDER, undefined, false);
      }
      return service.source({ ...place, region }, process.env);
    },
  };
}
