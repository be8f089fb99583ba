import { describe, expect, it } from 'vitest'
import { findLookalike, isTrustedChain, siteOfHost, siteOfOrigin } from '@/lib/store/trust'

describe('a chain of frames is trusted', () => {
  it.each([
    [['https://login.aliexpress.com']],
    [['https://passport.aliexpress.com', 'https://login.aliexpress.com']],
    [['https://render-accounts.aliexpress.com', 'https://www.aliexpress.us']],
    [['https://passport.alibaba.com', 'https://accounts.aliexpress.com', 'https://www.aliexpress.com']],
    [['https://login.aliexpress.ru', 'https://aliexpress.ru']],
    [['https://passport.alipay.com']],
  ])('%j', (origins) => {
    expect(isTrustedChain(origins)).toBe(true)
  })
})

describe('a chain of frames is refused', () => {
  it.each([
    ['nothing at all', []],
    ['a foreign page', ['https://evil.example']],
    ['a foreign frame in a store page', ['https://evil.example', 'https://www.aliexpress.com']],
    ['a store frame in a foreign page', ['https://passport.aliexpress.com', 'https://evil.example']],
    ['a foreign page between two of the store', ['https://passport.aliexpress.com', 'https://evil.example', 'https://www.aliexpress.com']],
    ['a sandboxed frame', ['null', 'https://www.aliexpress.com']],
    ['about:blank', ['about:blank']],
    ['no origin', ['']],
    ['another scheme', ['http://login.aliexpress.com']],
    ['another port', ['https://login.aliexpress.com:8443']],
    ['a default port spelt out', ['https://login.aliexpress.com:443']],
    ['a trailing dot', ['https://login.aliexpress.com.']],
    ['upper case', ['https://LOGIN.aliexpress.com']],
    ['a user before the host', ['https://login.aliexpress.com@evil.example']],
    ['a user before the store', ['https://evil@login.aliexpress.com']],
    ['a path', ['https://login.aliexpress.com/']],
    ['a longer host', ['https://login.aliexpress.com.evil.example']],
    ['a sub-domain of other content', ['https://user-content.aliexpress.com']],
    ['a deeper sub-domain', ['https://a.login.aliexpress.com']],
    ['a look-alike letter', ['https://login.aIiexpress.com']],
    ['punycode', ['https://xn--aliexpess-7jg.com']],
    ['a name of Object', ['__proto__', 'constructor']],
    ['a blob of the store', ['blob:https://login.aliexpress.com']],
    [
      'the store far inside, with a foreign page second to the top',
      ['https://login.aliexpress.com', 'https://evil.example', 'https://evil.example', 'https://www.aliexpress.com'],
    ],
    ['an empty name between', ['https://login.aliexpress.com', '', 'https://www.aliexpress.com']],
    ['a data address above', ['https://login.aliexpress.com', 'null']],
    ['a file above', ['https://login.aliexpress.com', 'file://']],
    ['another extension above', ['https://login.aliexpress.com', 'chrome-extension://abcdefghijklmnopabcdefghijklmnop']],
    ['a space behind', ['https://login.aliexpress.com ']],
    ['the bare domain', ['https://aliexpress.com']],
    ['a host of the store’s pictures', ['https://ae01.alicdn.com', 'https://www.aliexpress.com']],
  ])('%s', (_what, origins) => {
    expect(isTrustedChain(origins)).toBe(false)
  })
})

it('tells the realm of a host and of an origin', () => {
  expect(siteOfHost('login.aliexpress.us')).toBe('aliexpress')
  expect(siteOfHost('accounts.alibaba.com')).toBe('alibaba')
  expect(siteOfOrigin('https://login.aliexpress.ru')).toBe('aliexpress-ru')
  expect(siteOfOrigin('http://login.aliexpress.ru')).toBeUndefined()
  expect(siteOfHost('evil.example')).toBeUndefined()
})

