import { readWebmail } from '@/lib/webmail/read'

Object.assign(globalThis, { readHere: () => readWebmail(document, new URL(document.URL), new Date()) })
