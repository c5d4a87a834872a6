import { App } from "cdktf";
import { ExistingLoadBalancerStack } from "./stack";

const app = new App();
new ExistingLoadBalancerStack(app, "existing-load-balancer");
app.synth();
