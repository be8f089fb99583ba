/** @jsxImportSource react */
import { useEffect } from 'react'
import { say } from './page.tsx'

/** The slider, which comes in a frame of its own and hands over what proves its solution. */
export function SliderFrame({ src, onSolved }: { src: string; onSolved: (token: string) => void }) {
  useEffect(() => {
    const listen = ({ origin, data }: MessageEvent<unknown>) => {
      if (origin === location.origin && typeof data === 'string' && data.startsWith('slide:')) onSolved(data.slice('slide:'.length))
    }
    window.addEventListener('message', listen)
    return () => window.removeEventListener('message', listen)
  }, [onSolved])

  return <iframe id="baxia-dialog-content" className="nfm-slider-frame" src={src} title={say('slider')} />
}
