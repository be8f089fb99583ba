/** @jsxImportSource react */
import { say } from './page.tsx'

const networks = [
  { name: 'Google', type: 'gg', letter: 'G', colour: '#4285f4' },
  { name: 'Facebook', type: 'fb', letter: 'f', colour: '#1877f2' },
  { name: 'Apple', type: 'apple', letter: 'A', colour: '#191919' },
  { name: 'VK', type: 'vk', letter: 'VK', colour: '#0077ff' },
  { name: 'X', type: 'tt', letter: 'X', colour: '#191919' },
]

export function SocialButtons() {
  return (
    <div className="nfm-social">
      <p className="nfm-social-title">
        <span>{say('orContinueWith')}</span>
      </p>
      <div className="nfm-social-list">
        {networks.map(({ name, type, letter, colour }) => (
          <a key={type} className="nfm-social-item" href={`/thirdparty/login.htm?type=${type}`} aria-label={name} title={name}>
            <span aria-hidden="true" style={{ color: colour }}>
              {letter}
            </span>
          </a>
        ))}
      </div>
    </div>
  )
}
