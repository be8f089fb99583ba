import { typeOf } from '@/lib/pages/dom/collect'

/** What pages put between the signs of a code or a phone number to make it readable. */
const separators = /[\s()+\-_.·•–/]/g

/** Whether a field holds what was put into it, in the page's own spelling. Of a password every sign counts. */
export function isKept(field: HTMLInputElement, value: string): boolean {
  if (field.value === value) return true
  const plain = (text: string) => text.replace(separators, '').toLowerCase()
  const isNumber = /^[\d\s()+\-.]+$/.test(value)
  return (
    typeOf(field) !== 'password' && (isNumber ? plain(field.value) === plain(value) : field.value.toLowerCase() === value.toLowerCase())
  )
}
