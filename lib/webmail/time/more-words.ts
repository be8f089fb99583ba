/** What webmails write in their times and the browser's own tables lack, by language. Phrases are separated by "|". */
export interface MoreWords {
  today?: string
  yesterday?: string
  am?: string
  pm?: string
  /** this very minute */
  now?: string
  /** "#" is the amount; without it, one */
  minutesAgo?: string
  hoursAgo?: string
  daysAgo?: string
  /** Sunday first */
  weekdays?: readonly string[]
  /** other ways to write a date, turned into digits */
  rewrites?: readonly (readonly [RegExp, string])[]
}

export const moreWords: Readonly<Record<string, MoreWords>> = {
  en: {
    now: 'just now|now|a few seconds ago|seconds ago|a moment ago|moments ago|less than a minute ago|#s|# sec|# secs ago|# sec ago|#s ago',
    minutesAgo: 'a minute ago|about a minute ago|# mins ago|# min ago|#m ago|# min|# mins|#m|about # minutes ago',
    hoursAgo: 'an hour ago|about an hour ago|# hrs ago|# hr ago|#h ago|# hr|# hrs|#h|about # hours ago|over an hour ago',
    daysAgo: 'a day ago|#d ago|#d|about # days ago',
  },
  ru: {
    now: 'только что|сейчас|несколько секунд назад|меньше минуты назад|менее минуты назад',
    minutesAgo: 'минуту назад|# мин|# мин назад',
    hoursAgo: 'час назад|# ч|# ч назад|# час назад',
    daysAgo: 'день назад|# дн назад|# д назад',
  },
  uk: {
    yesterday: 'вчора',
    now: 'щойно|зараз|кілька секунд тому|декілька секунд тому',
    minutesAgo: 'хвилину тому|# хв|# хв тому',
    hoursAgo: 'годину тому|# год тому',
    daysAgo: 'день тому|# дн тому',
  },
  de: {
    now: 'gerade eben|soeben|gerade|jetzt|vor ein paar sekunden|vor wenigen sekunden|vor weniger als einer minute',
    minutesAgo: 'vor einer minute',
    hoursAgo: 'vor einer stunde|# std|vor # std',
    daysAgo: 'vor einem tag',
  },
  fr: {
    now: "à l'instant|maintenant|il y a quelques secondes|il y a un instant|il y a moins d'une minute",
    minutesAgo: 'il y a une minute|il y a # mn',
    hoursAgo: 'il y a une heure',
    daysAgo: 'il y a un jour',
  },
  es: {
    now: 'ahora|ahora mismo|justo ahora|hace unos segundos|hace un momento|hace instantes',
    minutesAgo: 'hace un minuto',
    hoursAgo: 'hace una hora',
    daysAgo: 'hace un día',
  },
  pt: {
    now: 'agora|agora mesmo|há poucos segundos|há alguns segundos|alguns segundos atrás|poucos segundos atrás',
    minutesAgo: 'há um minuto|um minuto atrás|# minuto atrás|# minutos atrás|# min atrás|há # min',
    hoursAgo: 'há uma hora|uma hora atrás|# hora atrás|# horas atrás|# h atrás',
    daysAgo: 'há um dia|um dia atrás|# dia atrás|# dias atrás',
  },
  it: {
    now: 'adesso|ora|proprio ora|alcuni secondi fa|pochi secondi fa|poco fa',
    minutesAgo: 'un minuto fa',
    hoursAgo: "un'ora fa",
    daysAgo: 'un giorno fa',
  },
  pl: {
    today: 'dziś',
    now: 'teraz|przed chwilą|kilka sekund temu|parę sekund temu|mniej niż minutę temu',
    minutesAgo: 'minutę temu',
    hoursAgo: 'godzinę temu',
    daysAgo: '1 dzień temu',
  },
  tr: {
    now: 'şimdi|az önce|birkaç saniye önce|biraz önce',
    minutesAgo: 'bir dakika önce|# dk|# dk önce',
    hoursAgo: 'bir saat önce|# sa|# sa önce',
    daysAgo: 'bir gün önce',
    am: 'öö',
    pm: 'ös',
  },
  zh: {
    today: '今日',
    yesterday: '昨日',
    am: '上午|早上|凌晨|清晨',
    pm: '下午|晚上|中午|傍晚',
    now: '刚刚|剛剛|刚才|现在|几秒前|幾秒前|几秒钟前|#秒前|#秒钟前|#秒鐘前',
    minutesAgo: '#分前|#分钟前|#分鐘前|#分钟以前',
    hoursAgo: '#小时前|#小時前|#个小时前',
    daysAgo: '#天前',
  },
  ja: { today: '本日', now: 'たった今|数秒前|今', minutesAgo: '#分前', hoursAgo: '#時間前', daysAgo: '#日前' },
  ko: { now: '방금|방금 전|몇 초 전|지금', minutesAgo: '일 분 전', hoursAgo: '한 시간 전', daysAgo: '하루 전' },
  ar: {
    yesterday: 'امس|البارحة',
    am: 'ص|صباحا|صباحًا',
    pm: 'م|مساء|مساءً|مساءا',
    now: 'الآن|الان|منذ ثوان|منذ ثوانٍ|قبل لحظات|منذ لحظات',
    minutesAgo: 'منذ دقيقة|قبل دقيقة|منذ دقيقة واحدة|منذ # دقيقة|منذ # دقائق|قبل # دقيقة',
    hoursAgo: 'منذ ساعة|قبل ساعة|منذ ساعة واحدة|منذ # ساعة|منذ # ساعات|قبل # ساعة',
    daysAgo: 'منذ يوم|قبل يوم|منذ # يوم|منذ # أيام|منذ # يومًا',
  },
  fa: {
    yesterday: 'ديروز',
    am: 'قظ|قبل از ظهر|صبح',
    pm: 'بظ|بعد از ظهر|بعدازظهر|عصر',
    now: 'اکنون|هم‌اکنون|همین حالا|چند ثانیه پیش|لحظاتی پیش',
    minutesAgo: 'یک دقیقه پیش|# دقیقه قبل|# دقیقه پیش',
    hoursAgo: 'یک ساعت پیش|# ساعت قبل',
    daysAgo: 'یک روز پیش|# روز قبل',
  },
  he: {
    now: 'עכשיו|כרגע|ממש עכשיו|לפני מספר שניות|לפני כמה שניות',
    minutesAgo: "לפני דקה|לפני # דק'|לפני # דקות",
    hoursAgo: "לפני שעה|לפני שעתיים|לפני # שע'",
    daysAgo: 'לפני יום',
  },
  nl: {
    now: 'nu|zojuist|zonet|een paar seconden geleden|enkele seconden geleden',
    minutesAgo: 'een minuut geleden|één minuut geleden',
    hoursAgo: 'een uur geleden',
    daysAgo: 'een dag geleden',
  },
  sv: {
    today: 'idag',
    yesterday: 'igår',
    now: 'nu|nyss|just nu|för några sekunder sedan|några sekunder sedan',
    minutesAgo: 'för en minut sedan|en minut sedan|# min sedan|# minuter sedan',
    hoursAgo: 'för en timme sedan|en timme sedan|# tim sedan|# timmar sedan',
    daysAgo: 'för en dag sedan|# dagar sedan',
  },
  da: {
    today: 'idag',
    yesterday: 'igår',
    now: 'nu|lige nu|få sekunder siden|for få sekunder siden',
    minutesAgo: 'et minut siden|# min siden|# minutter siden',
    hoursAgo: 'en time siden|# timer siden',
    daysAgo: 'en dag siden|# dage siden',
  },
  nb: {
    today: 'idag',
    yesterday: 'igår',
    now: 'nå|akkurat nå|noen sekunder siden|for noen sekunder siden',
    minutesAgo: 'ett minutt siden|et minutt siden|# min siden|# minutter siden',
    hoursAgo: 'en time siden|# timer siden',
    daysAgo: 'en dag siden|# dager siden',
  },
  fi: {
    now: 'nyt|juuri nyt|äsken|muutama sekunti sitten',
    minutesAgo: 'minuutti sitten',
    hoursAgo: 'tunti sitten',
    daysAgo: 'päivä sitten',
  },
  cs: {
    today: 'dneska',
    now: 'teď|právě teď|před chvílí|před pár sekundami|před několika sekundami',
    minutesAgo: 'před minutou',
    hoursAgo: 'před hodinou',
    daysAgo: 'před dnem',
  },
  sk: {
    now: 'teraz|práve teraz|pred chvíľou|pred pár sekundami|pred niekoľkými sekundami',
    minutesAgo: 'pred minútou',
    hoursAgo: 'pred hodinou',
    daysAgo: 'pred dňom',
  },
  hu: {
    am: 'de',
    pm: 'du',
    now: 'épp most|néhány másodperce|pár másodperce',
    minutesAgo: 'egy perce|egy perccel ezelőtt|# perce',
    hoursAgo: 'egy órája|egy órával ezelőtt|# órája',
    daysAgo: 'egy napja|# napja',
  },
  ro: {
    today: 'astăzi',
    now: 'acum|chiar acum|acum câteva secunde',
    minutesAgo: 'acum un minut',
    hoursAgo: 'acum o oră',
    daysAgo: 'acum o zi',
  },
  el: {
    yesterday: 'χτες',
    now: 'τώρα|μόλις τώρα|λίγα δευτερόλεπτα πριν|πριν από λίγο',
    minutesAgo: 'ένα λεπτό πριν|πριν από ένα λεπτό|πριν # λεπτά|πριν # λεπτό|# λεπτά πριν',
    hoursAgo: 'μία ώρα πριν|πριν από μία ώρα|πριν # ώρες|πριν # ώρα|# ώρες πριν',
    daysAgo: 'μία μέρα πριν|πριν # ημέρες|# μέρες πριν',
  },
  bg: {
    am: 'прм',
    pm: 'слм',
    now: 'сега|току-що|преди няколко секунди',
    minutesAgo: 'преди минута',
    hoursAgo: 'преди час',
    daysAgo: 'преди ден',
  },
  id: {
    am: 'pagi',
    pm: 'siang|sore|malam',
    now: 'sekarang|baru saja|beberapa detik yang lalu|beberapa detik lalu',
    minutesAgo: 'semenit yang lalu|# menit lalu|# mnt lalu',
    hoursAgo: 'sejam yang lalu|# jam lalu',
    daysAgo: 'sehari yang lalu|# hari lalu',
  },
  ms: {
    am: 'pg|pagi',
    pm: 'ptg|petang|malam',
    now: 'sekarang|baru sahaja',
    minutesAgo: '# minit lalu|# minit yang lalu',
    hoursAgo: '# jam lalu|# jam yang lalu',
  },
  vi: {
    am: 'sáng',
    pm: 'chiều|tối',
    now: 'bây giờ|vừa xong|vừa mới|vài giây trước',
    minutesAgo: 'một phút trước',
    hoursAgo: 'một giờ trước|# tiếng trước',
    daysAgo: 'một ngày trước',
    weekdays: ['cn', 'thứ 2|th 2', 'thứ 3|th 3', 'thứ 4|th 4', 'thứ 5|th 5', 'thứ 6|th 6', 'thứ 7|th 7'],
    // "21 thg 11, 2026": months have numbers, not names
    rewrites: [[/(?<!\d)(\d{1,2}) (?:thg|tháng) (\d{1,2})(?:,? (?:năm )?(\d{4}))?(?!\d)/, '$1/$2/$3']],
  },
  th: {
    yesterday: 'เมื่อวานนี้',
    am: 'ก่อนเที่ยง',
    pm: 'หลังเที่ยง',
    now: 'ตอนนี้|เมื่อสักครู่|เมื่อครู่|ไม่กี่วินาทีที่แล้ว',
    minutesAgo: '# นาทีก่อน|# นาทีที่แล้ว',
    hoursAgo: '# ชั่วโมงก่อน|# ชั่วโมงที่แล้ว|# ชม ที่แล้ว',
    daysAgo: '# วันก่อน|# วันที่แล้ว',
    weekdays: ['อา', 'จ', 'อ', 'พ', 'พฤ', 'ศ', 'ส'],
  },
  hi: { pm: 'शाम', am: 'सुबह', now: 'अभी|कुछ ही क्षण पहले', minutesAgo: 'एक मिनट पहले', hoursAgo: 'एक घंटे पहले', daysAgo: 'एक दिन पहले' },
}

/** Words that only join a time's parts ("Today at 16:08"), whatever the language. */
export const moreJoints: ReadonlySet<string> = new Set(
  (
    'at|on|the|th|st|nd|rd|sent|h|hrs|hours|um|uhr|am|в|о|г|год|года|году|р|року|ч|à|a|às|as|ao|aos|alle|ore|ora|del|di|e|de|le|el|la|las|los|' +
    'horas|hora|den|d|o|u|ob|v|i|w|godz|kl|kello|klo|kell|klokken|om|uur|saat|günü|pukul|jam|lúc|ngày|năm|' +
    'στις|των|في|الساعة|بتاريخ|يوم|ساعت|در|روز|יום|בשעה|ב|שעה|น|เวลา|ที่|วัน|พศ|คศ|gada|plkst|于|於|の|に'
  ).split('|'),
)
