/** @jsxImportSource react */
import { useEffect, useState } from 'react'
import { say } from './page.tsx'

/** The frame of the passport host in which the mailed code is typed. It alone knows the code; it tells this page only that all is well. */
export function IdentityStep({ frame, onPassed }: { frame: string; onPassed: () => void }) {
  const [height, setHeight] = useState<number>()

  useEffect(() => {
    const frameOrigin = new URL(frame).origin
    const listen = ({ origin, data }: MessageEvent<unknown>) => {
      if (origin !== frameOrigin || typeof data !== 'string') return
      if (data === 'iv_success') onPassed()
      if (data.startsWith('iv_height:')) setHeight(Number.parseInt(data.slice('iv_height:'.length)))
    }
    window.addEventListener('message', listen)
    return () => window.removeEventListener('message', listen)
  }, [frame, onPassed])

  return <iframe className="nfm-identity-frame" style={{ height }} src={frame} title={say('verifyTitle')} />
}
