// What the Reading view adds to a page: it finds the place of the caret, and tells where a person clicks.
(() => {
  const words = (node) => !node.parentElement.closest('.sidenote, .label, a[role=doc-backlink]');

  const walker = (block) =>
    document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
      words(node) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT);

  // The first block for which that is so; for all behind it, it must be so as well.
  const firstBlock = (isSo) => {
    const blocks = document.querySelectorAll('[data-offset]');
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isSo(blocks[middle])) high = middle; else low = middle + 1;
    }
    return {block: blocks[low], before: blocks[Math.max(0, low - 1)]};
  };

  // Shows the block in which the place stands, if it is not in view.
  window.postilShow = (offset) => {
    const block = firstBlock((block) => Number(block.dataset.offset) > offset).before;
    if (!block) return;
    const place = block.getBoundingClientRect();
    if (place.bottom < 40 || place.top > innerHeight - 40) block.scrollIntoView({block: 'center'});
  };

  // The block at the top of the window, and which part of it is above.
  let top = null;

  const keepTop = () => {
    const block = firstBlock((block) => block.getBoundingClientRect().bottom > 0).block;
    const place = block && block.getBoundingClientRect();
    top = block && {block, above: -place.top / place.height};
  };

  // Lines break elsewhere in a window of another width, or in larger letters.
  const restoreTop = () => {
    if (!top || !top.block.isConnected) return;
    const place = top.block.getBoundingClientRect();
    scrollBy(0, place.top + top.above * place.height);
  };

  addEventListener('scroll', keepTop);
  addEventListener('resize', restoreTop);

  const mediaRule = (condition) =>
    [...document.styleSheets[0].cssRules].find(
      (rule) => rule.media && rule.media.mediaText.includes(condition));
  const darkColours = mediaRule('prefers-color-scheme');
  const wide = mediaRule('min-width');
  const WIDE_EMS = 58;
  const size = document.head.appendChild(document.createElement('style'));

  // The colours follow the workbench, which may be dark where the system is light; the size of the
  // text on the screen follows that of the editor, and the notes find room beside larger text on wider
  // windows only.
  window.postilLook = (dark, pixels) => {
    darkColours.media.mediaText = dark ? 'screen' : 'not all';
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
    size.textContent = `@media screen { html { font-size: ${pixels}px; } }`;
    wide.media.mediaText = `screen and (min-width: ${WIDE_EMS * pixels}px)`;
    restoreTop();
  };

  // Takes over another version of the page without losing the place in it.
  window.postilReplace = (html) => {
    document.body.replaceWith(new DOMParser().parseFromString(html, 'text/html').body);
  };

  // How long a text node is in the text of the article, where some things are written at more length.
  const lengthOf = (text) => Number(text.parentElement.dataset.length || text.length);

  // Where a text node, or the first of an element, stands in the text of the article.
  const offsetOf = (block, node) => {
    let before = 0;
    const texts = walker(block);
    while (texts.nextNode() && !node.contains(texts.currentNode)) before += lengthOf(texts.currentNode);
    return Number(block.dataset.words) + before;
  };

  const reveal = (node, within) => {
    const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    const block = element.closest('[data-offset]');
    if (!block) return;
    const {offset, words} = block.dataset;
    const isBehind = within > 0 && within === node.length;
    if (element.closest('.label')) postilReveal(Number(isBehind ? words : offset));
    else postilReveal(offsetOf(block, node) + within);
  };

  // A link goes to its target in the text as well, and so does a note beside its reference.
  const followed = (element) => {
    const sidenote = element.closest('.sidenote');
    const reference = sidenote ? sidenote.previousElementSibling : element;
    return sidenote ? reference.querySelector('a') || reference : reference.closest('a');
  };

  document.addEventListener('click', (event) => {
    const link = followed(event.target);
    const caret = document.caretRangeFromPoint(event.clientX, event.clientY);
    if (link) {
      const target = link.hash && document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (target) reveal(target.dataset.offset ? target.firstChild : target, 0);
    } else if (caret) {
      reveal(caret.startContainer, caret.startOffset);
    }
  });
})();
