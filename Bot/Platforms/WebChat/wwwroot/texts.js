// The page's words in one language, and where they stand in the page.

let words = {};
let language = document.documentElement.lang;

export const languageNow = () => language;

export async function speak(wanted) {
  const response = await fetch(`/chat/texts?lang=${encodeURIComponent(wanted)}`);
  if (!response.ok) {
    throw new Error(`texts: ${response.status}`);
  }

  words = await response.json();
  language = wanted;
  document.documentElement.lang = wanted;
  fill('data-text', (element, text) => { element.textContent = text; });
  fill('data-label', (element, text) => { element.setAttribute('aria-label', text); element.title = element.matches('button') ? text : ''; });
  fill('data-placeholder', (element, text) => { element.placeholder = text; });
}

export const say = (key, values = {}) =>
  (words[key] ?? '').replace(/\{([a-z]+)\}/gi, (whole, name) => String(values[name] ?? whole));

// As the visitor's own region writes it, where the browser tells (a clock with 12 hours or 24).
const region = () => navigator.languages.find(tag => tag.split('-')[0] === language) ?? language;

export const timeOf = at => new Intl.DateTimeFormat(region(), { hour: '2-digit', minute: '2-digit' }).format(at);

export const dayOf = at => new Intl.DateTimeFormat(region(), { weekday: 'long', day: 'numeric', month: 'long' }).format(at);

function fill(attribute, put) {
  for (const element of document.querySelectorAll(`[${attribute}]`)) {
    put(element, say(element.getAttribute(attribute)));
  }
}
