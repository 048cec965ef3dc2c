// The conversation in its order: what the desk said stands at its number, what the visitor said behind the number they had seen.

import { mine, theirs } from './bubbles.js';
import { dayOf, say, timeOf } from './texts.js';

const nearEnd = 80;

export class Timeline {
  #items = new Map();
  #bySubject = new Map();
  #marks = new Map();
  #prompts = new Map();
  #own = [];

  constructor(log, scroll, newer, act) {
    Object.assign(this, { log, scroll, newer, act, newest: 0, name: '' });
    scroll.addEventListener('scroll', () => { if (this.#atEnd()) { newer.hidden = true; } }, { passive: true });
    newer.addEventListener('click', () => this.toEnd());
    // Pictures come later and push what was at the end out of sight.
    log.addEventListener('load', () => { if (this.following) { this.toEnd(); } }, true);
    scroll.addEventListener('scroll', () => { this.following = this.#atEnd(); }, { passive: true });
    this.following = true;
  }

  // Something from the desk. Gives whether it is new words (and not a mark or a change).
  hear(sequence, event) {
    this.newest = Math.max(this.newest, sequence);
    if (event.do === 'react') {
      this.#marks.set(event.to, event.reaction);
      this.showOwn(this.#own);
      return false;
    }

    const earlier = event.replaces ? this.#bySubject.get(event.subject) : undefined;
    const order = earlier ? this.#items.get(earlier).order : [sequence, 0];
    const key = earlier ?? `event:${sequence}`;
    const at = new Date(order[0] / 1000);
    const element = theirs(event, this.name || say('name'), at, (button, pressed) => this.act.press(button, pressed));
    this.#put(key, order, element, at);
    this.#items.get(key).event = event;
    if (event.subject) {
      this.#bySubject.set(event.subject, key);
    }

    this.#rememberPrompt(order[0], event, element);
    this.#arrived(!earlier);
    return !earlier;
  }

  // The visitor's own messages as they are stored now.
  showOwn(messages) {
    const visible = messages.filter(message => !message.hidden);
    const before = this.#own.length;
    this.#own = messages;
    const wanted = new Set(visible.map(message => `own:${message.id}`));
    for (const key of [...this.#items.keys()].filter(key => key.startsWith('own:') && !wanted.has(key))) {
      this.#items.get(key).element.remove();
      this.#items.delete(key);
    }

    for (const message of visible) {
      const key = `own:${message.id}`;
      if (!this.#items.has(key)) {
        this.#put(key, [message.after, message.n], mine(message, this.act), new Date(message.at));
      }

      this.#items.get(key).element.update(message, this.#marks.get(message.id));
    }

    this.#markDays();
    this.#refreshButtons();
    if (messages.length > before) {
      this.toEnd();
    }
  }

  progress(id, share) {
    this.#items.get(`own:${id}`)?.element.progress(share);
  }

  // The language changed: times, names and states are said anew.
  retell() {
    for (const { element, event, order } of this.#items.values()) {
      if (event) {
        element.querySelector('.who').textContent = this.name || say('name');
        element.querySelector('time').textContent = timeOf(new Date(order[0] / 1000));
      }
    }

    this.showOwn(this.#own);
  }

  toEnd() {
    this.newer.hidden = true;
    this.following = true;
    this.scroll.scrollTop = this.scroll.scrollHeight;
  }

  #put(key, order, element, at) {
    const known = this.#items.get(key);
    element.dataset.at = String(at.getTime());
    element.order = order;
    if (known) {
      known.element.replaceWith(element);
    } else {
      let next = null;
      for (let last = this.log.lastElementChild; last && isAfter(last.order, order); last = last.previousElementSibling) {
        next = last;
      }

      this.log.insertBefore(element, next);
    }

    this.#items.set(key, { order, element });
    this.#markDays();
  }

  #markDays() {
    let day = '';
    for (const element of this.log.children) {
      const its = dayOf(new Date(Number(element.dataset.at)));
      if (its !== day) {
        element.dataset.day = its;
      } else {
        delete element.dataset.day;
      }

      day = its;
    }
  }

  #rememberPrompt(sequence, event, element) {
    if (event.buttons.flat().some(button => button.once)) {
      this.#prompts.set(sequence, { event, element });
    } else {
      this.#prompts.delete(sequence);
    }

    this.#refreshButtons();
  }

  // Choices under an old prompt are over, and so are pressed ones until the desk has answered.
  #refreshButtons() {
    const newest = Math.max(0, ...this.#prompts.keys());
    for (const [sequence, { event, element }] of this.#prompts) {
      const pressed = this.#own.some(one => one.button && one.message === event.key && one.after >= this.newest && one.state !== 'failed');
      for (const button of element.querySelectorAll('button[data-once=true]')) {
        button.disabled = sequence !== newest || pressed;
      }
    }
  }

  #atEnd() {
    return this.scroll.scrollHeight - this.scroll.scrollTop - this.scroll.clientHeight < nearEnd;
  }

  #arrived(isNew) {
    if (this.following) {
      this.toEnd();
    } else if (isNew) {
      this.newer.hidden = false;
    }
  }
}

const isAfter = (left, right) => left[0] !== right[0] ? left[0] > right[0] : left[1] > right[1];
