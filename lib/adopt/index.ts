export { adopt, type Adoption, type AdoptOptions } from "./adopt";
export { AdoptError } from "./adopt-error";
export { type Guidance } from "./guidance";
export { type Input } from "./source/read";
