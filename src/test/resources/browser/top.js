() => {
  const bar = document.querySelector('.bar').getBoundingClientRect().bottom;
  const pairs = [...document.querySelectorAll('.pair')];
  const top = pairs.find((pair) => pair.getBoundingClientRect().bottom > bar + 24);
  return (top.id ? top : top.querySelector('[id]')).id;
}
