// How the code of bundles is written. Node prints the line that throws above the message of an error that nobody
// catches: in one line of everything, a user would have to look for the message behind all of the library.
"use strict";

module.exports = { minifyWhitespace: true, minifySyntax: true, lineLimit: 160 };
