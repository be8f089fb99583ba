/** The key in its rounded square. Says nothing to a screen reader: the name stands beside it or in the label. */
export function Mark() {
  return (
    <span class="mark" aria-hidden="true">
      <svg viewBox="0 0 16 16">
        <circle cx="5.4" cy="10.6" r="3" />
        <path d="M7.6 8.4 13.2 2.8M10.6 5.4l2 2" />
      </svg>
    </span>
  )
}
