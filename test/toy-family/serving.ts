import { CloudError } from "../../lib/cloud/call";
import { ServedMember, ServingReader } from "../../lib/rollout/serving/serving-reader";

/** Who holds which toy; a test puts servers in. */
export const TOY_SHELF = new Map<string, readonly ServedMember[]>();

/** A shelf can be looked at. */
export const TOY_SERVING: readonly ServingReader[] = [
  {
    type: "toy_listener",
    cloud: "toy",
    members: (_, place) => () => {
      const members = TOY_SHELF.get(place);
      if (members !== undefined) return Promise.resolve(members);
      return Promise.reject(new CloudError(`no shelf ${place}`, undefined, false));
    },
    front: (side) => () => Promise.resolve({ label: `BALL:${side.label("port")}` }),
  },
];
