import { quoted } from "./limits";
import { verdicts } from "./answer";
import { Rule } from "../app/rule";

/** Every address there is. */
const EVERYONE = ["0.0.0.0/0", "::/0"];

export const openAcl: Rule = {
  id: "open-acl",
  severity: "warning",
  summary: "An access list does not name every address there is.",
  why: "As a list of those who may come in it lets everyone in, as one of those who may not it keeps everyone out.",
  wrong: `new slbAcl.SlbAcl(stack, "Office", { name: "office", entryList: [{ entry: "0.0.0.0/0" }] });`,
  right: `new slbAcl.SlbAcl(stack, "Office", { name: "office", entryList: [{ entry: "198.51.100.0/24" }] });`,
  source:
    "https://github.com/bridgecrewio/checkov: CKV_ALI_29; https://github.com/aliyun/infraguard: slb-acl-public-access-check, alb-acl-public-access-check",
  check: (view) =>
    view.accessLists.flatMap((list) => {
      const open = list.entries.filter((entry) => EVERYONE.includes(entry.replace(/\s/g, "")));
      if (open.length === 0) return [];
      return verdicts(list, `names ${quoted(open)}, which is everyone; name the networks that are meant`);
    }),
};
