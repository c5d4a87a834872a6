import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { homepage } from "../../package.json";
import { Draft, Page, titleOf } from "./page";

const ROOT = join(__dirname, "../..");

/** The repository, where files stand that are no pages. */
const HOME = homepage.replace(/#.*$/, "");

/** Blocks of code, code in a line, and what links to something. */
const PARTS = /(^ *```.*?^ *```$)|(`[^`\n]+`)|(\]\()([^)\s]+)(\))/gms;

/** Files whose headings have a page each, and the folder of those. */
const RULES = [
  [/^docs\/rules\.md$/, "rules"],
  [/^docs\/zh\/rules\//, "zh/rules"],
] as const;

/** Rewrites each link of a text, those in code excepted. */
export function withLinks(text: string, change: (target: string) => string): string {
  return text.replace(PARTS, (all, _block, _code, open?: string, target?: string, close?: string) =>
    target === undefined ? all : `${open}${change(target)}${close}`,
  );
}

/** What a text links to. */
export function linksOf(text: string): string[] {
  const found: string[] = [];
  withLinks(text, (target) => {
    found.push(target);
    return target;
  });
  return found;
}

/** Makes pages of drafts: links to files of the repository become links to their pages, or to the repository. */
export function linked(drafts: readonly Draft[], assets: ReadonlySet<string>): Page[] {
  const pages = new Map(drafts.flatMap(({ file, path }) => (file === undefined ? [] : [[file, path] as const])));
  const known = new Set([...drafts.map(({ path }) => path), ...assets]);
  return drafts.map(({ path, text, file, title = titleOf(text, path) }) => {
    const change = (target: string): string => {
      const [address, anchor] = siteAddress(target, file, pages, known);
      if (/^https?:/.test(address)) return address + anchor;
      return address === path && anchor !== "" ? anchor : relative(path, address) + anchor;
    };
    return { path, title, text: withLinks(withOwnAnchors(text), change) };
  });
}

/** Where a link leads: a page of the site, or an address elsewhere; and its anchor with `#`. */
function siteAddress(
  target: string,
  file: string | undefined,
  pages: ReadonlyMap<string, string>,
  known: ReadonlySet<string>,
): readonly [address: string, anchor: string] {
  const [, name, anchor = ""] = /^([^#]*)(#.*)?$/s.exec(target) as RegExpExecArray;
  const home = [`${HOME}/blob/main/`, `${HOME}/tree/main/`].find((start) => name.startsWith(start));
  if (home !== undefined) return ofRepository(name.slice(home.length), anchor, pages, known);
  if (/^(https?|mailto):/.test(name)) return [target, ""];
  if (!name.startsWith("/") && file !== undefined) {
    const place = name === "" ? file : posix.join(posix.dirname(file), name);
    return ofRepository(place.replace(/\/$/, ""), anchor, pages, known);
  }
  if (!known.has(name.slice(1))) throw new Error(`${target} is no page of the site`);
  return [name.slice(1), anchor];
}

function ofRepository(
  file: string,
  anchor: string,
  pages: ReadonlyMap<string, string>,
  known: ReadonlySet<string>,
): readonly [address: string, anchor: string] {
  const rule = RULES.flatMap(([files, folder]) => (files.test(file) ? [`${folder}/${anchor.slice(1)}.md`] : []))[0];
  if (rule !== undefined && known.has(rule)) return [rule, ""];
  const page = pages.get(file) ?? pages.get(`${file}/README.md`);
  if (page !== undefined) return [page, anchor];
  const asset = file.replace(/^docs\//, "");
  if (known.has(asset)) return [asset, anchor];
  if (!existsSync(join(ROOT, file))) throw new Error(`a page links to ${file}, which is not in the repository`);
  return [`${HOME}/blob/main/${file}`, anchor];
}

function relative(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith(".") ? path : `./${path}`;
}

/** An anchor that stands before a heading becomes that of the heading: the site shows no HTML of pages. */
function withOwnAnchors(text: string): string {
  return text.replace(/^<a id="([^"]+)"><\/a>\n\n(#+ .+)$/gm, "$2 {#$1}");
}
