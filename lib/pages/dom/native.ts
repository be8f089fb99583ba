/**
 * What the browser says where the page could answer in its place: a form hands out its fields by their names, a document its images and
 * forms, before either looks at its own properties (HTML: [LegacyOverrideBuiltIns]). A field named `parentElement` would hide all that
 * stands around its form. The prototypes are the browser's.
 */
export function native<T extends object, K extends keyof T & string>(of: T, name: K): T[K] {
  if (!Object.hasOwn(of, name)) return of[name]
  for (let prototype: object | null = Object.getPrototypeOf(of); prototype; prototype = Object.getPrototypeOf(prototype)) {
    const property = Object.getOwnPropertyDescriptor(prototype, name)
    if (property) return property.get ? property.get.call(of) : property.value
  }
  return of[name]
}
