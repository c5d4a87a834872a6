// Loaded before an app (node -r): whoever opens a connection fails. A synth must not need the network.
"use strict";

const dns = require("node:dns");
const net = require("node:net");

function refuse(what) {
  return (...args) => {
    throw new Error(`${what} during a synth: ${JSON.stringify(args[0])}`);
  };
}

net.Socket.prototype.connect = refuse("a connection");
dns.lookup = refuse("a lookup");
dns.promises.lookup = refuse("a lookup");
