/* Sets view, theme and text size before the text is parsed, so that nothing moves:
   from the address, or else from the last choice on this device. Pages also work without scripts. */
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
      // storage can be blocked; then a choice applies to one page only
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
