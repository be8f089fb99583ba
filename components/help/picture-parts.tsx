import type { ComponentChildren } from 'preact'

/** Parts of the sketches, in units of a sheet of 160 × 104. What the shopper has to do has the key's colour, all the rest is grey. */

/** A browser's window with its address line. Says nothing to a screen reader: the step beside it says it all. */
export function Sheet({ children, isAddressOn = false }: { children: ComponentChildren; isAddressOn?: boolean }) {
  return (
    <Paper>
      <path class="hair" d="M.5 17h159" />
      <g class="flow">
        <circle class="grey" cx="10" cy="9" r="2.2" />
        <circle class="grey" cx="17" cy="9" r="2.2" />
        <rect class={isAddressOn ? 'frame on' : 'grey'} x="28" y="4.5" width="122" height="9" rx="4.5" />
      </g>
      {children}
    </Paper>
  )
}

/** A sheet without a window: keys, phones, signs. */
export function Paper({ children }: { children: ComponentChildren }) {
  return (
    <svg class="picture" viewBox="0 0 160 104" aria-hidden="true">
      <rect class="paper" x=".5" y=".5" width="159" height="103" rx="9" />
      {children}
    </svg>
  )
}

/** A line of words. */
export function Words({ y, width = 70, x = 14 }: { y: number; width?: number; x?: number }) {
  return <rect class="grey flow" x={x} y={y} width={width} height="4" rx="2" />
}

export function Field({ y, holds, isOn = false }: { y: number; holds?: 'words' | 'dots'; isOn?: boolean }) {
  return (
    <g>
      <rect class={isOn ? 'frame on' : 'frame'} x="14" y={y} width="132" height="16" rx="4.5" />
      {holds === 'words' && <Words y={y + 6} x={21} width={58} />}
      {holds === 'dots' && (
        <g class="flow">
          {[24, 32, 40, 48, 56, 64].map((x) => (
            <circle key={x} class="ink" cx={x} cy={y + 8} r="2.3" />
          ))}
        </g>
      )}
    </g>
  )
}

export function Button({ y, label, isOn = true }: { y: number; label?: string; isOn?: boolean }) {
  return (
    <g>
      <rect class={isOn ? 'go' : 'frame'} x="14" y={y} width="132" height="18" rx="5.5" />
      {label === undefined ? (
        <rect class={isOn ? 'on-go' : 'grey'} x="55" y={y + 7} width="50" height="4" rx="2" />
      ) : (
        <Label y={y} text={label} tone={isOn ? 'on-go' : ''} />
      )}
    </g>
  )
}

/** A line of a list that can be chosen. */
export function Row({ y, label, isOn = false }: { y: number; label?: string; isOn?: boolean }) {
  return (
    <g>
      <rect class={isOn ? 'frame on wash' : 'frame'} x="14" y={y} width="132" height="18" rx="5" />
      {label === undefined ? <Words y={y + 7} x={22} width={64} /> : <Label y={y} text={label} tone={isOn ? 'key' : ''} />}
    </g>
  )
}

/** Boxes for a code, one digit each. */
export function Boxes({ y, count = 6, isOn = true }: { y: number; count?: number; isOn?: boolean }) {
  const left = 80 - count * 11 + 1.5
  return (
    <g>
      {Array.from({ length: count }, (_, at) => (
        <g key={at}>
          <rect class={isOn ? 'frame on' : 'frame'} x={left + at * 22} y={y} width="19" height="22" rx="4.5" />
          {isOn && <circle class="ink" cx={left + at * 22 + 9.5} cy={y + 11} r="2.3" />}
        </g>
      ))}
    </g>
  )
}

/** The store's slider goes to the right in every language. */
export function Slider({ y }: { y: number }) {
  return (
    <g>
      <rect class="frame" x="14" y={y} width="132" height="18" rx="5" />
      <rect class="wash-only" x="15" y={y + 1} width="56" height="16" rx="4" />
      <rect class="go" x="60" y={y} width="22" height="18" rx="5" />
      <path class="stroke on-go" d={`M66 ${y + 9}h9m-4-4 4 4-4 4`} />
      <path class="stroke soft" d={`M92 ${y + 9}h38m-5-4 5 4-5 4`} />
    </g>
  )
}

/** A key of a keyboard. */
export function Key({
  x,
  y = 32,
  width = 40,
  text,
  isOn = false,
}: {
  x: number
  y?: number
  width?: number
  text: string
  isOn?: boolean
}) {
  return (
    <g>
      <rect class={isOn ? 'frame on wash' : 'frame'} x={x} y={y} width={width} height="40" rx="7" />
      <text class={isOn ? 'glyph key' : 'glyph'} x={x + width / 2} y={y + 26} text-anchor="middle">
        {text}
      </text>
    </g>
  )
}

/** A shape in a circle, as large as the matter. */
export function Sign({
  cx = 80,
  cy = 52,
  r = 20,
  d,
  tone = 'key',
}: {
  cx?: number
  cy?: number
  r?: number
  d: string
  tone?: 'key' | 'bad'
}) {
  return (
    <g class="upright">
      <circle class={tone === 'bad' ? 'disc bad' : 'disc'} cx={cx} cy={cy} r={r} />
      <path class={tone === 'bad' ? 'stroke bad' : 'stroke key'} transform={`translate(${cx} ${cy}) scale(${r / 20})`} d={d} />
    </g>
  )
}

export const shapes = {
  tick: 'M-8 1l5.5 6L9-7',
  cross: 'M-7-7 7 7M7-7-7 7',
  clock: 'M0-10V0l7 5',
  arrow: 'M-9 0H9M2-7l7 7-7 7',
  bar: 'M-9 0H9',
} as const

/** The words on a button 18 units high. Long ones are written smaller, the longest cut: an SVG breaks no lines. */
function Label({ y, text, tone }: { y: number; text: string; tone: 'on-go' | 'key' | '' }) {
  const letters = Array.from(text)
  const isLong = letters.length > 15
  return (
    <text class={`label ${isLong ? 'long' : ''} ${tone}`} x="80" y={y + (isLong ? 11.8 : 12.4)} text-anchor="middle">
      {letters.length > 23 ? `${letters.slice(0, 22).join('').trimEnd()}…` : text}
    </text>
  )
}
