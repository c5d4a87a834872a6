// Synthesizes one app and prints what it cost: node bench/synth/run.js <shape> <byHand|withLibrary> <backends> <folder>
"use strict";

const [shape, way, backends, outdir] = process.argv.slice(2);
const { App, TerraformStack } = require("cdktf");
const { [way]: build, addProvider } = require(`./${shape}`);
require("cdktf-load-balancing");

const before = process.cpuUsage();
const start = process.hrtime.bigint();
const app = new App({ outdir });
const stack = new TerraformStack(app, "bench");
addProvider(stack);
build(stack, Number(backends));
app.synth();
const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
const { user, system } = process.cpuUsage(before);
const peakBytes = process.resourceUsage().maxRSS * 1024;
process.stdout.write(JSON.stringify({ milliseconds, cpuMilliseconds: (user + system) / 1000, peakBytes }));
