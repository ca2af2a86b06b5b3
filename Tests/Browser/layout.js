// What of a page can't be read as it is shown; an empty list where all can.
(() => {
  const problems = new Set();
  const width = document.documentElement.clientWidth;
  const name = element => element.localName + (element.getAttribute('class') ? '.' + element.getAttribute('class') : '');
  const short = text => JSON.stringify(text.trim().replace(/\s+/g, ' ').slice(0, 40));
  if (document.documentElement.scrollWidth > width)
    problems.add(`the page is ${document.documentElement.scrollWidth} wide on a screen of ${width}`);

  const styles = new Map();
  const style = element => {
    if (!styles.has(element)) styles.set(element, getComputedStyle(element));
    return styles.get(element);
  };
  const up = (element, test) => {
    for (let at = element; at; at = at.parentElement) if (test(at)) return at;
    return null;
  };
  // What only screen readers are told, and what is said in other words where it is not shown.
  const isHidden = element => up(element, at =>
    at.matches('.vh, .skip, title, desc, .actions thead, svg .w2, svg .w3'));
  const scroller = element => up(element, at =>
    at !== document.body && at !== document.documentElement && ['auto', 'scroll'].includes(style(at).overflowX));

  const colour = text => {
    const parts = text.match(/[\d.]+/g).map(Number);
    return {rgb: parts.slice(0, 3), alpha: parts.length > 3 ? parts[3] : 1};
  };
  const light = rgb => {
    const [r, g, b] = rgb.map(c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => {
    const [x, y] = [light(a), light(b)].sort((p, q) => q - p);
    return (x + 0.05) / (y + 0.05);
  };
  const ground = (element, box) => {
    const svg = element.closest('svg');
    if (svg) {
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      const bands = [...svg.querySelectorAll('rect')].filter(rect => {
        const r = rect.getBoundingClientRect();
        return r.left <= x && x <= r.right && r.top <= y && y <= r.bottom;
      });
      if (bands.length) return colour(style(bands.at(-1)).fill).rgb;
    }
    const at = up(svg ? svg.parentElement : element, e => colour(style(e).backgroundColor).alpha === 1);
    return at ? colour(style(at).backgroundColor).rgb : [255, 255, 255];
  };

  // Where a text stands. Blanks that are kept at the end of a line hang over it, so that words are taken one by one there.
  const shapes = (node, look) => {
    const words = look.whiteSpace.startsWith('pre') ? [...node.data.matchAll(/\S+/g)] : [[node.data]];
    return words.flatMap(word => {
      const range = document.createRange();
      range.setStart(node, word.index ?? 0);
      range.setEnd(node, (word.index ?? 0) + word[0].length);
      return [...range.getClientRects()];
    });
  };

  const boxes = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!/\S/.test(node.data)) continue;
    const element = node.parentElement;
    if (isHidden(element)) continue;
    const rects = shapes(node, style(element)).filter(r => r.width > 0 && r.height > 0);
    const words = /[\p{L}\p{N}\p{S}\p{P}]/u.test(node.data);
    if (!rects.length) {
      if (words) problems.add(`${name(element)} does not show ${short(node.data)}`);
      continue;
    }
    const look = style(element);
    const size = parseFloat(look.fontSize);
    if (size < 9) problems.add(`${name(element)} shows ${short(node.data)} in ${size} px`);
    if (look.visibility !== 'visible' || look.opacity === '0')
      problems.add(`${name(element)} hides ${short(node.data)}`);
    const ink = colour(element.closest('svg') ? look.fill : look.color).rgb;
    const isLarge = size >= 24 || size >= 18.66 && Number(look.fontWeight) >= 700;
    const ratio = contrast(ink, ground(element, rects[0]));
    if (ratio < (isLarge ? 3 : 4.5))
      problems.add(`${name(element)} shows ${short(node.data)} with a contrast of ${ratio.toFixed(2)}`);
    const box = scroller(element);
    for (const rect of rects) {
      if (!box && (rect.left < -1 || rect.right > width + 1))
        problems.add(`${name(element)} is cut off at ${Math.round(rect.left)}–${Math.round(rect.right)}: ${short(node.data)}`);
      // A box that does not scroll may not hide what is wider or higher than itself.
      const clip = up(element, at => style(at).overflowX === 'hidden' || style(at).overflowY === 'hidden');
      if (clip) {
        const outer = clip.getBoundingClientRect();
        if (rect.right > outer.right + 1 || rect.bottom > outer.bottom + 1)
          problems.add(`${name(clip)} cuts ${short(node.data)} off`);
      }
      // Line boxes of one text touch; only the letters' own height may not meet another's.
      const pad = Math.max(0, (rect.height - size) / 2);
      boxes.push({node, element, left: rect.left, right: rect.right, top: rect.top + pad, bottom: rect.bottom - pad});
    }
  }
  boxes.sort((a, b) => a.top - b.top);
  for (let i = 0; i < boxes.length; i++) {
    for (let j = i + 1; j < boxes.length && boxes[j].top < boxes[i].bottom; j++) {
      const [a, b] = [boxes[i], boxes[j]];
      if (a.node === b.node || scroller(a.element) !== scroller(b.element)) continue;
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (wide > 2 && high > 3)
        problems.add(`${short(a.node.data)} (${name(a.element)}) and ${short(b.node.data)} (${name(b.element)}) overlap`);
    }
  }
  // Links and what scrolls, where they are no part of a sentence, are large enough to be hit (WCAG 2.2, 2.5.8).
  const isPaper = matchMedia('print').matches;
  for (const target of isPaper ? [] : document.querySelectorAll('.brand a, .document a')) {
    const box = target.getBoundingClientRect();
    if (box.width < 24 || box.height < 24)
      problems.add(`${name(target.parentElement)} has a link of ${box.width.toFixed(0)} × ${box.height.toFixed(0)} px`);
  }
  for (const box of document.querySelectorAll('*')) {
    if (!isPaper && ['auto', 'scroll'].includes(style(box).overflowX) && box.scrollWidth > box.clientWidth + 1 && box.tabIndex < 0)
      problems.add(`${name(box)} scrolls and the keyboard can't reach it`);
  }
  return [...problems];
})()
