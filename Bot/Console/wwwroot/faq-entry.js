// One entry of the FAQ: its words in each language, its draft, its past.

import { $, button, make, say, timeOf } from './page.js';
import { answerOf, ask, languageName, order, render } from './faq-orders.js';

// The languages that the bot speaks, filled by the list.
export const languages = [];

let entry = null;
let language = document.documentElement.lang;
let previewing = 0;

const path = (...parts) => ['/desk/faq/entries', ...parts.map(encodeURIComponent)].join('/');
const lines = id => $(id).value.split('\n').map(line => line.trim()).filter(Boolean);
const none = { title: '', answer: '', phrasings: [], pinned: [] };
const wordsIn = code => entry.words.find(words => words.language === code) ?? none;

// What was typed and not saved.
const typed = () => ({ title: $('entry-title').value, answer: $('entry-answer').value, phrasings: lines('phrasings'), pinned: lines('pinned') });
const isTouched = () => entry && JSON.stringify(typed()) !== JSON.stringify((({ title, answer, phrasings, pinned }) => ({ title, answer, phrasings, pinned }))(wordsIn(language)));

export async function open(key) {
  entry = await ask(path(key)).catch(() => null);
  if (!entry) {
    return;
  }

  language = entry.words.some(words => words.language === language) ? language : entry.words[0]?.language ?? language;
  $('notices').replaceChildren();
  $('shown').hidden = false;
  show();
  fill();
  await past();
}

export function close() {
  entry = null;
}

// What others did, and what came of publishing; what is being typed stays.
export async function refresh() {
  if (!entry) {
    return;
  }

  const fresh = await ask(path(entry.key)).catch(() => null);
  if (fresh && JSON.stringify(fresh) !== JSON.stringify(entry)) {
    const touched = isTouched();
    const seen = entry.revision;
    entry = touched ? { ...fresh, revision: seen, words: entry.words } : fresh;
    show();
    if (!touched) {
      fill();
    }

    await past();
  }
}

function show() {
  $('title').replaceChildren(wordsIn(language).title || entry.words[0]?.title || entry.key);
  $('facts').replaceChildren(make('code', '', entry.key), make('span', `badge ${entry.state}`, say(`faq.state.${entry.state}`)),
    ...entry.version > 0 ? [make('span', '', say('faq.version', { number: entry.version }))] : [],
    ...entry.draft ? [make('span', '', say(`faq.draft.${entry.draft.state}`, { name: entry.draft.by, time: timeOf(entry.draft.at) }))] : []);
  $('actions').replaceChildren(...actions());
  $('tabs').replaceChildren(...languages.map(tab));
  $('suggestions').replaceChildren(...entry.suggestions.filter(one => one.language === language).map(suggestion));
  if (entry.draft?.state === 'NeedsDecision') {
    notice(say('faq.breaks'), [make('ul', '', ...entry.draft.broken.map(one =>
      make('li', '', say('faq.broken', { question: one.question, expected: one.expected, found: one.found ?? say('faq.nothing') })))), button(say('faq.publish-anyway'), 'plain', () => act('publish', { force: true }))]);
  }
}

function actions() {
  const buttons = [];
  if (entry.draft && entry.draft.state !== 'Asked') {
    buttons.push(button(say('faq.publish'), 'primary', () => act('publish')), button(say('faq.discard'), 'plain', () => act('discard')), button(say('faq.difference'), 'plain', () => differ()));
  }

  if (entry.state === 'Retired') {
    buttons.push(button(say('faq.bring-back'), 'plain', () => act('bring-back')));
  } else if (entry.version > 0) {
    buttons.push(button(say('faq.retire'), 'plain', () => act('retire')));
  }

  return buttons;
}

function tab(code) {
  const element = button(languageName(code), entry.words.some(words => words.language === code) ? 'plain' : 'plain missing', async () => {
    if (isTouched()) {
      await save();
    }

    language = code;
    show();
    fill();
  });
  element.setAttribute('role', 'tab');
  element.setAttribute('aria-selected', String(code === language));
  element.lang = code;
  return element;
}

function fill(words = wordsIn(language)) {
  $('entry-title').value = words.title;
  $('entry-answer').value = words.answer;
  $('phrasings').value = words.phrasings.join('\n');
  $('pinned').value = words.pinned.join('\n');
  for (const id of ['entry-title', 'entry-answer', 'phrasings', 'pinned']) {
    $(id).lang = language;
  }

  preview();
}

