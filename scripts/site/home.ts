import { description, name } from "../../package.json";
import { Draft } from "./page";

const DOORS = [
  [
    "Tutorials",
    "/tutorials/index.md",
    "learn by doing: a first pool, from HCL to a safe pipeline, a canary with a way back",
  ],
  ["How-to guides", "/how-to/index.md", "one task each: drain a server, renew a certificate, go back"],
  [
    "Families",
    "/families/index.md",
    "what each kind of load balancer can, with an example, its picture, and what each edit does",
  ],
  ["Reference", "/cli.md", "commands, [rules](/rules/index.md), and [every setting of every construct](/api/index.md)"],
  ["Explanation", "/explanation/index.md", "why an edit keeps traffic, or does not"],
] as const;

/** The first page: doors to the others. */
export function homePage(): Draft {
  const doors = DOORS.map(([title, page, what]) => `- [${title}](${page}): ${what}`);
  const parts = [
    `# ${name}`,
    description,
    "![A listener, its rules, their pools and backends, with the share of each](/traffic-map.svg)",
    "**New here?** [A first pool in five minutes](/tutorials/first-pool.md), or [the library on one page](/guide.md).",
    doors.join("\n"),
    "For programs: each page as Markdown (its address with `.md` in place of `.html`), and `llms.txt` with all of them.",
  ];
  return { path: "index.md", text: `${parts.join("\n\n")}\n` };
}
