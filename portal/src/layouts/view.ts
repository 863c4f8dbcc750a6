// Larger type and higher contrast without loading the page anew, so that what was typed in it stays; without script the form does it.
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-view]')) {
  button.addEventListener('click', (event) => {
    event.preventDefault();
    const isOn = document.documentElement.classList.toggle(button.dataset.view ?? '');
    [button.textContent, button.dataset.other] = [button.dataset.other ?? '', button.textContent];
    button.setAttribute('aria-pressed', String(isOn));
    void fetch((button.form as HTMLFormElement).action, { method: 'POST', body: new URLSearchParams({ toggle: button.value }), redirect: 'manual' }).catch(() => {}); // kept for the next page
  });
}
