// Sends the visitor's own messages one after the other, so that they arrive in order. Each keeps its id through every attempt:
// the server takes it once, however often it has to be sent.

import { post, upload } from './api.js';
import { changeOne, changeOwn, files, ownMessages } from './store.js';
import { say } from './texts.js';

const longestWait = 15000;

export class Sender {
  #running = false;
  #failures = 0;
  #timer = 0;

  // changed(): show how far they are. progress(id, share of 1). accepted(message)
  constructor({ changed, progress, accepted }) {
    Object.assign(this, { changed, progress, accepted });
    addEventListener('online', () => this.pump());
  }

  // A message: { text } or { button, message, label } or { text, fileList }; hidden ones are shown nowhere.
  async add(message, after) {
    const id = newId();
    const { fileList, ...kept } = message;
    if (fileList) {
      kept.files = fileList.map(file => ({ name: file.name, local: true }));
      await files.put(id, fileList);
    }

    changeOwn(all => [...all, {
      ...kept, id, after, n: Math.max(0, ...all.map(one => one.n)) + 1, at: Date.now(), state: 'sending', attempts: 0,
    }]);
    this.changed();
    this.pump();
    return id;
  }

  retry(id) {
    changeOne(id, { state: 'sending', error: undefined });
    this.changed();
    this.pump();
  }

  discard(id) {
    changeOwn(all => all.filter(message => message.id !== id));
    this.changed();
    return files.delete(id);
  }

  async pump() {
    if (this.#running) {
      return;
    }

    clearTimeout(this.#timer);
    this.#running = true;
    try {
      for (let next; (next = ownMessages().find(message => message.state === 'sending'));) {
        if (!await this.#send(next)) {
          const wait = Math.min(longestWait, 1000 * 2 ** this.#failures++);
          this.#timer = setTimeout(() => this.pump(), wait);
          return;
        }

        this.#failures = 0;
      }
    } finally {
      this.#running = false;
    }
  }

  // Whether it is settled, one way or the other.
  async #send(message) {
    changeOne(message.id, { attempts: message.attempts + 1 });
    const answer = message.files ? await this.#upload(message) : await post('/chat/messages', {
      id: message.id, text: message.button ? undefined : message.text, button: message.button, message: message.message, edits: message.edits,
    });
    if (answer.later) {
      this.changed();
      return false;
    }

    if (answer.ok && message.hidden) {
      changeOwn(all => all.filter(one => one.id !== message.id));
    } else if (answer.ok) {
      changeOne(message.id, { state: 'sent', ...(answer.value.files ? { files: answer.value.files } : {}) });
    } else {
      changeOne(message.id, { state: 'failed', error: [answer.refused.error, answer.refused.remedy].filter(Boolean).join(' ') });
    }

    this.changed();
    if (answer.ok) {
      await files.delete(message.id);
      this.accepted(message);
    }

    return true;
  }

  async #upload(message) {
    const list = await files.get(message.id);
    if (!list) {
      return { refused: { error: say('file-lost') } };
    }

    const form = new FormData();
    form.append('id', message.id);
    form.append('caption', message.text ?? '');
    list.forEach(file => form.append('file', file, file.name));
    return upload('/chat/files', form, share => this.progress(message.id, share));
  }
}

// crypto.randomUUID exists only on https and localhost.
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
