import { says } from '@/lib/pages/words/vocabulary'

/** why a page changes a password, however much of an account it asks for besides */
export const ofSettings = 'one of an account’s settings'

/**
 * What somebody keeps of themselves, with a password among it, and a button that saves it. `about`: title and address of the page;
 * `isAmongOthers`: an account or a name stands beside the password.
 */
export function isOfSettings({ button, heading, about, isAmongOthers }: Texts): boolean {
  const isOpening = [says.register, says.signIn].some((words) => words.test(`${button} ${heading}`)) || says.setUp.test(about)
  return isAmongOthers && !isOpening && (says.change.test(button) || says.go.test(button)) && says.settings.test(`${heading} ${about}`)
}

interface Texts {
  button: string
  heading: string
  about: string
  isAmongOthers: boolean
}
