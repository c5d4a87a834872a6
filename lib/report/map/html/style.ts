/** The look of the page. Two palettes, one shape; states never differ by colour alone. */
export const STYLE = `
:root { color-scheme: light dark; --paper:#f6f6f3; --card:#fff; --edge:#e1e2dd; --ink:#1c1f22; --soft:#646a71; --faint:#eeefeb; --flow:#2f7d6b; --flow2:#8fc3b5; --bad:#b3261e; --bad-back:#fdf1ef; --warn:#7d5200; --warn-back:#fcf5e6; --focus:#2563c9; }
@media (prefers-color-scheme: dark) { :root { --paper:#121417; --card:#191c20; --edge:#2d3238; --ink:#e9e9e4; --soft:#a0a6ad; --faint:#23272c; --flow:#5fbda6; --flow2:#2f6b5e; --bad:#ff9087; --bad-back:#2b1b1b; --warn:#e8b75a; --warn-back:#272115; --focus:#8ab4ff; } }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 14px/1.5 ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "PingFang SC", sans-serif; font-variant-numeric: tabular-nums; }
main, .bar-inner, footer { max-width: 1080px; margin: 0 auto; padding: 0 24px; }
.top { position: sticky; top: 0; z-index: 2; background: color-mix(in srgb, var(--paper) 92%, transparent); backdrop-filter: blur(10px); border-bottom: 1px solid var(--edge); }
.bar-inner { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; padding-top: 12px; padding-bottom: 12px; }
h1 { font-size: 18px; font-weight: 650; letter-spacing: -.01em; margin: 0; flex: 1 0 auto; }
.counts { color: var(--soft); margin: 0; }
.bar-inner .verdict { order: 1; flex: 1 1 100%; margin: -4px 0 0; font-weight: 600; overflow-wrap: anywhere; } .verdict.alarming { color: var(--bad); }
.bar-inner .counts { order: 1; flex: 1 1 100%; margin-top: -4px; }
.controls { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
input[type=search] { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--edge); border-radius: 8px; padding: 5px 10px; width: 220px; }
button { font: inherit; color: inherit; background: transparent; border: 1px solid var(--edge); border-radius: 8px; padding: 5px 10px; cursor: pointer; }
button:hover { background: var(--faint); }
button[aria-pressed=true] { background: var(--ink); color: var(--paper); border-color: var(--ink); }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 6px; }
.found { order: 2; color: var(--soft); width: 100%; margin: -6px 0 0; }
.found:empty { display: none; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 18px; color: var(--soft); list-style: none; padding: 0; margin: 18px 0 0; font-size: 13px; }
.legend li { display: inline-flex; gap: 6px; align-items: center; }
.icon { width: 12px; height: 12px; flex: none; color: var(--flow); overflow: visible; }
.icon.quiet { color: var(--soft); } .icon.error { color: var(--bad); } .icon.warning { color: var(--warn); } .icon.info { color: var(--soft); }
.icon.error .mark { stroke: var(--card); }
.lb { background: var(--card); border: 1px solid var(--edge); border-radius: 14px; margin: 20px 0; padding: 18px 20px 10px; content-visibility: auto; contain-intrinsic-size: auto 400px; }
.lb > header { display: flex; flex-wrap: wrap; gap: 2px 12px; align-items: baseline; margin-bottom: 8px; }
h2 { font-size: 16px; font-weight: 650; letter-spacing: -.01em; margin: 0; overflow-wrap: anywhere; }
.path { color: var(--soft); overflow-wrap: anywhere; }
.tag { font-size: 12px; color: var(--soft); border: 1px solid var(--edge); border-radius: 20px; padding: 0 8px; white-space: nowrap; }
.tag .icon { vertical-align: -1px; }
.tag.bad { color: var(--bad); border-color: currentColor; }
ul.tree { list-style: none; margin: 0; padding: 0; }
ul.tree ul.tree { margin-left: 7px; padding-left: 20px; border-left: 1px solid var(--edge); }
li.entry, li.pool { margin: 2px 0 8px; }
summary { display: flex; flex-wrap: wrap; gap: 2px 10px; align-items: center; padding: 5px 6px; margin-left: -6px; border-radius: 8px; cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary:hover { background: var(--faint); }
summary::before { content: ""; width: 7px; height: 7px; border-right: 1.5px solid var(--soft); border-bottom: 1.5px solid var(--soft); transform: rotate(-45deg); flex: none; margin: 0 3px 0 2px; }
details[open] > summary::before { transform: rotate(45deg) translate(-1px, -1px); }
.entry-title { font-weight: 600; overflow-wrap: anywhere; }
.listener > details > summary .entry-title, .group > details > summary .entry-title { font-size: 15px; }
.kind { color: var(--soft); overflow-wrap: anywhere; }
.pool-name { font-weight: 550; overflow-wrap: anywhere; }
.fill { flex: 1 1 0; }
.bar { display: block; width: 100%; height: 8px; border-radius: 4px; background: var(--faint); overflow: hidden; }
.bar rect { fill: var(--flow); }
.bar .gap { fill: var(--card); }
.bar.hatched { background: repeating-linear-gradient(135deg, var(--faint) 0 3px, var(--soft) 3px 4px); }
.side { display: inline-flex; gap: 10px; align-items: center; white-space: nowrap; }
.sides { display: inline-flex; gap: 2px 14px; } .two .strip { width: 110px; }
.side .name { color: var(--soft); }
.strip { width: 160px; flex: none; }
.share { min-width: 60px; text-align: right; font-weight: 600; }
.rows { display: block; margin: 0 0 6px 22px; border: 1px solid var(--edge); border-radius: 10px; overflow: hidden; }
.row { display: grid; grid-template-columns: minmax(120px, 1.3fr) minmax(120px, 1.5fr) 60px 64px minmax(70px, 1fr) 64px; gap: 0 14px; align-items: center; padding: 5px 12px; border-top: 1px solid var(--faint); }
.two .row { grid-template-columns: minmax(130px, 1.4fr) 46px 52px minmax(50px, 1fr) 56px 46px 52px minmax(50px, 1fr) 56px minmax(90px, 1fr); gap: 0 10px; }
.row.head { color: var(--soft); font-size: 12px; border-top: 0; background: var(--faint); padding-top: 3px; padding-bottom: 3px; }
.chunk { content-visibility: auto; contain-intrinsic-size: auto 1550px; }
.cell { min-width: 0; overflow-wrap: anywhere; }
.cell.number { text-align: right; }
.cell.id { display: flex; flex-wrap: wrap; gap: 0 8px; align-items: center; font-weight: 500; }
.cell.server { font: 12px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; color: var(--soft); }
.cell.span { grid-column: span 4; text-align: center; font-weight: 600; border-bottom: 1px solid var(--edge); }
.row.sides { padding-bottom: 0; }
.row.quiet .cell { color: var(--soft); }
.finding-cell { grid-column: 1 / -1; }
.finding { display: flex; gap: 8px; align-items: baseline; margin: 4px 0; padding: 5px 10px; border-radius: 8px; background: var(--faint); font-size: 13px; overflow-wrap: anywhere; }
.finding .icon { transform: translateY(1px); }
.finding.error { background: var(--bad-back); } .finding.warning { background: var(--warn-back); }
.finding b { font-weight: 600; } .finding .rule { color: var(--soft); }
.empty { color: var(--soft); margin: 0 0 6px 22px; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
footer { color: var(--soft); padding-top: 8px; padding-bottom: 32px; font-size: 13px; }
kbd { font: inherit; border: 1px solid var(--edge); border-radius: 4px; padding: 0 5px; }
@media (max-width: 720px) {
  main, .bar-inner, footer { padding-left: 12px; padding-right: 12px; }
  .lb { padding: 14px 12px 6px; border-radius: 12px; }
  .controls, input[type=search] { width: 100%; }
  ul.tree ul.tree { padding-left: 10px; margin-left: 5px; }
  .rows { margin-left: 0; }
  .one .row { grid-template-columns: 1fr 80px 84px; gap: 0 12px; }
  .one .row.head { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .one .cell.id { grid-column: 1; } .one .cell.port { grid-column: 2; } .one .cell.weight { grid-column: 3; }
  .one .cell.server { grid-column: 1; grid-row: 2; } .one .cell.flow { grid-column: 2; grid-row: 2; } .one .cell.part { grid-column: 3; grid-row: 2; }
  .one .cell.weight::before { content: "weight "; color: var(--soft); }
  .two .row { grid-template-columns: 1.4fr 1.1fr .8fr; gap: 0 8px; }
  .two .row.head { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .two .cell.id { grid-column: 1; } .two .cell.event { grid-column: 2 / -1; grid-row: 1; text-align: right; } .two .cell.flow { display: none; }
  .two .cell.port { grid-column: 1; text-align: left; } .two .cell.weight { grid-column: 2; } .two .cell.part { grid-column: 3; }
  .two .s0 { grid-row: 2; } .two .s1 { grid-row: 3; }
  .two .s0.port::before { content: "before, port "; color: var(--soft); } .two .s1.port::before { content: "after, port "; color: var(--soft); }
  .two .cell.weight:not(:empty)::before { content: "weight "; color: var(--soft); }
  .two .fill { flex-basis: 100%; } .two .sides { flex: 1 1 100%; flex-direction: column; } .two .strip { flex: 1 1 auto; } .two .side .name { width: 44px; }
  .one .strip { width: 56px; }
  .share { min-width: 48px; }
}
@media print { .top { position: static; } .controls { display: none; } .lb, .chunk { content-visibility: visible; } }
`.trim();
