/** @jsxImportSource react */
import { useRef } from 'react'
import { say } from './page.tsx'

/** One box for each digit; a digit moves the focus on, Backspace in an empty box moves it back. A box takes one digit, however it comes. */
export function CodeBoxes({ digits, onDigits }: { digits: readonly string[]; onDigits: (digits: string[]) => void }) {
  const boxes = useRef<(HTMLInputElement | null)[]>([])

  const put = (index: number, typed: string) => {
    const digit = typed.replace(/\D/g, '').slice(-1)
    onDigits(digits.map((old, at) => (at === index ? digit : old)))
    if (digit) boxes.current[index + 1]?.focus()
  }
  const goBack = (index: number) => {
    if (digits[index] || index === 0) return
    onDigits(digits.map((old, at) => (at === index - 1 ? '' : old)))
    boxes.current[index - 1]?.focus()
  }

  return (
    <div className="verify-code">
      {digits.map((digit, index) => (
        <input
          key={index}
          ref={(box) => {
            boxes.current[index] = box
          }}
          className="verify-code-input"
          type="tel"
          maxLength={1}
          autoComplete="off"
          aria-label={say('codeLabel', { number: index + 1 })}
          value={digit}
          onChange={(event) => put(index, event.target.value)}
          onKeyDown={(event) => event.key === 'Backspace' && goBack(index)}
        />
      ))}
    </div>
  )
}
