/** @jsxImportSource react */
import { useEffect } from 'react'
import { say } from './page.tsx'

/** The frame of the passport host in which the mailed code is typed. It alone knows the code; it tells this page only that all is well. */
export function IdentityStep({ frame, onPassed }: { frame: string; onPassed: () => void }) {
  useEffect(() => {
    const frameOrigin = new URL(frame).origin
    const listen = ({ origin, data }: MessageEvent<unknown>) => {
      if (origin === frameOrigin && data === 'iv_success') onPassed()
    }
    window.addEventListener('message', listen)
    return () => window.removeEventListener('message', listen)
  }, [frame, onPassed])

  return <iframe className="nfm-identity-frame" src={frame} title={say('verifyTitle')} />
}
