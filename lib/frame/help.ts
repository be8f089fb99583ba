import { ask } from '@/lib/platform/ask'

export type StartHelp = (window: Window & typeof globalThis, signal: AbortSignal) => void

/** Where the helping script leaves its way in: a global of our own world, which no page can see. */
const slot: { latchkeyStartHelp?: StartHelp } = globalThis as never

/** Called by the helping script in the frame it was brought to. */
export function offerHelp(start: StartHelp): void {
  slot.latchkeyStartHelp = start
}

/** The way in, brought into this frame; undefined where the background sees no need of it. */
export async function getHelp(mayAsk: boolean): Promise<StartHelp | undefined> {
  const { isBrought } = await ask('help.bring', { mayAsk })
  return isBrought ? slot.latchkeyStartHelp : undefined
}
