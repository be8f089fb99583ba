/** A password to be read: digits tinted, never mirrored. Selecting it takes the whole of it. */
export function PasswordText({ password }: { password: string }) {
  return (
    <p class="password selectable" dir="ltr" translate={false}>
      {password.split(/(\d+)/u).map((part) => (/^\d/u.test(part) ? <b>{part}</b> : part))}
    </p>
  )
}
