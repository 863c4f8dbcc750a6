// With script nobody watches the clock: the device does some work beside the page, or where it cannot, the page counts the seconds; then
// the form goes on by itself, or says that it may be sent.
const box = document.querySelector<HTMLElement>('[data-challenge]');
const form = box?.closest('form');
const pass = form?.querySelector<HTMLInputElement>('input[name="pass"]');

if (box && form && pass) {
  const part = (name: string) => box.querySelector<HTMLElement>(`[${name}]`);
  const bar = box.querySelector('progress');
  const show = (name: 'data-by-time' | 'data-working' | 'data-ready') => {
    for (const n of ['data-by-time', 'data-working', 'data-ready']) part(n)?.toggleAttribute('hidden', n !== name);
  };
  const end = () => (box.dataset.goesOn === undefined ? show('data-ready') : form.submit());
  const countDown = () => {
    show('data-by-time');
    const until = Date.now() + (Number(box.dataset.seconds) + 1) * 1000;
    const seconds = part('data-by-time')?.querySelector('strong');
    const timer = setInterval(() => {
      const left = Math.ceil((until - Date.now()) / 1000);
      if (seconds) seconds.textContent = `${Math.max(0, left)} 秒`;
      if (left > 0) return;
      clearInterval(timer);
      end();
    }, 1000);
  };
  if ('Worker' in window && window.isSecureContext) {
    const worker = new Worker(new URL('./work.ts', import.meta.url), { type: 'module' });
    show('data-working');
    worker.onerror = countDown;
    worker.onmessage = (message: MessageEvent<{ number?: number; part: number }>) => {
      if (bar) bar.value = message.data.part;
      if (message.data.number === undefined) return;
      pass.value = `${box.dataset.challenge ?? ''}.${message.data.number}`;
      end();
    };
    worker.postMessage(box.dataset.challenge);
  } else countDown();
}
