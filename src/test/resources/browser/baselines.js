() => {
  const baseline = (element) => {
    const text = element.querySelector('li, th, td') || element;
    const rod = document.createElement('span');
    rod.style.cssText = 'display: inline-block; width: 0; height: 0';
    text.prepend(rod);
    const { bottom } = rod.getBoundingClientRect();
    rod.remove();
    return bottom;
  };
  return [...document.querySelectorAll('.pair')].flatMap((pair) => {
    const original = pair.querySelector(':scope > .original');
    const translation = pair.querySelector(':scope > .translation');
    if (!original || !translation) return [];
    const apart = Math.abs(baseline(original) - baseline(translation));
    return apart > 1 ? [`${pair.id || original.id || pair.querySelector('[id]').id}: ${apart}`] : [];
  });
}
