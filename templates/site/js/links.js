/* A click on a number copies the address of its pair and confirms it. */
duizhao.copy = (() => {
  const status = document.getElementById('status');
  let timer = 0;

  const say = (content) => {
    status.replaceChildren(content);
    status.classList.add('shown');
    clearTimeout(timer);
    timer = setTimeout(() => status.classList.remove('shown'), 2000);
  };

  const copy = async (pair) => {
    const address = new URL(location);
    address.hash = duizhao.place.idOf(pair);
    try {
      await navigator.clipboard.writeText(address.href);
      say(document.getElementById('copied').content.cloneNode(true));
    } catch {
      say(address.href);
    }
  };

  document.addEventListener('click', (event) => {
    const number = event.target.closest('.pair > .number');
    const isPlain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (number && isPlain) copy(number.parentNode);
  });

  return copy;
})();

/* The menu closes on a click outside it, a click on one of its links, or Escape. */
(() => {
  const menu = document.querySelector('.menu');
  document.addEventListener('click', ({ target }) => {
    if (!target.closest('.menu') || target.closest('.panel a')) menu.open = false;
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary').focus();
  });
})();
