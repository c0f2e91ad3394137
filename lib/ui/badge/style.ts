/** The badge's style: px only and reset, so that nothing of the page's own styles or font size changes it. */
const STYLE = `
:host {
  all: initial !important;
  position: fixed !important;
  z-index: 2147483647 !important;
  display: block !important;
  width: auto !important;
  height: auto !important;
  max-width: calc(100vw - 16px) !important;
}
:host([data-away]) { display: none !important; }
.box {
  --paper: #fff; --ink: #17202e; --soft: #4d5a6c; --line: #c6cfdb; --edge: #7b8798;
  --blue: #1d4f91; --wash: #eef1f5; --amber: #7a4a00; --amber-wash: #fdf3df;
  position: fixed; display: flex; flex-direction: column-reverse; gap: 8px;
  max-width: calc(100vw - 16px);
  font: 400 14px/20px system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif;
  color: var(--ink); text-align: left; letter-spacing: normal; word-spacing: normal; overflow-wrap: anywhere;
  -webkit-text-size-adjust: 100%; text-size-adjust: 100%;
}
.bottom-right { right: max(12px, env(safe-area-inset-right)); bottom: calc(max(12px, env(safe-area-inset-bottom)) + var(--lift, 0px)); align-items: flex-end; }
.bottom-left { left: max(12px, env(safe-area-inset-left)); bottom: calc(max(12px, env(safe-area-inset-bottom)) + var(--lift, 0px)); align-items: flex-start; }
.top-right { right: max(12px, env(safe-area-inset-right)); top: max(12px, env(safe-area-inset-top)); flex-direction: column; align-items: flex-end; }
.top-left { left: max(12px, env(safe-area-inset-left)); top: max(12px, env(safe-area-inset-top)); flex-direction: column; align-items: flex-start; }
* { box-sizing: border-box; }
.pill {
  display: flex; align-items: stretch; max-width: min(320px, 100%); height: 44px; overflow: hidden;
  border: 1px solid var(--edge); border-radius: 22px; background: var(--paper);
  box-shadow: 0 2px 8px rgb(0 0 0 / 20%);
}
button { font: inherit; color: inherit; margin: 0; cursor: pointer; background: none; border: 0; }
.open { display: flex; align-items: center; gap: 8px; min-width: 0; padding: 0 4px 0 9px; font-weight: 600; border-radius: 22px 0 0 22px; }
.open .words { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.count {
  flex: none; min-width: 24px; padding: 0 7px; border-radius: 12px; background: var(--amber-wash);
  border: 1px solid currentColor; color: var(--amber); font-weight: 700; line-height: 22px; text-align: center;
}
.cross { flex: none; width: 40px; padding: 0; display: grid; place-items: center; color: var(--soft); border-radius: 0 22px 22px 0; }
.pill button:hover { background: var(--wash); }
button:focus-visible, a:focus-visible { outline: 2px solid var(--blue); outline-offset: -3px; }
svg { flex: none; display: block; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.card {
  width: 340px; max-width: 100%; max-height: min(640px, calc(100vh - 84px - var(--lift, 0px))); max-height: min(640px, calc(100dvh - 84px - var(--lift, 0px)));
  overflow: auto; overscroll-behavior: contain; padding: 16px; border: 1px solid var(--edge); border-radius: 12px;
  background: var(--paper); box-shadow: 0 6px 24px rgb(0 0 0 / 25%);
}
.card[hidden] { display: none; }
h2, h3, p, ul { margin: 0; padding: 0; font-size: 14px; line-height: 20px; }
h2 { font-size: 16px; line-height: 22px; font-weight: 700; }
h3 { margin-top: 14px; font-weight: 700; }
p, ul { margin-top: 6px; }
li { list-style: none; margin-top: 4px; padding-left: 12px; border-left: 2px solid var(--line); }
.soft { color: var(--soft); font-size: 13px; line-height: 18px; }
a { color: var(--blue); text-underline-offset: 2px; display: inline-block; min-height: 24px; }
.acts { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 16px; }
.act { min-height: 36px; padding: 4px 12px; border: 1px solid var(--edge); border-radius: 6px; font-weight: 550; text-align: left; }
.act:hover { background: var(--wash); }
.main { background: var(--blue); border-color: var(--blue); color: var(--paper); }
.main:hover { background: var(--blue); filter: brightness(1.15); }
@media (pointer: coarse) { .act { min-height: 44px; } a { min-height: 44px; line-height: 44px; } .cross { width: 44px; } }
@media (max-width: 359px), (max-height: 299px) { .open .words { display: none; } .open { padding-right: 2px; } }
@media (prefers-color-scheme: dark) {
  .box { --paper: #1c222b; --ink: #e9edf3; --soft: #aab5c4; --line: #3f4a5a; --edge: #8592a5; --blue: #a3c4ff; --wash: #2a3340; --amber: #f5cb7c; --amber-wash: #322712; }
}
@media (forced-colors: active) { .main { border-width: 2px; } }
@media print { :host { display: none !important; } }
`;

/**
 * Gives a shadow root its style without a style element, which a page's CSP could refuse. Where the browser does not let
 * a content script share a constructed sheet, the rules go in one by one.
 */
export function dress(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = STYLE;
    root.append(style);
  }
}
