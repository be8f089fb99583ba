import { describe, expect, it } from 'vitest'
import { convertLayout } from '@/lib/keyboard/convert'
import { findLayout, type LayoutId } from '@/lib/keyboard/layouts'
import { findStrokes, showPress } from '@/lib/keyboard/strokes'
import { rowsOf, us, type LayoutName } from '../diagnosis/failures/keyboards'

/** Words that people know, each after the keys that give it, as an American keyboard names them. */
const words: Partial<Record<LayoutId, string>> = {
  'en-GB': 'one£ = one#   two" = two@   three@ = three"   hash# = hash\\   tilde~ = tilde|   not¬ = not~',
  ru: "пароль = gfhjkm   привет = ghbdtn   любовь = k.,jdm   москва = vjcrdf   солнце = cjkywt   ёлка = `krf   объект = j,]trn   жизнь = ;bpym   эхо = '[j   №2 = #2",
  uk: "пароль = gfhjkm   привіт = ghbdsn   київ = rb]d   україна = erhf]yf   єдність = 'lyscnm   хліб = [ks,   щастя = ofcnz   їжак = ];fr   ґанок = \\fyjr   Ґ1 = |1",
  be: 'пароль = gfhjkm   воўк = djor   мінск = vbycr   беларусь = ,tkfhecm   прывітанне = ghsdbnfyyt   дзякуй = lpzreq   ён = `y   жыццё = ;sww`   снег = cytu   ЎЎ = OO',
  bg: "парола = md,f.d   здравей = po,dlex   софия = ifbrs   българия = /c.hd,rs   любов = .z/fl   ябълка = s/c.ud   щастие = ydijre   жена = gekd   чай = 'dx   Цена = {ekd",
  'bg-phonetic': 'парола = parola   софия = sofiq   чай = `aj   жена = vena   вода = woda',
  'bg-phonetic-new': 'парола = parola   софия = sofi[   жена = xena   шум = wum   въздух = vyzduh',
  'ru-phonetic': 'пароль = parol=   привет = priwet   москва = moskwa   наташа = nata[a',
  el: 'καλημερα = kalhmera   ελλαδα = ellada   θαλασσα = ualassa   ουρανος = oyranow   ψωμι = cvmi   ξενος = jenow   φιλος = filow   αθηνα = auhna   χαρά = xar;a   καλημέρα = kalhm;era',
  he: 'שלום = akuo   ישראל = hartk   אהבה = tvcv   סיסמה = xhxnv   תודה = ,usv   בוקר = cuer   ילד = hks   מים = nho   חתול = j,uk   כסף = fx;',
  ar: 'مرحبا = lvpfh   سلام = sbl   حبيبي = pfdfd   محمد = lpl]   شكرا = a;vh   كتاب = ;jhf   نور = k,v   بيت = fdj   الله = hggi   سلمى = sgln',
  th: 'สวัสดี = l;ylfu   รัก = iyd   ไทย = wmp   ขอบคุณ = -v[86I   กา = dk   แม่ = c,j   พ่อ = rjv   บ้าน = [hko   รหัส = isyl   ๑๒ = @#',
  ko: '안녕하세요 = dkssudgktpdy   사랑해 = tkfkdgo   비밀번호 = qlalfqjsgh   한국 = gksrnr   감사합니다 = rkatkgkqslek   컴퓨터 = zjavbxj   좋아 = whgdk   괜찮아 = rhoscksgdk   값 = rkqt   쌍 = Tkd',
  ja: 'it"home = it@home   a^b = a=b   x@y = x[y   p[q = p]q   "2 = @2   &6 = ^6   a:b = a\'b   A*B = A"B   c+d = c:d   e=f = e_f',
  de: "größe = gr;-e   müller = m[ller   zebra = yebra   york = zork   jäger = j'ger   straße = stra-e   zwölf = yw;lf   Öl = :l   a_b = a?b   x=y = x)z",
  fr: "azerty = qwerty   mot = ;ot   qualité = auqlit2   zoo = woo   garçon = gqr9on   où = o'   hélas = h2lqs   maman = ;q;qn   123 = !@#   forêt = for[et",
  es: "niño = ni;o   mañana = ma;ana   señor = se;or   año = a;o   café = caf'e   corazón = coraz'on   ¡hola = =hola   ¿qué = +qu'e   pingüino = ping\"uino   plaça = pla\\a",
  'pt-BR':
    "senha = senha   coração = cora;'ao   não = n'ao   você = voc\"e   avó = av[o   pão = p'ao   caça = ca;a   irmã = irm'a   é1 = [e1   a;b = a/b",
  it: "perché = perch{   città = citt'   più = pi\\   però = per;   così = cos=   caffè = caff[   virtù = virt\\   papà = pap'   a-b = a/b   a?b = a_b",
  pl: 'haslo = haslo   kochanie = kochanie   a@b = a@b   polska! = polska!   misiek_1 = misiek_1   kot# = kot#',
  tr: "şifre = ;'fre   istanbul = 'stanbul   ılık = ilik   gül = g]l   ağaç = a[a.   çiçek = .'.ek   öğretmen = ,[retmen   müzik = m]z'k   güneş = g]ne;   İzmir = \"zm'r",
  cs: 'čeština = 4e3tina   příliš = p59li3   město = m2sto   děkuji = d2kuji   zima = yima   kůň = k;+n   ýááé = 7880   12 = !@   úl = [l   řeka = 5eka',
}

describe.each(Object.entries(words))('on the layout %s', (name, list) => {
  const id = findLayout(name) ?? 'en-US'

  it.each(list.split(/\s{3,}/).map((entry) => entry.split(' = ')))('%s is %s, and back', (word = '', keys = '') => {
    expect(convertLayout(keys, 'en-US', id)).toBe(word)
    expect(convertLayout(word, id, 'en-US')).toBe(keys)
  })
})

/**
 * What Windows prints elsewhere than xkb-data, whose tables we carry: signs that no password has, but for the Ukrainian ґ, which
 * newer Windows has behind AltGr.
 */
const elsewhere: Partial<Record<LayoutName, string>> = { ua: '\\~|', gr: 'W', ar: 'U|M', fr: '`' }

it.each(Object.entries(rowsOf))('agrees key by key, plain and with Shift, with what Windows prints on the layout %s', (name, rows) => {
  const id = findLayout(name) ?? 'en-US'
  const different = (['plain', 'shift'] as const).flatMap((level) =>
    us[level].filter((key, at) => {
      const [printed = '', stroke = 0] = [rows[level][at], findStrokes(key, 'en-US')?.charCodeAt(0)]
      return printed !== '∅' && printed !== '' && simplify(showPress(stroke, id) ?? '') !== simplify(printed)
    }),
  )
  expect(different.join('')).toBe(elsewhere[name as LayoutName] ?? '')
})

/** Ligatures as letters, accents that stand alone as one sign whatever their code point. */
function simplify(text: string): string {
  return text.normalize('NFKC').trim().replace('\u0384', '\u0301')
}
