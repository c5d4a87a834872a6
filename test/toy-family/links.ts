import { Link } from "../../lib/impact/operations/link";

/** What leads to listeners of toys. */
export const TOY_LINKS: readonly Link[] = [
  {
    type: "toy_balancer",
    link: "toy",
    names: (side) => [side.id("id") ?? ""],
    edits: [
      {
        attributes: ["colour"],
        judge: () => [
          { kind: "clients-refused", text: "is painted, and nobody may touch it", remedy: "wait for rain" },
        ],
        fact: { text: "paint is wet", source: "the rules of the game" },
      },
    ],
  },
];
