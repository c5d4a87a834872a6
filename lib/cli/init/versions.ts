/** What a new app depends on. A test holds them against the versions with which this package is tested. */
export const DEPENDENCIES = {
  cdktf: "0.21.0",
  constructs: "10.4.2",
};

/** What it needs to be tested and synthesized. */
export const DEV_DEPENDENCIES = {
  "@swc/core": "1.16.18",
  "@swc/jest": "0.2.39",
  "@types/jest": "30.0.0",
  "@types/node": "20.19.43",
  "cdktf-cli": "0.21.0",
  jest: "30.5.2",
  "ts-node": "10.9.2",
  typescript: "5.9.3",
};

/** The range of this package that a new app takes. */
export const OWN_RANGE = "^0.1.0";

/** What an app in Python depends on. The library itself comes from both indexes: its command line is that of npm. */
export const PYTHON_DEPENDENCIES = { cdktf: DEPENDENCIES.cdktf, constructs: DEPENDENCIES.constructs, pytest: "8.4.2" };

/** The range of this package that a new app in Python takes. */
export const OWN_PYTHON_RANGE = "~=0.1.0";

/** Its version in the pipelines. */
export const PYTHON = "3.13";
