/**
 * What forms call things, in nineteen languages and the nearest others, as `fold` leaves it (lower case, no accents on Latin letters).
 * Stems rather than words, and only what names and structure don't tell: every frame of the store carries this, so each is weighed.
 * English, then Latin letters, Cyrillic, right-to-left, East Asian; `~` is a word's edge, which regular expressions see at Latin letters only.
 * No nested repeats: these run over what a page wrote.
 */
const any = (...alternatives: string[]): RegExp => new RegExp(alternatives.join('|').replaceAll('~', '\\b'))

export const says = {
  password: any(
    'pass(?!port|eng|age|ion|iv|es~|ed~|ing~)|~psw|pwd|pword|contrasen|~clave|senha|mot de passe|~mdp|kennwort|wachtw|hasl[oa]|sifre|parol|heslo|losenord|mat khau|sandi|парол|كلم[ةه] (?:ال)?(?:مرور|سر)|סיסמ|密[码碼]|パスワード|暗証|비밀번호|암호|รหัสผ่าน|jelsz|κωδικ|passord|رمز عبور|पासवर्ड|패스워드|الرقم السري',
    'salasan|adgangskod|kodeord|lozink|zapork|~gesl[oa]|лозинк|گذرواژ|کلمه عبور|رمزعبور',
  ),
  email: any(
    'e-?\\s?mail(?!ing)|~mail(?!ing)|posta~|e-?posta|correo|courriel|~epost|почт|пошт|имеил|بريد|דוא|אימייל|מייל|邮[箱件]|郵箱|信箱|電子郵|メール|이메일|อีเมล|adresse electr|poczta elek|~e-post~|surel|thu dien|ايميل|إيميل|ایمیل|ईमेल',
    'sahkoposti|elektronsk\\w{1,3} (?:post|adres|naslov)|e-naslov|имейл|мейл|поща|ел\\.? ?пошт|ηλεκτρονικ|ηλ\\. ?ταχ|پست الکترون|رایانامه',
  ),
  /** words of `password` that also mean a code or a number of anything */
  codeOrPassword: any('~clave~(?! de acceso)|κωδικ(?!\\S{0,3} πρόσβ)'),
  userName: any(
    'user ?(?:name|id)|userid|~u?name id|~log ?in~|log ?on ?id|sign in id|(?:account|member|login) ?(?:name|id~|n[ou])|(?:customer|client) ?(?:id~|n[ou])|identifi|~handle~|~uid~|~usr|uname|benutzer|nutzername|kundennum|usuario|utente|utilisat|pseudo|gebruiker|uzytkown|kullanici|anvandarn|bru[gk]ern|uzivatel|felhaszn|ten (?:dang nhap|nguoi|tai)|pengguna|логин|имя пользов|логін|користувач|المستخدم|משתמש',
    '用[户戶]名|[账帐][号户]|帳[號戶]|会员名|ユーザ|会員番|会員id|アカウント名|아이디|계정|ชื่อผู้ใช้|ชื่อบัญชี|utiliz(?:ad|at)|anmeldename|identyfik|prihlasovac|лицев|χρήστη|使用者|사용자|บัญชีผู้|ro (?:de )?client|klantnum|musteri n|口座番|お客様番|고객번|客户号',
    'kayttaj|pouzivatel|korisni[ck]|uporabni[sk]|потребител|корисни|نام کاربر|شناسه کاربر',
  ),
  nick: any('~nick|никнейм|ニックネーム|닉네임|별명|昵称|暱稱|כינוי|ชื่อเล่น'),
  account: any(
    'user|account|acct|member|customer|~id~|~cpf~|~dni~|konto|cuenta|conta~|compte|hesap|akun|аккаунт|учетн|حساب|חשבון|会[员員]|用[户戶]|회원|บัญชี',
  ),
  phone: any(
    'phone|mobile|~tel~|~cell|telefon|celular|movil|handy|rufnum|~gsm~|dien thoai|ponsel|~hp~|телефон|мобильн|هاتف|جوال|טלפון|נייד|手机|手機|电话|電話|携帯|휴대|전화|โทร|มือถือ|เบอร์|мобіль|mobiel|telemov|di dong|telefoon|nomor tel|τηλέφ|κινητ|موبا|मोबाइल|핸드폰',
  ),
  current: any(
    'current|~old|existing|actual|actuel|antigu|anterior|atual|ancien|aktuel|aktualn|~alte|bisher|attual|vecchi|huidig|~oud|obecn|~stare|dotychcz|mevcut|~eski|nuvarande|soucasn|hien tai|~cu~|saat ini|~lama~|текущ|стар|действующ|поточн|الحالي|القديم|נוכחי|ישנה|旧|舊|原密|当前|目前|現在|현재|기존|ปัจจุบัน|เดิม|antiga|corrente|derzeit|biezac|gecerli|stavaj|gammal|jelenleg|~regi~|~curent|~veche|sekarang|τρέχ|παλι|קודמת|登录密|古い|이전|เก่า',
    'nykyi|vanha|nuvaerend|gammel|gjeldend|navaerend|trenutn|~star[aeiou]~|sadasnj|настоящ|тренутн|فعلی|قبلی|قدیمی',
    '~present~|~in uso~|esistente|vigente|vorherig|jetzig|сейчас|прежн|прошл|попередн|קיימת|原来|原始|現行|今の|사용 ?중|sebelumnya|puvodni|stavajici|dosavadn|tidigare|tidligere|entinen|korabbi|eddigi|досегашн|υπάρχ|ισχύ|پیشین|postojec',
  ),
  fresh: any(
    '~new(?!s)|nuev|nov[ao]~|nouve|~neue|nuov|nieuw|~now[ey]|~yeni|~ny[at]?~|choose|create|~set (?:a|your|up)|elige|cr[ie]e|crea|choisi|wahle|~moi~|~baru|нов(?:ый|ого|ий)|придума|создай|جديد|חדש|新しい|新密|新的|新パ|新規|设置|設定密|새|신규|ใหม่|~nova|nytt|~noua|~uj jel|scegli|escolh|festleg|~erstell|(?:utworz|wybierz|ustaw) h|~kies~|maak een w|olustur|belirle|tao mat|~buat |zvolte|~valj|задайте|створі|νέο|إنشاء كل|בח(?:ר|ירת)|设定|を設定|설정|ตั้งรหัส|สร้างรหัส',
    '~uu(?:si|den|tta)|~nov[eyi]~|~uj~|~nou~|нов(?:а|у|ая|ую) |جدید',
  ),
  repeat: any(
    'confirm|repe[at]|re-? ?(?:enter|type|pass)|again|verif|match|twice|cpass|~conf~|pass(?:word)? ?2|~2~|pwd ?2|repit|conferma|nochmal|wiederhol|bestatig|ripet|herhaal|bevestig|powtorz|potwierd|tekrar|xac nhan|nhap lai|konfirmasi|ulangi|подтвер|повтор|еще раз|ещё раз|підтвер|ще раз|[أا]كيد|אימות|אישור|שוב|确认|確認|再次|重复|再入力|もう一度|확인|다시|ยืนยัน|อีกครั้ง|erneut|reinser|nogmaals|onayla|dogrulay|masukkan k|potvr|znovu|bekraft|upprepa|megeros|ujra|επιβεβ|επανάλ|أعد إد|אשר סיסמ|再輸|재입',
    'vahvista|uudelleen|toista|gentag|bekraeft|gjenta|zopak|ponov[in]|potrd|ismet|потвърд|понови|потврд|تکرار|تایید (?:رمز|کلمه|گذر)',
    'once more|~igjen~|~igen~|zatwierdz|tasdik|تكرار|مجددا|הקלד שוב|もう1度|reingres|digite nov',
  ),
  /** Anything sent to prove who one is; `plainCode` is the bare word, which other things are called too. */
  code: any(
    '~t?otp|~(?:m|sms|i|e)?-?tan~|one ?-?time|~[2t]fa~|~mfa~|passcode|(?:verif\\w{0,10}|auth\\w{0,12}|confirm\\w{0,6}|secur\\w{0,4}|sms|e?mail|login|access|activation|reset|digit|recovery) ?-?(?:code|pin|token)~|(?:verif|auth)\\w{0,12} number|(?:verify|valid|auth) ?code|code (?:de |sent|we|sms|recu)|(?:bestatigungs|sicherheits|verificatie)code|codi(?:go|ce) d[ei]|kod (?:wer|pot|sms)|(?:dogrulama|onay) kod|~ma (?:xac|otp)|kode (?:verif|otp)',
    'код (?:п|из|с|в|д|к)|одноразов|(?:رمز|كود) ?(?:ال)?تحقق|קוד אימות|验证码|驗證碼|校验码|动态码|認証(?:コード|番号)|確認コード|인증|รหัสยืนยัน|проверочн|код з|codigo sms|usage unique|einmalcode|sms kod|overovac|verifierings|engangs|ellenorzo|cod de ver|επαλήθ|חד פעמי|رمز التأ|ワンタイム',
    '(?:authenticator|two-? ?factor|backup|scratch|one-? ?time|one-? ?use) ?(?:app )?(?:code|token|number|pin)|(?:beveiligings|bevestigings|inlog|einmal|zugangs|anmelde|login|backup|freischalt)code|einmal(?:kennw|pass)|eenmalige|codice (?:a |in|tempo|otp|di )|code d.(?:acc|auth)|codigo (?:que|envi|temp|unico|recib)|kod (?:jedno|zapas|auto|bezp|uwierz|dost|z )|jednoraz|(?:guvenlik|tek kullanim\\w*|giris) kod|ma (?:bao mat|kich hoat|xac)|kode (?:konfirm|keamanan|akses|masuk|unik|sekali)|(?:engangs|sikkerhe[td]s|bekr\\w{1,3}ftelses|godkendelses|autentiserings|sakerhets|bekraftelse|verifikations)s?kod|(?:vahvistus|todennus|varmennus|turva|kerta)koodi|(?:hitelesit\\w{0,2}|megerosit\\w{0,2}|biztonsagi) kod|cod(?:ul)? (?:de (?:conf|sig|acc|auten)|primit|unic|trimis)|verifikac\\w{2,6} kod|sigurnosni kod',
    'код [аб]|еднократ|временен код|двухфактор|двофактор|μιας χρήσης|κωδικ\\S{1,3} (?:sms|ασφαλ)|(?:رمز|كود) ?(?:ال)?(?:مصادق|[أا]مان|دخول|مؤقت|واحد)|کد (?:تایید|تأیید|ورود|یکبار|امنیتی|فعال)|קוד (?:אבטחה|חד)|动态(?:密码|口令)|安全码|2단계|보안 ?코드|รหัส(?: ?otp|ความปลอดภัย|แบบใช้ครั้ง)',
  ),
  plainCode: any(
    '~code|codi(?:go|ce)|~kod|~cod(?:ul)?~|koodi~|~pin~|token|\\d.?.?digit|digits|ziffern|chiffres~|cifras~|cifre~|cijfers|cyfr|hanel|chu so|\\d angka|siffror|sifre(?:t|ne)~|szamjegy|numeroinen|ψηφί|\\d ?(?:桁|位|자리|หลัก)|ספרות|أرقام|(?:nhap|lai|gui|lay|cac) ma~|цифр|код|رمز|کد|קוד|(?<!号)码|(?<!號)碼|コード|코드|รหัส',
  ),
  notCode: any(
    'promo|coupon|gift|discount|voucher|~zip|post|countr|area|dial|refer|invit|~tax|product|item|track|cvv|cvc|~cid~|card|bar ?code|class|licen[sc]e|swift|bank|branch|store|partner|calling code|cupo[nm]|gutschein|rabat|индекс|купон|промо|优惠|邀请|邮[编政]|郵[便遞递]|クーポン|招待|쿠폰|우편|คูปอง|ไปรษณีย์|трек|отслеж|клас[са]|(?:de la clase|da turma)|پستی|postak|posta kodu',
    // what is fetched, ordered, booked, entered by it
    'pick-?up|parcel|locker|~room|~door~|~gate~|meeting|(?:collection|deliver\\w{1,2}|shipment|order|booking|reservation|ticket|event|game|table|bonus|loyalty|serial|part|warehouse) ?(?:code|pin|n[ou]|id)|abhol|liefer|sendung|paket~|bestel|zimmer|~raum|buchung|reserv|seriennum|retrait|~colis|commande|~salle|billet|recogida|retiro|pedido|paquete|~sala~|puerta|retirada|coleta|encomenda|~porta~|ritiro|pacco|~ordine|prenota|stanza|odbior|paczk|zamow|rezerw|pokoj|afhaal|ophaal|pakket|teslim|kargo|siparis|rezervas|~oda~|vyzved|zasil|objednav|atvetel|csomag|rendeles|foglal|ridicare|~colet|comand|hamta ut|paket(?:et|kod)|afhent|nouto|paketti',
    // who asked somebody in
    'convite|einlad|empfehlungs|zaprosz|polec|davet|referans|uitnod|~invito|undang|~gioi thieu|pozvan|kutsu|meghiv|приглаш|запрош|реферал|קוד (?:חבר|הפניה)|الدعوة|دعوة|الإحالة|[邀推][请請荐薦]|紹介コード|초대|추천|เชิญ|แนะนำ',
    'получ(?:ени|ить (?:посыл|заказ))|выдач|посыл|заказа|брон|комнат|билет|отриманн|видач|замовлен|кімнат|квитк|доставк|ma (?:don|van don|nhan hang|dat (?:phong|cho|ban)|phong|buu|ve)~|kode (?:ambil|pengambilan|pesanan|ruang|booking|resi|pos)|الطلب|استلام|الشحن|الغرفة|الحجز|التوصيل|طرد|הזמנה|משלוח|איסוף|חבילה|חדר|取[件货貨票]|提[货貨]|[订訂][单單]|房[间間]|[预預][约約訂]|快[递遞]|受け?取|注文番|予約|部屋|荷物|チケット|수령|주문|예약|택배|픽업|티켓|รับ(?:พัสดุ|สินค้า)|คำสั่งซื้อ|การจอง|ห้อง',
    // what is cheaper by it, or free
    'cadeau|reduction|remise|descuento|regalo|desconto|presente|sconto|buono|korting|waardebon|znizk|podarun|kupon|indirim|hediye|slev[ay]|~zlav|darkov|darcek|kedvezm|ajandek|reducer|cadou|presentkort|~gave|kampan[jy]|alennus|lahja|tarjous|diskon~|hadiah|~ma (?:giam|khuyen|uu dai|qua)|скидк|подароч|знижк|отстъпк|ваучер|[εέ]κπτωσ|κουπόν|δώρο|προσφορ|خصم|قسيمة|كوبون|هدي[ةه]|ترويج|تخفیف|קופון|הנחה|שובר|מתנה|折扣|[礼禮]品|[兑兌][换換]|割引|ギフト|キャンペーン|할인|프로모|상품권|기프트|ส่วนลด|โปรโมชั่น|ของขวัญ',
    // where several meet
    '(?:game|quiz|lobby|party|team|family|workspace|company|organi[sz]ation|school|course|conference|webinar|community) ?(?:code|pin|id)|spiel|gruppe|~kurs|schule|firmen|konferenz|groupe|partie|reunion|famille|entreprise|ecole|grupo|partida|~juego|familia|escuela|~jogo|escola|reuniao|gruppo|partita|riunione|~gioco|scuola|~klas|~groep|~spel|~grup[aey]?~|~gry~|spotkan|szkol|sinif|~oyun|toplanti|~okul|etkinlik|skupin|~schuz|~skol|osztaly|csoport|jatek|iskola|~clasa|~joc|grupp|~spil|ryhma|luokka|~pel[ii]|huone|kokous|~kelas|permainan|rapat~|sekolah|~ma (?:lop|nhom|tro choi|cuoc hop|truong|khoa hoc)|групп|игр[аы]|встреч|школ|мероприят|конференц|груп[аи]|зустріч|الفصل|المجموع|اللعبة|الاجتماع|المدرسة|الفريق|کلاس|گروه|بازی|جلسه|כיתה|קבוצה|משחק|מפגש|班[级級]|小[组組]|[游遊][戏戲]|[会會][议議]|学校|活[动動]|クラス|グループ|ゲーム|会議|イベント|ルーム|그룹|게임|회의|학교|이벤트|클래스|모임|방 ?(?:코드|번호)|ชั้นเรียน|กลุ่ม|เกม|ประชุม|โรงเรียน',
    // what is licensed, taxed, sent to
    'lizenz|licencia|licenca|licenza|licenc|lisans|лиценз|серийн|~blz~|steuer|~siret|fiscal|~cnpj|~nip~|vergi|pocztow|irsz|الرمز البريدي|מיקוד|序列|シリアル|ライセンス|시리얼|라이선스',
  ),
  captcha: any(
    'captcha|verif\\w{0,10} image|image (?:code|text)|picture|(?:characters|letters|text) (?:shown|you see|in the|above|below|exactly|appear)|code (?:shown|you see|in the)|type the|~v ?code|seccode|check ?code|randcode|imgcode|human|spam|\\d ?[+*x-] ?\\d+ ?=|imagen|caracteres|~bild|resim|obraz|картинк|изображени|капча|الصورة|תמונה|[图圖]形|[图圖]片|画像|보안문자|자동입력|hinh anh|gambar',
    'kuvassa|billedet|~bilden|kepen|din imagine|(?:iz|sa?) slike|~slici|z obrazku|χαρακτήρες|کپچا|کد امنیت|تصویر|كابتشا',
  ),
  answer: any(
    'secur\\w{0,3} ?(?:question|answer)|secret ?(?:question|answer)|~answer|antwor[td]|respuesta|resposta|reponse|risposta|odpowied(?!zial)|cevap|jawaban|cau tra loi|ответ|відповід|إجابة|תשובה|答|답변|คำตอบ',
  ),
  /** A card to pay with, whose own secret is no password. */
  card: any(
    '(?<!(?:library|club|loyalty|member|membership|customer|student) )(?:card|~cc) ?(?:number|n(?:o|um|r)~|holder)|credit ?card|name on card|kartennum|kreditk|(?:numero|num|no) (?:de |della? |do )?(?:la )?(?:tarjeta|cart[aeo])|kaartnum|(?:numer|cislo|szam\\w*) kart|kart (?:num|no)|so the~|nomor kartu|номер (?:карт|картк)|رقم البطاقة|מספר (?:ה?כרטיס)|信用卡|卡号|卡號|カード番号|카드 ?번호|หมายเลขบัตร',
  ),
  /** Hidden while typed, and yet no password of an account. */
  secret: any(
    'cvv|cvc|~cv2|csc~|card ?(?:pin|code|secur|verif)|~psk~|pre-? ?shared|~wpa|(?:network|secret|private|access|api|encryption|security|licen[sc]e) ?key|client secret|social sec|~ssn~|~api~|prufziff|cryptogram|(?:код|номер) (?:cvv|cvc|безоп)|セキュリティコード',
    '(?:room|meeting|file|document|pdf|zip|archive|database|~db|certificate|key ?store|backup|encryption|proxy|~bind|ldap|router|album|gallery) ?(?:pass|pwd)|(?:raum|datei|dokument|archiv|datenbank|zertifikats?|backup)-?(?:pass|kennw)|(?:mot de passe|contrasena|clave|senha|password) (?:de |do |da |du |del |della? |dell.)(?:la |l.)?(?:salle|reunion|fichier|document|base|certificat|sala|archivo|arquivo|documento|certificad|stanza|riunione|file)|parol\\w? (?:do |k )(?:pliku|pokoju|souboru|mistnosti)|haslo do (?:pliku|pokoju|bazy)|пароль (?:от |к |для )?(?:комнат|файл|архив|баз|сертификат|документ|встреч|конференц)|(?:房[间間]|文件|[会會][议議])密[码碼]|(?:ルーム|ファイル|会議の?)パスワード|(?:방|파일|회의) ?비밀번호',
    '주민(?:등록)?|身份[证證]|マイナンバー|~pesel~|~rrn~|national id|identity (?:card|number)',
  ),
  /** Of a network or a server: its password is no shopper's. */
  machine: any('~ssid|wi-?fi|wlan|вайфай|~smtp|~imap|~pop3|~s?ftp~|~ssh~|~rtsp'),
  /** Never an account, whatever else is said. */
  never: any(
    'search|query|~q~|keyword|coupon|promo|voucher|gift|discount|subject|message|comment|review|website|~url~|~card|cvv|cvc|expir|iban|~qty|amount|price|friend|recipient|~refer|invit|newsletter|nquir|feedback|buscar|busca~|~suche|recherch|cerca~|zoek|szukaj|~ara~|mensa|nachricht|messaggio|tim kiem|~cari~|поиск|сообщен|коммент|отзыв|пошук|повідом|بحث|رسال|חיפוש|הודעה|搜|留言|検索|お問い|검색|문의|ค้นหา|ข้อความ|tin nhan|pesan|bericht|wiadom',
  ),
  /** Who and where somebody is: not an account, unless an e-mail or a user name is meant. */
  personal: any(
    '(?:first|last|full|your|real|legal|display|contact|company|holder|card|middle|given|family|sur|maiden|customer) ?-?_?na|~[fl] ?name|(?<!e-?mail )address|street|~city|~town|~zip|post(?:al|c)|~state~|province|countr|region|company|birth|~dob~|~age~|gender|nombre|apellido|direccion|ciudad|~nome~|cognome|sobrenome|prenom|~nom~|(?:vor|nach|achter|fam\\w{0,3})na|~name?~|strasse|~ort~|~plz~|imie|nazwisk|ulica|~soy?ad|~adi?~|adiniz|jmeno|namn|naam',
    'ho va|ho ten|dia chi|~nama~|alamat|(?<![а-я])имя|фамил|отчеств|адрес|город|улиц|возраст|компан|ім.я|прізвищ|місто|الاسم|العنوان|שם (?:פרטי|מלא|משפ)|כתובת|עיר|姓|名字|地址|城市|公司|生日|名前|住所|이름|성명|주소|생년|ชื่อ|ที่อยู่|prijmeni|vezetekn|~nume~|prenume|fornavn|фио|όνομα|氏名|นามสกุล',
  ),
  signIn: any(
    '(?:sign|log|logg)[ -]?in(?![gs])|log[ -]?on~|login|signin|logon|anmeld|inlogg|connexion|connecter|identifi(?:ez|cat)|inici(?:a|ar|e) (?:de )?ses|acced|~entrar|~entre~|ingres|~acess|accesso|zalogu|logowan|aanmeld|~giris|oturum|logga in|log ind|logg inn|prihlas|dang nhap|~masuk|войти|войд|вход|авториз|увійт|увійд|вхід|(?:^|ال)دخول|התחבר|כניסה|היכנס',
    '登[录录入錄陆]|ログイン|サインイン|로그인|เข้าสู่ระบบ|ลงชื่อเข้า|je me conn|s.identifier|~entra~|bejelentk|~belep|autentific|conectare|σύνδεσ|ورود|लॉगिन|ล็อกอิน',
    'kirjaudu|prijav|autentif|intra in cont|влез|пријав|είσοδ',
  ),
  register: any(
    'sign[ -]?up|(?<!en)regist[er](?!ed (?:e|u|a|p|m))|creat\\w{0,3} (?:\\w{1,10} ){0,2}(?:account|profile|id~|login)|account creat|~join|new (?:account|user|customer|member)|open (?:an |your )?account|enrol|get started|free trial|cadastr|cri(?:ar|e) (?:\\w{1,6} )?conta|inscri|cre(?:er|ez) (?:un |mon |votre )?compte|crear?(?: \\w{1,3})? cuenta|nueva cuenta|~alta~|crea (?:un )?account|iscriv|neukund|konto (?:erst|anl)|account aanm|rejestr|(?:zaloz|utworz) konto|zaloz|~kayit|kaydol|~uye ol|uyelik|hesap ol|bli medlem|skapa konto|opret|dang ky|tao tai|daftar|buat akun',
    'регистр|создать (?:акк|учет|проф)|створити|реєстр|تسجيل(?! (?:ال)?دخول)|[إا]نشاء حساب|حساب جديد|הרשמ|הרשם|הירשם|יצירת|הצטרפ|注册|註冊|新規|会員登録|アカウント作成|登録|가입|สมัคร|ลงทะเบียน|สร้างบัญชี|~registar|devenir mem|neues konto|mitglied werd|stworz konto|maak een acc|word lid|vytvorit|creeaza|cont nou|inregistr|regisztra|создать уч|εγγραφ|ثبت.?نام|سجل ال(?!دخول)|צור חש|加入會|アカウントを作|계정 만',
    'rekister|luo (?:uusi )?(?:tili|kaytt)|opprett|skapa (?:ett )?konto|otvori racun|(?:kreiraj|izradi|ustvari|napravi) (?:\\w{1,5} )?racun|fiok letre|създа[йв]|δημιουργία λογαρ|عضویت|ایجاد حساب',
  ),
  /** The first start of a thing that is one's own, with an account for its owner. */
  setUp: any(
    '~set-?up~|~install~|installatio|installer|~wizard|first (?:run|start|use)|einricht|installier|erstkonfig|(?:configura\\w{3,5}|configuration) inicial|(?:premiere|configuration) (?:configuration|initiale)|instalaci|instalac|~instalar~|installazion|configurazione iniziale|eerste (?:keer|gebruik)|~installeren|instalacj|pierwsz\\w{1,3} (?:uruch|konf)|kurulum|instalasi|~pasang~|thiet lap (?:ban|lan) dau|instalace|telepit|~asenn',
    'первоначальн|установк|установить|початков\\S{1,3} налаштув|встановл|التثبيت|ال[إا]عداد ال[أا]ول|התקנה|安装|安裝|初始化|インストール|初期設定|セットアップ|설치|초기 설정|ติดตั้ง',
  ),
  /** Whether who registers has an account: no other page asks that. */
  already: any(
    'already (?:have|a |regist|sign)|have an account\\?|ya tienes|ya tengo|ja tem|ja tenho|deja (?:un compte|inscrit|membre|client)|bereits|schon (?:ein|regis)|hai gia|gia registr|al een account|heb je al|masz juz|zaten|уже есть|уже зарег|вже є|вже маєте|لديك حساب|כבר יש|已有|已经有|既に|すでに|이미|มีบัญชี(?:อยู่)?แล้ว|da co tai khoan|sudah (?:punya|memiliki)',
  ),
  recover: any(
    "forg[oe]t|lost ?(?:your |my )?pass|recover|(?:~|pass|password|passwd|pwd|pw)reset|retriev|remind|trouble (?:sign|log)|can'?t (?:sign|log|access)|find (?:your |my )?(?:account|pass)|password find|olvid|recuper|restablec|esquec|redefin|oubli|perdu|reinitial|vergess|zurucksetz|dimentic|reimpost|vergeten|herstel|zapomn|pamietasz|odzysk|przypomn|unuttu|sifirla|glomt|glemt|quen mat|khoi phuc|dat lai|~lupa|pulih|atur ulang|забыл|забули|восстан|віднов|сброс|напомн|нагад|نسيت|استعاد|إعادة ت|שכח|איפוס|שחזור|忘|找回|重置|重[設设]|再設定|リセット|잊|찾기|재설정|ลืม|รีเซ็ต|opnieuw inst|lay lai mat|obnov(?:it|eni)? h|aterstall|zapomenut|elfelejt|uitat|скинути|ξεχάσ|επαναφ|فراموش|भूल|초기화|กู้คืน|ตั้งรหัสผ่านใหม่",
    'unohd|unohtun|palauta|nollaa|nulstil|tilbakestill|zabud|zaborav|resetir|oporav|pozab|ponastav|resetar|visszaallit|забрав|възстанов|заборав|ανάκτ|بازیابی|بازنشان',
  ),
  change: any(
    'chang|modif|updat|~edit|~set (?:a |your |my )?(?:new )?pass|cambi|alter(?:ad|ar|e)|atualiz|actualiz|ander[nt]|aktualis|wijzig|zmian|zmien|degis|guncel|~save|thay doi|~doi mat|ubah|~ganti|perbarui|измен|смен|обнов|змін|оновит|تغيير|تحديث|שינוי|שונתה|עדכ|修改|更改|[变變]更|変更|변경|수정|เปลี่ยน|mudar|trocar|alterac|aggiorna|verander|cap nhat|zmen[ai]|~byt[at]? |megvalt|schimb|αλλαγ|החלפ|を更新|แก้ไข',
    'bijgewerk|bijwerk|mettre a jour|mis a jour|aktualiz|vaihda|muuta|paivita|skift|~aendr|opdater|~endre|oppdater|~andra~|promijen|promen|izmjen|izmen|spremeni|пром[ея]н|ενημέρω|تغییر|ویرایش',
  ),
  verify: any(
    'verif|confirm (?:code|your|e|it)|2-? ?step|~2fa|~otp|one-? ?time|enter (?:the )?(?:[\\w-]{1,10} ){0,2}code|two-? ?(?:step|factor)|bestatig|bevestig|weryf|potwierd|dogrula|onayla|xac (?:nhan|minh)|подтвер|провер|підтвер|تحقق|אימות|אישור|验证|驗證|認証|確認|인증|확인|ยืนยัน|ввод|введите код',
    '(?:two|multi)-? ?factor|authenticator|zwei-?(?:faktor|stuf)|(?:deux|2) (?:facteurs|etapes)|(?:dos|2) (?:pasos|factores)|(?:due|2) (?:fattori|passaggi)|(?:duas|2) etapas|dois fatores|(?:twee|2)-?(?:staps|factor)|dwuetap|dwuskladnik|(?:iki|2) (?:adim|faktor|asama)|dogrulam|двух(?:фактор|этап)|дво(?:фактор|етап)|двуфактор|потвърд|(?:عاملين|خطوتين)|المصادقة|דו-?.?שלבי|[两兩二2](?:步|段階|단계)|(?:hai|2) (?:buoc|lop|yeu to)|xac thuc|(?:dua|2) (?:langkah|faktor)|verifikas|(?:สอง|2) ?ขั้น|dvou(?:faz|faktor)|dvoj(?:faktor|stup)|tva(?:faktor|steg)|to(?:trin|faktor)|kaksivaih|vahvist|ket(?:faktor|lepcs)|hitelesit|doi (?:factor|pasi)|(?:δύο|2) (?:παραγ|βημ)|επαλήθ|دو ?(?:مرحله|عامل)|تایید|dvo(?:faktor|struk)|potvrd',
  ),
  newsletter: any(
    'news|subscri(?!ber (?:id|n|log))|mailing ?list|updates|(?:our|for|get) e-?mails|stay (?:in|up|tuned)|offers|% off|waitlist|notify me|boletin|suscri|infolettre|abon|nieuwsbr|biulet|bulten|~receba|mailchimp|mc embed|klaviyo|ban tin|langgan|buletin|рассылк|подпи[сш]|розсилк|підпи[сш]|النشرة|اشترك|ניוזלטר|דיוור|订阅|訂閱|電子報|マガジン|メルマガ|購読|구독|뉴스레터|ข่าว|ofertas|novedad|novidad|op de hoogte|schrijf je in|na biezaco|haberdar|nhan tin|novink|odebir|nyhet|prenumer|hirlev|iratkoz|новост|скидк|ενημερωτ|רשימת תפ|电子报|소식|รับข่าว',
  ),
  contact: any(
    'contact|get in touch|messag|nquir|feedback|~quote|demo~|call ?back|comment|review|~apply|survey|download|contato|kontakt|контакт|связ|звон|اتصل|צור קשר|联系|お問い|문의|ติดต่อ|lien he|hubungi|checkout|shipping|payment|order~|donat|friend|profile|track|booking|reserv',
  ),
  /** Buttons which send a form, whatever the form. */
  go: any(
    'continu|~next~|submit|~send~|~go~|~ok~|proceed|~save|~done~|weiter|senden|speicher|siguiente|envia|guardar|suivant|envoyer|valider|enregistr|avanti|invia|salva|avanc|volgende|verst|verz|opslaan|dalej|wysli|zapisz|ileri|devam|gonder|kaydet|tiep|~gui~|~luu~|lanjut|kirim|simpan|продолж|далее|отправ|готово|сохран|надіс|далі|продовж|збере|متابعة|التالي|إرسال|حفظ|המשך|הבא|שלח|שמ[וי]ר|继续|繼續|下一步|提交|[确確]定|保存|送信|次へ|続|다음|계속|제출|전송|저장|보내|ต่อไป|ดำเนิน|ส่ง|บันทึก|ถัดไป',
  ),
  /** Buttons beside a field, which don't send the form. */
  helper: any(
    '~show|~hide|toggle|~eye~|(?:get|send|resend|request) (?:\\w{1,12} ){0,2}(?:code|otp|sms)|resend|send again|send now|~cancel|~close|~back~|~copy|generate|click here|anzeigen|mostrar|afficher|mostra~|tonen|pokaz|goster|abbrech|annul|anuluj|iptal|назад|показ|скрыть|отмен|скасув|(?:получ|отправ|отрим)\\S{1,4} код|إظهار|إلغاء|הצג|ביטול|获取|獲取|[发發]送|[显顯]示|取消|返回|表示|戻る|표시|취소|แสดง|ยกเลิก|~hien~|~huy~|(?:gui|lay) ma|tampil|batal|kirim kode',
  ),
  /** Asks for a code once more, or at all. */
  resend: any(
    're-?send|send (?:\\w{1,8} ){0,3}again|new (?:code|otp)|erneut|code (?:anford|erhalt|zusend|verzend|verstu|ontvang|aanvr)|neuen code|renvoy|(?:recevoir|envoyer|demander) (?:\\w{1,7} ){0,2}code|reenvi|(?:obten|recib|envia|receb|obter|solicita|pedir)\\w{0,3} (?:\\w{1,6} ){0,2}codigo|reinvia|invia di nuovo|(?:ricevi|ottieni|invia|richiedi) (?:\\w{1,5} ){0,2}codice|opnieuw (?:ver)?(?:stu|zen)|ponownie|(?:wyslij|pobierz|otrzymaj) (?:\\w{1,5} )?kod|(?:tekrar|yeniden) gonder|kod\\w{0,3} (?:gonder|iste|al~)|gui lai|(?:gui|lay) ma|kirim (?:ulang|kode)|minta kode|znovu (?:po|ode|za)sla|(?:po|za)slat (?:znovu|kod|novy)|skicka (?:igen|koden?|ny)|send (?:igjen|igen|kode|ny)|laheta (?:uudelleen|uusi|koodi)|ujrakuld|kod (?:ujra)?kuldes|retrimit|trimite (?:din nou|\\w{0,3} ?cod)|posalji (?:ponovno|ponovo|kod)|ponov\\w{1,2} posalji',
    '(?:получ|отправ|отрим|высла|вышл|надісл|запрос|изпрат)\\S{0,5} (?:(?:ещ[её] раз|ще раз|повторно|заново|отново)|(?:нов\\S{1,3} )?код)|повторн\\S{1,3} (?:отправ|надси)|إعادة (?:ال)?[إا]رسال|(?:الحصول على|[أإا]رس(?:ل|ال)|طلب) (?:ال)?(?:رمز|كود)|[أا]رسل مجدد|שלח (?:שוב|קוד)|שלחו שוב|שליחה חוזרת|קבל(?:ת)? קוד|获取|獲取|重新[发發]送|重[发發]|再次?[发發]送|[发發]送\\S{0,3}[码碼]|再送|コードを(?:送信|取得|受け取)|다시 (?:보내|받|전송)|재(?:전송|발송)|(?:코드|번호) ?(?:받기|보내|전송|발송|요청)|ส่ง\\S{0,8}(?:อีกครั้ง|ใหม่|รหัส)|ขอรหัส|รับรหัส|ξανά|επαναποστολ|ارسال (?:مجدد|دوباره|کد)|دریافت کد',
  ),
  /** Of what an account keeps: beside fields that are filled, a new password replaces one. */
  settings: any(
    'settings|my (?:account|profile|details)|edit (?:\\w{1,8} )?(?:account|profile|user|details)|~profile|account (?:details|info|setting)|preferences|einstellung|~profil|(?:mein|benutzer)konto|kontodaten|mi cuenta|mis datos|minha conta|meus dados|perfil~|configurac|parametres|mon compte|impostazioni|profilo|dati personali|instelling|mijn (?:account|gegevens)|ustawieni|moje (?:konto|dane)|ayarlar|hesabim|настройк|профил|личны[йе] (?:кабинет|данны)|налаштуван|профіл|особисті дані|[إا]عدادات|الملف الشخصي|حسابي|הגדרות|פרופיל|החשבון שלי|设置|設置|个人(?:中心|资料|信息)|個人(?:資料|設定)|設定|マイページ|プロフィール|会員情報|설정|프로필|(?:내|회원) ?정보|마이페이지|cai dat|ho so|pengaturan|การตั้งค่า|โปรไฟล์|ข้อมูลส่วนตัว|nastaven|installning|indstilling|innstilling|asetuk|beallitas|setari|contul meu|ρυθμίσ|προφίλ|λογαριασμός μου|تنظیمات|پروفایل|postavk|podesavanj',
  ),
  remember: any(
    'remember|keep me|stay (?:signed|logged)|keep (?:signed|logged)|angemeldet|recuerd|recordar|lembrar|souvenir|ricorda|onthou|zapamieta|hatirla|ghi nho|ingat|запомн|запам|تذكر|זכור|[记記]住|自动登录|次回|자동|아이디 저장|จำ|eingeloggt|wylogow|ingelogd|zapamat|kom ihag',
  ),
  terms: any(
    'terms|privacy|~agree|~accept|condicion|terminos|~termos|politica|~cgu~|~agb~|datenschutz|termini|voorwaarden|regulamin|sozles|dieu khoan|syarat|услови|соглас|правил|умов|згод|الشروط|תנאי|[条條]款|[协協][议議]|規約|同意|약관|동의|ยอมรับ|เงื่อนไข',
  ),
  /** Beside a password that was changed: it has happened. */
  done: any(
    'success|been|exito|~ha (?:sido|camb)|sucesso|~foi~|succes|a ete|erfolg|wurde|~stat[ao]~|zosta|pomysln|~is gew|basari|ildi~|thanh cong|berhasil|telah|успешн|изменен|изменён|обновл[её]н|сменен|успішн|змінено|بنجاح|בהצלחה|שונתה|成功|已|しました|完了|되었|완료|เรียบร้อย|สำเร็จ|reset complete|all set|password (?:updated|changed|saved)',
    'bijgewerkt|gewijzigd|aktualisiert|geandert|mis a jour|modifi(?:e|ee)~|actualizad|cambiad|atualizad|alterad|modificat|aggiornat|zmienion|zaktualizow|degisti|guncellen|duoc cap nhat|diperbarui|diubah|оновлено|تم (?:تغيير|تحديث|حفظ)|עודכנה|更新しました|변경(?:되|했)|zmeneno|andrats|endret|aendret|vaihdettu|modositva|schimbat[aă]~|сменена|άλλαξε|تغییر (?:یافت|کرد)|promijenjena',
  ),
  wayToVerify: any(
    'method|ways?~|how (?:do|would) you|verify (?:now|via|by|through|using|with)|check now|service (?:contact|support)|confirm\\w{0,5} (?:by|via)|metodo|forma~|moyen|methode|manier|moglichk|sposob|yontem|phuong thuc|~cach~|metode|~cara~|способ|спос[іо]б|طريقة|שיטת|דרך|方式|方法|방법|วิธี',
  ),
  wrong: any(
    'ncorrect|invalid|wrong|n.t match|not match|not found|failed|expired|error|try again|too (?:many|short|long|weak)|not exist|unable|denied|locked|blocked|no coincide|incorret|errone|existe pas|falsch|ungultig|stimm|errat|non (?:e )?(?:valid|corr)|onjuist|ongeldig|verkeerd|niepraw|bledn|niepopr|hatali|yanlis|gecersiz|khong (?:dung|hop|khop|chinh|ton)|~salah|tidak|неверн|невірн|неправил|ошибк|помилк|не совпад|не найден|не збіг|истек|слишком|غير صحيح|خطأ|غير صالح|שגוי|שגיאה|错误|錯誤|不正[确確]|失[败敗]|不存在|无效|一致しま|正しく|誤り|エラー|잘못|일치|올바르지|오류|ไม่ถูกต้อง|ผิด|ไม่ตรง',
  ),
  /** What a mail holds where it holds no code. */
  link: any(
    '~links?~|~url~|instruc|instruk|istruz|enlace|anweisung|anleitung|collegamento|odnosnik|~lenke|linkki|lien~|baglanti|talimat|lien ket|duong dan|huong dan|tautan|petunjuk|odkaz|pokyn|~lank|hivatkoz|utasitas|utmutat|legatur|ссылк|ссилк|посиланн|инструкц|інструкц|رابط|تعليمات|קישור|הוראות|链接|鏈接|連結|リンク|手順|링크|안내|ลิงก|คำแนะนำ|линк|връзка|σύνδεσμ|οδηγί|لینک|लिंक',
  ),
  sentTo: any(
    '(?:receiv|recib|receb|ricevut|recus?~|erhalt|ontvang|otrzyma|nhan duoc|terima|получ|отрим|mottag|modtag|primit|primlj|kapott)\\S{0,4} (?:\\S{1,5} ){0,2}(?:sms|смс)|mejla',
    'sent |e-?mailed|enter (?:the )?(?:\\w{1,10} ){0,2}code|check your|envia|envoye|gesendet|geschickt|inviat|verzonden|gestuurd|wysla|gonder|gui (?:\\S{1,6} ){0,3}den|(?:~|di)kirim|mengirim|отправ|выслал|надісл|[أإ]رسا?ل|da (?:duoc )?gui|שלחנו|נשלח|[发發]送|已[发發]|送信|보냈|전송|발송|ส่ง',
    '(?:revisa|comprueba|consulta) (?:tu|su)|verifique (?:seu|sua)|verifiez votre|controlla la|(?:uber)?prufe|sprawdz|controleer je|проверьте (?:почт|вход|папк|свой|вашу)|перевірте|провере?те|تحقق من (?:بريد|صندوق)|בדוק|查收|ご確認|메일을 확인|kiem tra|periksa (?:email|kotak)|cek email|ตรวจสอบอีเมล|trimis|изпрат|lahet(?:imme|etty|ettiin)|skicka[dt]|~sendt~|odesla|(?:po|za)sla|odosla|kuldt|στείλαμε|στάλθηκε|ارسال|فرستاد|ушло|прислал|пришл|направ(?:ил|лен)',
    '(?:geben sie|inserisci|introdu\\w{1,5}|ingrese|escribe|digite|saisissez|entrez|voer|wpisz|podaj|wprowadz|masukkan|nhap|zadejte|zadajte|ange|indtast|skriv inn|syota|unesite) (?:\\S{1,12} ){0,3}(?:cod(?:e|ice|igo)?|kod\\w{0,2}|koodi|ma|tan)~|kod\\w{0,3} (?:girin|yazin)|вв(?:ед|од)\\S{1,5} (?:\\S{1,16} ){0,3}код|въведете (?:\\S{1,16} ){0,3}код|[أا]دخل (?:\\S{1,12} ){0,3}(?:ال)?(?:رمز|كود|رقم)|הזן (?:\\S{1,8} ){0,2}ה?קוד|输入\\S{0,12}码|コードを入力|코드를 입력|กรอกรหัส|εισάγετε (?:\\S{1,14} ){0,3}κωδικ|کد .{0,30}وارد',
  ),
} as const

export type Concept = keyof typeof says

/** Whether a button helps with a field and doesn't send the form. */
export const isHelper = (text: string): boolean => says.helper.test(text) || says.resend.test(text)
