export type Score = 0 | 1 | 2 | 3 | 4

/** Four segments; a weakest password still fills one, so that it does not look like an empty field. The words stand beside it. */
export function StrengthMeter({ score }: { score: Score | undefined }) {
  const filled = score === undefined ? 0 : Math.max(1, score)
  return (
    <div class={`meter ${toneOf(score)}`} aria-hidden="true">
      {[1, 2, 3, 4].map((step) => (
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
