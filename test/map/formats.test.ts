import * as fc from "fast-check";
import { createHash } from "node:crypto";
import { mapOfReport } from "../../lib/report/map/from-report";
import { renderMap } from "../../lib/report/map/render";
import { shareText } from "../../lib/report/map/traffic-map";
import { fit, fitMono, textWidth } from "../../lib/report/map/svg/text-fit";
import { backend, entry, finding, reportOf } from "./maps";

const draw = (format: "mermaid" | "svg" | "html", ...args: Parameters<typeof reportOf>) =>
  renderMap(mapOfReport(reportOf(...args), "/"), format);
const states = [
  backend("run", 100),
  backend("drain", 0),
  backend("open", null),
  backend("spare", 0, { weight: 100, standby: true }),
];
const HOSTILE = `"><script>alert(1)</script></style></title>&#35;\u0000${"{{x}}"}|]end\n%%{init}%%`;
const hostile = () => {
  const one = backend(HOSTILE, 100, { server: HOSTILE, pool: HOSTILE });
  const pools = [{ path: HOSTILE, parked: false, sharePercent: 100, source: HOSTILE }];
  const names = { path: HOSTILE, name: HOSTILE, cloud: HOSTILE, loadBalancer: HOSTILE, protocol: HOSTILE, pools };
  return reportOf([entry([one], names)], [finding(HOSTILE, HOSTILE), finding("elsewhere")]);
};

