import { parse } from "@cdktf/hcl2json";
import { dirname } from "node:path";
import { Input } from "../../../lib/adopt";
import { CorpusCase } from "./case";

/** The inputs of a case, as the command line reads a folder. */
export async function inputsOf({ hcl, files = {} }: CorpusCase): Promise<Input[]> {
  const others = Object.entries(files).map(async ([name, text]) => ({
    name,
    json: JSON.stringify(await parse(name, text)),
    folder: dirname(name),
  }));
  return [{ name: "main.tf", json: JSON.stringify(await parse("main.tf", hcl)) }, ...(await Promise.all(others))];
}

/** Addresses as the table has them: without the cloud's name in front of types. */
export function short(address: string): string {
  return address.replace(/(^|\.)(?:alicloud|tencentcloud)_/, "$1");
}

/** Words that a table has between spaces, which keys may have, too. */
export function listed(text = ""): string[] {
  return text === "" ? [] : text.split(" ").sort();
}
