/* Sets view, theme and text size before the text is parsed, so that nothing moves: the address
   wins, then what was chosen last on this device. All of it works without scripts as well. */
const duizhao = (() => {
  const key = 'duizhao';

  const settings = () => {
    try {
      return JSON.parse(localStorage.getItem(key)) || {};
    } catch {
      return {};
    }
  };

  const keep = (name, value) => {
    try {
      localStorage.setItem(key, JSON.stringify({ ...settings(), [name]: value }));
    } catch {
      // a browser may forbid storage; then a choice lasts for one page
    }
  };

  const choose = (name, ...values) => {
    const inputs = values.map((value) => value && document.getElementById(`${name}-${value}`));
    const input = inputs.find((found) => found && found.name === name);
    if (input) input.checked = true;
  };

  const kept = settings();
  choose('view', new URLSearchParams(location.search).get('view'), kept.view);
  choose('theme', kept.theme);
  choose('size', kept.size);
  const remarks = document.getElementById('remarks-shown');
  if (remarks) remarks.checked = kept.remarks !== false;
  return { settings, keep };
})();
