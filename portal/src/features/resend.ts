// A form that is sent while the network is gone: it stays as it is, says so, and goes by itself when the network is back. The form
// carries its own id, so sending it twice is one submission.
const forms = document.querySelectorAll<HTMLFormElement>('form[data-resend]');

function tell(form: HTMLFormElement): { again: HTMLButtonElement; box: HTMLElement } {
  const known = form.querySelector<HTMLElement>('.offline');
  const box = known ?? document.createElement('div');
  box.className = 'panel offline';
  box.setAttribute('role', 'alert');
  box.innerHTML = '<p><strong>网络断开了，还没有提交。</strong>您写的内容都在，恢复后自动提交。请不要关闭这一页。</p>';
  const again = Object.assign(document.createElement('button'), { type: 'button', className: 'plain', textContent: '点此重试' });
  box.append(again);
  if (!known) form.append(box);
  box.scrollIntoView({ block: 'nearest' });
  return { again, box };
}

/** Tries until the site has answered, then shows its answer: the page it leads to, or this form with what is wrong. */
async function sendUntilAnswered(form: HTMLFormElement, by: HTMLElement | null): Promise<void> {
  const body = new FormData(form, by);
  const answer = await fetch((by as HTMLButtonElement | null)?.formAction || form.action, { method: 'POST', body, credentials: 'same-origin' }).then((a) => (a.status >= 502 ? null : a), () => null);
  if (answer?.redirected) return location.assign(answer.url);
  if (answer) {
    form.dataset.answered = 'yes';
    return form.requestSubmit(by);
  }
  const { again, box } = tell(form);
  const next = () => {
    clearTimeout(timer);
    removeEventListener('online', next);
    box.remove();
    void sendUntilAnswered(form, by);
  };
  const timer = setTimeout(next, 10_000);
  addEventListener('online', next);
  again.addEventListener('click', next);
}

for (const form of forms) {
  form.addEventListener('submit', (event) => {
    const by = event.submitter;
    if (form.dataset.answered || by?.hasAttribute('formtarget') || (by?.getAttribute('value') !== form.dataset.resend && navigator.onLine)) return;
    event.preventDefault();
    if (form.dataset.sending) return;
    form.dataset.sending = 'yes';
    void sendUntilAnswered(form, by).finally(() => delete form.dataset.sending);
  });
}
