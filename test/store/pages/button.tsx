/** @jsxImportSource react */
import type { ReactNode } from 'react'

interface ButtonProps {
  children: ReactNode
  onClick: () => void
  isDisabled?: boolean
  isBusy?: boolean
  id?: string
}

/** The one red button of a step. It is no submit button: the store's forms are not forms. */
export function MainButton({ children, onClick, isDisabled = false, isBusy = false, id }: ButtonProps) {
  return (
    <button
      type="button"
      id={id}
      className={isBusy ? 'cosmos-btn cosmos-btn-primary cosmos-btn-loading' : 'cosmos-btn cosmos-btn-primary'}
      disabled={isDisabled || isBusy}
      onClick={onClick}
    >
      {children}
    </button>
  )
}
