import { servePage } from './page.ts'
import type { Handler, Routes } from './store.ts'
import { wordsOf } from '../pages/words.ts'

const home: Handler = (request, session) =>
  servePage({
    title: `AliExpress - ${wordsOf(request.language)('dealsHint')}`,
    language: request.language,
    script: 'home',
    data: { name: session.account?.name, layout: request.url.hostname.startsWith('m.') ? 'mobile' : 'desktop' },
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

/** Items differ in how they ask a shopper to sign in: as of today in a drawer or a dialog, and as it was before. */
const sheets: Record<string, string> = { '1005006104418270': 'drawer', '1005004377290116': 'dialog', '1005002881635209': 'batman' }

const item: Handler = (request, session) =>
  servePage({
    title: 'AliExpress',
    language: request.language,
    script: 'item',
    data: { name: session.account?.name, sheet: sheets[/\d+/.exec(request.url.pathname)?.[0] ?? ''] },
  })

export const homeRoutes: Routes = {
  'www GET /': home,
  ...Object.fromEntries(Object.keys(sheets).map((id) => [`www GET /item/${id}.html`, item])),
  '* GET /help/home.htm': help,
}
