import type { Words } from './vocabulary'

/** Greek. */
export const greek: Words = {
  password: 'κωδικ',
  email: 'ηλεκτρονικ|ηλ\\. ?ταχ',
  codeOrPassword: 'κωδικ(?!\\S{0,3} πρόσβ)',
  userName: 'χρήστη',
  phone: 'τηλέφ|κινητ',
  current: 'τρέχ|παλι|υπάρχ|ισχύ',
  fresh: 'νέο',
  repeat: 'επιβεβ|επανάλ',
  code: 'επαλήθ|μιας χρήσης|κωδικ\\S{1,3} (?:sms|ασφαλ)',
  plainCode: 'ψηφί',
  notCode: '[εέ]κπτωσ|κουπόν|δώρο|προσφορ',
  captcha: 'χαρακτήρες',
  personal: 'όνομα',
  signIn: 'σύνδεσ|είσοδ',
  register: 'εγγραφ|δημιουργία λογαρ',
  recover: 'ξεχάσ|επαναφ|ανάκτ',
  change: 'αλλαγ|ενημέρω',
  verify: '(?:δύο|2) (?:παραγ|βημ)|επαλήθ',
  newsletter: 'ενημερωτ',
  resend: 'ξανά|επαναποστολ',
  settings: 'ρυθμίσ|προφίλ|λογαριασμός μου',
  done: 'άλλαξε',
  link: 'σύνδεσμ|οδηγί',
  sentTo: 'στείλαμε|στάλθηκε|εισάγετε (?:\\S{1,14} ){0,3}κωδικ',
}
