(selector) => {
  const lines = (element) => {
    const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found = [];
    let last = null;
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const isMark = node.parentElement.closest('.note-ref, .remark-ref');
      for (let i = 0; i < node.length;) {
        const character = String.fromCodePoint(node.data.codePointAt(i));
        const range = document.createRange();
        range.setStart(node, i);
        range.setEnd(node, i += character.length);
        const boxes = range.getClientRects();
        const box = boxes[boxes.length - 1];
        if (!box || box.width === 0) continue;
        if (!last || (box.left < last.left - 1 && box.top > last.top + 2)) found.push('');
        found[found.length - 1] += isMark ? '①' : character;
        last = box;
      }
    }
    return found.join('\n');
  };
  return [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).map(lines);
}
