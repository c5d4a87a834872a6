import { posix } from "node:path";
import { linksOf } from "./links";
import { Page } from "./page";
import { Section, SECTIONS } from "./sections";

/** What VitePress shows beside a page. */
export interface SidebarGroup {
  readonly text: string;
  readonly items: ReadonlyArray<{ readonly text: string; readonly link: string }>;
}

/** By the folder below which it is shown: the section of the folder, or all that belong to none. */
export function sidebar(pages: readonly Page[]): { readonly [folder: string]: readonly SidebarGroup[] } {
  const areas = new Set(SECTIONS.map(({ area = "/" }) => area));
  return Object.fromEntries(
    [...areas].map((folder) => [
      folder,
      SECTIONS.filter(({ area = "/" }) => area === folder).flatMap((one) => group(one, pages)),
    ]),
  );
}

function group({ title, holds }: Section, pages: readonly Page[]): SidebarGroup[] {
  const items = ordered(pages.filter(({ path }) => holds(path)));
  if (items.length === 0) return [];
  return [
    {
      text: title,
      items: items.map((page) => ({ text: page.title, link: `/${page.path.replace(/(index)?\.md$/, "")}` })),
    },
  ];
}

/** Pages of a section: its indexes first, what they link to in their order, then the rest. */
export function ordered(pages: readonly Page[]): Page[] {
  const indexes = pages.filter(({ path }) => path.endsWith("index.md"));
  const named = indexes.flatMap(({ path, text }) =>
    linksOf(text).map((target) => posix.normalize(posix.join(posix.dirname(path), target))),
  );
  const place = ({ path }: Page): number => {
    if (path.endsWith("index.md")) return -1;
    const at = named.indexOf(path);
    return at < 0 ? named.length : at;
  };
  return [...pages].sort((one, other) => place(one) - place(other));
}
