const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text as it is written in XML, in attributes too. Characters that XML cannot hold are left out.
 *
 * @example
 * escapeXml('Fish & "chips"') // 'Fish &amp; &quot;chips&quot;'
 */
export function escapeXml(text: string): string {
  return text
    .replace(/[&<>"]/g, (sign) => NAMES[sign] ?? sign)
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}
