/** The look of the drawing: light, and dark where the reader's system is. */
export const STYLE = `
svg { --paper:#ffffff; --card:#ffffff; --edge:#d9dbd6; --ink:#1d2023; --soft:#6a7077; --flow:#2f7d6b; --track:#eceeea; --bad:#b3261e; --warn:#8a5a00;
  font-family: ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "PingFang SC", sans-serif; font-size: 12px; }
@media (prefers-color-scheme: dark) {
  svg { --paper:#15171a; --card:#1c1f23; --edge:#343940; --ink:#e9e9e4; --soft:#9ca2a9; --flow:#5fbda6; --track:#2b3036; --bad:#ff8a80; --warn:#e8b75a; }
}
.paper { fill: var(--paper); }
.card { fill: var(--card); stroke: var(--edge); }
.problem { stroke: var(--bad); stroke-width: 1.6; }
.parked, .rule-line { stroke-dasharray: 5 3; }
.line { stroke: var(--edge); }
text { fill: var(--ink); }
.title { font-size: 15px; font-weight: 650; }
.name { font-weight: 600; }
.soft { fill: var(--soft); }
.small { font-size: 11px; }
.number { font-variant-numeric: tabular-nums; text-anchor: end; }
.id { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: 11px; }
.flow { fill: none; stroke: var(--flow); opacity: .32; }
.path { fill: none; stroke: var(--edge); stroke-width: 1.5; }
.share { fill: var(--flow); font-weight: 600; text-anchor: end; paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
.track { fill: var(--track); }
.bar { fill: var(--flow); }
.unknown-bar { fill: url(#hatch); }
.hatch { stroke: var(--soft); }
.icon { color: var(--flow); }
.icon.quiet { color: var(--soft); }
.icon.error { color: var(--bad); }
.icon.warning { color: var(--warn); }
.icon.info { color: var(--soft); }
.icon.error .mark { stroke: var(--card); }
`.trim();

/** Of the sentence above a picture that has one. */
export const VERDICT_STYLE = "\n.alarming { fill: var(--bad); }";
