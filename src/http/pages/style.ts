/** The look of every page; small enough to travel with each. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1b1b1f;--soft:#5d5d69;--line:#dcdce3;--paper:#fdfcf9;--card:#fff;--accent:#8b1e2d;--mark:#ffe58a}
@media(prefers-color-scheme:dark){:root{--ink:#ececf1;--soft:#a3a3b0;--line:#3a3a44;--paper:#17171b;--card:#202026;--accent:#ff8d98;--mark:#6b5600}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.6 Georgia,'Times New Roman',serif}
header,main,footer{max-width:46rem;margin:0 auto;padding:1rem 1.25rem}
header{border-bottom:3px double var(--line)}
header a{font-size:1.7rem;font-weight:700;letter-spacing:.02em;color:var(--ink);text-decoration:none}
h1{font-size:1.9rem;line-height:1.25;margin:1rem 0 .5rem}
h2{font-size:1.15rem;line-height:1.35;margin:1.6rem 0 .3rem}
a{color:var(--accent)}
p{margin:.5rem 0}
form{display:flex;flex-wrap:wrap;gap:.5rem;margin:1rem 0}
input,select,button{font:inherit;padding:.5rem .75rem;border:1px solid var(--line);border-radius:.4rem;background:var(--card);color:var(--ink)}
input{flex:1 1 16rem;min-width:0}
button{background:var(--accent);border-color:var(--accent);color:var(--paper);cursor:pointer}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
mark{background:var(--mark);color:inherit;border-radius:.15rem;padding:0 .1rem}
article,.note{border-top:1px solid var(--line);padding:.6rem 0}
.note,.meta,footer{color:var(--soft);font-size:.92rem}
.figures{display:flex;flex-wrap:wrap;gap:.5rem 2rem;padding:0;list-style:none}
.figures b{display:block;font-size:1.6rem;line-height:1.2}
.row{display:flex;flex-wrap:wrap;gap:.3rem 1rem;padding:0;list-style:none}
nav{display:flex;justify-content:space-between;margin:1.5rem 0}
code{font:.9em ui-monospace,Menlo,Consolas,monospace;background:var(--card);border:1px solid var(--line);border-radius:.25rem;padding:0 .25rem}
table{border-collapse:collapse;width:100%}
td,th{text-align:left;vertical-align:top;padding:.35rem .6rem .35rem 0;border-top:1px solid var(--line)}
figcaption{color:var(--soft);font-style:italic}
footer{border-top:1px solid var(--line);margin-top:2rem}
@media(max-width:30rem){body{font-size:16px}}
`;
