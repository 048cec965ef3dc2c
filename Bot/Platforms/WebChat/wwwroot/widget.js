// Adds a round button that opens the chat in a frame. On any site: <script src="https://…/widget.js" async></script>
// It speaks the language of the site, or the one of data-lang="ru"; data-color="#0d6b62" is the button's colour.
(() => {
  'use strict';
  const words = '{words}';
  const script = document.currentScript;
  if (!script || isHereAlready()) {
    return;
  }

  const origin = new URL(script.src).origin;
  const language = wantedLanguage();
  const say = key => words[language][`widget-${key}`];
  const host = document.createElement('div');
  const button = document.createElement('button');
  const badge = document.createElement('span');
  const panel = document.createElement('div');
  let frame = null;
  let open = false;

  build();

  function isHereAlready() {
    return document.querySelector('[data-chat-widget]') !== null;
  }

  function wantedLanguage() {
    const tags = [script.dataset.lang, document.documentElement.lang, ...navigator.languages];
    return tags.map(tag => (tag ?? '').split(/[-_]/)[0].toLowerCase()).find(code => Object.hasOwn(words, code)) ?? 'en';
  }

  function build() {
    host.dataset.chatWidget = '';
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css());
    root.adoptedStyleSheets = [sheet];
    if (script.dataset.color && CSS.supports('color', script.dataset.color)) {
      button.style.backgroundColor = script.dataset.color;
    }

    button.type = 'button';
    button.append(picture('M12 4c-4.7 0-8.5 3.1-8.5 7 0 2.2 1.2 4.1 3 5.400L6 20l4-1.900c.6.1 1.3.2 2 .2 4.7 0 8.5-3.2 8.5-7.200S16.7 4 12 4Z'), badge);
    badge.hidden = true;
    panel.id = 'panel';
    panel.hidden = true;
    button.setAttribute('aria-controls', 'panel');
    root.append(panel, button);
    name();
    button.addEventListener('click', () => open ? close() : show());
    host.addEventListener('keydown', event => { if (event.key === 'Escape' && open) { close(); } });
    addEventListener('message', hear);
    const attach = () => document.body.append(host);
    document.body ? attach() : addEventListener('DOMContentLoaded', attach, { once: true });
  }

  function hear(event) {
    if (!frame || event.source !== frame.contentWindow || event.origin !== origin) {
      return;
    }

    if (event.data?.chat === 'close') {
      close();
    } else if (event.data?.chat === 'unread' && !open) {
      badge.hidden = !(event.data.count > 0);
      name();
    }
  }

  function show() {
    if (!frame) {
      frame = document.createElement('iframe');
      frame.title = say('title');
      frame.src = `${origin}/?embed=1&lang=${language}`;
      panel.append(frame);
    }

    open = true;
    panel.hidden = false;
    badge.hidden = true;
    name();
    frame.focus();
  }

  function close() {
    open = false;
    panel.hidden = true;
    name();
    button.focus();
  }

  function name() {
    const label = say(open ? 'close' : badge.hidden ? 'open' : 'unread');
    button.setAttribute('aria-label', label);
    button.setAttribute('aria-expanded', String(open));
    button.title = label;
  }

  function picture(path) {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('aria-hidden', 'true');
    const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    shape.setAttribute('d', path);
    svg.append(shape);
    return svg;
  }

  function css() {
    return `
      :host { all: initial; }
      button { position: fixed; right: 20px; bottom: 20px; z-index: 2147483646; width: 58px; height: 58px; padding: 0; border: 0; border-radius: 50%;
        display: grid; place-items: center; background: #0d6b62; box-shadow: 0 6px 24px rgb(0 0 0 / 25%); cursor: pointer; transition: transform .15s; }
      button:hover { transform: scale(1.05); }
      button:focus-visible { outline: 3px solid #fff; outline-offset: -6px; }
      svg { width: 30px; height: 30px; fill: #fff; }
      span { position: absolute; top: 2px; right: 2px; width: 14px; height: 14px; border: 2px solid #fff; border-radius: 50%; background: #c4361f; }
      [hidden] { display: none; }
      div { position: fixed; right: 20px; bottom: 90px; z-index: 2147483647; width: min(400px, calc(100vw - 40px)); height: min(660px, calc(100vh - 110px));
        border-radius: 18px; overflow: hidden; box-shadow: 0 12px 48px rgb(0 0 0 / 28%); background: #f2f1ec; }
      div[hidden] { display: none; }
      iframe { width: 100%; height: 100%; border: 0; display: block; }
      @media (max-width: 480px) { div { inset: 0; width: auto; height: auto; border-radius: 0; } }
      @media (prefers-reduced-motion: reduce) { button { transition: none; } }
      @media (prefers-color-scheme: dark) { div { background: #0e1312; } }`;
  }
})();
