/** Ports of a rule of a security group. */
export interface PortRange {
  /** Whether one of some ports is among them; true where either is unknown. */
  meets(ports: ReadonlySet<number> | undefined): boolean;
}

/** Reads "80/80", "-1/-1", "80", "8000-9000", "80,443" and "ALL"; what else stands there is any port. */
export function portRange(text: string): PortRange {
  const parts = text.split(",").map((part) => /^\s*(\d+)\s*(?:[/-]\s*(\d+)\s*)?$/.exec(part));
  const known = parts.every((part) => part !== null);
  return {
    meets: (ports) => {
      if (!known || ports === undefined) return true;
      return parts.some((part) => {
        const [first, last] = [Number(part![1]), Number(part![2] ?? part![1])];
        return [...ports].some((port) => port >= first && port <= last);
      });
    },
  };
}
