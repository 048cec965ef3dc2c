// What the desk's pages share: their texts, the name of whoever sits here, and making elements. Every word that somebody wrote becomes a
// text node; nothing is ever read as HTML.

export const $ = id => document.getElementById(id);

let words = {};

export const say = (key, values = {}) => (words[key] ?? key).replace(/\{([a-z]+)\}/g, (whole, part) => values[part] ?? whole);
export const has = key => key in words;

// As the reader's own region writes it, where the browser tells.
const region = () => navigator.languages.find(tag => tag.split('-')[0] === document.documentElement.lang) ?? document.documentElement.lang;

export const timeOf = time => new Intl.DateTimeFormat(region(), { dateStyle: 'short', timeStyle: 'short' }).format(new Date(time));

export function make(tag, className, ...children) {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...children.filter(child => child !== null && child !== undefined));
  return element;
}

export function button(label, className, action) {
  const element = make('button', className, label);
  element.type = 'button';
  element.addEventListener('click', action);
  return element;
}

export function remembered(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function remember(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // It is then known as long as the page is open.
  }
}

let name = remembered('desk.name') ?? '';

export const ownName = () => name;

export function askName() {
  $('name').value = name;
  if (!$('name-dialog').open) {
    $('name-dialog').showModal();
  }
}

// Gets the texts and fills in what the page says by itself.
export async function prepare() {
  words = await (await fetch(`/desk/texts?lang=${document.documentElement.lang}`)).json();
  document.querySelectorAll('[data-text]').forEach(element => { element.textContent = say(element.dataset.text); });
  document.querySelectorAll('[data-label]').forEach(element => element.setAttribute('aria-label', say(element.dataset.label)));
  $('who').textContent = name || say('who');
  $('who').addEventListener('click', askName);
  $('name-form').addEventListener('submit', () => {
    name = $('name').value.trim() || name;
    remember('desk.name', name);
    $('who').textContent = name || say('who');
  });
  if (!name) {
    askName();
  }
}
