import type { StoreRequest } from '../server/http.ts'
import type { Handler, Routes } from '../server/store.ts'
import { writeOldPage } from './layout.ts'
import { oldWordsOf, type OldWordId } from './words.ts'

/** Support, inside the frame of the ways: a language, what it is about, a question, an answer, and an operator behind it. */
const languages: Handler = (request) =>
  write(request, 'serviceHint', [
    ['English', '/iv/support.htm?lang=en'],
    ['Русский', '/iv/support.htm?lang=ru'],
  ])

const support: Handler = (request) => {
  const { language, url } = request
  const say = oldWordsOf(language)
  const to = (at: string) => `/iv/support.htm?lang=${language}&at=${at}`
  switch (url.searchParams.get('at')) {
    case 'account':
      return write(request, 'serviceQuestions', [
        [say('serviceRecover'), to('recover')],
        [say('serviceRename'), to('recover')],
      ])
    case 'recover':
      return write(request, 'serviceAnswer', [[say('serviceOperator'), to('operator')]])
    case 'operator':
      return write(request, 'serviceWait', [])
    default:
      return write(request, 'serviceTopics', [
        [say('serviceOrders'), to('')],
        [say('serviceAccount'), to('account')],
      ])
  }
}

function write(request: StoreRequest, text: OldWordId, links: readonly (readonly [words: string, address: string])[]) {
  const say = oldWordsOf(request.language)
  return writeOldPage(request, {
    title: say('serviceTitle'),
    isFramed: true,
    body: `<h2>${say('serviceTitle')}</h2><p>${say(text)}</p><ol class="ways">${links.map(([words, address]) => `<li><a class="ui-button" href="${address}">${words}</a></li>`).join('')}</ol>`,
  })
}

export const supportRoutes: Routes = {
  'passport GET /iv/service.htm': languages,
  'passport GET /iv/support.htm': support,
}
