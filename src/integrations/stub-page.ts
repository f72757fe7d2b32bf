/**
 * A page that stands at an earlier address and leads on without a script.
 *
 * @param to the path that has taken its place, with the base
 * @param site the site's own address; a canonical link needs it to be known
 *
 * @example
 * stubPage('/harbour-fire/', undefined).includes('url=/harbour-fire/') // true
 */
export function stubPage(to: string, site: string | undefined): string {
  const canonical = site === undefined ? '' : `<link rel="canonical" href="${new URL(to, site).href}">`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Moved · Same Story</title>
<meta name="description" content="What stood here has another address now.">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${to}">
${canonical}
<h1>Moved</h1>
<p>What stood here is now at <a href="${to}">${to}</a>.</p>
</html>
`;
}
