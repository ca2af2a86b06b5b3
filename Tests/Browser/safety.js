// What of a page's live tree breaks a promise; an empty list where nothing does.
(() => {
  const problems = [];
  const base = 'https://base.example/folder/page.html';
  const allowed = new Set(('html head meta title style body a header main article section footer aside p ' +
    'h1 h2 h3 h4 h5 h6 ul ol li dl dt dd div span time table caption thead tbody tr th td pre code blockquote em ' +
    'strong b del br hr img figure figcaption svg g rect line circle text desc').split(' '));
  const addresses = ['href', 'src', 'srcset', 'action', 'formaction', 'poster', 'data', 'ping', 'background',
    'xlink:href', 'cite', 'longdesc', 'manifest', 'srcdoc'];
  const attributes = new Set(('alt aria-hidden aria-label aria-labelledby charset class content cx cy datetime ' +
    'height href http-equiv id lang name property r role rx scope src start tabindex text-anchor title transform ' +
    'width x x1 x2 y y1 y2').split(' '));
  const ids = /^(s-.*|content|strip-title|strip-text)$/s;
  const check = (element, name, value) => {
    if (name !== 'href' && !(name === 'src' && element.localName === 'img'))
      return problems.push(`${element.localName} has ${name}=${value}`);
    let url;
    try { url = new URL(value, base); } catch { return; }
    if (element.localName === 'img')
      return /^data:image\/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=]+$/.test(value) ||
        problems.push(`a picture from ${value.slice(0, 60)}`);
    if (!['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol)) problems.push(`a link to ${url.href}`);
    const isWhole = /^(https?|mailto|tel):/i.test(value);
    if (!isWhole && url.host !== 'base.example') problems.push(`a link to another host: ${value}`);
  };
  for (const element of document.querySelectorAll('*')) {
    if (!allowed.has(element.localName)) problems.push(`an element <${element.localName}>`);
    for (const {name, value} of element.attributes) {
      if (addresses.includes(name)) check(element, name, value);
      if (!attributes.has(name)) problems.push(`${element.localName} has an attribute ${name}`);
      if (name === 'name' && element.localName !== 'meta') problems.push(`a name: ${value}`);
      if (name === 'id' && !ids.test(value)) problems.push(`an id: ${value}`);
      if (name === 'http-equiv' && value !== 'Content-Security-Policy') problems.push(`http-equiv ${value}`);
    }
  }
  if (document.querySelectorAll('style').length !== 1) problems.push('not exactly one style');
  if (document.title === 'broken') problems.push('the title was changed by a script');
  if (document.baseURI !== location.href) problems.push('the base was changed');
  return problems;
})()
