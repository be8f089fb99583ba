/** Lets work go on by itself. The background may be gone (an update, a reload) or refuse: neither the page nor its console must notice. */
export function quietly(work: Promise<unknown>): void {
  work.catch(() => {})
}
