/**
 * What is wrong with where the site is to be served, as the environment says.
 *
 * @example
 * misaddressed({ SITE: 'https://example.org', BASE_PATH: '/news' }) // undefined
 * misaddressed({ SITE: 'example.org' }) // 'SITE is "example.org": write the host alone, such as …'
 */
export function misaddressed({ SITE, BASE_PATH }: NodeJS.ProcessEnv): string | undefined {
  if (SITE !== undefined && !/^https?:\/\/[^/?#\s]+\/?$/.test(SITE))
    return `SITE is "${SITE}": write the host alone, such as https://example.org, and the path below it in BASE_PATH`;
  if (BASE_PATH !== undefined && !/^[\w.~%/-]*$/.test(BASE_PATH))
    return `BASE_PATH is "${BASE_PATH}": write a path, such as /news`;
  return undefined;
}
