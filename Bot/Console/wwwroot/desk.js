// The desk's page: asks every two seconds what changed, shows it, and sends what the agent does.

import { $, askName, has, make, ownName, prepare, remember, remembered, say, timeOf } from './page.js';

const pace = 2000;
const tags = new Map();
let chosen = location.hash.slice(1) || null;
let shownTicket = null;
let after = 0;

// What a request gives: the value, or null when it is the same as the last time.
async function changed(url) {
  const response = await fetch(url, { headers: tags.has(url) ? { 'If-None-Match': tags.get(url) } : {}, cache: 'no-store' });
  if (response.status === 304) {
    return null;
  }

  if (!response.ok) {
    throw Object.assign(new Error(`${url}: ${response.status}`), { status: response.status });
  }

  if (response.headers.get('ETag')) {
    tags.set(url, response.headers.get('ETag'));
  }

  return response.json();
}

async function look() {
  try {
    const lists = await changed('/desk/tickets');
    if (lists) {
      showLists(lists);
    }

    if (chosen) {
      const page = await changed(`/desk/tickets/${chosen}`).catch(error => {
        if (error.status === 404) {
          choose(null);
          return null;
        }

        throw error;
      });
      if (page) {
        showTicket(page);
      }
    }

    const { last, answers } = await (await fetch(`/desk/answers?after=${after}`, { cache: 'no-store' })).json();
    after = last;
    answers.forEach(answer => { $('answer').textContent = answer; });
    $('state').textContent = '';
  } catch {
    $('state').textContent = say('lost');
  }
}

async function watch() {
  for (;;) {
    await look();
    await new Promise(resolve => setTimeout(resolve, pace));
  }
}

function showLists({ open, done }) {
  $('open').replaceChildren(...open.map(line));
  $('done').replaceChildren(...done.map(line));
  $('open-count').textContent = open.length;
  $('calm').hidden = open.length > 0;
  $('done-title').hidden = done.length === 0;
  document.title = open.length > 0 ? `(${open.length}) ${say('title')}` : say('title');
  mark();
}

function line(ticket) {
  const since = ticket.waitingSince ? say('waiting', { time: ago(ticket.waitingSince) }) : ago(ticket.openedAt);
  const button = make('button', 'ticket',
    make('span', 'top', make('strong', '', ticket.customer || say('nobody')), make('span', ticket.waitingSince ? 'since late' : 'since', since)),
    make('span', 'summary', ticket.summary || '—'),
    make('span', 'bottom', make('code', '', ticket.number), badge('status', ticket.status), ...urgent(ticket),
      ...[ticket.category, ticket.platform, ticket.assignee].filter(Boolean).map(text => make('span', '', text))));
  button.type = 'button';
  button.dataset.id = ticket.id;
  button.addEventListener('click', () => choose(ticket.id));
  return make('li', '', button);
}

const badge = (kind, value) => make('span', `badge ${value}`, say(`${kind}.${value}`));
const urgent = ticket => ticket.priority === 'Normal' ? [] : [badge('priority', ticket.priority)];

function mark() {
  for (const button of document.querySelectorAll('button.ticket')) {
    button.setAttribute('aria-current', String(button.dataset.id === chosen));
  }
}

function choose(id) {
  chosen = id;
  shownTicket = null;
  history.replaceState(null, '', id ? `#${id}` : location.pathname);
  tags.delete(`/desk/tickets/${id}`);
  document.body.classList.toggle('reading', Boolean(id));
  $('none').hidden = Boolean(id);
  $('shown').hidden = true;
  $('answer').textContent = '';
  $('words').value = id ? remembered(`desk.draft.${id}`) ?? '' : '';
  mark();
  look();
}

function showTicket({ ticket, answers, events, canned, colleagues }) {
  const first = shownTicket !== ticket.id;
  shownTicket = ticket.id;
  $('shown').hidden = false;
  $('number').replaceChildren(make('code', '', ticket.number), ` ${ticket.customer || say('nobody')}`);
  $('facts').replaceChildren(badge('status', ticket.status), badge('priority', ticket.priority),
    ...[ticket.category, ticket.platform, ticket.assignee ? say('with', { name: ticket.assignee }) : say('free')].filter(Boolean).map(text => make('span', '', text)));
  $('actions').replaceChildren(...actionsOf(ticket, colleagues));
  offer(canned);
  $('answers').replaceChildren(...answers.flatMap(one => [make('dt', '', one.label), make('dd', '', one.value)]));
  const near = $('ticket').scrollHeight - $('ticket').scrollTop - $('ticket').clientHeight < 120;
  $('events').replaceChildren(...events.map(event => entry(event, events)));
  if (first || near) {
    $('ticket').scrollTop = $('ticket').scrollHeight;
  }
}

