// What the FAQ's page asks and orders.

import { askName, ownName, say } from './page.js';

export const languageName = code => new Intl.DisplayNames([document.documentElement.lang], { type: 'language' }).of(code);

export async function ask(url) {
  const response = await fetch(`${url}${url.includes('?') ? '&' : '?'}lang=${document.documentElement.lang}`, { cache: 'no-store' });
  if (!response.ok) {
    throw Object.assign(new Error(`${url}: ${response.status}`), { status: response.status });
  }

  return response.json();
}

// What became of it; null when nothing did. Somebody being quicker by a moment is tried again: the server then says what they did.
export async function order(url, what) {
  if (!ownName()) {
    askName();
    return null;
  }

  const isFile = what instanceof Blob;
  for (let attempt = 0; attempt < 3; attempt++) {
    const response = await fetch(`${url}?lang=${document.documentElement.lang}${isFile ? `&name=${encodeURIComponent(ownName())}` : ''}`, {
      method: 'POST',
      headers: { 'X-Desk': '1', 'Content-Type': isFile ? 'application/octet-stream' : 'application/json' },
      body: isFile ? what : JSON.stringify({ name: ownName(), ...what }),
    }).catch(() => null);
    if (response?.ok) {
      return response.json();
    }

    if (response?.status !== 409) {
      break;
    }
  }

  return { result: 'NotSent', problems: [], difference: [] };
}

export const answerOf = done => done.problems.length > 0 ? done.problems.join(' ') : say(`faq.result.${done.result}`);

// How an answer looks to a customer: pieces of text with their styles; null when nobody answers.
export async function render(answer) {
  const response = await fetch('/desk/faq/preview', {
    method: 'POST',
    headers: { 'X-Desk': '1', 'Content-Type': 'application/json' },
    body: JSON.stringify({ answer }),
  }).catch(() => null);
  return response?.ok ? response.json() : null;
}
