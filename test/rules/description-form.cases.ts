import { Backend } from "../../lib";
import { Fixture, table } from "./fixture";

function attached(f: Fixture, description: string | undefined): void {
  f.inVServerGroup({ a: Backend.instance("i-a", { description }) }, {}, true);
}

table("description-form", [
  [
    "81 characters",
    (f) => attached(f, "x".repeat(81)),
    'error: backend "a": description must have 1 to 80 characters (letters, digits, - . _ / and Chinese characters), got "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"; shorten or reword it',
  ],
  [
    "a blank",
    (f) => attached(f, "two words"),
    'warning: backend "a": description has 1 to 80 characters (letters, digits, - . _ / and Chinese characters) as far as is known (as of 2026-08: AddVServerGroupBackendServers: Description), got "two words"; shorten or reword it, or acknowledge this where the cloud takes it',
  ],
  [
    "nothing",
    (f) => attached(f, ""),
    'error: backend "a": description must have 1 to 80 characters (letters, digits, - . _ / and Chinese characters), got ""; shorten or reword it',
  ],
  ["80 characters", (f) => attached(f, "x".repeat(80))],
  ["1 character", (f) => attached(f, "x")],
  ["all allowed signs", (f) => attached(f, "aZ09-./_")],
  ["Chinese characters", (f) => attached(f, "后端服务器")],
  ["80 Chinese characters outside the basic plane", (f) => attached(f, "\u{20000}".repeat(80))],
  ["none", (f) => attached(f, undefined)],
  ["a family that carries none", (f) => f.inVServerGroup({ a: Backend.instance("i-a", { description: "two words" }) })],
  ["a token as description", (f) => attached(f, f.string)],
]);
