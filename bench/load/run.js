// Prints what loading the library costs beyond CDKTF: node --expose-gc bench/load/run.js
"use strict";

require("cdktf");
global.gc();
const bytesBefore = process.memoryUsage.rss();
const cpuBefore = process.cpuUsage();
const start = process.hrtime.bigint();
require("cdktf-load-balancing");
const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
const { user, system } = process.cpuUsage(cpuBefore);
const peakBytes = process.memoryUsage.rss() - bytesBefore;
process.stdout.write(JSON.stringify({ milliseconds, cpuMilliseconds: (user + system) / 1000, peakBytes }));
