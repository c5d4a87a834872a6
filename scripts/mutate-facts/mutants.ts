import * as fs from "node:fs";
import * as ts from "typescript";

/** A file of facts with one number changed. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  /** `max: 100 -> 101`. */
  readonly what: string;
  readonly source: string;
}

/** Every number one more, one less and doubled; every range the other way round. */
export function mutantsOf(file: string): Mutant[] {
  const text = fs.readFileSync(file, "utf8");
  const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const mutants: Mutant[] = [];
  const change = (node: ts.Node, edits: readonly (readonly [ts.Node, string])[], what: string) => {
    const source = [...edits]
      .sort(([a], [b]) => b.getStart() - a.getStart())
      .reduce((made, [at, value]) => made.slice(0, at.getStart()) + value + made.slice(at.getEnd()), text);
    const { line } = parsed.getLineAndCharacterOfPosition(node.getStart());
    mutants.push({ file, line: line + 1, what, source });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isNumericLiteral(node)) {
      const value = Number(node.text);
      const signed = ts.isPrefixUnaryExpression(node.parent) ? node.parent : node;
      for (const other of new Set([value + 1, value - 1, value * 2])) {
        if (other !== value) change(node, [[node, `(${other})`]], `${context(signed)} -> ${other}`);
      }
    }
    if (ts.isObjectLiteralExpression(node)) {
      const [min, max] = ["min", "max"].map((name) => initializer(node, name));
      if (min && max && min.getText() !== max.getText()) {
        change(node, [[min, max.getText()], [max, min.getText()]], `min: ${max.getText()}, max: ${min.getText()}`); // prettier-ignore
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return mutants;
}

function initializer(node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const property = node.properties.find((one) => ts.isPropertyAssignment(one) && one.name.getText() === name);
  return property && (property as ts.PropertyAssignment).initializer;
}

function context(node: ts.Node): string {
  return node.parent.getText().replace(/\s+/g, " ").slice(0, 60);
}
