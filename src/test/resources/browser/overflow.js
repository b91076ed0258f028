() => {
  const root = document.documentElement;
  if (Math.max(root.scrollWidth, document.body.scrollWidth) <= innerWidth) return [];
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
    .map((element) => `${element.tagName.toLowerCase()}.${element.className}: ${element.getBoundingClientRect().right}`)
    .concat(`${root.scrollWidth} > ${innerWidth}`);
}
