interface Package {
  /** The command of its tests. */
  readonly test: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly jest?: object;
}

/** What every new app has of npm: its scripts, and the command line. */
export function packageJson(name: string, { test, dependencies, devDependencies, jest }: Package): string {
  return json({
    name,
    version: "0.0.0",
    private: true,
    scripts: {
      test,
      synth: "cdktf synth",
      check: "cdktf-lb check",
      map: "cdktf-lb map --format html --output map.html",
    },
    dependencies,
    devDependencies,
    jest,
    engines: { node: ">=20.9.0" },
  });
}

/** JSON as a file of an app has it. */
export function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
