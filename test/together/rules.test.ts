import { together } from "./together";

together("rules");
