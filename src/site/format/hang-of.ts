/**
 * The class by which a quotation hangs its opening marks in the margin; one double mark needs none.
 *
 * @example
 * hangOf('‘the “lost” boat’') // 'hang-one'
 * hangOf('‘“We sail,” she said.’') // 'hang-two'
 */
export function hangOf(quotation: string): 'hang-one' | 'hang-two' | undefined {
  if (!quotation.startsWith('‘')) return undefined;
  return quotation.startsWith('‘“') ? 'hang-two' : 'hang-one';
}
