import { servePage } from './page.ts'
import type { Handler, Routes } from './store.ts'
import { wordsOf } from '../pages/words.ts'

const home: Handler = (request, session) =>
  servePage({
    title: `AliExpress - ${wordsOf(request.language)('dealsHint')}`,
    language: request.language,
    script: 'home',
    data: { name: session.account?.name },
  })

const help: Handler = (request) => {
  const say = wordsOf(request.language)
  return servePage({
    title: say('helpTitle'),
    language: request.language,
    script: 'notice',
    data: { title: say('helpTitle'), text: say('otherWaysHint'), href: '/', button: say('back') },
  })
}

export const homeRoutes: Routes = {
  'www GET /': home,
  '* GET /help/home.htm': help,
}
