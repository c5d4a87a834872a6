/**
 * Rules that refuse at synth what engine and model accept, by cloud, each with what would happen. A rule that is not
 * named here never refuses what the model accepts.
 */
export const STRICTER: Readonly<Record<"alicloud" | "tencentcloud", Readonly<Record<string, string>>>> = {
  alicloud: {
    "weight-all-zero": "an outage, which no API refuses; `parked: true` says that it is meant",
    "setting-type": "NaN is left out, so that the default takes its place",
    "member-count": "a group without servers is legal and answers nobody",
    "single-owner":
      "the first binding wins and the second one's servers are never written (measured on the real provider: two owners)",
    "one-port": "the default group has no ports, so the odd ones are never written",
    "server-ip-refused": "a VServer group cannot carry the address, so it is never written",
    "server-ip-inexpressible": "a VServer group cannot carry the address, so it is never written",
    "backend-kind": "the model knows ids of ecs, eni and eci only, and takes any other id as it comes",
    "ip-form": "the model does not look at the form of ServerIp",
    "description-form": "an empty description is not sent",
    "listener-has-no-rules": "of an existing load balancer the model knows no listeners but those of the stack",
    "health-check-codes": "the provider checks the text, but what it takes was not recorded",
  },
  tencentcloud: {
    "weight-all-zero": "an outage, which no API refuses; `parked: true` says that it is meant",
    "setting-type": "NaN is left out, so that the default takes its place",
    "member-count": "an empty pool writes no attachment, and the listener answers nobody",
    "single-owner":
      "the first binding wins and the second one's servers are never written (measured on the real provider: two owners)",
    "server-ip-inexpressible": "a CVM is bound by its id, so the address is never written",
    "health-check-ranges": "neither provider nor model look at the check's port",
  },
};

/**
 * Rules that warn, by cloud, of what the model refuses: as far as is known today the cloud refuses it, but nothing but a
 * page says so. A rule that is not named here must refuse what the model refuses.
 */
export const WARNED: Readonly<Record<keyof typeof STRICTER, Readonly<Record<string, string>>>> = {
  alicloud: {
    "listener-scheduler": "which listeners take a scheduler by hash stands on a page only",
    "description-form": "the characters of a description stand on a page only",
  },
  tencentcloud: {},
};
