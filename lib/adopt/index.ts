export { adopt, type Adoption, type AdoptOptions } from "./adopt";
export { AdoptError } from "./adopt-error";
export { type AdoptableFamilies, type AdoptKnowledge, type Translate } from "./knowledge";
export { type Guidance } from "./guidance";
export { type Input } from "./source/read";
