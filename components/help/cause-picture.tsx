import type { ComponentChildren } from 'preact'
import type { Cause } from '@/lib/diagnosis/diagnose'
import { Button, Field, Key, Paper, Sheet, Sign, Slider, Words, shapes } from './picture-parts'

/** What went wrong, as a sketch. */
export function CausePicture({ cause }: { cause: Cause }) {
  switch (cause) {
    case 'layout':
      return (
        <Paper>
          <Key x={24} text="A" />
          <path class="stroke soft" d="M70 52h20m-14-5-6 5 6 5m8-10 6 5-6 5" />
          <Key x={96} text="Ф" isOn />
        </Paper>
      )
    case 'caps-lock':
      return (
        <Paper>
          <rect class="frame on wash" x="36" y="32" width="88" height="40" rx="7" />
          <text class="label key" x="74" y="56" text-anchor="middle">
            Caps Lock
          </text>
          <circle class="key-fill" cx="113" cy="42" r="4" />
        </Paper>
      )
    case 'spaces':
      return (
        <Dots>
          <path class="stroke bad" d="M74 50v5h12v-5" />
        </Dots>
      )
    case 'typo':
      return (
        <Paper>
          <Key x={16} text="K" />
          <Key x={60} text="L" isOn />
          <Key x={104} text=";" />
        </Paper>
      )
    case 'old-password':
      return (
        <Dots>
          <g class="flow">
            <Sign cx={122} cy={52} r={15} d={shapes.clock} />
          </g>
        </Dots>
      )
    case 'no-longer-valid':
      return (
        <Dots>
          <g class="flow">
            <Sign cx={122} cy={52} r={15} tone="bad" d={shapes.cross} />
          </g>
        </Dots>
      )
    case 'other-account':
      return (
        <Paper>
          <Person x={46} />
          <path class="stroke soft" d="M70 52h20m-14-5-6 5 6 5m8-10 6 5-6 5" />
          <Person x={114} isOn />
        </Paper>
      )
    case 'other-site':
      return (
        <Paper>
          <Site x={16} text=".com" />
          <Site x={86} text=".ru" isOn />
        </Paper>
      )
    case 'unknown-account':
      return (
        <Sheet>
          <Field y={32} holds="words" isOn />
          <Sign cx={80} cy={76} r={14} d="M-5-4c0-8 11-8 11 0 0 5-6 4-6 9m0 5v.5" />
        </Sheet>
      )
    case 'social-account':
      return (
        <Paper>
          {['G', 'f', 'VK', 'X'].map((name, at) => (
            <g key={name}>
              <circle class="disc" cx={32 + at * 32} cy="52" r="13" />
              <text class="label key" x={32 + at * 32} y="55.5" text-anchor="middle">
                {name}
              </text>
            </g>
          ))}
        </Paper>
      )
    case 'offline':
      return (
        <Paper>
          <path class="stroke soft wide" d="M52 46c16-15 40-15 56 0M62 57c10-9 26-9 36 0" />
          <circle class="ink" cx="80" cy="70" r="4" />
          <path class="stroke bad wide" d="M54 78 106 28" />
        </Paper>
      )
    case 'store-down':
      return (
        <Sheet>
          <Sign cx={80} cy={52} r={18} tone="bad" d="M0-10V2m0 7v.5" />
          <Words y={82} width={72} x={44} />
        </Sheet>
      )
    case 'captcha':
      return (
        <Sheet>
          <Field y={24} holds="dots" />
          <Slider y={48} />
          <Button y={76} isOn={false} />
        </Sheet>
      )
    case 'blocked':
      return (
        <Sheet>
          <rect class="frame gap" x="14" y="26" width="132" height="66" rx="6" />
          <Sign cx={80} cy={59} r={16} tone="bad" d={shapes.bar} />
        </Sheet>
      )
    case 'locked-out':
      return (
        <Paper>
          <path class="stroke key wide" d="M67 50V39a13 13 0 0 1 26 0v11" />
          <rect class="go" x="58" y="49" width="44" height="32" rx="7" />
          <path class="stroke on-go" d="M80 61v8" />
        </Paper>
      )
    case 'rules':
      return (
        <Sheet>
          <Field y={24} holds="dots" isOn />
          {[0, 1, 2].map((at) => (
            <g key={at} class="flow">
              <path
                class={at === 1 ? 'upright stroke bad' : 'upright stroke key'}
                d={at === 1 ? `M16 ${49 + at * 16}l6 6m0-6-6 6` : `M15 ${52 + at * 16}l3 3.5 6-7`}
              />
              <rect class="grey" x="32" y={50 + at * 16} width={at === 1 ? 92 : 76} height="4" rx="2" />
            </g>
          ))}
        </Sheet>
      )
  }
}

/** A password's field, with what is the matter beside the dots. */
function Dots({ children }: { children: ComponentChildren }) {
  return (
    <Paper>
      <Field y={44} holds="dots" />
      {children}
    </Paper>
  )
}

function Person({ x, isOn = false }: { x: number; isOn?: boolean }) {
  return (
    <g>
      <circle class={isOn ? 'frame on wash' : 'frame'} cx={x} cy="40" r="10" />
      <path class={isOn ? 'frame on wash' : 'frame'} d={`M${x - 18} 76c0-24 36-24 36 0z`} />
    </g>
  )
}

function Site({ x, text, isOn = false }: { x: number; text: string; isOn?: boolean }) {
  return (
    <g>
      <rect class={isOn ? 'frame on wash' : 'frame'} x={x} y="30" width="58" height="44" rx="6" />
      <path class="hair" d={`M${x} 41h58`} />
      <text class={isOn ? 'label key' : 'label'} x={x + 29} y="62" text-anchor="middle">
        {text}
      </text>
    </g>
  )
}
