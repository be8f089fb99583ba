/** The store, its sisters and its rivals: the first thing tried on its own shoppers. Commonest first. */
export const storeWords: readonly string[] =
  'aliexpress ali aliexpres alibaba alliexpress aliexpresscom aliexspress aliekspress alik alipay taobao tmall cainiao алиэкспресс али алик алиекспресс express shop shopping china kitay kitai amazon ebay temu shein joom ozon wildberries'.split(
    ' ',
  )

/** What the shoppers' guides show as bad (2026-10), and its like. */
export const badExamples: readonly string[] = [
  '123qwerty',
  'qwerty123',
  'qwerty',
  '1q2w3e4r',
  'zxcvbn',
  'asdfgh',
  'йцукен',
  'фыва',
  'ячсмит',
]

/** Favourites of Russian-speaking shoppers, of our own knowledge: in no ranked list that may be passed on. */
export const russianFavourites: readonly string[] =
  'пароль привет любовь солнце солнышко люблю люблютебя ятебялюблю котенок котик киска кошка собака зайка зайчик зайчонок малыш малышка крошка лапочка красотка принцесса королева король спартак зенит цска динамо локомотив россия москва дракон самара секрет админ админка бабушка мамочка мамуля папочка семья дочка доченька сынок сыночек счастье удача деньги богатство ангел ангелочек жизнь весна лето зима осень снежинка ромашка незабудка медведь волчица вампир демон дьявол друзья подруга дружба свобода победа работа школа машина музыка футбол хоккей привет123 тигренок тигр звезда звездочка черепашка вишенка клубника шоколад конфетка йогурт мороженое бублик пельмень картошка космос ракета танкист вконтакте одноклассники магазин заказ посылка'.split(
    ' ',
  )
