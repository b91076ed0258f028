/* Single-key shortcuts, which the reader can turn off. */
(() => {
  const input = document.getElementById('keys');
  input.closest('.keys').hidden = false;
  input.checked = duizhao.settings().keys !== false;
  input.addEventListener('change', () => duizhao.keep('keys', input.checked));

  const check = (id) => {
    const radio = document.getElementById(id);
    if (!radio) return;
    radio.checked = true;
    radio.dispatchEvent(new Event('change', { bubbles: true }));
  };

  const step = (by) => {
    const { pairs, current } = duizhao.place;
    if (!pairs.length) return;
    const marked = pairs.findIndex((pair) => pair.matches('.marked'));
    const from = marked >= 0 ? marked : pairs.indexOf(current()) - (by > 0 ? 1 : 0);
    const next = Math.max(0, Math.min(pairs.length - 1, from + by));
    pairs.forEach((pair, i) => pair.classList.toggle('marked', i === next));
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    pairs[next].scrollIntoView({ block: 'start', behavior: isCalm ? 'instant' : 'smooth' });
    const number = pairs[next].querySelector('.number');
    if (number) number.focus({ preventScroll: true });
  };

  const turnTheme = () => {
    const chosen = document.querySelector('[name=theme]:checked').value;
    const isDark = chosen === 'auto' ? matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark';
    check(isDark ? 'theme-light' : 'theme-dark');
  };

  const actions = {
    1: () => check('view-parallel'),
    2: () => check('view-interleaved'),
    3: () => check('view-original'),
    4: () => check('view-translation'),
    j: () => step(1),
    k: () => step(-1),
    c: () => {
      const pair = document.querySelector('.pair.marked') || duizhao.place.current();
      if (pair) duizhao.copy(pair);
    },
    d: turnTheme,
  };

  const isTyping = ({ tagName, type, isContentEditable }) =>
    isContentEditable || /^(TEXTAREA|SELECT)$/.test(tagName)
    || (tagName === 'INPUT' && !/^(radio|checkbox)$/.test(type));

  document.addEventListener('keydown', (event) => {
    const hasModifier = event.metaKey || event.ctrlKey || event.altKey;
    if (!input.checked || hasModifier || event.isComposing || isTyping(event.target)) return;
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
})();
