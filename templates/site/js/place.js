/* Keeps the same pair in place when the view, the text size or the window changes. */
duizhao.place = (() => {
  const line = 72; // below the bar, in pixels
  const pairs = [...document.querySelectorAll('.pair:not(.rest)')];
  const idOf = (pair) => (pair.id ? pair : pair.querySelector('[id]')).id;
  let top = null;

  const find = () => {
    const pair = pairs.find((one) => one.getBoundingClientRect().bottom > line);
    if (!pair) return null;
    const box = pair.getBoundingClientRect();
    return { pair, offset: box.top - line, height: box.height };
  };

  const tell = () => {
    const id = top && idOf(top.pair);
    for (const link of document.querySelectorAll('.head > a')) {
      if (link.hash === `#${id}`) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
    for (const link of document.querySelectorAll('.editions a[href*="#"]')) {
      if (id && scrollY > line) link.hash = id;
    }
  };

  const look = () => {
    top = find();
    tell();
  };

  const hold = () => {
    if (!top || scrollY < line / 2) return;
    const box = top.pair.getBoundingClientRect();
    const inside = top.offset < 0 ? (top.offset / top.height) * box.height : top.offset;
    scrollTo({ top: scrollY + box.top - line - inside, behavior: 'instant' });
  };

  let waiting = false;
  addEventListener('scroll', () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      look();
    });
  }, { passive: true });

  addEventListener('resize', hold);

  document.addEventListener('change', ({ target }) => {
    if (target.name === 'remarks') duizhao.keep('remarks', target.checked);
    else if (target.type === 'radio') duizhao.keep(target.name, target.value);
    else return;
    if (target.name === 'view') {
      const address = new URL(location);
      address.searchParams.set('view', target.value);
      history.replaceState(null, '', address);
    }
    hold();
    look();
  });

  look();
  return { pairs, idOf, current: () => top && top.pair };
})();
