// Loaded before a program (node -r): says on standard error what it cost when it ends.
"use strict";

const start = process.hrtime.bigint();
process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  process.stderr.write(JSON.stringify({ milliseconds, cpuMilliseconds: (user + system) / 1000, peakBytes }));
});
