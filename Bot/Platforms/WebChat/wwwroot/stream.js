// Listens to the server's events for ever: reads the stream with fetch (an EventSource could not send the token), comes back
// by itself when it breaks, and asks for everything after the last event it has.

import { headers, token, tokenIsBad } from './api.js';

const silence = 40000;
const longestWait = 15000;
// Numbers are microseconds. Two things that are decided at the same moment may be stored the other way round, so a stream that
// comes back asks a little further back than its last event and leaves out what it knows.
const overlap = 120_000_000;

export class Stream {
  #newest = 0;
  #known = new Set();
  #failures = 0;
  #wake = null;
  #abort = null;
  #heardAt = 0;

  // hear(sequence, event); state('connecting' | 'open' | 'broken')
  constructor(hear, state) {
    this.hear = hear;
    this.state = state;
    addEventListener('online', () => this.hurry());
    addEventListener('offline', () => this.#abort?.abort());
    document.addEventListener('visibilitychange', () => { if (!document.hidden) { this.hurry(); } });
  }

  async run() {
    for (;;) {
      try {
        await this.#once();
      } catch {
        // Whatever broke it, the next attempt is the answer.
      }

      this.state('broken');
      await this.#pause();
    }
  }

  // Somebody is waiting: try now, and do not trust a stream that has been silent.
  hurry() {
    this.#wake?.();
    if (this.#abort && Date.now() - this.#heardAt > silence / 2) {
      this.#abort.abort();
    }
  }

  async #once() {
    this.#abort = new AbortController();
    const since = Math.max(0, this.#newest - overlap);
    const used = await token();
    const response = await fetch('/chat/events', {
      headers: { ...await headers(), 'Last-Event-ID': String(since) },
      signal: this.#abort.signal,
      cache: 'no-store',
    });
    if (response.status === 401) {
      tokenIsBad(used);
    }

    if (!response.ok) {
      throw new Error(`events: ${response.status}`);
    }

    await this.#read(response.body.getReader());
  }

  async #read(reader) {
    const decoder = new TextDecoder();
    let rest = '';
    for (;;) {
      const watch = setTimeout(() => this.#abort.abort(), silence);
      const { done, value } = await reader.read().finally(() => clearTimeout(watch));
      if (done) {
        return;
      }

      this.#heardAt = Date.now();
      const blocks = (rest + decoder.decode(value, { stream: true })).split('\n\n');
      rest = blocks.pop();
      blocks.forEach(block => this.#take(block));
    }
  }

  #take(block) {
    const fields = {};
    for (const line of block.split('\n')) {
      const [, name, value] = /^(\w+): ?(.*)$/.exec(line) ?? [];
      if (name) {
        fields[name] = value;
      }
    }

    if (fields.event === 'now') {
      this.#failures = 0;
      this.state('open');
    } else if (fields.id && fields.data && !this.#known.has(fields.id)) {
      this.#known.add(fields.id);
      this.#newest = Math.max(this.#newest, Number(fields.id));
      this.hear(Number(fields.id), JSON.parse(fields.data));
    }
  }

  async #pause() {
    const wait = Math.min(longestWait, 500 * 2 ** this.#failures++) * (0.5 + Math.random() / 2);
    await new Promise(resolve => {
      this.#wake = resolve;
      setTimeout(resolve, wait);
    });
    this.#wake = null;
  }
}
