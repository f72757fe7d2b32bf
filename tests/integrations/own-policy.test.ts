import { expect, it } from 'vitest';
import { narrowPolicy } from '../../src/integrations/own-policy.ts';

const OWN = "'sha256-n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg='";
const OTHER = "'sha256-l4sP7jsF2IKruDyRB0fNqrf1fk9ag4MeMoa9TTkisSw='";
const page = (policy: string, body: string) =>
  `<meta http-equiv="content-security-policy" content="${policy}"><p>'sha256-x'</p>${body}`;

it.each([
  ['<script type="module">test</script>', `script-src 'self' ${OWN}; style-src 'self';`],
  ['<style>test</style>', `script-src 'self' ${OWN}; style-src 'self';`],
  ['<script src="/a.js"></script>', `script-src 'self'; style-src 'self';`],
  ['', `script-src 'self'; style-src 'self';`],
])('allows what stands on the page alone: %s', (body, policy) => {
  expect(narrowPolicy(page(`script-src 'self' ${OTHER} ${OWN}; style-src 'self' ${OTHER};`, body))).toBe(
    page(policy, body),
  );
});
