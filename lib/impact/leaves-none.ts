import { Subject } from "./report";

/** Whether all servers are meant to leave, so that the way there loses none that should stay. */
export function leavesNone({ active }: Pick<Subject, "active">): boolean {
  return active.before > 0 && active.most.after === 0;
}
