// What the Reading view adds to a page: it finds the place of the caret, and tells where a person clicks.
(() => {
  const words = (node) => !node.parentElement.closest('.sidenote, a[role=doc-backlink]');

  const walker = (block) =>
    document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
      words(node) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT);

  // Shows the block in which the place stands, if it is not in view.
  window.postilShow = (offset) => {
    const blocks = document.querySelectorAll('[data-offset]');
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (Number(blocks[middle].dataset.offset) <= offset) low = middle + 1; else high = middle;
    }
    const block = blocks[Math.max(0, low - 1)];
    if (!block) return;
    const place = block.getBoundingClientRect();
    if (place.bottom < 40 || place.top > innerHeight - 40) block.scrollIntoView({block: 'center'});
  };

  // The colours follow the workbench, which may be dark where the system is light.
  const darkColours = [...document.styleSheets[0].cssRules].find(
    (rule) => rule.media && rule.media.mediaText.includes('prefers-color-scheme'));

  window.postilDark = (dark) => {
    darkColours.media.mediaText = dark ? 'screen' : 'not all';
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  };

  // Takes over another version of the page without losing the place in it.
  window.postilReplace = (html) => {
    document.body.replaceWith(new DOMParser().parseFromString(html, 'text/html').body);
  };

  document.addEventListener('click', (event) => {
    const block = event.target.closest('[data-offset]');
    if (!block || event.target.closest('a')) return;
    const caret = document.caretRangeFromPoint(event.clientX, event.clientY);
    let before = 0;
    const texts = walker(block);
    while (caret && texts.nextNode() && texts.currentNode !== caret.startContainer) {
      before += texts.currentNode.length;
    }
    postilReveal(Number(block.dataset.offset) + before + (caret ? caret.startOffset : 0));
  });
})();
