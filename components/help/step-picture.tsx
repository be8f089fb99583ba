import { Boxes, Button, Field, Paper, Phone, Row, Sheet, Sign, Slider, Words, shapes } from './picture-parts'
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
          <Button y={62} label="修改密码" />
        </Sheet>
      )
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
