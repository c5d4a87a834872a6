import { entriesOf, MapBackend, MapEntry, MapPool, shareText, STATE_WORDS, TrafficMap } from "./traffic-map";

/** GitHub and GitLab draw no diagram of more than 500 edges, or 50,000 characters. */
const MAX_EDGES = 450;
/** How many backends of a pool are drawn, from the most to the fewest that still fit. */
const BACKENDS_PER_POOL = [30, 12, 6, 3, 0];
const MAX_CHARACTERS = 48_000;

/** A Mermaid flowchart, which pull requests and wikis draw. Backends that do not fit are counted. */
export function renderMermaid(map: TrafficMap, side = 0): string {
  const drawings = BACKENDS_PER_POOL.map((limit) => draw(map, side, limit));
  const fits = drawings.find(({ edges, text }) => edges <= MAX_EDGES && text.length <= MAX_CHARACTERS);
  return (fits ?? drawings[drawings.length - 1]).text;
}

/** Shapes and line styles say the state; nothing depends on a colour. */
const CLASSES = [
  "classDef draining stroke-dasharray:2 3",
  "classDef parked stroke-dasharray:8 4",
  "classDef standby stroke-dasharray:8 4",
  "classDef unknown stroke-dasharray:1 4",
  "classDef problem stroke-width:4px",
];

function draw(map: TrafficMap, side: number, limit: number): { text: string; edges: number } {
  const sheet = new Sheet(side, limit);
  map.loadBalancers.forEach((one, at) => {
    sheet.line(`subgraph lb${at}[${quoted(`${one.name} (${one.cloud})`)}]`);
    for (const entry of one.entries) sheet.entry(entry);
    sheet.line("end");
  });
  return { text: ["flowchart LR", ...sheet.lines, ...CLASSES].join("\n  ") + "\n", edges: sheet.edges };
}

class Sheet {
  public readonly lines: string[] = [];
  public edges = 0;
  private nodes = 0;

  public constructor(
    private readonly side: number,
    private readonly limit: number,
  ) {}

  public line(text: string): void {
    this.lines.push(text);
  }

  public entry(entry: MapEntry): void {
    const ids = new Map<MapEntry, string>();
    for (const one of entriesOf(entry)) {
      const id = this.id();
      ids.set(one, id);
      const note = one.note === undefined ? [] : [one.note];
      const label = quoted(...[one.title, ...(one.title === one.name ? [] : [one.name]), ...note]);
      this.node(id, one.kind === "rule" ? `{{${label}}}` : `([${label}])`, one.findings.length > 0 ? ["problem"] : []);
      if (one !== entry) this.edge(ids.get(entry) as string, id);
      for (const pool of one.pools) this.pool(id, pool);
    }
  }

  private pool(from: string, pool: MapPool): void {
    const id = this.id();
    const there = pool.backends.filter((backend) => backend.sides[this.side].state !== "absent");
    const drawn = there.slice(0, there.length <= this.limit + 1 && this.limit > 0 ? there.length : this.limit);
    const words = [
      ...(pool.source === undefined ? [] : [`filled by ${pool.source}`]),
      ...(pool.parked ? ["parked"] : []),
      ...(drawn.length === 0 && there.length > 0 ? [`${there.length} backends`] : []),
    ];
    const marks = [...(pool.parked ? ["parked"] : []), ...(pool.findings.length > 0 ? ["problem"] : [])];
    this.node(id, `[[${quoted(pool.name, ...words)}]]`, marks);
    this.edge(from, id, shareText(pool.shares[this.side]));
    for (const backend of drawn) this.backend(id, backend);
    if (drawn.length > 0 && drawn.length < there.length) {
      const more = this.id();
      this.node(more, `[${quoted(`${there.length - drawn.length} more backends`)}]`, []);
      this.edge(id, more);
    }
  }

  private backend(from: string, backend: MapBackend): void {
    const { state, port, weight, share } = backend.sides[this.side];
    const id = this.id();
    const at = port === null ? "" : ` :${port}`;
    const words = [`weight ${weight ?? "?"}`, ...(state === "active" ? [] : [STATE_WORDS[state]])];
    if (backend.findings.length > 0) words.push(`${backend.findings.length} finding(s)`);
    const label = quoted(
      `${backend.id}${at}`,
      ...(backend.server === null || backend.server === undefined ? [] : [backend.server]),
      words.join(", "),
    );
    const shape = state === "active" ? `[${label}]` : state === "unknown" ? `>${label}]` : `[/${label}/]`;
    this.node(id, shape, [...(state === "active" ? [] : [state]), ...(backend.findings.length > 0 ? ["problem"] : [])]);
    this.edge(from, id, shareText(share));
  }

  private id(): string {
    return `n${this.nodes++}`;
  }

  private node(id: string, shape: string, classes: readonly string[]): void {
    this.line(`${id}${shape}`);
    for (const name of classes) this.line(`class ${id} ${name}`);
  }

  private edge(from: string, to: string, label?: string): void {
    this.edges++;
    this.line(label === undefined ? `${from} --> ${to}` : `${from} -->|${quoted(label)}| ${to}`);
  }
}

/** Lines of a label. Everything but letters, digits and a few signs becomes an entity, so that no name is syntax. */
function quoted(...lines: readonly string[]): string {
  const entity = (sign: string) => `#${sign.codePointAt(0)};`;
  const safe = lines.map((line) => line.replace(/[^\p{L}\p{N} .,:_/?%()-]/gu, entity));
  return `"${safe.join("<br/>")}"`;
}
