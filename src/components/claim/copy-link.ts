/**
 * * Shows the button that copies the page's permalink, where the browser can copy.
 *
 * @example
 * copyLink(document)
 */
export function copyLink(root: ParentNode): void {
  const link = root.querySelector<HTMLAnchorElement>('[data-permalink]');
  const button = root.querySelector<HTMLButtonElement>('[data-copy]');
  const status = root.querySelector<HTMLElement>('[data-copied]');
  if (link === null || button === null || status === null || !('clipboard' in navigator)) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(link.href);
      status.textContent = 'Copied';
    } catch {
      status.textContent = 'The browser did not let the link be copied. Select it instead.';
    }
  });
}
