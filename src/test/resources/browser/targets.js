() => {
  const inText = ':is(.pair, .note, .popover) :is(p, li, td, th, blockquote) a,'
    + ':is(.title, .subheading) :is(.note-ref, .remark-ref), .apparatus p:not(.place) a, .skip';
  const name = (element) => `${element.tagName.toLowerCase()} ${element.className} ${element.textContent.trim()}`;
  return [...document.querySelectorAll('a, button, summary, label')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => !element.matches(inText) || element.matches('.back a'))
    .flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      return Math.min(width, height) < 24 ? [`${name(element)}: ${width} x ${height}`] : [];
    });
}
