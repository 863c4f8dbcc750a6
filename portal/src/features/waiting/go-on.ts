// With script nobody waits for a time: the device does some work beside the page, and the form goes on by itself.
const form = document.querySelector<HTMLFormElement>('form[data-challenge]');
const pass = form?.querySelector<HTMLInputElement>('input[name="pass"]');

if (form && pass && 'Worker' in window && window.isSecureContext) {
  const working = document.querySelector<HTMLElement>('#working');
  const byTime = document.querySelector<HTMLElement>('#by-time');
  const button = form.querySelector<HTMLElement>('.row');
  const bar = working?.querySelector('progress');
  const show = (works: boolean) => {
    if (working) working.hidden = !works;
    if (byTime) byTime.hidden = works;
    if (button) button.hidden = works;
  };
  const worker = new Worker(new URL('./work.ts', import.meta.url), { type: 'module' });
  show(true);
  worker.onerror = () => show(false);
  worker.onmessage = (message: MessageEvent<{ number?: number; part: number }>) => {
    if (bar) bar.value = message.data.part;
    if (message.data.number === undefined) return;
    pass.value = `${form.dataset.challenge ?? ''}.${message.data.number}`;
    form.submit();
  };
  worker.postMessage(form.dataset.challenge);
}
