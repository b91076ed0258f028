([selector, text]) => [...document.querySelectorAll(selector)].flatMap((element) => {
  if (!element.checkVisibility()) return [];
  const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const at = node.data.indexOf(text);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    if (range.getClientRects().length > 1) continue;
    const em = parseFloat(getComputedStyle(node.parentElement).fontSize);
    return [(range.getBoundingClientRect().width / em).toFixed(2)];
  }
  return [];
})