const styles = { bold: 'strong', italic: 'em', code: 'code', quote: 'blockquote' };

async function preview() {
  const turn = ++previewing;
  const spans = await render($('entry-answer').value);
  if (turn !== previewing || !spans) {
    return;
  }

  $('preview').replaceChildren(...spans.map(span => {
    if (span.url) {
      const link = make('a', '', span.text);
      Object.assign(link, { href: span.url, target: '_blank', rel: 'noopener noreferrer' });
      return link;
    }

    return styles[span.style] ? make(styles[span.style], '', span.text) : span.text;
  }));
}

function suggestion(one) {
  const act = action => async () => {
    told(await order(`/desk/faq/suggestions/${one.id}/${action}`, {}));
    await refresh();
  };
  return make('li', '', make('q', '', one.text), ` ${say(`faq.suggested.${one.source}`)} `,
    button(say('faq.accept'), 'plain', act('accept')), button(say('faq.reject'), 'plain', act('reject')));
}

async function save(seen = entry.revision) {
  const words = typed();
  return told(await order(path(entry.key), { language, ...words, seen }), words);
}

async function act(action, more = {}) {
  if (isTouched() && ['publish', 'roll-back'].includes(action) && !await save()) {
    return;
  }

  told(await order(path(entry.key, action), { seen: entry.revision, language, ...more }));
}

// Shows what became of an order; whether it is done.
function told(done, words = null) {
  if (!done) {
    return false;
  }

  const isDone = ['Done', 'Unchanged'].includes(done.result);
  if (isDone) {
    entry = done.entry ? { ...done.entry, suggestions: entry.suggestions } : entry;
    $('notices').replaceChildren();
    show();
    fill();
    past();
  } else if (done.result === 'ChangedMeanwhile') {
    meanwhile(done, words);
  } else if (done.result === 'NewerPublished') {
    notice(say('faq.result.NewerPublished'), [...differences(done.difference), button(say('faq.keep-mine'), 'plain', async () => {
      await act('keep-mine');
      await act('publish');
    })]);
  } else {
    notice(answerOf(done));
  }

  return isDone;
}

// Somebody else wrote the same: both are shown, and nothing that was typed is lost.
function meanwhile(done, words) {
  const theirs = () => {
    entry = { ...done.entry, suggestions: entry.suggestions };
    $('notices').replaceChildren();
    show();
    fill();
  };
  notice(say('faq.meanwhile', { name: done.by, time: timeOf(done.at) }), [
    ...differences(done.difference),
    ...words ? [button(say('faq.take-mine'), 'plain', () => save(done.entry.revision))] : [],
    button(say('faq.take-theirs'), 'plain', theirs),
  ]);
}

function notice(text, more = []) {
  $('notices').replaceChildren(make('p', '', text), ...more);
}

const pieces = list => list.map(piece => piece.kind === 'Same' ? piece.text : make(piece.kind === 'Added' ? 'ins' : 'del', '', piece.text));

function differences(difference) {
  return difference.flatMap(other => [
    make('strong', '', languageName(other.language)),
    ...[other.title, other.answer].filter(part => part.length > 0).map(part => make('div', 'difference', ...pieces(part))),
    ...[...other.phrasings, ...other.pinned].map(piece => make('div', 'difference', ...pieces([piece]))),
  ]);
}

async function differ(from = null, to = null) {
  const query = [from === null ? null : `from=${from}`, to === null ? null : `to=${to}`].filter(Boolean).join('&');
  const difference = await ask(`${path(entry.key, 'difference')}${query ? `?${query}` : ''}`);
  notice(difference.length > 0 ? say('faq.difference') : say('faq.result.Unchanged'), differences(difference));
}

async function past() {
  const versions = await ask(path(entry.key, 'history')).catch(() => []);
  $('history').replaceChildren(...versions.map(version => {
    const item = make('li', '', `${say(`faq.kind.${version.kind}`, { number: version.backTo ?? '' })}, ${version.by}, ${timeOf(version.at)} `);
    item.value = version.number;
    if (version.number > 1) {
      item.append(button(say('faq.difference'), 'plain small', () => differ(version.number - 1, version.number)), ' ');
    }

    if (version.number < entry.version) {
      item.append(button(say('faq.roll-back'), 'plain small', () => act('roll-back', { version: version.number })));
    }

    return item;
  }));
}

$('entry-answer').addEventListener('input', preview);
$('words').addEventListener('submit', event => {
  event.preventDefault();
  save();
});
