import { adjacencyGraphs } from '@zxcvbn-ts/language-common'
import { convertLayout } from '@/lib/keyboard/convert'
import type { LayoutId } from '@/lib/keyboard/layouts'

/** Which keys are neighbours, by what they give: for each character the six around it, each as with and without Shift. */
type Graph = Record<string, (string | null)[]>
type Graphs = Record<string, Graph>

/** Layouts with letters that zxcvbn's graphs lack. Korean letters are never seen as keys: its input method joins them. */
const scripts: readonly (readonly [RegExp, readonly LayoutId[]])[] = [
  [/\p{Script=Cyrillic}/u, ['ru', 'uk']],
  [/\p{Script=Greek}/u, ['el']],
  [/\p{Script=Hebrew}/u, ['he']],
  [/\p{Script=Arabic}/u, ['ar']],
]

const made = new Map<LayoutId, Graph>()

/** zxcvbn's graphs, and those of the alphabets in the password. */
export function graphsFor(password: string): Graphs {
  const layouts = scripts.filter(([script]) => script.test(password)).flatMap(([, layouts]) => layouts)
  return { ...adjacencyGraphs, ...Object.fromEntries(layouts.map((layout) => [layout, graphOf(layout)])) }
}

function graphOf(layout: LayoutId): Graph {
  const known = made.get(layout) ?? makeGraph(layout)
  made.set(layout, known)
  return known
}

/** The keys stand where they stand; what they give is another. */
function makeGraph(layout: LayoutId): Graph {
  const give = (key: string) => Array.from(key, (character) => convertLayout(character, 'en-US', layout) ?? '').join('')
  const keys = Object.entries<(string | null)[]>(adjacencyGraphs.qwerty).map(([key, around]): [string, (string | null)[]] => [
    give(key),
    around.map((each) => (each === null ? null : give(each) || null)),
  ])
  return Object.fromEntries(keys.filter(([key]) => key.length === 1))
}
