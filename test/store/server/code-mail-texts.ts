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
    intro: 'Your verification code is:',
    lifetime: 'Enter it on the page that asked for it. It is valid for 15 minutes. If you did not ask for it, please ignore this email.',
    never: 'Never share it with anyone, even if they say that they work for AliExpress.',
    footer: (ticket) => `Request No. ${ticket}. Sent on behalf of Practice Commerce Ltd., 26/F Tower One, 999 Example Road, 100027.`,
  },
  ru: {
    subject: 'Код подтверждения от AliExpress',
    preheader: 'Номер сообщения',
    greeting: (name) => `Здравствуйте, ${name}!`,
    intro: 'Ваш код подтверждения:',
    lifetime:
      'Введите его на странице, которая его ждёт. Код действует 15 минут. Если вы его не запрашивали, не обращайте внимания на это письмо.',
    never: 'Никому не сообщайте его, даже если вам скажут, что звонят из AliExpress.',
    footer: (ticket) => `Запрос № ${ticket}. Отправлено от имени Practice Commerce Ltd., 26/F Tower One, 999 Example Road, 100027.`,
  },
  ar: {
    subject: 'رمز التحقق من AliExpress',
    preheader: 'رقم الرسالة',
    greeting: (name) => `مرحبًا ${name}،`,
    intro: 'رمز التحقق الخاص بك هو:',
    lifetime: 'أدخله في الصفحة التي طلبته. صلاحيته 15 دقيقة. إن لم تطلبه فتجاهل هذه الرسالة.',
    never: 'لا تشاركه مع أي شخص، حتى لو قال إنه يعمل في AliExpress.',
    footer: (ticket) => `الطلب رقم ${ticket}. أُرسل نيابة عن Practice Commerce Ltd., 26/F Tower One, 999 Example Road, 100027.`,
  },
}
