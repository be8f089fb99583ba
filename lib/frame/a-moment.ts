/** Lets the page do its own work first. A timer would take a second wherever the tab is not looked at. */
export function aMoment(): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })
}
