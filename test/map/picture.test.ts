import { App, Testing } from "cdktf";
import * as fs from "node:fs";
import * as path from "node:path";
import { AlicloudAlbStack } from "../../examples/alicloud-alb/stack";
import { mapOfReport } from "../../lib/report/map/from-report";
import { renderMap } from "../../lib/report/map/render";
import { ROOT } from "../readme";

test("the picture of the README is the map of the example (npm run docs:picture writes it)", () => {
  const app = new App({ outdir: Testing.app().outdir });
  new AlicloudAlbStack(app, "alicloud-alb");
  app.synth();
  const report = JSON.parse(fs.readFileSync(path.join(app.outdir, "load-balancing.json"), "utf8"));
  expect(renderMap(mapOfReport(report, ROOT), "svg")).toBe(
    fs.readFileSync(path.join(ROOT, "docs/traffic-map.svg"), "utf8"),
  );
  expect(fs.readFileSync(path.join(ROOT, "README.md"), "utf8")).toContain("(docs/traffic-map.svg)");
});
