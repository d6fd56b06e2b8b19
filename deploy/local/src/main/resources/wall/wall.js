const PAGE = 24;
const REFRESH_MILLIS = 1000;

const wall = document.querySelector('#wall');
const template = document.querySelector('#phone');
const query = document.querySelector('#query');
const previous = document.querySelector('#previous');
const next = document.querySelector('#next');
const clock = new Intl.DateTimeFormat('zh-CN', { hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false });

let offset = 0;
let stale = true;
let loading = false;

/** One message as the phone shows it. */
function bubble(message) {
  const line = document.createElement('li');
  line.classList.toggle('mine', !message.toHandset);
  line.textContent = message.text;
  const time = document.createElement('time');
  time.dateTime = message.at;
  time.textContent = clock.format(new Date(message.at)) + (message.settled ? ' ✓' : '');
  line.append(time);
  return line;
}

function show(card, handset) {
  const before = card.dataset.state;
  const state = JSON.stringify([handset.unread, handset.messages, handset.latest.map((message) => message.settled)]);
  if (before === state) return;
  card.dataset.state = state;
  card.querySelector('.number').textContent = handset.number;
  card.querySelector('.unread').textContent = handset.unread || '';
  const messages = card.querySelector('.messages');
  messages.replaceChildren(...handset.latest.map(bubble));
  requestAnimationFrame(() => { messages.scrollTop = messages.scrollHeight; });
  if (before && handset.unread && JSON.parse(before)[1] < handset.messages) {
    card.classList.remove('fresh');
    requestAnimationFrame(() => card.classList.add('fresh'));
  }
}

function newCard(number) {
  const card = template.content.cloneNode(true).querySelector('.phone');
  card.dataset.number = number;
  const form = card.querySelector('form');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = event.submitter?.value || form.elements.text.value.trim();
    form.elements.text.value = '';
    if (text) answer(number, text);
  });
  card.querySelector('.screen').addEventListener('click', () => {
    card.dataset.whole = 'yes';
    post(`api/handsets/${encodeURIComponent(number)}/read`);
  });
  return card;
}

async function post(path, body) {
  await fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: body && JSON.stringify(body) });
  stale = true;
}

function answer(number, text) {
  return post(`api/handsets/${encodeURIComponent(number)}/answers`, { text });
}

async function read(path) {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/** Somebody who types keeps the phones where they are. */
function typing() {
  return document.activeElement?.name === 'text' && document.activeElement.value !== '';
}

/** A phone somebody touched shows its whole conversation, the others their latest messages. */
async function whole(handset, card) {
  if (!card?.dataset.whole || handset.messages === handset.latest.length) return handset;
  const { messages } = await read(`api/handsets/${encodeURIComponent(handset.number)}`);
  return { ...handset, latest: messages };
}

async function refresh() {
  const parameters = new URLSearchParams({ query: query.value.trim(), limit: PAGE, cursor: offset });
  const [page, figures] = await Promise.all([read(`api/handsets?${parameters}`), read('api/figures')]);
  const cards = new Map([...wall.children].map((card) => [card.dataset.number, card]));
  const shown = await Promise.all(page.handsets.map(async (handset) => {
    const card = cards.get(handset.number) ?? newCard(handset.number);
    show(card, await whole(handset, card));
    return card;
  }));
  const order = [...wall.children].map((card) => card.dataset.number).join();
  if (order !== page.handsets.map((handset) => handset.number).join() && !typing()) wall.replaceChildren(...shown);
  for (const [name, value] of Object.entries(figures)) {
    const place = document.getElementById(name);
    if (place) place.textContent = value.toLocaleString('zh-CN');
  }
  document.querySelector('#empty').hidden = page.handsets.length > 0 || offset > 0;
  document.querySelector('#page').textContent = `第 ${offset / PAGE + 1} 页`;
  previous.disabled = offset === 0;
  next.disabled = page.nextCursor === '';
}

async function tick() {
  if (!stale || loading || document.hidden) return;
  loading = true;
  stale = false;
  try {
    await refresh();
    linked(true);
  } catch {
    stale = true;
    linked(false);
  } finally {
    loading = false;
  }
}

function linked(alive) {
  const link = document.querySelector('#link');
  link.classList.toggle('lost', !alive);
  link.querySelector('span').textContent = alive ? '实时 live' : '连接中断 reconnecting';
}

function turn(pages) {
  offset = Math.max(0, offset + pages * PAGE);
  stale = true;
  scrollTo({ top: 0 });
  tick();
}

previous.addEventListener('click', () => turn(-1));
next.addEventListener('click', () => turn(1));
document.querySelector('#search').addEventListener('submit', (event) => event.preventDefault());
query.addEventListener('input', () => { offset = 0; stale = true; });
document.addEventListener('visibilitychange', tick);

const stream = new EventSource('api/stream');
stream.addEventListener('message', () => { stale = true; });
stream.addEventListener('open', () => { stale = true; linked(true); });
stream.addEventListener('error', () => linked(false));
setInterval(tick, REFRESH_MILLIS / 2);
setInterval(() => { stale = true; }, REFRESH_MILLIS * 5);
tick();
