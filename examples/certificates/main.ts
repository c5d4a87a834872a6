import { App } from "cdktf";
import { CertificatesStack } from "./stack";

const app = new App();
new CertificatesStack(app, "certificates");
app.synth();
