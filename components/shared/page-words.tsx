/** What stands in quotes in our texts is what stands on the page's buttons. */
const quoted = /([“«][^“”«»]{1,60}[”»])/u
/** The button that a step ends with: quoted last, under one name or several. */
const lastButton = /[“«][^“”«»]{1,60}[”»](?:,? (?:or|или) [“«][^“”«»]{1,60}[”»]){0,3}(?=[^“«]*$)/u

/** The words of the page's own buttons in a text, in its order. */
export function findPageWords(text: string): string[] {
  return text.split(quoted).flatMap((part, at) => (at % 2 === 1 ? part.slice(1, -1) : []))
}

/** A text that names the button as this very page does, instead of all the names it may have. undefined where the text names none. */
export function withPress(text: string, press: string): string | undefined {
  const [open = '“', close = '”'] = text.includes('«') ? '«»' : '“”'
  return lastButton.test(text) ? text.replace(lastButton, () => `${open}${press}${close}`) : undefined
}

/** A text in which the page's own words stand out. */
export function PageWords({ text }: { text: string }) {
  return (
    <>
      {text.split(quoted).map((part, at) =>
        at % 2 === 1 ? (
          <b key={at} dir="auto">
            {part}
          </b>
        ) : (
          part
        ),
      )}
    </>
  )
}
