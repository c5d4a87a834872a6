import { together } from "./together";

together("clouds");
