/** What stands in quotes in our texts is what stands on the page's buttons. */
const quoted = /([“«][^“”«»]{1,60}[”»])/u

/** The words of the page's own buttons in a text, in its order. */
export function findPageWords(text: string): string[] {
  return text.split(quoted).flatMap((part, at) => (at % 2 === 1 ? part.slice(1, -1) : []))
}

/** A text in which the page's own words stand out. */
export function PageWords({ text }: { text: string }) {
  return <>{text.split(quoted).map((part, at) => (at % 2 === 1 ? <b key={at}>{part}</b> : part))}</>
}
