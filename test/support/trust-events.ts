/** Events that a script makes are never trusted, and a test has no others: from now on listeners of this document take them for the shopper's. */
export function trustEvents(document: Document): void {
  const add = document.addEventListener.bind(document)
  document.addEventListener = (type: string, listener: EventListener, options?: AddEventListenerOptions) =>
    add(type, (event) => listener(event instanceof forged ? event : trust(event)), options)
}

/** An event of the page's own script among the shopper's. */
export const forge = <E extends Event>(event: E): E => Object.assign(event, { isForged: true })

const forged = { [Symbol.hasInstance]: (event: Event) => 'isForged' in event } as never as typeof Event

function trust(event: Event): Event {
  return new Proxy(event, {
    get(target, name) {
      if (name === 'isTrusted') return true
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
