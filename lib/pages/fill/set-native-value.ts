/**
 * Sets a value by the browser's own setter. React shadows `value` on the element itself to see who sets it; set there, it would take our value for its own and
 * ignore the `input` that follows. In a content script the element's prototypes are the browser's in both worlds (isolated, and Firefox's Xray view).
 */
export function setNativeValue(element: HTMLInputElement, value: string): void {
  let prototype: object | null = Object.getPrototypeOf(element)
  while (prototype) {
    const property = Object.getOwnPropertyDescriptor(prototype, 'value')
    if (property?.set) {
      property.set.call(element, value)
      return
    }
    prototype = Object.getPrototypeOf(prototype)
  }
  element.value = value
}
