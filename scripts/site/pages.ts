import { FAMILIES } from "../../lib/families";
import { rulesOf } from "../../lib/families/rules";
import { apiPages } from "./api-pages";
import { Assembly } from "./assembly";
import { chinesePages } from "./chinese-pages";
import { commandPages } from "./command-pages";
import { withFamilies } from "./family-pages";
import { FAMILY_PAGES } from "./family-list";
import { homePage } from "./home";
import { linked } from "./links";
import { Page } from "./page";
import { pictureOf } from "./pictures";
import { repositoryPages, repositoryPictures } from "./repository-pages";
import { rulePages } from "./rule-pages";

/** Every page of the site. */
export function sitePages(assembly: Assembly): Page[] {
  const written = withFamilies(repositoryPages(), assembly);
  const pictures = FAMILY_PAGES.flatMap(({ examples }) => examples.map(pictureOf));
  const ofRules = [...rulePages(), ...chinesePages(rulesOf(FAMILIES))];
  const drafts = [homePage(), ...written, ...ofRules, ...commandPages(), ...apiPages(assembly)];
  return linked(drafts, new Set([...repositoryPictures().keys(), ...pictures]));
}
