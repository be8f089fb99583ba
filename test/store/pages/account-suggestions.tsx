/** @jsxImportSource react */

const domains = ['gmail.com', 'mail.ru', 'yandex.ru', 'yahoo.com', 'hotmail.com', 'outlook.com', 'icloud.com']
const most = 4

/** How the address may go on, once there is an @. It lies over what comes below, the button among it. */
export function AccountSuggestions({ account, onChoose }: { account: string; onChoose: (account: string) => void }) {
  const [name = '', typed] = account.split('@')
  const fitting = typed === undefined ? [] : domains.filter((domain) => domain.startsWith(typed) && domain !== typed)
  if (!name || fitting.length === 0) return null
  return (
    <ul className="cosmos-suggest" role="listbox">
      {fitting.slice(0, most).map((domain) => (
        <li
          key={domain}
          role="option"
          aria-selected={false}
          onMouseDown={(event) => {
            event.preventDefault()
            onChoose(`${name}@${domain}`)
          }}
        >
          {name}@{domain}
        </li>
      ))}
    </ul>
  )
}
