// The page: puts its parts together.

import { Composer } from './composer.js';
import { Sender } from './sender.js';
import { changeOne, forgetAll, ownMessages, read, whenOtherTabsWrite, write } from './store.js';
import { Stream } from './stream.js';
import { languageNow, say, speak } from './texts.js';
import { Timeline } from './timeline.js';

const longestTyping = 12000;
const $ = id => document.getElementById(id);
const page = document.documentElement;
const embedded = new URLSearchParams(location.search).has('embed') && parent !== window;
let connection = 'connecting';
let caughtUp = false;
let unread = 0;
let typing = 0;

const timeline = new Timeline($('log'), $('scroll'), $('newer'), {
  press: (button, event) => {
    sender.add({ button: button.token, message: event.key, label: button.label }, timeline.newest);
    focusText();
  },
  retry: id => sender.retry(id),
  discard: id => sender.discard(id),
  change: message => change(message),
});
const sender = new Sender({
  changed: () => timeline.showOwn(ownMessages()),
  progress: (id, share) => timeline.progress(id, share),
  // The answer may have been quicker than the acknowledgement.
  accepted: message => { if (!message.hidden && message.after === timeline.newest) { showTyping(true); } },
});
const composer = new Composer(send, Number(page.dataset.maxUpload));
const stream = new Stream(hear, state => { connection = state; showConnection(); });

function send({ text, fileList, edits }) {
  stream.hurry();
  if (!edits) {
    return sender.add({ text, fileList }, timeline.newest);
  }

  const untouched = ownMessages().find(message => message.id === edits && message.state === 'sending' && message.attempts === 0);
  changeOne(edits, untouched ? { text } : { text, edited: true });
  return untouched ? sender.changed() : sender.add({ text, edits, hidden: true }, timeline.newest);
}

function change(message) {
  if (message.state === 'failed') {
    sender.discard(message.id);
    composer.change(message.text, null);
  } else {
    composer.change(message.text, message);
  }
}

function hear(sequence, event) {
  showTyping(false);
  if (timeline.hear(sequence, event) && caughtUp && (document.hidden || embedded)) {
    tellUnread(unread + 1);
  }
}

// On a touch screen the focus would bring up the keyboard over the words.
function focusText() {
  if (!matchMedia('(pointer: coarse)').matches) {
    $('text').focus();
  }
}

function showTyping(on) {
  clearTimeout(typing);
  $('typing').hidden = !on;
  if (on) {
    typing = setTimeout(() => showTyping(false), longestTyping);
    if (timeline.following) {
      timeline.toEnd();
    }
  }
}

function showConnection() {
  const open = connection === 'open';
  if (open && !caughtUp) {
    caughtUp = true;
    // What was said before is there to be read, not to be read out.
    $('log').setAttribute('aria-live', 'polite');
    timeline.toEnd();
  }

  if (open) {
    sender.pump();
  }

  const text = open ? '' : !navigator.onLine ? say('offline') : say(caughtUp ? 'reconnecting' : 'connecting');
  $('connection').textContent = text;
  page.dataset.connection = connection;
}

function tellUnread(count) {
  unread = count;
  document.title = count > 0 ? `(${count}) ${$('name').textContent}` : $('name').textContent;
  if (embedded) {
    parent.postMessage({ chat: 'unread', count }, '*');
  }
}

async function speakLanguage(language) {
  await speak(language);
  timeline.name = page.dataset.name;
  $('name').textContent = timeline.name || say('name');
  $('language').value = language;
  tellUnread(unread);
  timeline.retell();
  composer.grow();
  showConnection();
}

function fillLanguages() {
  for (const [code, name] of Object.entries(JSON.parse(page.dataset.languages))) {
    const option = new Option(name, code);
    option.lang = code;
    $('language').add(option);
  }

  $('language').addEventListener('change', async () => {
    const wanted = $('language').value;
    try {
      await speakLanguage(wanted);
    } catch {
      $('language').value = languageNow();
      return;
    }

    write('language', wanted);
    sender.add({ text: `/language ${wanted}`, hidden: true }, timeline.newest);
  });
}

function privacy() {
  const sure = on => {
    $('privacy-text').hidden = $('forget').hidden = on;
    $('forget-sure').hidden = $('forget-yes').hidden = !on;
  };
  $('privacy').addEventListener('click', () => { sure(false); $('privacy-note').showModal(); });
  $('privacy-close').addEventListener('click', () => $('privacy-note').close());
  $('forget').addEventListener('click', () => { sure(true); $('privacy-close').focus(); });
  $('forget-yes').addEventListener('click', async () => { await forgetAll(); location.reload(); });
}

function embed() {
  if (!embedded) {
    return;
  }

  page.classList.add('embedded');
  const close = () => parent.postMessage({ chat: 'close' }, '*');
  $('close').hidden = false;
  $('close').addEventListener('click', close);
  addEventListener('keydown', event => { if (event.key === 'Escape' && !$('privacy-note').open) { close(); } });
  addEventListener('focus', () => tellUnread(0));
}

async function start() {
  fillLanguages();
  privacy();
  embed();
  addEventListener('visibilitychange', () => { if (!document.hidden) { tellUnread(0); } });
  addEventListener('online', showConnection);
  addEventListener('offline', showConnection);
  whenOtherTabsWrite(key => { if (key === 'own') { timeline.showOwn(ownMessages()); } else if (key === 'token') { location.reload(); } });
  // Without its words the page is of no use, so it waits for them as it would for the connection.
  for (let wait = 500; ; wait = Math.min(wait * 2, 15000)) {
    try {
      await speakLanguage(read('language') ?? languageNow());
      break;
    } catch {
      await new Promise(resolve => setTimeout(resolve, wait));
    }
  }

  timeline.showOwn(ownMessages());
  focusText();
  stream.run();
}

start();
