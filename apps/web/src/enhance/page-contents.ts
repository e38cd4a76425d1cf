/** Marks, in the contents at the side, the section that is being read. */
export function highlightContents(page: Element) {
  const links = new Map<Element, HTMLAnchorElement>();
  for (const link of page.querySelectorAll<HTMLAnchorElement>('[data-variant="side"] a')) {
    const section = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (section) links.set(section, link);
  }
  if (links.size === 0) return;

  let asked = false;
  const mark = () => {
    asked = false;
    // The last section that has passed the upper third of the window.
    const line = innerHeight / 3;
    const current = [...links.keys()].findLast((section) => section.getBoundingClientRect().top < line);
    for (const [section, link] of links) {
      if (section === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  const ask = () => {
    if (!asked) requestAnimationFrame(mark);
    asked = true;
  };
  addEventListener('scroll', ask, { passive: true });
  ask();
}
