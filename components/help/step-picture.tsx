import { PhonePicture } from './phone-picture'
import { Boxes, Button, Field, Paper, Row, Sheet, Sign, Slider, Words, shapes } from './picture-parts'
import type { StepSketch } from './sketch-of'

/** What the page of a step looks like, as a sketch. `labels`: the words of the page's own buttons, the one to press first. */
export function StepPicture({ sketch, labels }: { sketch: StepSketch; labels: readonly string[] }) {
  const [label] = labels
  switch (sketch) {
    case 'address':
      return (
        <Sheet isAddressOn>
          <Row y={25} label={label} isOn />
          <Words y={56} width={132} />
          <Words y={67} width={112} />
          <Words y={78} width={124} />
        </Sheet>
      )
    case 'sign-in':
      return (
        <Sheet>
          <Field y={25} holds="words" isOn />
          <Field y={47} holds="dots" isOn />
          <Button y={74} label={label} />
        </Sheet>
      )
    case 'account':
      return (
        <Sheet>
          <Words y={27} width={84} />
          <Field y={39} holds="words" isOn />
          <Button y={70} label={label} />
        </Sheet>
      )
    case 'password':
      return (
        <Sheet>
          <Words y={27} width={84} />
          <Field y={39} holds="dots" isOn />
          <Button y={70} label={label} />
        </Sheet>
      )
    case 'forgot':
      return (
        <Sheet>
          <Field y={25} holds="words" />
          <Field y={46} />
          <Row y={70} label={label} isOn />
        </Sheet>
      )
    case 'networks':
      return (
        <Sheet>
          <Field y={25} />
          <Button y={46} isOn={false} />
          {['G', 'f', 'VK', 'X'].map((name, at) => (
            <g key={name}>
              <circle class="disc" cx={35 + at * 30} cy="83" r="10.5" />
              <text class="label key" x={35 + at * 30} y="86.4" text-anchor="middle">
                {name}
              </text>
            </g>
          ))}
        </Sheet>
      )
    case 'allow':
      return (
        <Sheet>
          <Sign cx={45} cy={46} r={15} d={shapes.tick} />
          <g class="flow">
            <path class="stroke soft" d="M68 46h24m-6-5 6 5-6 5" />
          </g>
          <circle class="disc plain" cx="115" cy="46" r="15" />
          <Button y={74} />
        </Sheet>
      )
    case 'slider':
      return (
        <Sheet>
          <Field y={23} holds="words" isOn />
          <Slider y={47} />
          <Button y={75} label={label} />
        </Sheet>
      )
    case 'letters':
      return (
        <Sheet>
          <Field y={23} holds="words" isOn />
          <Letters y={57} />
          <Button y={75} label={label} />
        </Sheet>
      )
    case 'choice':
      return (
        <Sheet>
          <Row y={25} label={label} isOn />
          <Row y={47} />
          <Button y={75} label={labels[1]} />
        </Sheet>
      )
    case 'ask-code':
      return (
        <Sheet>
          <Button y={27} label={label} />
          <Boxes y={55} isOn={false} />
          <Words y={87} width={60} x={50} />
        </Sheet>
      )
    case 'code':
    case 'four-digits':
      return (
        <Sheet>
          <Words y={27} width={92} />
          <Boxes y={39} count={sketch === 'code' ? 6 : 4} />
          <Button y={73} label={labels.at(-1)} />
        </Sheet>
      )
    case 'two-fields':
      return (
        <Sheet>
          <Field y={25} holds="dots" isOn />
          <Field y={47} holds="dots" isOn />
          <Button y={74} label={label} />
        </Sheet>
      )
    case 'three-fields':
      return (
        <Sheet>
          <Field y={21} holds="dots" />
          <Field y={40} holds="dots" isOn />
          <Field y={59} holds="dots" isOn />
          <Button y={80} label={label} />
        </Sheet>
      )
    case 'question':
      return (
        <Sheet>
          <Sign cx={80} cy={36} r={12} d="M-5-4c0-8 11-8 11 0 0 5-6 4-6 9m0 5v.5" />
          <Field y={54} holds="words" isOn />
          <Button y={78} />
        </Sheet>
      )
    case 'list':
      return (
        <Sheet>
          {[0, 1, 2].map((at) => (
            <Row key={at} y={24 + at * 25} label={labels[at]} isOn={at === Math.max(0, labels.length - 1)} />
          ))}
        </Sheet>
      )
    case 'mail':
      return (
        <Sheet>
          <Words y={26} width={60} />
          <Words y={40} width={132} />
          <Words y={50} width={110} />
          <path class="stroke key" d="M14 66h78" />
          <rect class="wash-only" x="14" y="57" width="78" height="8" rx="2" />
          <Words y={80} width={96} />
        </Sheet>
      )
    case 'chat':
      return (
        <Sheet>
          <rect class="grey flow" x="14" y="25" width="84" height="18" rx="8" />
          <rect class="go flow" x="62" y="49" width="84" height="18" rx="8" />
          <rect class="grey flow" x="14" y="73" width="64" height="18" rx="8" />
        </Sheet>
      )
    case 'chinese':
      return (
        <Sheet>
          <Words y={27} width={100} />
          <Words y={38} width={76} />
          <rect class="go" x="14" y="60" width="132" height="24" rx="5.5" />
          {signs.map((strokes, at) => (
            <path key={strokes} class="stroke on-go thin" d={strokes} transform={`translate(${55 + at * 20} 65)`} />
          ))}
        </Sheet>
      )
    case 'phone-menu':
    case 'phone-forgot':
    case 'phone-browser':
    case 'phone-signal':
    case 'phone-message':
      return <PhonePicture sketch={sketch} />
    case 'not-password':
      return (
        <Paper>
          <Field y={44} holds="dots" />
          <Sign cx={122} cy={52} r={15} tone="bad" d={shapes.cross} />
        </Paper>
      )
    case 'later':
      return (
        <Paper>
          <Sign r={24} d={shapes.clock} />
        </Paper>
      )
    case 'done':
      return (
        <Sheet>
          <Sign cy={51} r={18} d={shapes.tick} />
          <Words y={82} width={72} x={44} />
        </Sheet>
      )
  }
}

/** Like Chinese characters, by strokes: not every computer has a font for them. */
const signs = ['M5 0v14M0 3h10v6H0z', 'M0 1h10v12H0zM0 7h10M5 1v12', 'M0 1h10M5 1v12M1 7h8M0 13h10']

function Letters({ y }: { y: number }) {
  return (
    <g>
      <rect class="frame" x="14" y={y - 13} width="52" height="26" rx="4.5" />
      <text class="glyph small" x="40" y={y + 5} text-anchor="middle" transform={`rotate(-6 40 ${y})`}>
        w7Kd
      </text>
      <rect class="frame on" x="74" y={y - 8} width="72" height="16" rx="4.5" />
    </g>
  )
}