describe("mermaid", () => {
  test("listener, rule, pool, backend with port, weight and share", () => {
    const rule = entry([backend("api", 100, { pool: "s/Api" })], {
      path: "s/Clb/Http/Api",
      kind: "rule",
      name: "Api",
      listener: "s/Clb/Http",
      url: "/api",
      pools: [{ path: "s/Api", parked: false, sharePercent: 100 }],
    });
    const traffic = [entry([backend("one", 66.66666), backend("two", 33.33333, { weight: 50 })]), rule];
    expect(draw("mermaid", traffic).split("\n").slice(0, 18)).toEqual([
      "flowchart LR",
      '  subgraph lb0["Clb (alicloud)"]',
      '  n0(["HTTP :80<br/>Http"])',
      '  n1[["Web"]]',
      '  n0 -->|"100 %"| n1',
      '  n2["one :8080<br/>i-one<br/>weight 100"]',
      '  n1 -->|"66.7 %"| n2',
      '  n3["two :8080<br/>i-two<br/>weight 50"]',
      '  n1 -->|"33.3 %"| n3',
      '  n4{{"/api<br/>Api"}}',
      "  n0 --> n4",
      '  n5[["Api"]]',
      '  n4 -->|"100 %"| n5',
      '  n6["api :8080<br/>i-api<br/>weight 100"]',
      '  n5 -->|"100 %"| n6',
      "  end",
      "  classDef draining stroke-dasharray:2 3",
      "  classDef parked stroke-dasharray:8 4",
    ]);
  });

  test("states and problems have words and shapes", () => {
    const text = draw("mermaid", [entry(states)], [finding("s/Web", "run")]);
    expect(text).toContain('n2["run :8080<br/>i-run<br/>weight 100, 1 finding(s)"]\n  class n2 problem');
    expect(text).toContain('n3[/"drain :8080<br/>i-drain<br/>weight 0, draining"/]\n  class n3 draining');
    expect(text).toContain('n4>"open :8080<br/>i-open<br/>weight ?, known at plan"]\n  class n4 unknown');
    expect(text).toContain('n5[/"spare :8080<br/>i-spare<br/>weight 100, standby"/]\n  class n5 standby');
  });

  test("no name is syntax", () => {
    const text = renderMap(mapOfReport(hostile(), "/"), "mermaid");
    const labels = text.match(/"[^"]*"/g) ?? [];
    expect(labels.length).toBeGreaterThan(4);
    // Without labels only the syntax is left, which is the same for every name.
    const plain = renderMap(
      mapOfReport(reportOf([entry([backend("b", 100)])], [finding("s/Web", "b")]), "/"),
      "mermaid",
    );
    expect(text.replace(/"[^"]*"/g, "")).toBe(plain.replace(/"[^"]*"/g, ""));
    for (const label of labels) expect(label.replace(/<br\/>/g, "")).toMatch(/^"([\p{L}\p{N} .,:_/?%()-]|#\d+;)*"$/u);
  });

  test.each([
    [1, 2000],
    [300, 4],
    [100, 100],
  ])("%d listeners of %d backends stay within what is drawn", (listeners, backends) => {
    const traffic = Array.from({ length: listeners }, (_, i) => {
      const pool = `s/Pool${i}`;
      const all = Array.from({ length: backends }, (_, j) => backend(`backend${j}`, 100 / backends, { pool }));
      return entry(all, { path: `s/Clb/L${i}`, pools: [{ path: pool, parked: false, sharePercent: 100 }] });
    });
    const text = draw("mermaid", traffic);
    expect(text.length).toBeLessThan(50_000);
    expect(text.match(/ -->/g)!.length).toBeLessThanOrEqual(450);
    expect(text).toMatch(/\d+( more)? backends"/);
  });
});

describe("svg", () => {
  test("names every part with port, weight and share of its pool", () => {
    const half = [backend("one", 30), backend("two", 10, { weight: 33 })];
    const pools = [{ path: "s/Web", parked: false, sharePercent: 40 }];
    const texts = textsOf(draw("svg", [entry(half, { pools })]));
    expect(texts).toEqual(
      expect.arrayContaining([
        "HTTP :80",
        "listener Http",
        "Web",
        "40 %",
        "one",
        "i-one",
        ":8080",
        "×100",
        "75 %",
        "×33",
        "25 %",
      ]),
    );
  });

  test("states differ by shape and word", () => {
    const svg = draw("svg", [entry(states)]);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(["run", "drain  draining", "open", "spare  standby", "?"]));
    const icons = [...svg.matchAll(/<g class="icon[^>]*>(.*?)<\/g><text/g)].map(([, shape]) => shape);
    expect(new Set(icons).size).toBe(4);
    expect(svg).toContain('class="unknown-bar"');
  });

  test("large pools are cut, and the rest counted", () => {
    const texts = textsOf(draw("svg", [entry(Array.from({ length: 14 }, (_, i) => backend(`b${i}`, 100 / 14)))]));
    expect(texts).toContain("and 2 more");
    expect(texts.filter((text) => /^b\d+$/.test(text))).toHaveLength(12);
    expect(texts).toContain("7.1 %");
  });

  test("a pool of two listeners stands once", () => {
    const web = [backend("web", 100)];
    const texts = textsOf(draw("svg", [entry(web), entry(web, { path: "s/Clb/Https", protocol: "HTTPS" })]));
    expect(texts.filter((text) => text === "web")).toHaveLength(1);
    expect(texts.filter((text) => text === "100 %")).toHaveLength(3);
  });

  test("without load balancers it says so", () => {
    expect(textsOf(draw("svg", []))).toEqual(["no listener, rule or pool in this app"]);
  });

  test("names stay text", () => {
    const svg = renderMap(mapOfReport(hostile(), "/"), "svg");
    expect(svg).not.toContain("<script");
    expect(svg.match(/<\/style>/g)).toHaveLength(1);
  });

  function textsOf(svg: string): string[] {
    return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).filter((text) => text !== "");
  }
});

describe("html", () => {
  test("its policy allows the style and the script that it carries, and nothing else", () => {
    const html = draw("html", [entry(states)]);
    const inside = (tag: string) => html.slice(html.indexOf(`<${tag}>`) + tag.length + 2, html.indexOf(`</${tag}>`));
    const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    expect(html).toContain(
      `content="default-src 'none'; style-src ${hash(inside("style"))}; script-src ${hash(inside("script"))}; base-uri 'none'; form-action 'none'"`,
    );
    expect(html).not.toMatch(/\b(src|href|style|on[a-z]+)=/);
    expect(html.replace("<!doctype html>", "")).not.toMatch(/https?:|url\(/);
  });

  test("names stay text", () => {
    const html = renderMap(mapOfReport(hostile(), "/"), "html");
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html.match(/<\/title>/g)).toHaveLength(1);
    expect(html).toContain("&lt;script>alert(1)&lt;/script>");
  });

  test("its head counts what is there, and problems only when there are some", () => {
    const head = (...findings: object[]) =>
      /\d+ load balancers?[^<]*/.exec(draw("html", [entry(states)], findings))?.[0];
    expect(head()).toBe("1 load balancer · 1 listener or rule · 4 backends");
    expect(head(finding("elsewhere"), finding("s/Web", "run"), finding("s/Web", "run", "warning"))).toBe(
      "1 load balancer · 1 listener or rule · 4 backends · 2 errors · 1 warning",
    );
  });

  test("small pools are open, large ones closed and drawn in parts", () => {
    const pool = (count: number) => draw("html", [entry(Array.from({ length: count }, (_, i) => backend(`b${i}`, 1)))]);
    expect(pool(30).match(/<details open>/g)).toHaveLength(2);
    const large = pool(101);
    expect(large.match(/<details open>/g)).toHaveLength(1);
    expect(large.match(/class="chunk"/g)).toHaveLength(3);
    expect(large.match(/class="row"/g)).toHaveLength(101);
  });
});

describe("texts", () => {
  test.each([
    [null, "?"],
    [0, "0 %"],
    [0.04, "< 0.1 %"],
    [33.333, "33.3 %"],
    [100, "100 %"],
  ])("a share of %p is %s", (share, text) => expect(shareText(share)).toBe(text));

  test("as much as fits before the ellipsis, whatever the signs are", () => {
    const naive = (text: string, width: number) => {
      const signs = [...text];
      while (signs.length > 0 && textWidth(`${signs.join("")}…`, 12) > width) signs.pop();
      return textWidth(text, 12) <= width ? text : `${signs.join("").trimEnd()}…`;
    };
    const texts = fc.string({ unit: fc.constantFrom(..."iW @负a", "\u{1f600}"), maxLength: 20 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 8, max: 150 }), (text, width) =>
        expect(fit(text, 12, width)).toBe(naive(text, width)),
      ),
      { seed: 4, numRuns: 300 },
    );
  });

  test("a name without end takes no longer than one walk", () => {
    expect(fit("x".repeat(5_000_000), 12, 60)).toBe("xxxxxxx…");
  });

  test("what does not fit ends with an ellipsis, also in wide signs", () => {
    expect(fit("short", 12, 100)).toBe("short");
    expect(fit("a name that is much too long", 12, 60)).toBe("a name t…");
    expect(textWidth(fit("负载均衡负载均衡负载均衡", 12, 60), 12)).toBeLessThanOrEqual(60);
    expect(fitMono("i-0123456789abcdef", 11, 70)).toBe("i-0123456…");
  });
});
