import type { ComponentChildren } from 'preact'
import { Paper } from './picture-parts'
import type { PhoneSketch } from './sketch-of'

/** What a phone shows at a step. */
export function PhonePicture({ sketch }: { sketch: PhoneSketch }) {
  switch (sketch) {
    case 'phone-menu':
      return (
        <Phone>
          <g class="flow">
            <path class="stroke key" d="M58 22h12m-12 5h12m-12 5h12" />
          </g>
          <rect class="frame" x="57" y="42" width="46" height="12" rx="3" />
          <rect class="frame on wash" x="57" y="58" width="46" height="12" rx="3" />
          <rect class="frame" x="57" y="74" width="46" height="12" rx="3" />
        </Phone>
      )
    case 'phone-forgot':
      return (
        <Phone>
          <rect class="frame" x="57" y="24" width="46" height="12" rx="3" />
          <rect class="frame" x="57" y="41" width="46" height="12" rx="3" />
          <path class="stroke key" d="M63 69h34" />
        </Phone>
      )
    case 'phone-browser':
      return (
        <Phone>
          <rect class="grey" x="57" y="19" width="46" height="8" rx="4" />
          {[0, 1, 2, 3, 4, 5].map((at) => (
            <rect key={at} class="frame on" x={57 + at * 8} y="42" width="6" height="11" rx="1.5" />
          ))}
          <rect class="go" x="57" y="66" width="46" height="12" rx="3.5" />
        </Phone>
      )
    case 'phone-signal':
      return (
        <Phone>
          {[0, 1, 2, 3].map((at) => (
            <rect key={at} class={at < 2 ? 'key-fill' : 'grey'} x={64 + at * 9} y={62 - at * 8} width="6" height={12 + at * 8} rx="1.5" />
          ))}
        </Phone>
      )
    case 'phone-message':
      return (
        <Phone>
          <rect class="grey" x="57" y="24" width="34" height="14" rx="6" />
          <rect class="go" x="69" y="46" width="34" height="14" rx="6" />
        </Phone>
      )
  }
}

function Phone({ children }: { children: ComponentChildren }) {
  return (
    <Paper>
      <rect class="frame" x="50" y="7" width="60" height="90" rx="9" />
      <path class="hair" d="M73 12h14" />
      {children}
    </Paper>
  )
}
