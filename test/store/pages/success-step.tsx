/** @jsxImportSource react */
import { MainButton } from './button.tsx'
import { say } from './page.tsx'

export function SuccessStep({ next }: { next: string }) {
  return (
    <div className="nfm-success" role="status">
      <svg viewBox="0 0 48 48" width="56" height="56" aria-hidden="true">
        <circle cx="24" cy="24" r="22" fill="#07a13f" />
        <path d="m14 25 7 7 13-15" fill="none" stroke="#fff" strokeWidth="4" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <h1 className="nfm-title">{say('doneTitle')}</h1>
      <p className="nfm-hint">{say('doneHint')}</p>
      <MainButton onClick={() => location.assign(next)}>{say('continue')}</MainButton>
    </div>
  )
}
