import { together } from "./together";

together("adopt");
