/** What is dearest to compare: scripts whose letters join, dead keys, and what no hand types. */
export const hardTexts: Record<string, string> = {
  'a slip of a key': 'Sommer1988x',
  Russian: 'Ыщььук1988',
  'Arabic, with ligatures': 'سشمشةلا5لا',
  Greek: 'Σοφια1988',
  Korean: '갑녇1988',
  kana: 'そmめr１９８８',
  'dead keys': 'forêt12ü',
  '64 accents': 'ü'.repeat(64),
  '64 syllables': '값'.repeat(64),
  '10,000 letters': 'a'.repeat(10_000),
  '10,000 letters of another script': 'ф'.repeat(10_000),
  '10,000 spaces': ' '.repeat(10_000),
  '10,000 lone surrogates': '\ud800'.repeat(10_000),
  'all of it, 10,000 long': ' aф\ud800'.repeat(2500),
}
