/** What a store's error text says, as far as loose words tell. */
export type Refusal = 'wrong-password' | 'unknown-account' | 'too-many-tries' | 'captcha' | 'store-down' | 'network' | 'social-account'

/**
 * Words of such texts in the store's languages, in lower case without accents. Only the English "account name or password is
 * incorrect" was seen on the store; the others are what shops write (2026-11). A text that names both account and password is a
 * wrong password: the store does not tell which.
 */
const words: Record<Refusal, RegExp> = {
  'too-many-tries':
    /too (many|often|frequent)|many (failed|times|attempts|requests)|(temporarily|been|is) (locked|blocked|suspended|frozen|disabled)|locked out|try again (in|after) |exceeded|слишком (много|часто)|превыш|заблокирован|много попыток|повторите через|забагато|заблокован|зашмат|zu viele|zu oft|gesperrt|trop de|trop souvent|bloque|verrouille|suspendu|demasiad|bloquead|excedid|muitas tentativas|troppi|troppe|bloccat|sospes|zbyt wiele|zbyt czesto|zablokowan|przekroczon|cok fazla|kilitlen|engellen|prilis mnoho|zablokovan|te veel|geblokkeerd|vergrendeld|qua nhieu|bi khoa|terlalu banyak|diblokir|dikunci|πολλες|κλειδωθ|יותר מדי|נחסם|ננעל|محاولات|محظور|تم قفل|مرات كثيرة|หลายครั้ง|ถูกล็อก|ถูกระงับ|너무 많|횟수|잠겼|잠금|잠긴|回数|ロック|多すぎ|次数|過多|过多|频繁|頻繁|锁定|鎖定|冻结|(is|been|temporarily) restricted|(maximum|max) (number|login|attempts)|wait \d+ (minute|hour|second|day)|(too|very) frequent|ограничен|исчерпан|лимит|подождите \d|обмежен|вичерпан|eingeschrankt|hochstzahl|maximale anzahl|nombre maximal|maximum de tentatives|limite de (intentos|tentativas)|numero maximo|numero massimo|limite di tentativi|maksymaln|azami|maksimum|maximalni pocet|maximaal aantal|vuot qua|batas maksimum|dibatasi|οριο προσπαθ|הגבלה|מוגבל|حظر|تقييد|ถูกจำกัด|제한|制限|上限|限制|受限|suspended|limit of|попытки (закончились|исчерпаны)|заморожен|(superado|excedido|alcanzado) el (numero|limite)|excedeu|ultrapassou|superato il|(sinir|limit)ini astiniz|uzamcen|essais|blokirovan|bloklan|χρονικ/,
  'social-account':
    /(registered|created|linked|signed up|use|sign in|log in|continue) (through|via|with|using|by) (your )?(google|facebook|vk|apple|twitter|x\b|social)|(через|с помощью) (google|facebook|vk|вк|apple|соц)|(mit|avec|con|com|przez|ile|через) (google|facebook|vk|apple)|social account|социальн/,
  captcha:
    /captcha|slide|slider|drag|puzzle|verification (failed|error|is required|required)|verify (that )?you are|not a robot|security check|complete the (verification|check)|letters (in|from) the picture|капч|ползун|слайд|передвиньте|перетащ|проверк[аиу] безопасности|с картинки|не робот|проведите|перетягн|повзун|schieb|zieh(en|e) sie|sicherheitspruf|glisser|faites glisser|verification de securite|desliz|arrastr|verificacion de seguridad|arrast|trascina|scorri|przesun|kaydir|surukle|posun|pretahn|schuif|sleep de|keo |truot|geser|συρετε|החלק|גרור|اسحب|مرر|انزلاق|เลื่อน|ลาก|밀어|슬라이|드래그|보안문자|スライド|ドラッグ|画像認証|滑块|滑動|滑动|拖动|验证码|驗證碼|human|robot\b|(вы|ви) (не )?робот|로봇|ロボット|机器人|機器人|روبوت|ρομποτ|רובוט|หุ่นยนต์|символы с|пазл|schieberegler|curseur|puzzle|deslic|rompecabezas|quebra.?cabeca|scorrer|cursore|suwak|przeciag|ukladank|yapboz|posunout|slepen|manh ghep|παζλ|פאזל|لغز|จิ๊กซอว์|퍼즐|자동입력|パズル|拼图|拼圖|gliss|dogrulama(yi|yı)? tamamla|캡차|(セキュリティ|ロボット)認証|認証を完了|安全验证|安全驗證|verificacion humana|verificacao humana|preuve|解锁|人机/,
  'store-down':
    /maintenance|under (repair|construction)|(service|system|server|site|page) (is )?(temporarily )?(unavailable|busy|error|down|overloaded)|temporarily unavailable|internal (server )?error|bad gateway|technical (work|problem|difficult|issue)|something went wrong|try again later|обслуживани|технически[ех] (работ|причин|неполад)|недоступ|сервер|ведутся работы|что-то пошло не так|попробуйте (позже|позднее)|обслуговув|технічн|недоступн|спробуйте пізніше|wartung|nicht verfugbar|nicht erreichbar|spater (erneut|noch ?mal)|technische|indisponible|erreur (du )?(serveur|systeme)|plus tard|mantenimiento|no disponible|mas tarde|error del (servidor|sistema)|manutencao|indisponivel|mais tarde|erro (do|no) (servidor|sistema)|manutenzione|non disponibile|piu tardi|errore (del )?(server|sistema)|konserwac|prace techniczne|niedostepn|pozniej|bakim|hizmet disi|kullanilamiyor|daha sonra|sunucu|udrzb|nedostupn|pozdeji|onderhoud|niet beschikbaar|later opnieuw|bao tri|khong kha dung|thu lai sau|pemeliharaan|tidak tersedia|coba lagi nanti|συντηρηση|μη διαθεσιμ|αργοτερα|תחזוקה|אינו זמין|מאוחר יותר|صيانة|غير متاح|لاحقا|ปิดปรับปรุง|ไม่พร้อมใช้|ภายหลัง|점검|나중에|서버|サーバー?(エラー|が)|メンテナンス|後で|のちほど|維護|维护|系统(繁忙|错误|异常)|系統|稍后|稍後|服务器|upgrading|unexpected error|(an )?error (has )?occurred|(system|server) (is )?busy|перегружен|система занята|(произошла|возникла|неизвестная|системная) ошибка|сталася помилка|ein (technischer |unerwarteter )?fehler|fehler ist aufgetreten|erreur (technique|inattendue|s'est produite|est survenue|interne)|erreur est survenue|(error|erro) inesperado|ha ocurrido un error|se ha producido un error|ocorreu um erro|si e verificato un errore|errore (imprevisto|interno)|wystapil blad|blad serwera|serwer|hata olustu|beklenmeyen|doslo k chybe|neocekavan|er is (een fout|iets)|da xay ra loi|loi he thong|terjadi kesalahan|παρουσιαστηκε|σφαλμα|אירעה שגיאה|שגיאת (שרת|מערכת)|حدث خطأ|خطأ في (النظام|الخادم)|เกิดข้อผิดพลาด|ระบบขัดข้อง|오류가 발생|시스템 오류|エラーが発生|混み合|出错|出錯|系统错误|experiencing (problems|issues|difficult)|come back later|gateway|плановые работы|ошибка [45]\d\d|error [5]\d\d|неполадк|przerwa|利用できません|일시적인|점검|暂时无法|無法使用/,
  network:
    /network|no internet|(check|lost) (your )?(internet )?connection|offline|(connection|request) timed? ?out|нет (интернет|сети|соедин)|ошибка сети|проверьте (подключение|соединение|интернет)|мереж|netzwerk|keine (internet)?verbindung|reseau|connexion internet|sin conexion|conexion a internet|erro de rede|error de red|sem conexao|errore di rete|nessuna connessione|blad sieci|brak polaczenia|ag hatasi|baglanti|sitova chyba|pripojeni|netwerk|loi mang|ket noi mang|jaringan|δικτυ|רשת|الشبكة|اتصال|เครือข่าย|네트워크|ネットワーク|通信エラー|网络|網絡|網路/,
  'unknown-account':
    /(account|user|email|e-mail|member|login|address|phone number|number|username|id) ?(name |address )?(you entered )?(does ?n[o']?t|is not|isn't|was not|not|could not be|cannot be) ?(yet )?(exist|found|registered|recogni|be found|associated)|no (such )?(account|user|member)|couldn't find|could not find|can't find|unknown (user|account|email)|not registered|не (существует|найден|зарегистрирован)|нет (такого )?(аккаунта|пользователя)|не (існує|знайдено|зареєстрован)|(konto|benutzer|e-mail|mitglied)[^.]{0,40}(nicht gefunden|existiert nicht|nicht registriert|nicht bekannt)|existiert nicht|(n'existe pas|introuvable|aucun compte|pas enregistre|non enregistre)|(no existe|no esta registrad|no encontrad|no hemos encontrado)|(nao existe|nao encontrad|nao (esta )?(cadastrad|registrad))|(non esiste|non trovat|non (e )?registrat)|(nie istnieje|nie znaleziono|nie jest zarejestrowan)|(bulunamadi|kayitli degil|mevcut degil)|(neexistuje|nenalezen|neni registrovan)|(bestaat niet|niet gevonden|niet geregistreerd)|(khong ton tai|khong tim thay|chua (duoc )?dang ky)|(tidak ditemukan|tidak terdaftar|belum terdaftar)|(δεν υπαρχει|δεν βρεθηκε)|(לא קיים|לא נמצא|לא רשום|אינו קיים)|(غير موجود|غير مسجل|لا يوجد)|(ไม่พบ|ไม่มีบัญชี|ยังไม่ได้ลงทะเบียน)|(존재하지 않|찾을 수 없|등록되지 않)|(存在しません|見つかりません|登録されていません)|(不存在|未注册|未註冊|未找到)|(don'?t|do not|can'?t|cannot|unable to) (recogni[sz]e|find)|no (account|user|member)s? (was |were )?(found|with|for|match|exist)|there is no (account|user)|не (нашли|найти|значится)|не удалось найти|нет (такой )?(учетной|уч[её]тки|почты)|не (знайшли|вдалося знайти)|kein(e|en)? (konto|benutzer|mitglied|account)|nous n'avons (pas )?trouve|aucun utilisateur|no (hemos )?encontramos|ninguna cuenta|nao (ha|encontramos)|nenhuma conta|nessun (account|utente)|non abbiamo trovato|nie (znalezlismy|ma takiego)|hesap yok|uye degil|nebyl[ao]? nalezen|nenasli|geen (account|gebruiker)|khong co tai khoan|tidak ada akun|belum ada akun|δεν βρεθηκαν|לא מצאנו|לא נמצאו|لم يتم العثور|لم نعثر|없는 (계정|이메일|회원|아이디)|登録されていない|登録がありません|没有找到|查无|无此|(not|n't) (yet )?(been )?(registered|linked|connected|known|have an account)|(аккаунта|пользователя|почты|номера)[^.]{0,30} нет([ .,!]|$)|niet bekend|nicht bekannt/,
  'wrong-password':
    /password|passcode|credentials|пароль|пароля|логин|mot de passe|passwort|kennwort|contrasena|clave|senha|haslo|sifre|parola|heslo|wachtwoord|mat khau|sandi|κωδικ|συνθηματικ|סיסמ|كلمة (المرور|السر)|รหัสผ่าน|비밀번호|パスワード|密码|密碼|incorrect|invalid|wrong|неверн|неправил|невірн|неправильн|falsch|incorrect|ungultig|incorrecto|incorret|errat|sbagliat|nieprawidlow|bledn|hatali|yanlis|nespravn|onjuist|khong (dung|chinh xac)|salah|λαθος|שגוי|غير صحيح|خاطئ|ไม่ถูกต้อง|올바르지|잘못|일치하지|正しくありません|誤|错误|不正确|錯誤|login details|details (you|don|do not)|zugangsdaten|anmeldedaten|datos de acceso|dados de acesso|identifiants|credenzial|credencia|inloggegevens|не подход|не совпада|не збіга|ungultig|no coincide|nao corresponde|non corrisponde|uyusmuyor|nesouhlas|komt niet overeen|khong khop|tidak cocok|אינה? נכו|לא נכו|خطأ|ผิด|\bparol\b/,
}

/** From what shuts every attempt out to what blames this one: "too many wrong passwords" is no wrong password. */
const order: readonly Refusal[] = [
  'too-many-tries',
  'social-account',
  'captcha',
  'network',
  'unknown-account',
  'store-down',
  'wrong-password',
]

const password =
  /password|парол|mot de passe|passwort|kennwort|contrasena|clave|senha|haslo|sifre|parola|heslo|wachtwoord|mat khau|sandi|κωδικ|סיסמ|كلمة|รหัสผ่าน|비밀번호|パスワード|密码|密碼/

/** undefined for no text, or one that says none of these. */
export function readErrorText(text: string | undefined): Refusal | undefined {
  const plain = simplify(text ?? '')
  if (plain === '') return undefined
  const found = order.find((refusal) => words[refusal].test(plain))
  return (found === 'unknown-account' || found === 'store-down') && password.test(plain) ? 'wrong-password' : found
}

/** Lower case, without the accents of Latin and Greek letters, single spaces; bounded, since it is the page's. */
function simplify(text: string): string {
  const marked = text.slice(0, 400).toLowerCase().normalize('NFD')
  return marked
    .replace(/([a-z\u0370-\u03ff])[\u0300-\u036f]+/g, '$1')
    .normalize('NFC')
    .replace(/[’‘]/g, "'")
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replace(/\s+/g, ' ')
    .trim()
}
