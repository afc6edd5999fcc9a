//! How the page looks, by day and by night.

/// The style sheet. Text, dotted circles aside, has a contrast of 7 to 1 or more on its ground.
pub(crate) const STYLE: &str = r#":root {
  --paper: #fbfaf6; --card: #ffffff; --ink: #1f1d1a; --quiet: #57534c; --line: #ddd8cd; --ring: #1d4ed8;
  --strip: #fbe1de; --on-strip: #7d1712; --expand: #ebe3fb; --on-expand: #43248a;
  --join: #fbecc3; --on-join: #5c3d00; --fold: #d5efe7; --on-fold: #084a3d;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #141518; --card: #1d1f24; --ink: #f0ece4; --quiet: #b9b3a8; --line: #383b43; --ring: #9dbcff;
    --strip: #4b1f1f; --on-strip: #ffc9c2; --expand: #34275f; --on-expand: #ddd0ff;
    --join: #453509; --on-join: #ffe39b; --fold: #0d3f36; --on-fold: #a5ecdb;
  }
}
* { box-sizing: border-box; }
html { color-scheme: light dark; background: var(--paper); color: var(--ink); }
body {
  max-width: 58rem; margin: 0 auto; padding: 2rem 1.25rem 9rem;
  font: 1rem/1.55 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif;
}
h1 { margin: 0 0 .25rem; font-size: 1.6rem; line-height: 1.25; letter-spacing: -.01em; }
h2 { margin: 2.25rem 0 .5rem; font-size: 1rem; font-weight: 600; color: var(--quiet); }
p { margin: .25rem 0 1rem; color: var(--quiet); }
code, .rule { font-family: ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace; font-size: .9em; }
fieldset {
  display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; margin: 0 0 1.25rem; padding: .45rem .9rem .6rem;
  border: 1px solid var(--line); border-radius: .6rem; background: var(--card);
}
legend { padding: 0 .35rem; color: var(--quiet); font-size: .85rem; }
input { accent-color: var(--ring); margin: 0 .3rem 0 0; }
table { width: 100%; border-collapse: collapse; font-size: .9rem; }
summary { padding: 0 0 .4rem; color: var(--quiet); font-weight: 600; cursor: pointer; }
th, td { padding: .3rem .6rem .3rem 0; border-block-end: 1px solid var(--line); text-align: start; }
thead th { color: var(--quiet); font-size: .8rem; font-weight: 500; }
tbody th { font-weight: 500; white-space: nowrap; }
th:last-child, td:last-child { padding-inline-end: 0; text-align: end; font-variant-numeric: tabular-nums; }
ol {
  margin: 0; padding: 1rem 3.5rem; border: 1px solid var(--line); border-radius: .8rem;
  background: var(--card);
  font: 1.55rem/2.1 "Noto Naskh Arabic", "Scheherazade New", Amiri, Vazirmatn, "Noto Sans Arabic",
    "Geeza Pro", "Segoe UI", "DejaVu Sans", serif;
}
li { min-height: 1lh; white-space: pre-wrap; overflow-wrap: anywhere; }
li::marker { color: var(--quiet); font: .8rem system-ui, sans-serif; }
.c { cursor: help; border-radius: .2em; }
del, ins { border-radius: .2em; text-decoration: none; }
.strip { background: var(--strip); color: var(--on-strip); }
.expand { background: var(--expand); color: var(--on-expand); }
.join { background: var(--join); color: var(--on-join); }
.fold { background: var(--fold); color: var(--on-fold); }
.rule { padding: .1em .5em; border-radius: .35em; }
.c:focus-visible, input:focus-visible, summary:focus-visible { outline: 3px solid var(--ring); outline-offset: 2px; }
/* Letters keep their shapes beside a sign: joiners, which are no part of the text. */
.b > del::before { content: "\200D"; }
.a > del::after { content: "\200D"; }
.o { opacity: .8; }
.k { display: inline-block; unicode-bidi: isolate; }
.k::before {
  content: attr(data-sign); display: inline-block; margin: 0 .15em; padding: 0 .35em;
  border: 1px dashed currentColor; border-radius: .3em; vertical-align: .25em;
  direction: ltr; font: .55rem/1.6 ui-monospace, "DejaVu Sans Mono", monospace; letter-spacing: .04em;
}
body:has(#view-before:checked) ins { display: none; }
body:has(#view-after:checked) del { display: none; }
body:has(#view-after:checked) ins { text-decoration: underline .08em; text-underline-offset: .35em; }
/* Both: what was is small and struck through, and what became of it begins anew. */
body:has(#view-both:checked) del:not(:last-child) {
  font-size: .7em; vertical-align: .45em; text-decoration: line-through;
}
body:has(#view-both:checked) ins::before { content: "\200C"; }
body:has(#view-both:checked) .b > ins::before { content: "\200C\200D"; }
/* What a change is and why, where it is never cut off. */
.c:is(:hover, :focus)::after {
  content: attr(aria-label); position: fixed; z-index: 1; inset-inline: 1rem; inset-block-end: 1rem;
  width: fit-content; max-width: min(46rem, 100vw - 2rem); margin-inline: auto; padding: .7rem 1rem;
  border: 1px solid var(--line); border-radius: .7rem; background: var(--ink); color: var(--paper);
  box-shadow: 0 .5rem 2rem #0006; direction: ltr; unicode-bidi: isolate; text-align: left;
  white-space: pre-line; font: .95rem/1.5 system-ui, "DejaVu Sans", sans-serif;
}
.c:focus::after { z-index: 2; }
@media print {
  body { max-width: none; padding: 0; }
  fieldset { display: none; }
  .c, .rule { print-color-adjust: exact; }
}
"#;
