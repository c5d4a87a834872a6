/** Input that is no plan: the message is one line for the user, with what to do. */
export class PlanError extends Error {}
