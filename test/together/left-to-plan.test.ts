import { together } from "./together";

together("left-to-plan");
