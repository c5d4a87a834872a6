/** A part of the site. Each page is in one. */
export interface Section {
  readonly title: string;
  /** Whether a page is in it, by its path. */
  readonly holds: (path: string) => boolean;
  /** A long list: shown beside the pages below this folder alone. */
  readonly area?: string;
}

const below = (folder: string) => (path: string) => path.startsWith(`${folder}/`);

const oneOf =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path);

const api = (namespace: string) => (path: string) =>
  path.startsWith("api/") && (namespace === "" ? path.split("/").length === 2 : below(`api/${namespace}`)(path));

const EXPLAINING = ["performance.md", "quality.md", "contributing.md"];

/** Pages of the uppermost folder that are in another section than the others. */
const ELSEWHERE = ["index.md", "overview.md", "guide.md", "families.md", ...EXPLAINING];

/**
 * Four kinds of pages, kept apart (https://diataxis.fr): tutorials teach, how-to guides help with a task, references tell
 * all of one thing, explanations tell why.
 */
export const SECTIONS: readonly Section[] = [
  { title: "Start", holds: oneOf("index.md", "overview.md", "guide.md") },
  { title: "Tutorials", holds: below("tutorials") },
  { title: "How-to guides", holds: below("how-to") },
  { title: "Families", holds: (path) => path === "families.md" || below("families")(path) },
  { title: "Reference", holds: (path) => !path.includes("/") && !ELSEWHERE.includes(path) },
  { title: "Commands", holds: below("commands"), area: "/commands/" },
  { title: "Rules", holds: below("rules"), area: "/rules/" },
  { title: "API: pools and bindings", holds: api(""), area: "/api/" },
  { title: "API: Alibaba Cloud", holds: api("alicloud"), area: "/api/" },
  { title: "API: Tencent Cloud", holds: api("tencentcloud"), area: "/api/" },
  {
    title: "Explanation",
    holds: (path) => below("explanation")(path) || oneOf(...EXPLAINING)(path),
  },
  { title: "Decisions", holds: below("decisions"), area: "/decisions/" },
  { title: "开始", holds: oneOf("zh/index.md", "zh/overview.md", "zh/guide.md"), area: "/zh/" },
  { title: "教程", holds: below("zh/tutorials"), area: "/zh/" },
  { title: "操作指南", holds: below("zh/how-to"), area: "/zh/" },
  { title: "类型", holds: below("zh/families"), area: "/zh/" },
  { title: "参考", holds: oneOf("zh/impact-findings.md"), area: "/zh/" },
  { title: "规则", holds: below("zh/rules"), area: "/zh/rules/" },
  { title: "原理说明", holds: below("zh/explanation"), area: "/zh/" },
];
