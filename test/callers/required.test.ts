import { Parameter, TYPES } from "./assembly";
import { said, SETTINGS } from "./said";

const ROWS = SETTINGS.filter(({ setting }) => setting.optional !== true);

const isThing = ({ type: { fqn = "" } }: Parameter) => fqn !== "" && TYPES[fqn]?.datatype !== true;

describe.each(ROWS.map((row) => [`${row.struct.name}.${row.setting.name}`, row] as const))("%s", (_, row) => {
  test("is missed when it is left out", () => {
    const { name } = row.setting;
    const words = name === "reason" ? "gives no reason" : `${name} is missing`;
    expect(said(row, undefined).filter((message) => message.includes(words))).not.toEqual([]);
  });

  test("must be of its type", () => {
    const { name } = row.setting;
    const wrong = isThing(row.setting) ? {} : Symbol("wrong");
    expect(said(row, wrong).filter((message) => message.includes(`${name} must be `))).not.toEqual([]);
  });
});
