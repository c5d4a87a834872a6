import { App } from "cdktf";
import { WrongStack } from "./stack";

const app = new App();
new WrongStack(app, "wrong");
app.synth();
