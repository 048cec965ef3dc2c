// Talks to the server. An answer is { ok, value }, { refused: { error, remedy } } (never try that again) or { later: true }.

import { read, write } from './store.js';
import { languageNow } from './texts.js';

const patience = 30000;
let opening = null;

export async function token() {
  const known = read('token');
  if (known) {
    return known;
  }

  opening ??= open().finally(() => { opening = null; });
  return opening;
}

// Where the visitor's "yesterday" is.
const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone ?? '';

export const headers = async () => ({ 'Authorization': `Bearer ${await token()}`, 'Accept-Language': languageNow(), 'Time-Zone': zone() });

export async function post(path, body) {
  return again(async () => {
    const response = await fetch(path, {
      method: 'POST',
      headers: { ...await headers(), 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patience),
    });
    return judge(response.status, await response.text());
  });
}

export async function upload(path, form, progress) {
  const send = async () => {
    const given = await headers();
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('POST', path);
      Object.entries(given).forEach(([name, value]) => request.setRequestHeader(name, value));
      request.upload.onprogress = event => { if (event.lengthComputable) { progress(event.loaded / event.total); } };
      request.onload = () => resolve(judge(request.status, request.responseText));
      request.onerror = request.onabort = request.ontimeout = () => reject(new Error('network'));
      request.send(form);
    });
  };
  return again(send);
}

// The server no longer takes our token: the visitor goes on in a new session.
export function tokenIsBad(bad) {
  if (read('token') === bad) {
    write('token', null);
  }
}

async function again(send) {
  for (let attempt = 0; attempt < 2; attempt++) {
    let used;
    try {
      used = await token();
      const answer = await send();
      if (!answer.noSession) {
        return answer;
      }
    } catch {
      return { later: true };
    }

    tokenIsBad(used);
  }

  return { later: true };
}

function judge(status, text) {
  if (status >= 200 && status < 300) {
    return { ok: true, value: parse(text) };
  }

  if (status === 401) {
    return { noSession: true };
  }

  return status >= 500 || status === 408 || status === 429 || status === 0
    ? { later: true }
    : { refused: { error: '', remedy: '', ...parse(text) } };
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

async function open() {
  const response = await fetch('/chat/session', {
    method: 'POST',
    headers: { 'Accept-Language': languageNow() },
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok) {
    throw new Error(`session: ${response.status}`);
  }

  const opened = (await response.json()).token;
  // Another tab may have been quicker; then both go on with its session.
  const known = read('token') ?? opened;
  write('token', known);
  return known;
}
