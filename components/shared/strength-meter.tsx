export type Score = 0 | 1 | 2 | 3 | 4

/** Five levels, each with a shape of its own: one segment more. The words stand beside it. */
export function StrengthMeter({ score }: { score: Score | undefined }) {
  const filled = score === undefined ? 0 : score + 1
  return (
    <div class={`meter ${toneOf(score)}`} aria-hidden="true">
      {[1, 2, 3, 4, 5].map((step) => (
        <i key={step} class={step <= filled ? 'on' : ''} />
      ))}
    </div>
  )
}

function toneOf(score: Score | undefined): 'bad' | 'warn' | 'good' | '' {
  if (score === undefined) return ''
  if (score <= 1) return 'bad'
  return score === 2 ? 'warn' : 'good'
}
