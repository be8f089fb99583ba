import { composeHangul, decomposeHangul } from './hangul'
import type { LayoutId } from './layouts'
import { findStrokes, typeStrokes } from './strokes'

/**
 * The text that the same presses give on another layout: `convertLayout('gfhjkm', 'en-US', 'ru')` is 'пароль'. Undefined when a
 * character is not on `from`, or its key gives nothing on `to`. Korean syllables are taken apart and put together as its input
 * method does; Japanese is its Latin layout (`typeKana` knows its input method).
 */
export function convertLayout(text: string, from: LayoutId, to: LayoutId): string | undefined {
  const strokes = findStrokes(prepareText(text, from), from)
  const typed = strokes === undefined ? undefined : typeStrokes(strokes, to)
  return typed === undefined ? undefined : finishText(typed, to)
}

/** Whether the first key of `meant` (as en-US has it) gives what the text begins with on that layout: cheap, and rules out nearly all others. */
export function beginsAs(text: string, meant: string, on: LayoutId): boolean {
  const first = convertLayout(meant.charAt(0), 'en-US', on)
  return first !== undefined && text.startsWith(first)
}

/** Text as the layout's table has it: syllables taken apart, two letters of one key as the ligature that stands for them there. */
export function prepareText(text: string, from: LayoutId): string {
  if (from === 'ko') return decomposeHangul(text)
  if (from === 'ja-kana') return toKanaKeys(text)
  if (from !== 'ar') return text
  return ligatures.reduce((joined, [ligature, letters]) => joined.replaceAll(letters, ligature), text)
}

/** As the caps show kana: large, of full width, and a sounding mark on a key of its own. */
function toKanaKeys(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll('\u3099', '\u309b')
    .replaceAll('\u309a', '\u309c')
    .replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
}

/** What the shopper sees of it. */
function finishText(typed: string, to: LayoutId): string {
  if (to === 'ko') return composeHangul(typed)
  if (to !== 'ar') return typed
  return ligatures.reduce((split, [ligature, letters]) => split.replaceAll(ligature, letters), typed)
}

/** Arabic has keys for two letters at once; xkb-data writes them as one presentation form. */
const ligatures = ['ﻻ', 'ﻷ', 'ﻹ', 'ﻵ'].map((ligature) => [ligature, ligature.normalize('NFKC')] as const)
