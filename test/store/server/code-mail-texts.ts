import type { Language } from './http.ts'

export interface MailLanguageTexts {
  subject: string
  preheader: string
  greeting(name: string): string
  intro: string
  lifetime: string
  never: string
  footer(ticket: string): string
}

export const languageTexts: Record<Language, MailLanguageTexts> = {
  en: {
    subject: 'Verification Code from AliExpress',
    preheader: 'Message reference',
    greeting: (name) => `Dear ${name},`,
    intro: 'We received a request to verify your identity. Enter this code on the page that asked for it:',
    lifetime: 'The code is valid for 15 minutes. If you did not ask for it, please ignore this email.',
    never: 'Never share it with anyone, even if they say that they work for AliExpress.',
    footer: (ticket) => `Request No. ${ticket}. Sent on behalf of Practice Commerce Ltd., 26/F Tower One, 999 Example Road, 100027.`,
  },
  ru: {
    subject: 'Код подтверждения от AliExpress',
    preheader: 'Номер сообщения',
    greeting: (name) => `Здравствуйте, ${name}!`,
    intro: 'Мы получили запрос на подтверждение вашей личности. Введите этот код на странице, которая его ждёт:',
    lifetime: 'Код действует 15 минут. Если вы его не запрашивали, не обращайте внимания на это письмо.',
    never: 'Никому не сообщайте его, даже если вам скажут, что звонят из AliExpress.',
    footer: (ticket) => `Запрос № ${ticket}. Отправлено от имени Practice Commerce Ltd., 26/F Tower One, 999 Example Road, 100027.`,
  },
}
