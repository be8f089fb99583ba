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

/**
 * Favourites of shoppers who write in other letters, by the layout that they type them on; of our own knowledge: in no ranked list that may be passed on. The
 * commonest first.
 */
export const favourites = {
  ru: 'пароль привет любовь солнце солнышко люблю люблютебя ятебялюблю котенок котик киска кошка собака зайка зайчик зайчонок малыш малышка крошка лапочка красотка принцесса королева король спартак зенит цска динамо локомотив россия москва дракон самара секрет админ админка бабушка мамочка мамуля папочка семья дочка доченька сынок сыночек счастье удача деньги богатство ангел ангелочек жизнь весна лето зима осень снежинка ромашка незабудка медведь волчица вампир демон дьявол друзья подруга дружба свобода победа работа школа машина музыка футбол хоккей тигренок тигр звезда звездочка черепашка вишенка клубника шоколад конфетка йогурт мороженое бублик пельмень картошка космос ракета танкист вконтакте одноклассники магазин заказ посылка',
  uk: 'пароль привіт кохання сонечко коханий кохана україна київ шевченко мамочка серденько зірочка динамо козак слава',
  el: 'κωδικός κωδικος αγάπη αγαπη σαγαπώ σαγαπω καλημέρα καλημερα θεσσαλονίκη ολυμπιακός παναθηναϊκός ελλάδα μαμά αθήνα',
  he: 'סיסמה סיסמא שלום אהבה אמא אבא ישראל ירושלים מכבי הפועל נסיכה חיים אהובה משפחה',
  ar: 'كلمةالسر مرحبا حبيبي حبيبتي الله محمد احمد فاطمة مصر سوريا بغداد السعودية سلام عمري حياتي قلبي امي ابي بسمالله',
  ko: '비밀번호 안녕하세요 안녕 사랑해 사랑 한국 대한민국 서울 엄마 아빠 바보 행복 친구 하늘 최고 천사',
} as const

/** The same in Latin letters, and names younger than the lists of leaked passwords. */
export const latinFavourites: readonly string[] =
  'passwort geheim hallo schatz contrasena teamo tequiero amor motdepasse azerty soleil jetaime senha amorzinho saudade parola sifre sifrem askim canim haslo kochanie kasia heslo jelszo wachtwoord salasana tajna lozinka parolamea sayang rahasia matkhau anhyeuem instagram tiktok whatsapp telegram youtube netflix fortnite roblox minecraft discord bitcoin'.split(
    ' ',
  )
