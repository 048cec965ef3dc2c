// Makes the elements of messages. Every word that somebody wrote becomes a text node; nothing is ever read as HTML.

import { say, timeOf } from './texts.js';

export function make(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) {
    element.className = className;
  }

  element.append(...children.filter(child => child !== null && child !== undefined));
  return element;
}

export function icon(path) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

// A message from the desk. press(button, event) is called for its buttons.
export function theirs(event, name, at, press) {
  const bubble = make('div', 'bubble', textOf(event.text));
  bubble.append(...event.files.map(fileOf));
  if (event.location) {
    bubble.append(placeOf(event.location));
  }

  const item = make('div', 'item them', make('div', 'who', name), bubble, make('time', 'meta', timeOf(at)));
  if (event.buttons.length > 0) {
    item.append(make('div', 'choices', ...event.buttons.flat().map(button => choiceOf(button, event, press))));
  }

  return item;
}

// A message of the visitor's own; act.retry, act.discard, act.change are called with it. Shows itself anew when it changes.
export function mine(message, act) {
  const item = make('div', 'item me', make('div', 'who'), make('div', 'bubble'), make('div', 'meta'));
  item.update = (now, mark) => update(item, now, mark, act);
  item.progress = share => {
    const bar = item.querySelector('progress');
    if (bar) {
      bar.hidden = false;
      bar.value = share;
    }
  };
  return item;
}

function update(item, message, mark, act) {
  const [who, bubble, meta] = item.children;
  const shown = JSON.stringify([message.text, message.label, message.files, message.state === 'sending']);
  who.textContent = say('you');
  if (item.shown !== shown) {
    item.shown = shown;
    bubble.replaceChildren(textOf([{ text: message.label ?? message.text ?? '', style: 'plain' }]));
    bubble.append(...(message.files ?? []).map(fileOf));
    if (message.files && message.state === 'sending') {
      const bar = make('progress');
      bar.setAttribute('aria-label', say('sending'));
      bar.hidden = true;
      bubble.append(bar);
    }
  }

  item.classList.toggle('failed', message.state === 'failed');
  item.classList.toggle('pressed', Boolean(message.button));
  meta.replaceChildren(...metaOf(message, mark, act));
}

function metaOf(message, mark, act) {
  if (message.state === 'failed') {
    return [
      make('span', 'error', [say('failed'), message.error].filter(Boolean).join(' ')),
      ...(message.text && !message.files ? [link(say('edit'), () => act.change(message))] : []),
      link(say('retry'), () => act.retry(message.id)),
      link(say('discard'), () => act.discard(message.id)),
    ];
  }

  const changeable = message.text && !message.files && !message.button && !message.text.startsWith('/');
  return [
    ...(changeable ? [link(say('edit'), () => act.change(message), 'quiet')] : []),
    ...(message.edited ? [make('span', '', say('edited'))] : []),
    make('time', '', timeOf(message.at)),
    stateOf(message, mark),
  ];
}

function stateOf(message, mark) {
  if (message.state === 'sending') {
    return make('span', message.attempts > 1 ? 'waiting' : '', say(message.attempts > 1 ? 'waiting' : 'sending'));
  }

  const word = mark === 'done' ? say('done') : mark === 'received' ? say('received') : say('sent');
  const tick = make('span', `tick ${mark ?? 'sent'}`, icon(mark ? 'm2 13 4 4 9-10m-3 9 1.5 1.5 9-10' : 'm5 13 4 4 10-11'), make('span', mark ? '' : 'unseen', word));
  tick.title = word;
  return tick;
}

function link(text, action, className = '') {
  const button = make('button', `link ${className}`, text);
  button.type = 'button';
  button.addEventListener('click', action);
  return button;
}

function choiceOf(button, event, press) {
  const element = make('button', `choice ${button.style}`, button.label);
  element.type = 'button';
  element.dataset.once = String(button.once);
  element.addEventListener('click', () => press(button, event));
  return element;
}

const tags = { bold: 'strong', italic: 'em', code: 'code', quote: 'blockquote' };

function textOf(spans) {
  const text = make('div', 'text');
  text.dir = 'auto';
  for (const span of spans) {
    if (span.url) {
      text.append(linkTo(span.url, span.text));
    } else if (tags[span.style]) {
      text.append(make(tags[span.style], '', ...withLinks(span.text)));
    } else {
      text.append(...withLinks(span.text));
    }
  }

  return text;
}

// Addresses that somebody typed become links.
function withLinks(text) {
  return text.split(/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]}»”])/i).map((part, index) => index % 2 === 1 ? linkTo(part, part) : part);
}

function linkTo(url, text) {
  let address;
  try {
    address = new URL(url);
  } catch {
    return text;
  }

  if (!['http:', 'https:', 'mailto:'].includes(address.protocol)) {
    return text;
  }

  const element = make('a', '', text);
  element.href = address.href;
  element.target = '_blank';
  element.rel = 'noopener noreferrer';
  return element;
}

const players = { voice: 'audio', audio: 'audio', video: 'video', videonote: 'video', animation: 'video' };

function fileOf(file) {
  if (!file.url) {
    return make('div', 'file', icon(paper), make('span', '', file.local ? file.name : say('file-gone', { name: file.name })));
  }

  if (file.kind === 'photo' || file.kind === 'sticker') {
    const image = make('img');
    image.src = file.url;
    image.alt = say('photo', { name: file.name });
    const element = make('a', 'photo', image);
    element.href = file.url;
    element.target = '_blank';
    element.rel = 'noopener';
    return element;
  }

  const save = make('a', 'file', icon(paper), make('span', '', file.name));
  save.href = file.url;
  save.download = file.name;
  if (players[file.kind]) {
    const player = make(players[file.kind]);
    player.controls = true;
    player.preload = 'metadata';
    player.src = file.url;
    player.setAttribute('aria-label', file.name);
    return make('div', 'player', player, save);
  }

  return save;
}

const paper = 'M14 3H7a1 1 0 0 0-1 1v16a1 1 0 0 0 1 1h10a1 1 0 0 0 1-1V7Zm0 0v4h4';

function placeOf(place) {
  const at = `${place.latitude.toFixed(5)}, ${place.longitude.toFixed(5)}`;
  return make('div', 'text', linkTo(`https://www.openstreetmap.org/?mlat=${place.latitude}&mlon=${place.longitude}&zoom=16`, `${place.title ?? say('place')} (${at})`));
}
