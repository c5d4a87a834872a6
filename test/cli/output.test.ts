import { UserError } from "../../lib/cli/exit";
import { writeOutput } from "../../lib/cli/output";

afterEach(() => jest.restoreAllMocks());

test("a disk that is full below standard output is told in one line", () => {
  jest.spyOn(process.stdout, "write").mockImplementation(() => {
    throw new Error("ENOSPC: no space left on device, write");
  });
  expect(() => writeOutput("text", undefined)).toThrow(
    new UserError("cannot write standard output: ENOSPC: no space left on device, write"),
  );
});
