/** @jsxImportSource react */
import { say } from './page.tsx'

/** No picture of these pages shall be taken for one of the real store. */
export function Footer() {
  return <footer className="nfm-footer">{say('practiceNote')}</footer>
}
