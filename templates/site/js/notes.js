/* Shows a note or remark next to its reference; without scripts the reference links to the list. */
(() => {
  const popover = document.getElementById('popover');
  if (!popover.showPopover) return;
  const margin = 12;
  let caller = null;

  const put = (mark) => {
    if (innerWidth <= 640) return; // on small screens the style sheet shows it as a sheet at the bottom
    const at = mark.getBoundingClientRect();
    const box = popover.getBoundingClientRect();
    const widest = document.documentElement.clientWidth - box.width - margin;
    const isBelow = at.bottom + box.height + margin < innerHeight;
    const top = isBelow ? at.bottom + margin / 2 : at.top - box.height - margin / 2;
    popover.style.left = `${Math.max(margin, Math.min(at.left - 2 * margin, widest))}px`;
    popover.style.top = `${scrollY + top}px`;
  };

  const show = (mark) => {
    const note = document.getElementById(mark.hash.slice(1));
    const parts = [...note.children].filter((part) => !part.matches('.back'));
    popover.replaceChildren(...parts.map((part) => part.cloneNode(true)));
    popover.removeAttribute('style');
    popover.showPopover();
    put(mark);
    popover.focus({ preventScroll: true });
    caller = mark;
    mark.setAttribute('aria-expanded', 'true');
  };

  popover.addEventListener('toggle', ({ newState }) => {
    if (newState !== 'closed' || !caller) return;
    caller.removeAttribute('aria-expanded');
    const inside = document.activeElement === document.body || popover.contains(document.activeElement);
    if (inside) caller.focus({ preventScroll: true });
    caller = null;
  });

  document.addEventListener('click', (event) => {
    const mark = event.target.closest('.note-ref, .remark-ref');
    if (!mark || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (popover.matches(':popover-open')) popover.hidePopover();
    show(mark);
  });
})();
