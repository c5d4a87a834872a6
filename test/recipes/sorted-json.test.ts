import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { App, DataResource, TerraformStack, TerraformVariable } from "cdktf";
import { sortedJson } from "../../lib/recipes/sorted-json";
import { newStack, onlyResource } from "../synth";

function inputOf(texts: (stack: TerraformStack) => readonly string[]): unknown {
  const stack = newStack();
  const list = texts(stack);
  new DataResource(stack, "Members", { input: sortedJson(() => list) });
  return onlyResource(stack, "terraform_data").input;
}

const variable = (stack: TerraformStack) => new TerraformVariable(stack, "id", { type: "string" }).stringValue;

test.each<[string, (stack: TerraformStack) => readonly string[], string]>([
  ["nothing", () => [], "[]"],
  ["literals", () => ["b 80", "a 80"], '${jsonencode(sort(["b 80", "a 80"]))}'],
  ["a token", (stack) => [variable(stack)], "${jsonencode(sort([var.id]))}"],
  ["a token in a text", (stack) => [`${variable(stack)} 80`], '${jsonencode(sort(["${var.id} 80"]))}'],
  [
    "a raw reference",
    () => ["${alicloud_instance.web.id} 80"],
    '${jsonencode(sort(["${alicloud_instance.web.id} 80"]))}',
  ],
  ["quotes and escapes", () => ['a"b\\c %{if}'], '${jsonencode(sort(["a\\"b\\\\c %%{if}"]))}'],
])("%s", (_, texts, expected) => {
  const warn = jest.spyOn(console, "warn");
  expect(inputOf(texts)).toBe(expected);
  expect(warn).not.toHaveBeenCalled();
});

test("a reference to another stack goes by way of its output", () => {
  const app = new App({ outdir: fs.mkdtempSync(path.join(os.tmpdir(), "sorted-json-")), stackTraces: false });
  const [other, stack] = ["other", "stack"].map((id) => new TerraformStack(app, id));
  const id = new DataResource(other, "Server", {}).getStringAttribute("output");
  new DataResource(stack, "Members", { input: sortedJson(() => [`${id} 80`]) });
  app.synth();
  const text = fs.readFileSync(path.join(app.outdir, "stacks/stack/cdk.tf.json"), "utf8");
  const { resource } = JSON.parse(text) as { resource: { terraform_data: { Members: { input: string } } } };
  fs.rmSync(app.outdir, { recursive: true });
  expect(resource.terraform_data.Members.input).toBe(
    '${jsonencode(sort(["${data.terraform_remote_state.cross-stack-reference-input-other.outputs.cross-stack-output-terraform_dataServeroutput} 80"]))}',
  );
});
