import { fromBlocks, Operations, port, weight } from "../../lib/impact/operations/operation";

const rules = (text: string) => ({ text, source: "the rules of the game" });

/** What an apply does to toys. */
export const TOY_OPERATIONS: readonly Operations[] = [
  {
    type: "toy_listener",
    front: {
      key: (side) => side.id("id"),
      holdsTargets: true,
      routes: () => [],
      label: (side) => `BALL:${side.label("port")}`,
      replace: rules("another toy is another listener"),
    },
    holds: {
      read: (side) =>
        fromBlocks(side.id("id"), side.blocks("servers"), (block, place) => ({
          place,
          backend: block.label("server_id"),
          port: port(block),
          weight: weight(block, "weight", 4),
          identity: `${block.label("server_id")}|${String(port(block))}`,
        })),
      owns: "everything",
      update: ["remove", "add", "weight"],
      weight: "in place",
      calls: {
        add: { name: "PutBall", batch: 2 },
        remove: { name: "TakeBall", batch: 2 },
        weight: { name: "WeighBall" },
      },
      facts: {
        weight: rules("a ball is weighed where it lies"),
        members: rules("balls are taken before others are put"),
      },
    },
  },
];