function actionsOf(ticket, colleagues) {
  const open = !['Resolved', 'Closed'].includes(ticket.status);
  const buttons = open
    ? [!ticket.assignee && action('claim'), action('resolve')].filter(Boolean)
    : [action('reopen')];
  if (!open) {
    return buttons;
  }

  const priority = make('select', '');
  priority.setAttribute('aria-label', say('priority'));
  for (const value of ['Low', 'Normal', 'High', 'Urgent']) {
    priority.add(new Option(say(`priority.${value}`), value, false, value === ticket.priority));
  }

  priority.addEventListener('change', () => order({ action: 'priority', argument: priority.value.toLowerCase() }));
  return [...buttons, priority, ...colleagues.length ? [transfer(colleagues)] : []];
}

function transfer(colleagues) {
  const list = make('select', '', new Option(say('transfer'), ''), ...colleagues.map(colleague => new Option(colleague, colleague)));
  list.setAttribute('aria-label', say('transfer'));
  list.addEventListener('change', () => {
    order({ action: 'transfer', text: list.value });
    list.value = '';
  });
  return list;
}

// A prepared answer is only written down, so that the agent can make it their own before it is sent.
function offer(canned) {
  $('canned').hidden = canned.length === 0;
  $('canned').replaceChildren(new Option(say('canned'), ''), ...canned.map(one => new Option(one.key, one.text)));
}

function action(which) {
  const button = make('button', which === 'resolve' ? 'primary' : 'plain', say(`action.${which}`));
  button.type = 'button';
  button.addEventListener('click', () => order({ action: which }));
  return button;
}

function entry(event, events) {
  const at = make('time', '', timeOf(event.at));
  at.dateTime = event.at;
  const who = event.side === 'Bot' ? say('bot') : event.name || say('nobody');
  const said = ['Opened', 'CustomerWrote', 'AgentWrote', 'Note', 'CustomerEdited', 'AgentEdited', 'CustomerDeleted'].includes(event.kind);
  const text = make('div', 'text', said ? event.text : [`priority.${event.text}`, `status.${event.text}`].filter(has).map(key => say(key))[0] ?? event.text);
  text.dir = 'auto';
  const replaced = events.some(other => other.edits === event.id);
  const item = make('li', `${event.side} ${event.kind}${said ? ' said' : ' change'}${replaced ? ' replaced' : ''}`,
    make('div', 'by', make('strong', '', who), make('span', '', say(`event.${event.kind}`)), at));
  item.append(text, ...(event.files ?? []).map(file));
  if (event.location) {
    item.append(make('div', 'text', `${event.location.title ?? ''} ${event.location.latitude}, ${event.location.longitude}`));
  }

  return item;
}

function file(one) {
  if (!one.url) {
    return make('div', 'file', `${one.name} (${say('file-missing')})`);
  }

  const link = make('a', 'file', one.name);
  link.href = one.url;
  link.target = '_blank';
  link.rel = 'noopener';
  if (one.kind === 'Photo') {
    const image = make('img', '');
    image.src = one.url;
    image.alt = one.name;
    image.loading = 'lazy';
    link.replaceChildren(image);
  }

  return link;
}

// An order keeps its id until the server has it, so that it is done once, however often it is sent.
async function order(what) {
  if (!ownName()) {
    askName();
    return false;
  }

  const body = JSON.stringify({ id: newId(), name: ownName(), ...what });
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      const response = await fetch(`/desk/tickets/${chosen}`, { method: 'POST', headers: { 'Content-Type': 'application/json', 'X-Desk': '1' }, body });
      if (response.ok) {
        look();
        return true;
      }

      if (response.status < 500) {
        break;
      }
    } catch {
      await new Promise(resolve => setTimeout(resolve, 500 * 2 ** attempt));
    }
  }

  $('answer').textContent = say('not-sent');
  return false;
}

function newId() {
  const hex = Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');
}

const minutes = ['minute', 60], hours = ['hour', 3600], days = ['day', 86400];

function ago(time) {
  const seconds = Math.max(0, (Date.now() - new Date(time)) / 1000);
  const [unit, size] = seconds < 3600 ? minutes : seconds < 172800 ? hours : days;
  return new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: 'auto' }).format(-Math.floor(seconds / size), unit);
}

function listen() {
  $('back').addEventListener('click', () => choose(null));
  $('words').addEventListener('input', () => remember(`desk.draft.${chosen}`, $('words').value));
  $('canned').addEventListener('change', () => {
    const prepared = $('canned').value.replaceAll('{agent}', ownName().split(' ')[0]);
    $('words').value = [$('words').value.trim(), prepared].filter(Boolean).join('\n');
    $('canned').value = '';
    $('words').dispatchEvent(new Event('input'));
    $('words').focus();
  });
  $('words').addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      $('reply').requestSubmit();
    }
  });
  $('reply').addEventListener('submit', async event => {
    event.preventDefault();
    const text = $('words').value.trim();
    const note = new FormData($('reply')).get('mode') === 'note';
    if (text && await order(note ? { action: 'note', text } : { text })) {
      $('words').value = '';
      $('words').dispatchEvent(new Event('input'));
    }
  });
}

async function start() {
  await prepare();
  $('words').placeholder = say('words');
  listen();
  if (chosen) {
    choose(chosen);
  }

  watch();
}

start();
