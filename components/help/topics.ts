import { causeTexts } from '@/components/shared/causes'
import { findText } from '@/components/shared/text'
import type { Cause } from '@/lib/diagnosis/diagnose'
import { journeys, type JourneyId } from '@/lib/diagnosis/journeys/journeys'
import { listChecks } from '@/lib/diagnosis/list-checks'
import { causeAnchor, journeyAnchor } from './anchors'
import { sketchOf, type StepSketch } from './sketch-of'

/** One answer of the help, in the shopper's language. */
interface Topic {
  /** the part of the address after # */
  anchor: string
  title: string
  /** other words that shoppers may search for; never shown */
  words: string
}

export interface CauseTopic extends Topic {
  cause: Cause
  /** how the shopper can tell that it is this one */
  sign?: string
  todo: string
  /** the journey that ends it */
  wayOut?: { title: string; anchor: string }
}

export interface JourneyTopic extends Topic {
  steps: readonly { id: string; text: string; advice: readonly string[]; sketch?: StepSketch }[]
  deadEnds: readonly string[]
}

/** Every cause that can be told, in the order in which a shopper would look. */
export function causeTopics(): CauseTopic[] {
  const nothing = { page: false, typed: false, vault: false, account: false }
  return listChecks([], nothing).flatMap(({ id }) => {
    const texts = causeTexts(id)
    if (!texts) return []
    const way = waysOut[id]
    const wayTitle = way && findText(`journey.${way}.title`)
    return {
      cause: id,
      anchor: causeAnchor(id),
      ...texts,
      sign: findText(`help.sign.${id}`),
      words: findText(`help.words.${id}`) ?? '',
      wayOut: way && wayTitle !== undefined ? { title: wayTitle, anchor: journeyAnchor(way) } : undefined,
    }
  })
}

/** J1 to J14. A step that nobody has words for is left out. */
export function journeyTopics(): JourneyTopic[] {
  return journeys.map((journey) => ({
    anchor: journeyAnchor(journey.id),
    title: findText(`journey.${journey.id}.title`) ?? '',
    words: findText(`help.words.${journey.id}`) ?? '',
    steps: journey.steps.flatMap((step) => {
      const text = findText(`journey.${journey.id}.${step.id}`)
      if (text === undefined) return []
      return { id: step.id, text, advice: textsOf('advice', step.advice), sketch: sketchOf(journey, step) }
    }),
    deadEnds: textsOf('dead-end', journey.deadEnds),
  }))
}

/** All that can be read of a topic, for the search. */
export function textOf(topic: CauseTopic | JourneyTopic): string {
  const parts =
    'cause' in topic
      ? [topic.sign ?? '', topic.todo, topic.wayOut?.title ?? '']
      : [...topic.steps.flatMap(({ text, advice }) => [text, ...advice]), ...topic.deadEnds]
  return [topic.title, topic.words, ...parts].join('\n')
}

const waysOut: Partial<Record<Cause, JourneyId>> = {
  'old-password': 'recovery',
  'no-longer-valid': 'recovery',
  'locked-out': 'recovery',
  'social-account': 'sign-in-network',
}

function textsOf(kind: 'advice' | 'dead-end', ids: readonly string[]): string[] {
  return ids.flatMap((id) => findText(`journey.${kind}.${id}`) ?? [])
}
