// What this browser remembers: the session's token, the language, the draft, and the visitor's own messages with how far they are.
// Where storage is forbidden (some frames, some private windows) it remembers for as long as the page is open.

const prefix = 'chat.';
const mostOwn = 500;
const memory = new Map();

export function read(key, otherwise = null) {
  try {
    const value = localStorage.getItem(prefix + key);
    return value === null ? memory.get(key) ?? otherwise : JSON.parse(value);
  } catch {
    return memory.get(key) ?? otherwise;
  }
}

export function write(key, value) {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(value));
    memory.delete(key);
    return true;
  } catch {
    memory.set(key, value);
    return false;
  }
}

export function forgetAll() {
  memory.clear();
  try {
    Object.keys(localStorage).filter(key => key.startsWith(prefix)).forEach(key => localStorage.removeItem(key));
  } catch {
    // Nothing was kept.
  }

  return files.clear();
}

// The visitor's own messages, oldest first. Other tabs write here too, so every change starts from what is stored now.
export const ownMessages = () => read('own', []);

export function changeOwn(change) {
  let all = change(ownMessages()).slice(-mostOwn);
  while (!write('own', all) && all.length > 20) {
    const half = all.filter((message, index) => message.state !== 'sent' || index >= all.length / 2);
    if (half.length === all.length) {
      break;
    }

    all = half;
  }

  return all;
}

export const changeOne = (id, change) =>
  changeOwn(all => all.map(message => message.id === id ? { ...message, ...change } : message));

export function whenOtherTabsWrite(tell) {
  addEventListener('storage', event => {
    if (event.key?.startsWith(prefix)) {
      tell(event.key.slice(prefix.length));
    }
  });
}

// Files wait for their upload in the browser's database, so that neither a reload nor a lost connection loses them.
const held = new Map();

export const files = {
  async put(id, list) {
    held.set(id, list);
    await inDatabase('readwrite', store => store.put(list, id));
  },
  get: async id => held.get(id) ?? await inDatabase('readonly', store => store.get(id)) ?? null,
  async delete(id) {
    held.delete(id);
    await inDatabase('readwrite', store => store.delete(id));
  },
  async clear() {
    held.clear();
    await inDatabase('readwrite', store => store.clear());
  },
};

// Gives null when the browser has no database for us: then the files are held by this page alone.
async function inDatabase(mode, act) {
  try {
    const database = await answer(indexedDB.open('chat', 1), request => { request.result.createObjectStore('files'); });
    try {
      return await answer(act(database.transaction('files', mode).objectStore('files')));
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}

const answer = (request, upgrade) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
  if (upgrade) {
    request.onupgradeneeded = () => upgrade(request);
    request.onblocked = () => reject(new Error('blocked'));
  }
});
