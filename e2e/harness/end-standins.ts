import { AttachedStandin } from "./attached";

/** Each file of tests has modules of its own, and so stand-ins of its own. */
afterAll(() => AttachedStandin.endIdle());