describe('an address imitates the store', () => {
  it.each([
    ['https://aliexpress.com.evil.example/', 'aliexpress.com'],
    ['https://login.aliexpress.evil.example/', 'aliexpress.com'],
    ['https://login-aliexpress.evil.example/', 'aliexpress.com'],
    ['https://aIiexpress.com/', 'aliexpress.com'],
    ['https://aiiexpress.com/', 'aliexpress.com'],
    ['https://a1iexpress.com/', 'aliexpress.com'],
    ['https://aliexpress-login.com/', 'aliexpress.com'],
    ['https://ali-express.com/', 'aliexpress.com'],
    ['https://myaliexpress.shop/', 'aliexpress.com'],
    ['https://aliexpress.support/', 'aliexpress.com'],
    ['https://aliexpress.co/', 'aliexpress.com'],
    ['https://aliexpres.com/', 'aliexpress.com'],
    ['https://aliexprees.com/', 'aliexpress.com'],
    ['https://alliexpress.com/', 'aliexpress.com'],
    ['https://aliexpresss.com/', 'aliexpress.com'],
    ['https://aleixpress.com/', 'aliexpress.com'],
    ['https://aliexress.com/', 'aliexpress.com'],
    ['https://aliexpress.com@evil.example/', 'aliexpress.com'],
    ['https://www.aliexpress.com%2Flogin@evil.example/', 'aliexpress.com'],
    ['https://аliexpress.com/', 'aliexpress.com'], // Cyrillic а
    ['https://аӏіехрrеѕѕ.com/', 'aliexpress.com'], // all Cyrillic that looks alike
    ['https://alíexpress.com/', 'aliexpress.com'],
    ['https://aliexpress.github.io/', 'aliexpress.com'],
    ['https://aliexpress.pages.dev/', 'aliexpress.com'],
    ['http://www-aliexpress-com.evil.example/', 'aliexpress.com'],
    ['https://alibaba.com.evil.example/', 'alibaba.com'],
    ['https://alibaba-login.com/', 'alibaba.com'],
    ['https://a1ibaba.com/', 'alibaba.com'],
    ['https://alibbaba.com/', 'alibaba.com'],
    ['https://alipay-secure.com/', 'alipay.com'],
    ['https://аlipay.com/', 'alipay.com'], // Cyrillic а
    ['https://login.alipay.com.evil.example/', 'alipay.com'],
    ['https://aliexpress.login-secure.top/', 'aliexpress.com'],
    ['https://aliexpress.orders.top/', 'aliexpress.com'],
    ['https://secure.aliexpress.help-center.example/', 'aliexpress.com'],
    ['https://aliexpress-refund.com/', 'aliexpress.com'],
    ['https://aliexpresscoupons.shop/', 'aliexpress.com'],
    ['https://aliexpress.us.evil.example/', 'aliexpress.com'],
    ['https://aliexpress.ru.evil.example/', 'aliexpress.com'],
    ['https://m.aliexpress.com.evil.example/', 'aliexpress.com'],
    ['https://alixpress.com/', 'aliexpress.com'],
    ['https://aliexprss.com/', 'aliexpress.com'],
    ['https://alieexpress.com/', 'aliexpress.com'],
    ['https://buyaliexpress.online/', 'aliexpress.com'],
    ['https://alie-xpress.com/', 'aliexpress.com'],
    ['https://a-l-i-express.com/', 'aliexpress.com'],
    ['https://aliexpress.vercel.app/', 'aliexpress.com'],
    ['https://passport-aliexpress.example/', 'aliexpress.com'],
    ['https://accounts-aliexpress-com.example/', 'aliexpress.com'],
    ['https://aliexspress.com/', 'aliexpress.com'],
    ['https://aliexpre55.com/', 'aliexpress.com'],
    ['https://al1express.com/', 'aliexpress.com'],
    ['https://ailexpress.com/', 'aliexpress.com'],
    ['https://4liexpress.com/', 'aliexpress.com'],
    ['https://ali-express.ru/', 'aliexpress.com'],
    ['https://alipay.login.evil.example/', 'alipay.com'],
    ['https://login:aliexpress.com@evil.example/', 'aliexpress.com'], // a password that reads as the address
    ['https://:www.alipay.com@evil.example/', 'alipay.com'],
    ['https://aliexpress.com-id.example/', 'aliexpress.com'], // where a line ends, ".com-id" is ".com"
    ['https://m.aliexpress.com-item.example/', 'aliexpress.com'],
    ['https://alibaba.com-id.example/', 'alibaba.com'],
    ['https://aliexpress.co.evil.example/', 'aliexpress.com'],
    ['https://m.aliexpress.evil.example/', 'aliexpress.com'], // the store's own name before its own
    ['https://es.aliexpress.evil.example/', 'aliexpress.com'],
    ['https://al·iexpress.com/', 'aliexpress.com'], // a dot that parts nothing
    ['https://aŀiexpress.com/', 'aliexpress.com'],
    ['https://aliexpreß.com/', 'aliexpress.com'],
    ['https://aliexpreꮪꮪ.com/', 'aliexpress.com'], // Cherokee
    ['https://alꭵexpress.com/', 'aliexpress.com'],
    ['https://aliexpreslogin.com/', 'aliexpress.com'], // misspelt, and a word for accounts
    ['https://loginaliexpres.com/', 'aliexpress.com'],
    ['https://ALIEXPRESS.COM.EVIL.EXAMPLE.:8443/', 'aliexpress.com'],
    ['https://www-aliexpress-com.translate.goog/', 'aliexpress.com'],
    ['https://aliexpress.ru.com/', 'aliexpress.com'], // sold to anybody
    ['https://aliexpress.сом/', 'aliexpress.com'], // Cyrillic "com"
    ['https://aliexpress_com.evil.example/', 'aliexpress.com'],
  ])('%s', (address, imitates) => {
    expect(findLookalike(new URL(address))).toEqual({ imitates })
  })
})

