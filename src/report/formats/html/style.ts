/** The style of the page: light and dark as the reader has it, narrow screens, paper. */
export const style = `
:root{color-scheme:light dark;--ink:#1b2430;--soft:#53606f;--paper:#fff;--panel:#f5f7fa;--line:#d5dbe3;--link:#0b57a4;
--good:#0b6b37;--good-bg:#e3f4ea;--bad:#a61b1b;--bad-bg:#fdeaea;--part:#7a4b00;--part-bg:#fff2d9;--open:#5b3a9b;--open-bg:#f0eafb;--none:#53606f;--none-bg:#edf0f4}
@media (prefers-color-scheme:dark){:root{--ink:#e6eaf0;--soft:#a4b0bf;--paper:#12161c;--panel:#1b2129;--line:#384250;--link:#8ec1ff;
--good:#7fd9a4;--good-bg:#12301f;--bad:#ff9d9d;--bad-bg:#3c1717;--part:#ffcb70;--part-bg:#38290b;--open:#cbb2ff;--open-bg:#2a1f45;--none:#a4b0bf;--none-bg:#262e38}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main,header,footer,nav{max-width:90rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:1.5rem}
.product{margin:0;color:var(--soft);letter-spacing:.04em}
h1{margin:0 0 .5rem;font-size:1.9rem;line-height:1.2}
h2{margin:2.25rem 0 .5rem;font-size:1.35rem}
h3{margin:1.25rem 0 .35rem;font-size:1.05rem}
header h2{margin-top:1rem;font-size:1.05rem}
p{margin:.35rem 0}
a{color:var(--link)}
code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.88em;overflow-wrap:anywhere}
small{color:var(--soft);font-size:.85em}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:2}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;margin:1rem 0 0;padding:.6rem 0;border-block:1px solid var(--line)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.headline{display:inline-block;padding:.5rem .9rem;border-radius:.4rem;font-weight:600}
dl{margin:.6rem 0;display:grid;gap:.15rem}
dl div{display:grid;grid-template-columns:minmax(7rem,11rem) 1fr;gap:1rem}
dt{color:var(--soft);overflow-wrap:anywhere}
dd{margin:0;overflow-wrap:anywhere}
ul{margin:.35rem 0;padding-left:1.2rem}
details{margin:.35rem 0}
summary{cursor:pointer;color:var(--link)}
details>:not(summary){margin-left:1rem}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:.4rem;margin:.5rem 0}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{padding:.4rem .65rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
thead th{background:var(--panel)}
tbody th{font-weight:600}
tbody tr:last-child>*{border-bottom:0}
tbody tr:hover{background:var(--panel)}
td .badge{display:inline-block}
.number{white-space:nowrap}
.sign{text-align:center;padding-inline:.25rem}
[id^=controls-] th[scope=row]{min-width:13rem}
[id^=controls-] thead th{padding-inline:.45rem}
[id^=controls-] tbody tr:has(+.more)>*{border-bottom:0}
.more td{padding-top:0}
.told{min-width:min(26rem,70vw)}
.gaps{min-width:min(18rem,60vw)}
.block{content-visibility:auto;contain-intrinsic-size:auto 60rem}
.badge{padding:.05rem .45rem;border-radius:.3rem;white-space:nowrap;font-weight:600;font-size:.9em}
.covered,.satisfied{color:var(--good);background:var(--good-bg)}
.uncovered,.not-satisfied,.badge.error,.headline.error{color:var(--bad);background:var(--bad-bg)}
.partial,.badge.warning,.headline.warning{color:var(--part);background:var(--part-bg)}
.undetermined{color:var(--open);background:var(--open-bg)}
.never-recorded,.nothing-in-scope,.not-assessed,.badge.note,.headline.note{color:var(--none);background:var(--none-bg)}
.card{border:1px solid var(--line);border-left:.35rem solid var(--none);border-radius:.4rem;padding:.2rem 1rem .6rem;margin:.9rem 0}
.card.error{border-left-color:var(--bad)}
.card.warning{border-left-color:var(--part)}
.card h3{margin-top:.6rem}
pre{overflow-x:auto;background:var(--panel);border:1px solid var(--line);border-radius:.4rem;padding:.7rem;margin:.5rem 0}
pre code{overflow-wrap:normal}
.filter{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end;margin:.75rem 0}
.filter[hidden]{display:none}
.filter label{display:grid;font-size:.85rem;color:var(--soft)}
.filter input,.filter select{font:inherit;color:var(--ink);background:var(--paper);border:1px solid var(--soft);border-radius:.3rem;padding:.3rem .5rem;min-width:11rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
footer{margin-top:2.5rem;padding-bottom:2rem;color:var(--soft);font-size:.9rem}
@media (max-width:45rem){main,header,footer,nav{padding-inline:.9rem}h1{font-size:1.5rem}dl div{grid-template-columns:1fr;gap:0}}
@media print{:root{--ink:#000;--soft:#444;--paper:#fff;--panel:#f2f2f2;--line:#999;--link:#000;--good:#0b6b37;--bad:#a61b1b;--part:#7a4b00;--open:#5b3a9b;--none:#444;
--good-bg:#fff;--bad-bg:#fff;--part-bg:#fff;--open-bg:#fff;--none-bg:#fff}
@page{size:A4 landscape;margin:12mm}
body{font-size:9pt}main,header,footer{max-width:none;padding:0}nav,.filter,.skip{display:none}
.scroll{overflow:visible;border:0}.block{content-visibility:visible}table{font-size:8pt}thead{display:table-header-group}tr,.card{break-inside:avoid}
h2,h3{break-after:avoid}details::details-content{content-visibility:visible;height:auto}pre{white-space:pre-wrap}.badge{border:1px solid currentColor;white-space:normal}}
`;
