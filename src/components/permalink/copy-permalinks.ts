/**
 * Makes each ¶ copy its address, or offer it to share on a device that is used by touch.
 *
 * Without this, or where the browser can do neither, a ¶ is a link like any other. A click
 * with a modifier stays the browser's.
 *
 * @example
 * copyPermalinks(document)
 */
export function copyPermalinks(root: ParentNode): void {
  const status = root.querySelector<HTMLElement>('[data-copied]');
  if (status === null) return;
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-permalink]'))
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      const share = { url: link.href, title: document.title };
      const touched = matchMedia('(pointer: coarse)').matches;
      if (touched && 'canShare' in navigator && navigator.canShare(share)) {
        event.preventDefault();
        // A reader who closes the sheet has said no: there is nothing to tell.
        navigator.share(share).catch(() => {});
      } else if ('clipboard' in navigator) {
        event.preventDefault();
        tell(status, link.href);
      }
    });
}

async function tell(status: HTMLElement, address: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    status.textContent = 'Copied';
  } catch {
    status.textContent = `Not copied. The link is ${address}`;
  }
  setTimeout(() => {
    status.textContent = '';
  }, 4000);
}