describe('an address imitates nobody', () => {
  it.each([
    'https://www.aliexpress.com/',
    'https://login.aliexpress.us/',
    'https://sale.aliexpress.com/',
    'https://aliexpress.ru./',
    'http://www.aliexpress.com/',
    'https://www.aliexpress.com:8443/',
    'https://www.alibaba.com/',
    'https://www.alibabacloud.com/',
    'https://render.alipay.com/',
    'https://google.com/',
    'https://amazon.co.uk/',
    'https://www.americanexpress.com/',
    'https://www.nationalexpress.com/',
    'https://www.express.com/',
    'https://expressjs.com/',
    'https://alibris.com/',
    'https://alibi.com/',
    'https://alitalia.com/',
    'https://alibaba.ir/',
    'https://alibaba-restaurant.de/',
    'https://allpay.net/',
    'https://alpay.example/',
    'https://alipayment.example/',
    'https://alipaz.example/',
    'https://ebay.com/',
    'https://paypal.com/',
    'https://aliens.example/',
    'https://alimama.com/',
    'https://expresspay.example/',
    'https://taobao.com/',
    'https://алиса.рф/',
    'https://xn--80ak6aa92e.com/',
    'https://en.wikipedia.org/wiki/AliExpress',
    'https://search.example/?q=aliexpress.com',
    'https://alexpress.com/',
    'https://alexpress.de/',
    'https://liexpress.com/',
    'https://nailexpress.com/',
    'https://mailexpress.com/',
    'https://italiexpress.com/',
    'https://baliexpress.com/',
    'https://bali-express.com/',
    'https://somaliexpress.com/',
    'https://mali-express.de/',
    'https://airexpress.com/',
    'https://alpexpress.com/',
    'https://all-express.com/',
    'https://aliceexpress.com/',
    'https://california-express.com/',
    'https://reliexpress.com/',
    'https://flexpress.com/',
    'https://relaxpress.com/',
    'https://aliexpress.cdn.cloudflare.net/',
    'https://aliexpress.alicdn.com/',
    'https://aliexpress.g.alicdn.com/',
    'https://aliexpress.fandom.com/',
    'https://aliexpress.zendesk.com/',
    'https://aliexpress.tumblr.com/',
    'https://aliexpress.uptodown.com/',
    'https://aliexpress.en.softonic.com/',
    'https://aliexpress.trustpilot.com/',
    'https://aliexpress.pissedconsumer.com/',
    'https://alibaba.fandom.com/',
    'https://alexpress-service.com/',
    'https://aliexpress.de.uptodown.com/',
    'https://user:alias@mail.example/',
    'https://ali.express/',
    'https://localhost/',
    'https://127.0.0.1/',
    'about:blank',
  ])('%s', (address) => {
    expect(findLookalike(new URL(address))).toBeUndefined()
  })
})
