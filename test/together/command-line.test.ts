import { together } from "./together";

together("command-line");
