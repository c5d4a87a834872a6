import { description, name } from "../../package.json";

const DOORS = [
  ["Tutorials", "Learn by doing: a first pool, from HCL to a safe pipeline, a canary.", "/tutorials/"],
  ["How-to guides", "One task each: drain a server, renew a certificate, go back.", "/how-to/"],
  ["Families", "What each kind of load balancer can, with an example and its picture.", "/families/"],
  ["Reference", "Commands, rules and every setting of every construct.", "/cli"],
  ["Explanation", "Why an edit keeps traffic, or does not.", "/explanation/"],
] as const;

/** The first page, of which VitePress makes doors to the others. */
export function homePage(): string {
  const front = {
    layout: "home",
    title: name,
    hero: {
      name,
      tagline: description,
      actions: [
        { theme: "brand", text: "Start in five minutes", link: "/tutorials/first-pool" },
        { theme: "alt", text: "Overview", link: "/overview" },
      ],
    },
    features: DOORS.map(([title, details, link]) => ({ title, details, link })),
  };
  return `---\n${JSON.stringify(front, undefined, 1)}\n---\n`;
}
