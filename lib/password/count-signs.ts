let segmenter: Intl.Segmenter | undefined

/** As a shopper counts: an emoji or a letter with its marks is one. Making a segmenter takes longer than rating a password, hence the first line. */
export function countSigns(text: string): number {
  if (/^[\0-\x7f]*$/.test(text)) return text.length
  segmenter ??= new Intl.Segmenter()
  return Array.from(segmenter.segment(text)).length
}
