/** Reasons and remedies that several families or links have. */
export const LOWER_BELOW_PEAK = "look at the peak of the traffic before, and lower it when that is below";
export const ATTACHMENT_REPLACED = "every argument replaces the attachment";
export const LOWER_LIMIT_BELOW_PEAK = "look at the peak before, and lower it when that is below";
export const OWN_ZONE_ONLY =
  "sends to servers of the client's own zone only: a zone with few of them gets as much as one with many";
export const SERVERS_IN_EACH_ZONE = "have servers enough in each zone before";
export const FILLED_FIRST = "a new group is filled before anything refers to it";
export const ONE_LISTENER_PER_PORT = "a load balancer has one listener per port";
export const ONE_PER_ATTACHMENT = "one server and port per attachment; a changed server or port replaces it";
export const ONE_RULE_PER_URL = "each rule of a listener has a domain and url of its own";
export const SMALLER_SIZE = "a smaller size of the scaling group takes instances away, whatever the load balancer does";
