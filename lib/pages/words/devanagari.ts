import type { Words } from './vocabulary'

/** Hindi. */
export const devanagari: Words = {
  password: 'पासवर्ड',
  email: 'ईमेल',
  phone: 'मोबाइल',
  signIn: 'लॉगिन',
  recover: 'भूल',
  link: 'लिंक',
}
