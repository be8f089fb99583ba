const groupLength = 4

/** A password to be typed somewhere else: large, in groups of four that part for the eye alone. Selecting and copying takes it without gaps. */
export function LargePassword({ password }: { password: string }) {
  const characters = Array.from(password)
  const groups = characters.flatMap((_, at) => (at % groupLength === 0 ? [characters.slice(at, at + groupLength)] : []))
  return (
    <p class="password large selectable" dir="ltr" translate={false}>
      {groups.map((group, index) => (
        <span key={index}>{group.map((character) => (/[0-9]/.test(character) ? <b>{character}</b> : character))}</span>
      ))}
    </p>
  )
}
