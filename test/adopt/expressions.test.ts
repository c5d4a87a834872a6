import * as fc from "fast-check";
import { evaluateJson, Scope, settle } from "../../lib/adopt/expressions/evaluate";
import { jsonOf, mapOf, Thing, Unknown, Value } from "../../lib/adopt/expressions/value";
import { onlyReference, references } from "../../lib/adopt/source/expression";
import { EXPRESSIONS } from "./expressions.cases";

/** Two servers and a variable that nobody knows. */
const server = (i: number): Value => new Thing(`server.web[${i}]`, () => undefined);
const KNOWN: Readonly<Record<string, Value>> = {
  "server.web": [server(0), server(1)],
  "var.open": new Unknown("var.open"),
  "local.port": 80,
  "local.made": new Unknown("var.a + 1"),
};

const SCOPE: Scope = {
  find: ([first, second]) => {
    const value = KNOWN[`${first}.${second}`];
    return value === undefined ? undefined : { value, taken: 2 };
  },
  opaque: (text) => new Unknown(`opaque ${text}`),
};

test.each(EXPRESSIONS)("%s", (expression, value) => {
  expect(jsonOf(evaluateJson(`\${${expression}}`, SCOPE))).toEqual(escaped(value));
});

/** As HCL converted to JSON has a text. */
function escaped(value: unknown): unknown {
  return typeof value === "string" ? value.replace(/([$%])\{/g, "$1$1{") : value;
}

/** What is known stands in its place; the rest stays an expression. */
test.each([
  ["port", "${local.port}", 80],
  ["text", "web-${local.port}", "web-80"],
  ["text with more", "web-${local.port}-${var.open}", "web-80-${var.open}"],
  ["nothing known", "${var.open + 1}", "${var.open + 1}"],
  ["spaces stay", "${max( var.open,1 )}", "${max( var.open,1 )}"],
  ["between operators", "${local.made * 2}", "${(var.a + 1) * 2}"],
  ["in a call", "${max(local.port, var.open)}", "${max(80, var.open)}"],
  ["a choice that is open", '${var.open ? local.port : "x"}', '${var.open ? 80 : "x"}'],
  ["each server", "${server.web[*].id}", ["${server.web[0].id}", "${server.web[1].id}"]],
  ["each server, as of old", "${server.web.*.id}", ["${server.web[0].id}", "${server.web[1].id}"]],
  ["one server", "${element(server.web[*].id, 3)}", "${server.web[1].id}"],
  ["a server that is not there", "${server.web[2].id}", "${([server.web[0], server.web[1]][2]).id}"],
  ["how many", "${length(server.web)}", 2],
  ["try what is there", '${try(server.web[0].id, "")}', "${server.web[0].id}"],
  ["try what is not there", '${try(server.web[5].id, "none")}', "none"],
  ["try what nobody knows", '${try(var.open.id, "none")}', '${try(var.open.id, "none")}'],
  ["a loop over what nobody knows", "${[for x in var.open : x.id]}", "${[for x in var.open : x.id]}"],
  ["a loop with what is known in it", "${[for x in var.open : local.port]}", "${[for x in var.open : 80]}"],
  ["a function that is not known", '${file("x.pem")}', '${file("x.pem")}'],
  ["a directive", "%{ if true }x%{ endif }", "${opaque %{ if true }x%{ endif }}"],
  ["a text that is no expression", "$${x}", "$${x}"],
  ["a block", { a: ["${local.port}"] }, { a: [80] }],
])("%s", (_, json, expected) => {
  expect(settle(json, SCOPE)).toEqual(expected);
});

test("what a loop binds hides what is outside", () => {
  const bound = new Map<string, Value>([["each", mapOf([["key", "a"]])]]);
  expect(settle("${each.key}-${[for each in [1]: each][0]}", SCOPE, bound)).toBe("a-1");
});

test.each([
  ["${lb.web.id}", ["lb.web", "id"]],
  ['${lb.web["a.b]"].id}', ['lb.web["a.b]"]', "id"]],
  ['${module.m["x"].module.n.lb.web[0].ids[1]}', ['module.m["x"].module.n.lb.web[0]', "ids[1]"]],
  ["${var.ids[0]}", ["var.ids", "[0]"]],
  ["${data.zones.all.zones[0].id}", ["data.zones", "all.zones[0].id"]],
  ["${module.m.output}", ["module.m", "output"]],
])("the reference %s", (text, expected) => {
  const { target, attribute } = onlyReference(text) ?? {};
  expect([target, attribute]).toEqual(expected);
});

test.each([
  ["a-${lb.web.id}-${var.x}", ["lb.web.id", "var.x"]],
  ["${[for x in var.list : x.id if x.id != var.y]}", ["var.list", "var.y"]],
  ['${max(var.x, length("${var.z}"))}', ["var.x", "var.z"]],
  ["${lb.web[*].id}", ["lb.web"]],
  ["${lb.web[var.i].id}", ["lb.web", "var.i"]],
  ["no expression", []],
  ["%{ if var.x }a%{ endif }", undefined],
])("the references of %s", (text, expected) => {
  expect(references(text)?.map((one) => one.text)).toEqual(expected);
});

test("whatever stands in an expression, it comes to something", () => {
  const pieces = [
    "${",
    "}",
    "[",
    "]",
    "{",
    "}",
    "(",
    ")",
    '"',
    ".",
    "*",
    "for",
    "in",
    ":",
    "=>",
    "if",
    "var.x",
    "1",
    "-",
    "try(",
    ",",
    "\\",
    "%{",
    "?",
    "...",
    "\n",
  ];
  const texts = fc
    .array(fc.constantFrom(...pieces, "server.web", "each"), { maxLength: 14 })
    .map((all) => `\${${all.join(" ")}}`);
  fc.assert(
    fc.property(texts, (text) => {
      expect(settle(text, SCOPE)).toBeDefined();
    }),
    { seed: 5, numRuns: 3000 },
  );
});
