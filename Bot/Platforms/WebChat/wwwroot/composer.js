// Where the visitor writes: grows with the text, keeps the draft, takes files by button, drop and paste.

import { make } from './bubbles.js';
import { read, write } from './store.js';
import { say } from './texts.js';

const longest = 16000;
const tellLengthFrom = 15000;
const mostFiles = 10;
const highest = 180;

export class Composer {
  #picked = [];
  #editing = null;

  // send({ text, fileList, edits })
  constructor(send, maxUpload) {
    Object.assign(this, { send, maxUpload });
    for (const id of ['composer', 'text', 'files', 'picked', 'problem', 'count', 'editing', 'drop', 'attach']) {
      this[`$${id}`] = document.getElementById(id);
    }

    this.$text.value = read('draft', '');
    this.#listen();
    this.grow();
  }

  get isEmpty() {
    return this.$text.value.trim() === '' && this.#picked.length === 0;
  }

  // Puts words back, to be changed; message is null for words that were never sent.
  change(text, message) {
    this.#editing = message;
    this.$editing.hidden = !message;
    this.$text.value = text;
    this.#changed();
    this.$text.focus();
    this.$text.setSelectionRange(text.length, text.length);
  }

  grow() {
    this.$text.rows = 1;
    this.$text.style.height = 'auto';
    this.$text.style.height = `${Math.min(highest, this.$text.scrollHeight)}px`;
    const length = this.$text.value.length;
    this.$count.textContent = length > tellLengthFrom ? say('length', { length, limit: longest }) : '';
  }

  pick(list) {
    this.#say('');
    for (const file of list) {
      if (file.size > this.maxUpload) {
        this.#say(say('file-too-large', { name: file.name, limit: `${Math.floor(this.maxUpload / 104857.6) / 10} MB` }));
      } else if (this.#picked.length === mostFiles) {
        this.#say(say('too-many-files', { limit: mostFiles }));
      } else {
        this.#picked.push(file);
      }
    }

    this.#showPicked();
    this.$text.focus();
  }

  #listen() {
    this.$composer.addEventListener('submit', event => { event.preventDefault(); this.#submit(); });
    this.$text.addEventListener('input', () => this.#changed());
    this.$text.addEventListener('keydown', event => this.#key(event));
    this.$text.addEventListener('paste', event => {
      if (event.clipboardData.files.length > 0) {
        event.preventDefault();
        this.pick(event.clipboardData.files);
      }
    });
    this.$attach.addEventListener('click', () => this.$files.click());
    this.$files.addEventListener('change', () => { this.pick(this.$files.files); this.$files.value = ''; });
    document.getElementById('cancel-editing').addEventListener('click', () => this.change('', null));
    this.#listenToDrops();
  }

  #listenToDrops() {
    const hasFiles = event => event.dataTransfer?.types.includes('Files');
    addEventListener('dragover', event => {
      if (hasFiles(event)) {
        event.preventDefault();
        this.$drop.hidden = false;
      }
    });
    addEventListener('dragleave', event => { if (!event.relatedTarget) { this.$drop.hidden = true; } });
    addEventListener('drop', event => {
      this.$drop.hidden = true;
      if (hasFiles(event)) {
        event.preventDefault();
        this.pick(event.dataTransfer.files);
      }
    });
  }

  // Enter sends where there is a real keyboard. While an input method composes (Chinese, Vietnamese), Enter is its own.
  #key(event) {
    const composing = event.isComposing || event.keyCode === 229;
    if (event.key === 'Enter' && !event.shiftKey && !composing && !matchMedia('(pointer: coarse)').matches) {
      event.preventDefault();
      this.#submit();
    } else if (event.key === 'Escape' && this.#editing) {
      event.stopPropagation();
      this.change('', null);
    }
  }

  #submit() {
    const text = this.$text.value.trim();
    if (text.length > longest) {
      this.#say(say('too-long'));
      return;
    }

    if (this.isEmpty) {
      this.$text.focus();
      return;
    }

    this.send({ text, fileList: this.#picked.length > 0 ? this.#picked : undefined, edits: this.#editing?.id });
    this.#picked = [];
    this.#showPicked();
    this.change('', null);
  }

  #changed() {
    if (!this.#editing) {
      write('draft', this.$text.value);
    }

    this.#say('');
    this.grow();
  }

  #say(problem) {
    this.$problem.textContent = problem;
  }

  #showPicked() {
    this.$picked.replaceChildren(...this.#picked.map((file, index) => {
      const remove = make('button', 'icon small', '×');
      remove.type = 'button';
      remove.setAttribute('aria-label', say('remove-file', { name: file.name }));
      remove.addEventListener('click', () => {
        this.#picked = this.#picked.filter((_, other) => other !== index);
        this.#showPicked();
        this.$text.focus();
      });
      const item = make('li', '', this.#preview(file), make('span', 'file-name', file.name), remove);
      return item;
    }));
  }

  #preview(file) {
    if (!file.type.startsWith('image/')) {
      return null;
    }

    const image = make('img');
    image.alt = '';
    image.src = URL.createObjectURL(file);
    image.addEventListener('load', () => URL.revokeObjectURL(image.src), { once: true });
    return image;
  }
}
