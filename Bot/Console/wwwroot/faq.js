// The FAQ's page: the list, trying a question, what was asked in vain, files. An entry itself is faq-entry.js.

import { $, button, make, prepare, say, timeOf } from './page.js';
import { answerOf, ask, languageName, order } from './faq-orders.js';
import { close, languages, open, refresh } from './faq-entry.js';

const pace = 5000;
let entries = [];
let chosen = decodeURIComponent(location.hash.slice(1)) || null;

async function look() {
  try {
    const list = await ask('/desk/faq/entries');
    entries = list.entries;
    languages.splice(0, languages.length, ...list.coverage.map(one => one.language));
    showEntries();
    $('coverage').replaceChildren(...list.coverage.map(covered));
    $('confused-title').hidden = list.confused.length === 0;
    $('confused').replaceChildren(...list.confused.map(one => make('li', '', say('faq.confused.line', { name: one.title, found: one.other, question: one.example }))));
    if (!chosen) {
      const groups = await ask('/desk/faq/unanswered');
      $('groups').replaceChildren(...groups.map(group));
      $('none-asked').hidden = groups.length > 0;
    }

    $('state').textContent = '';
  } catch {
    $('state').textContent = say('lost');
  }
}

function showEntries() {
  const wanted = $('search').value.trim().toLowerCase();
  const shown = entries.filter(entry => `${entry.key} ${entry.title}`.toLowerCase().includes(wanted));
  $('entries').replaceChildren(...shown.map(line));
}

function line(entry) {
  const element = button('', 'ticket', () => choose(entry.key));
  element.dataset.key = entry.key;
  element.setAttribute('aria-current', String(entry.key === chosen));
  element.append(
    make('span', 'top', make('strong', '', entry.title)),
    make('span', 'bottom', make('code', '', entry.key), make('span', `badge ${entry.state}`, say(`faq.state.${entry.state}`)),
      make('span', '', entry.languages.join(' ')),
      ...entry.helped + entry.notHelped > 0 ? [make('span', '', say('faq.helped', { number: entry.helped, more: entry.helped + entry.notHelped }))] : []));
  return make('li', '', element);
}

function covered(one) {
  const item = make('li', '', `${languageName(one.language)}: ${one.covered} / ${one.entries}`);
  const gaps = [...one.missing.map(key => say('faq.missing', { key })), ...one.behind.map(key => say('faq.behind', { key }))];
  item.title = gaps.join('\n');
  if (one.behind.length > 0) {
    item.append(`, ${say('faq.behind.count', { number: one.behind.length })}`);
  }

  return item;
}

export async function choose(key) {
  chosen = key;
  history.replaceState(null, '', key ? `#${encodeURIComponent(key)}` : location.pathname);
  document.body.classList.toggle('reading', Boolean(key));
  $('asked').hidden = Boolean(key);
  $('shown').hidden = true;
  if (key) {
    await open(key);
  } else {
    close();
  }

  await look();
}

function group(one) {
  const item = make('li', 'group', ...one.samples.map(sample => make('q', '', sample)),
    make('div', 'facts', make('span', '', languageName(one.language)), make('span', '', say('faq.asked', { number: one.count, more: one.people })),
      ...one.waiting > 0 ? [make('span', '', say('faq.waiting', { number: one.waiting }))] : [], make('time', '', timeOf(one.lastAsked))));
  const act = async (action, more = {}) => {
    const done = await order(`/desk/faq/unanswered/${one.id}/${action}`, more);
    if (done?.entry) {
      await choose(done.entry.key);
    } else {
      $('state').textContent = done ? answerOf(done) : '';
      await look();
    }
  };
  item.append(make('div', 'actions',
    ...one.draftKey ? [button(say('faq.group.draft', { key: one.draftKey }), 'plain small', () => choose(one.draftKey))] : [button(say('faq.group.entry'), 'primary small', () => act('entry'))],
    belongs(one, key => act('phrasing', { key })),
    button(say('faq.group.dismiss'), 'plain small', () => act('dismiss'))));
  return item;
}

// The nearest entry stands first; it is only a guess.
function belongs(one, choice) {
  const list = make('select', 'small', new Option(say('faq.group.phrasing'), ''));
  list.setAttribute('aria-label', say('faq.group.phrasing'));
  const near = entries.filter(entry => entry.key === one.nearest);
  for (const entry of [...near, ...entries.filter(entry => entry.key !== one.nearest)]) {
    list.add(new Option(entry.title, entry.key));
  }

  list.addEventListener('change', () => choice(list.value));
  return list;
}

async function tried() {
  const words = $('tried').value.trim();
  if (!words) {
    $('outcome').textContent = '';
    $('expected').textContent = '';
    $('found').replaceChildren();
    return;
  }

  const result = await ask(`/desk/faq/test?words=${encodeURIComponent(words)}&language=${$('try-language').value}`);
  const percent = share => Math.round(share * 100);
  $('outcome').textContent = result.byAnswers.length > 0
    ? say('faq.outcome.ByAnswers', { found: result.byAnswers.join(' / ') })
    : say(`faq.outcome.${result.outcome}`);
  $('expected').textContent = say('faq.expected', {
    number: percent(result.confidence), more: percent(result.answersFrom), found: percent(result.expectedAnswered), expected: percent(result.expectedWrong),
  });
  $('found').replaceChildren(
    ...result.scores.map(score => {
      const bar = make('meter', '');
      Object.assign(bar, { min: 0, max: 1, low: result.asksFrom, high: result.answersFrom, optimum: 1, value: score.score });
      return make('li', '', bar, `${Math.round(score.score * 100)} % `, make('strong', '', score.title), ` ${score.because.join(', ')}`);
    }));
}

async function send(file) {
  const format = file.name.split('.').pop().toLowerCase();
  const done = await order(`/desk/faq/file/${format}`, file);
  $('state').textContent = done ? answerOf(done) : say('faq.file.unknown');
  await look();
}

function listen() {
  $('search').placeholder = say('faq.search');
  $('search').addEventListener('input', showEntries);
  $('back').addEventListener('click', () => choose(null));
  $('new').addEventListener('click', () => {
    $('new-title').value = '';
    $('new-dialog').showModal();
  });
  $('new-cancel').addEventListener('click', () => $('new-dialog').close());
  $('new-form').addEventListener('submit', async () => {
    const done = await order('/desk/faq/entries', { title: $('new-title').value, language: $('new-language').value });
    if (done?.entry) {
      await choose(done.entry.key);
    } else {
      $('state').textContent = done ? answerOf(done) : '';
    }
  });
  $('try').addEventListener('submit', event => {
    event.preventDefault();
    tried();
  });
  $('file').addEventListener('change', async () => {
    if ($('file').files[0]) {
      await send($('file').files[0]);
    }

    $('file').value = '';
  });
}

async function start() {
  await prepare();
  listen();
  await look();
  for (const list of [$('try-language'), $('new-language')]) {
    list.replaceChildren(...languages.map(code => new Option(languageName(code), code, false, code === document.documentElement.lang)));
  }

  if (chosen) {
    await choose(chosen);
  }

  for (;;) {
    await new Promise(resolve => setTimeout(resolve, pace));
    await look();
    await refresh();
  }
}

start();
