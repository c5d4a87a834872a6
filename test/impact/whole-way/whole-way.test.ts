import { exceeds, renderMarkdown, renderText } from "../../../lib/impact";
import { report } from "../plan-json";
import { FRONT } from "./harmful-front.cases";
import { INSIDE } from "./harmful-inside.cases";
import { OUTSIDE } from "./harmful-outside.cases";
import { Links } from "./harmful";
import { HARMLESS } from "./harmless.cases";
import { DIALECTS } from "./scene";

/** Plans that stop or hurt traffic anywhere on the way from a client to a process, and plans that leave it alone. */

const HARMFUL = { ...OUTSIDE, ...FRONT, ...INSIDE };

const flat = <T>(table: Links<T>) =>
  Object.entries(table).flatMap(([link, cases]) =>
    Object.entries(cases).map(([name, one]): [string, T] => [`${link} ${name}`, one]),
  );

describe.each(Object.entries(DIALECTS))("%s", (_, dialect) => {
  test.each(flat(HARMFUL))("%s", (_name, { scene, kind, address, words }) => {
    const found = report(...scene.plan(dialect));
    const own = found.losses.filter((loss) => loss.address === dialect(address) && loss.kind === kind);
    expect(own.map(({ message }) => message).join("\n")).toMatch(words);
    expect(exceeds(found, 0)).toBe(true);
    expect(exceeds(found, 100)).toBe(false);
    for (const { remedy, reason, listeners } of found.losses) {
      expect(remedy).not.toBe("");
      expect(listeners).not.toEqual([]);
      expect(reason.source).toMatch(/^terraform-provider-(?:alicloud|tencentcloud) |^Terraform/);
    }
    expect([found.unjudged, found.verdict.kind]).toEqual([[], "bad"]);
    for (const text of [renderText(found), renderMarkdown(found)]) expect(text).not.toContain("nothing is lost");
  });

  test.each(flat(HARMLESS))("%s: nothing is said", (_name, scene) => {
    const found = report(...scene.plan(dialect));
    expect([found.losses, found.unjudged, found.findings]).toEqual([[], [], []]);
    expect([exceeds(found, 0), exceeds(found, 0, "refuse")]).toEqual([false, false]);
    expect(found.verdict).toMatchObject({ kind: "fine", text: "nothing is lost" });
  });
});

test("the corpus is as large as it should be", () => {
  expect(flat(HARMFUL).length).toBeGreaterThanOrEqual(60);
  expect(Object.keys(HARMFUL).length).toBeGreaterThanOrEqual(10);
  expect(flat(HARMLESS).length).toBeGreaterThanOrEqual(60);
});
