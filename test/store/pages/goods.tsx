/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { language, say } from './page.tsx'
import type { Language } from './words.ts'

export interface Good {
  name: Record<Language, string>
  price: string
  was: string
  sold: number
  tint: string
  picture: ReactNode
}

export const firstGood: Good = {
  name: {
    en: 'Wireless headphones, 40 h of music',
    ru: 'Беспроводные наушники, 40 часов музыки',
    ar: 'سماعات لاسلكية، 40 ساعة من الموسيقى',
  },
  price: '18.49',
  was: '42.00',
  sold: 5000,
  tint: '#e8eefc',
  picture: (
    <>
      <path d="M24 62V52a26 26 0 0 1 52 0v10" fill="none" stroke="#33415c" strokeWidth="7" />
      <rect x="16" y="56" width="16" height="26" rx="7" fill="#33415c" />
      <rect x="68" y="56" width="16" height="26" rx="7" fill="#33415c" />
    </>
  ),
}

const goods: readonly Good[] = [
  firstGood,
  {
    name: { en: 'Desk lamp with a warm light', ru: 'Настольная лампа с тёплым светом', ar: 'مصباح مكتب بضوء دافئ' },
    price: '12.90',
    was: '29.90',
    sold: 1200,
    tint: '#fff3d6',
    picture: (
      <>
        <path d="M32 46 50 18l18 28Z" fill="#e8a317" />
        <path d="M50 46v34M34 82h32" stroke="#6b4e16" strokeWidth="6" strokeLinecap="round" />
      </>
    ),
  },
  {
    name: { en: 'Enamel mug, 350 ml', ru: 'Эмалированная кружка, 350 мл', ar: 'كوب مطلي بالمينا، 350 مل' },
    price: '4.15',
    was: '9.99',
    sold: 8600,
    tint: '#e3f4ee',
    picture: (
      <>
        <rect x="26" y="30" width="40" height="46" rx="6" fill="#1f8a70" />
        <path d="M66 40h6a9 9 0 0 1 0 22h-6" fill="none" stroke="#1f8a70" strokeWidth="6" />
        <path d="M26 40h40" stroke="#e3f4ee" strokeWidth="4" />
      </>
    ),
  },
  {
    name: { en: 'Running shoes, light and soft', ru: 'Беговые кроссовки, лёгкие и мягкие', ar: 'أحذية للجري، خفيفة ولينة' },
    price: '27.30',
    was: '61.00',
    sold: 3100,
    tint: '#fde6e1',
    picture: (
      <>
        <path d="M14 66V48c8 6 16 2 20-8l30 18c10 4 20 2 22 12v4H14Z" fill="#e05a3a" />
        <path d="M14 76h72" stroke="#33312e" strokeWidth="6" strokeLinecap="round" />
      </>
    ),
  },
  {
    name: { en: 'Travel backpack, 25 l', ru: 'Дорожный рюкзак, 25 л', ar: 'حقيبة ظهر للسفر، 25 لترًا' },
    price: '21.75',
    was: '48.50',
    sold: 940,
    tint: '#ece7f6',
    picture: (
      <>
        <path d="M38 30a12 12 0 0 1 24 0" fill="none" stroke="#5d4a8a" strokeWidth="6" />
        <rect x="26" y="30" width="48" height="54" rx="12" fill="#5d4a8a" />
        <rect x="34" y="56" width="32" height="18" rx="4" fill="#8a77b8" />
      </>
    ),
  },
  {
    name: { en: 'Smart watch, waterproof', ru: 'Умные часы, водонепроницаемые', ar: 'ساعة ذكية مقاومة للماء' },
    price: '33.60',
    was: '79.00',
    sold: 2400,
    tint: '#e6f0f3',
    picture: (
      <>
        <path d="M38 14h24v72H38Z" fill="#93a8b0" />
        <rect x="28" y="30" width="44" height="40" rx="10" fill="#23343b" />
        <path d="M50 40v11l8 5" fill="none" stroke="#9fe3c5" strokeWidth="4" strokeLinecap="round" />
      </>
    ),
  },
]

export function Goods() {
  return (
    <section className="nfm-deals">
      <h2>{say('superDeals')}</h2>
      <p>{say('dealsHint')}</p>
      <ul>
        {goods.map((good) => (
          <li key={good.name.en}>
            <GoodPicture good={good} />
            <p className="nfm-deal-name">{good.name[language]}</p>
            <p>
              <strong className="nfm-deal-price">€{good.price}</strong> <s>€{good.was}</s>
            </p>
            <p className="nfm-deal-sold">{say('sold', { count: good.sold })}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function GoodPicture({ good: { tint, picture } }: { good: Good }) {
  return (
    <svg viewBox="0 0 100 100" style={{ background: tint }} aria-hidden="true">
      {picture}
    </svg>
  )
}
