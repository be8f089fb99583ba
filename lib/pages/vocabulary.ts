/**
 * What forms call things, in nineteen languages and the nearest others, as `fold` leaves it (lower case, no accents on Latin letters).
 * Stems rather than words, and only what names and structure don't tell: every frame of the store carries this, so each is weighed.
 * English, then Latin letters, Cyrillic, right-to-left, East Asian. No nested repeats: these run over what a page wrote.
 */
const any = (...alternatives: string[]): RegExp => new RegExp(alternatives.join('|'))

export const says = {
  password: any(
    'pass(?!port|eng|age|ion|iv|es\\b|ed\\b|ing\\b)|\\bpsw|pwd|pword|contrasen|\\bclave|senha|mot de passe|\\bmdp|kennwort|wachtw|hasl[oa]|sifre|parol|heslo|losenord|mat khau|sandi|парол|كلم[ةه] (?:ال)?(?:مرور|سر)|סיסמ|密[码碼]|パスワード|暗証|비밀번호|암호|รหัสผ่าน|jelsz|κωδικος προσβ|κωδικός|adgangskode|salasana|passord|лозинк|lozink|zapork|гасло|الرقم السري|رمز عبور|گذرواژه|पासवर्ड|패스워드|พาสเวิร์ด',
  ),
  email: any(
    'e-?\\s?mail(?!ing)|\\bmail(?!ing)|posta\\b|e-?posta|correo|courriel|\\bepost|почт|пошт|имеил|بريد|דוא|אימייל|מייל|邮[箱件]|郵箱|信箱|電子郵|メール|이메일|อีเมล|adresse electr|poczta elek|\\be-post\\b|surel|sahkoposti|thu dien|имейл|ايميل|إيميل|ایمیل|ईमेल|ई-मेल|메일 주',
  ),
  userName: any(
    'user ?(?:name|id)|userid|\\bu?name id|\\blog ?in\\b|log ?on ?id|sign in id|(?:account|member|login) ?(?:name|id\\b|n[ou])|(?:customer|client) ?(?:id\\b|n[ou])|\\bnick|identifi|\\bhandle\\b|\\buid\\b|\\busr|uname|benutzer|nutzername|kundennum|usuario|utente|utilisat|pseudo|gebruiker|uzytkown|kullanici|anvandarn|bru[gk]ern|uzivatel|felhaszn|ten (?:dang nhap|nguoi|tai)|pengguna|логин|имя пользов|логін|користувач|المستخدم|משתמש',
    '用[户戶]名|[账帐][号户]|帳[號戶]|会员名|ユーザ|会員番|会員id|アカウント名|아이디|계정|ชื่อผู้ใช้|ชื่อบัญชี|utiliz(?:ad|at)|anmeldename|nutzerk|identyfik|prihlasovac|bruger|kayttaj|потребит|лицев|χρήστη|نام کاربری|उपयोगकर्ता|यूज़र|使用者|ログインid|사용자|บัญชีผู้|(?:num|n)\\S{0,3}ro (?:de )?client|klantnum|musteri n|口座番|お客様番|고객번|客户号',
  ),
  account: any(
    'user|account|acct|member|customer|\\bid\\b|\\bcpf\\b|\\bdni\\b|konto|cuenta|conta\\b|compte|hesap|akun|аккаунт|учетн|حساب|חשבון|会[员員]|用[户戶]|회원|บัญชี',
  ),
  phone: any(
    'phone|mobile|\\btel\\b|\\bcell|telefon|celular|movil|handy|rufnum|\\bgsm\\b|dien thoai|ponsel|\\bhp\\b|телефон|мобильн|هاتف|جوال|טלפון|נייד|手机|手機|电话|電話|携帯|휴대|전화|โทร|มือถือ|เบอร์|мобіль|portable\\b|mobiel|mobiln|telemov|puhelin|di dong|telefoon|nomor tel|τηλέφ|κινητ|موبا|شماره (?:م|ت)|मोबाइल|फ़ोन|핸드폰',
  ),
  current: any(
    'current|\\bold|existing|actual|actuel|antigu|anterior|atual|ancien|aktuel|aktualn|\\balte|bisher|attual|vecchi|huidig|\\boud|obecn|\\bstare|dotychcz|mevcut|\\beski|nuvarande|soucasn|hien tai|\\bcu\\b|saat ini|\\blama\\b|текущ|стар|действующ|поточн|الحالي|القديم|נוכחי|ישנה|旧|舊|原密|当前|目前|現在|현재|기존|ปัจจุบัน|เดิม|antiga|corrente|\\bcurent|derzeit|biezac|\\bsu an|gecerli|stavaj|gammal|gammel|nuvaer|navaer|nykyin|jelenleg|\\bregi\\b|\\bveche|sekarang|τρέχ|παλι|סיסמה קוד|فعلی|वर्तमान|पुरान|登录密|古い|이전|เก่า',
  ),
  fresh: any(
    '\\bnew|nuev|nov[ao]\\b|nouve|\\bneue|nuov|nieuw|\\bnow[ey]|\\byeni|\\bny[at]?\\b|choose|create|\\bset (?:a|your|up)|elige|cr[ie]e|crea|choisi|wahle|\\bmoi\\b|\\bbaru|нов(?:ый|ого|ий)|придума|создай|جديد|חדש|新しい|新密|新的|新パ|新規|设置|設定密|새|신규|ใหม่|\\bnova|nytt|\\bnoua|\\buj jel|uusi|scegli|escolh|festleg|\\berstell|(?:utworz|wybierz|ustaw) h|\\bkies\\b|maak een w|olustur|belirle|tao mat|\\bbuat |zvolte|\\bvalj|\\bvelg|\\baleg|задайте|вигада|створі|νέο|إنشاء كل|בח(?:ר|ירת)|جدید|नया|设定|を設定|설정|ตั้งรหัส|สร้างรหัส',
  ),
  repeat: any(
    'confirm|repe[at]|re-? ?(?:enter|type|pass)|again|verif|match|twice|cpass|\\bconf\\b|pass(?:word)? ?2|\\b2\\b|pwd ?2|repit|conferma|nochmal|wiederhol|bestatig|ripet|herhaal|bevestig|powtorz|potwierd|tekrar|xac nhan|nhap lai|konfirmasi|ulangi|подтвер|повтор|еще раз|ещё раз|підтвер|ще раз|[أا]كيد|אימות|אישור|שוב|确认|確認|再次|重复|再入力|もう一度|확인|다시|ยืนยัน|อีกครั้ง|retap|erneut|reinser|nogmaals|onayla|dogrulay|masukkan k|potvr|znovu|zopak|bekraft|upprepa|megeros|ujra|gentag|bekraft|bekreft|bekraeft|vahvist|toista|gjenta|επιβεβ|επανάλ|أعد إد|אשר סיסמ|تکرار|पुष्टि|再輸|재입',
  ),
  /** Anything sent to prove who one is; `plainCode` is the bare word, which other things are called too. */
  code: any(
    '\\bt?otp|\\b(?:m|sms|i|e)?-?tan\\b|one ?-?time|\\b[2t]fa\\b|\\bmfa\\b|passcode|(?:verif\\w{0,10}|auth\\w{0,12}|confirm\\w{0,6}|secur\\w{0,4}|sms|e?mail|login|access|activation|reset|digit|recovery) ?-?(?:code|pin|token|number)\\b|(?:verify|valid|auth) ?code|code (?:de |sent|we|sms|recu)|(?:bestatigungs|sicherheits|verificatie)code|codi(?:go|ce) d[ei]|kod (?:wer|pot|sms)|(?:dogrulama|onay) kod|\\bma (?:xac|otp)|kode (?:verif|otp)',
    'код (?:п|из|с|в|д|к)|одноразов|(?:رمز|كود) ?(?:ال)?تحقق|קוד אימות|验证码|驗證碼|校验码|动态码|認証(?:コード|番号)|確認コード|인증|รหัสยืนยัน|проверочн|код з|codigo sms|usage unique|einmalcode|bevestigingsc|sms kod|overovac|verifierings|engangs|ellenorzo|cod de ver|bekraeftelsesk|vahvistusk|επαλήθ|μιας χρ|חד פעמי|رمز التأ|کد تایید|सत्यापन|ओटीपी|动态密|ワンタイム|인증번호',
  ),
  plainCode: any('\\bcode|codi(?:go|ce)|\\bkod|\\bpin\\b|token|digits|цифр|код|رمز|קוד|(?<!号)码|(?<!號)碼|コード|코드|รหัส'),
  notCode: any(
    'promo|coupon|gift|discount|voucher|\\bzip|post|countr|area|dial|refer|invit|\\btax|product|item|track|cvv|cvc|\\bcid\\b|card|bar ?code|swift|bank|branch|store|partner|calling code|cupo[nm]|gutschein|rabat|индекс|купон|промо|优惠|邀请|邮|郵|クーポン|招待|쿠폰|우편|คูปอง|ไปรษณีย์',
  ),
  captcha: any(
    'captcha|verif\\w{0,10} image|image (?:code|text)|picture|(?:characters|letters|text|code) (?:shown|you see|in the|above|below|exactly|appear)|type the|\\bv ?code|seccode|check ?code|randcode|imgcode|human|spam|\\d ?[+*x-] ?\\d+ ?=|imagen|caracteres|\\bbild|resim|obraz|картинк|изображени|капча|الصورة|תמונה|[图圖]形|[图圖]片|画像|보안문자|자동입력|hinh anh|gambar|zeichen (?:ein|aus|im|ab)|inserisci i car|neem de code|ma (?:kiem|bao)|opiste|εικόν|کد امن',
  ),
  answer: any(
    'secur\\w{0,3} ?(?:question|answer)|secret ?(?:question|answer)|\\banswer|antwor[td]|respuesta|resposta|reponse|risposta|odpowied|cevap|jawaban|cau tra loi|ответ|відповід|إجابة|תשובה|答|답변|คำตอบ',
  ),
  /** A card to pay with, whose own secret is no password. */
  card: any(
    '(?<!(?:library|club|loyalty|member|membership|customer|student) )(?:card|\\bcc) ?(?:number|n(?:o|um|r)\\b|holder)|credit ?card|name on card|kartennum|kreditk|(?:numero|num|no) (?:de |della? |do )?(?:la )?(?:tarjeta|cart[aeo])|kaartnum|(?:numer|cislo|szam\\w*) kart|kart (?:num|no)|so the\\b|nomor kartu|номер (?:карт|картк)|رقم البطاقة|מספר (?:ה?כרטיס)|信用卡|卡号|卡號|カード番号|카드 ?번호|หมายเลขบัตร',
  ),
  /** Hidden while typed, and yet no password of an account. */
  secret: any(
    'cvv|cvc|\\bcv2|csc\\b|card ?(?:pin|code|secur|verif)|\\bpsk\\b|pre-? ?shared|\\bwpa|\\bssid|wi-?fi|wlan|(?:network|secret|private|access|api|encryption|security|licen[sc]e) ?key|client secret|\\bapi\\b|smtp|\\bftp\\b|prufziff|cryptogram|(?:код|номер) (?:cvv|cvc|безоп)|セキュリティコード',
  ),
  /** Never an account, whatever else is said. */
  never: any(
    'search|query|\\bq\\b|keyword|coupon|promo|voucher|gift|discount|subject|message|comment|review|website|\\burl\\b|\\bcard|cvv|cvc|expir|iban|\\bqty|amount|price|friend|recipient|\\brefer|invit|newsletter|nquir|feedback|buscar|busca\\b|\\bsuche|recherch|cerca\\b|zoek|szukaj|\\bara\\b|mensa|nachricht|messaggio|tim kiem|\\bcari\\b|поиск|сообщен|коммент|отзыв|пошук|повідом|بحث|رسال|חיפוש|הודעה|搜|留言|検索|お問い|검색|문의|ค้นหา|ข้อความ|tin nhan|pesan|bericht|wiadom',
  ),
  /** Who and where somebody is: not an account, unless an e-mail or a user name is meant. */
  personal: any(
    '(?:first|last|full|your|real|legal|display|contact|company|holder|card|middle|given|family|sur|maiden|customer) ?-?_?na|\\b[fl] ?name|(?<!e-?mail )address|street|\\bcity|\\btown|\\bzip|post(?:al|c)|\\bstate\\b|province|countr|region|company|birth|\\bdob\\b|\\bage\\b|gender|nombre|apellido|direccion|ciudad|\\bnome\\b|cognome|sobrenome|prenom|\\bnom\\b|(?:vor|nach|achter|fam\\w{0,3})na|\\bname?\\b|strasse|\\bort\\b|\\bplz\\b|imie|nazwisk|ulica|\\bsoy?ad|\\badi?\\b|adiniz|jmeno|namn|naam',
    'ho va|ho ten|dia chi|\\bnama\\b|alamat|(?<![а-я])имя|фамил|отчеств|адрес|город|улиц|возраст|компан|ім.я|прізвищ|місто|الاسم|العنوان|שם (?:פרטי|מלא|משפ)|כתובת|עיר|姓|名字|地址|城市|公司|生日|名前|住所|이름|성명|주소|생년|ชื่อ|ที่อยู่|\\badress?e?\\b|adresa|endereco|cidade|\\bville\\b|\\bfirma\\b|indirizz|citta\\b|miasto|straat|woonpl|sehir|prijmeni|mesto\\b|vezetekn|keresztn|\\bnev\\b|\\bcim\\b|\\bnume\\b|prenume|\\boras\\b|fornavn|etternavn|efternam|sukunimi|etunimi|фио|ф\\.и\\.о|індекс|όνομα|επώνυμ|ονοματ|διεύθ|العائلة|المدينة|نام|نشانی|नाम|पता|氏名|郵便|นามสกุล',
  ),
  signIn: any(
    '(?:sign|log|logg)[ -]?in(?![gs])|log[ -]?on\\b|login|signin|logon|anmeld|inlogg|connexion|connecter|identifi(?:ez|cat)|inici(?:a|ar|e) (?:de )?ses|acced|\\bentrar|\\bentre\\b|ingres|\\bacess|accesso|zalogu|logowan|aanmeld|\\bgiris|oturum|logga in|log ind|logg inn|prihlas|dang nhap|\\bmasuk|войти|войд|вход|авториз|увійт|увійд|вхід|(?:^|ال)دخول|התחבר|כניסה|היכנס',
    '登[录录入錄陆]|ログイン|サインイン|로그인|เข้าสู่ระบบ|ลงชื่อเข้า|je me conn|s.identifier|\\bentra\\b|log pa\\b|bejelentk|\\bbelep|autentific|conectare|intra in|kirjaud|σύνδεσ|είσοδ|تسجيل دخ|ورود|लॉगिन|साइन इन|ล็อกอิน',
  ),
  register: any(
    'sign[ -]?up|(?<!en)regist[er](?!ed (?:e|u|a|p|m))|creat\\w{0,3} (?:\\w{1,10} ){0,2}(?:account|profile|id\\b|login)|account creat|\\bjoin|new (?:account|user|customer|member)|open (?:an |your )?account|enrol|get started|free trial|cadastr|cri(?:ar|e) (?:\\w{1,6} )?conta|inscri|cre(?:er|ez) (?:un |mon |votre )?compte|crear?(?: \\w{1,3})? cuenta|nueva cuenta|\\balta\\b|crea (?:un )?account|iscriv|neukund|konto (?:erst|anl)|account aanm|rejestr|(?:zaloz|utworz) konto|zaloz|\\bkayit|kaydol|\\buye ol|uyelik|hesap ol|bli medlem|skapa konto|opret|dang ky|tao tai|daftar|buat akun',
    'регистр|создать (?:акк|учет|проф)|створити|реєстр|تسجيل(?! (?:ال)?دخول)|[إا]نشاء حساب|حساب جديد|הרשמ|הרשם|הירשם|יצירת|הצטרפ|注册|註冊|新規|会員登録|アカウント作成|登録|가입|สมัคร|ลงทะเบียน|สร้างบัญชี|\\bregistar|devenir mem|neues konto|mitglied werd|stworz konto|maak een acc|word lid|vytvorit|creeaza|cont nou|inregistr|regisztra|fiok letre|opprett|luo tili|rekister|создать уч|εγγραφ|δημιουργ|اشترك ال|سجل ال(?!دخول)|צור חש|ثبت.?نام|ایجاد|रजिस्टर|खाता बन|साइन अप|加入會|アカウントを作|계정 만',
  ),
  recover: any(
    "forg[oe]t|lost ?(?:your |my )?pass|recover|\\breset|retriev|remind|trouble (?:sign|log)|can'?t (?:sign|log|access)|find (?:your |my )?(?:account|pass)|password find|olvid|recuper|restablec|esquec|redefin|oubli|perdu|reinitial|vergess|zurucksetz|dimentic|reimpost|vergeten|herstel|zapomn|pamietasz|odzysk|przypomn|unuttu|sifirla|glomt|glemt|quen mat|khoi phuc|dat lai|\\blupa|pulih|atur ulang|забыл|забули|восстан|віднов|сброс|напомн|нагад|نسيت|استعاد|إعادة ت|שכח|איפוס|שחזור|忘|找回|重置|重[設设]|再設定|リセット|잊|찾기|재설정|ลืม|รีเซ็ต|opnieuw inst|lay lai mat|zapomenut|obnov(?:it|eni)? h|aterstall|elfelejt|visszaall|uitat|resetare|nulstil|unohd|tilbakest|скинути|забрав|ξεχάσ|επαναφ|ανάκτ|فراموش|بازیابی|भूल|रीसेट|초기화|กู้คืน|ตั้งรหัสผ่านใหม่",
  ),
  change: any(
    'chang|modif|updat|\\bedit|\\bset (?:a |your )?(?:new )?pass|cambi|alter(?:ad|ar|e)|atualiz|actualiz|ander[nt]|aktualis|wijzig|zmian|zmien|degis|guncel|\\bsave|thay doi|\\bdoi mat|ubah|\\bganti|perbarui|измен|смен|обнов|змін|оновит|تغيير|تحديث|שינוי|שונתה|עדכ|修改|更改|[变變]更|変更|변경|수정|เปลี่ยน|mudar|trocar|alterac|aggiorna|verander|cap nhat|zmen[ai]|\\bbyt[at]? |\\bandra losen|modosit|megvalt|schimb|skift|vaihda|\\bendre|αλλαγ|смяна|החלפ|تغییر|बदल|を更新|แก้ไข',
  ),
  verify: any(
    'verif|confirm (?:code|your|e|it)|2-? ?step|\\b2fa|\\botp|one-? ?time|enter (?:the )?(?:[\\w-]{1,10} ){0,2}code|two-? ?(?:step|factor)|bestatig|bevestig|weryf|potwierd|dogrula|onayla|xac (?:nhan|minh)|подтвер|провер|підтвер|تحقق|אימות|אישור|验证|驗證|認証|確認|인증|확인|ยืนยัน|ввод|введите код',
  ),
  newsletter: any(
    'news|subscri(?!ber (?:id|n|log))|mailing ?list|updates|(?:our|for|get) e-?mails|stay (?:in|up|tuned)|offers|% off|waitlist|notify me|boletin|suscri|infolettre|abon|nieuwsbr|biulet|bulten|\\breceba|mailchimp|mc embed|klaviyo|ban tin|langgan|buletin|рассылк|подпи[сш]|розсилк|підпи[сш]|النشرة|اشترك|ניוזלטר|דיוור|订阅|訂閱|電子報|マガジン|メルマガ|購読|구독|뉴스레터|ข่าว|ofertas|novedad|novidad|op de hoogte|schrijf je in|\\bschrijf u in|na biezaco|resta aggior|bleiben sie inf|haberdar|nhan tin|novink|odebir|odber|nyhet|prenumer|hirlev|iratkoz|nyhed|uutis|новост|скидк|бюлетин|абонир|ενημερωτ|רשימת תפ|خبرنامه|न्यूज़|सदस्यता|电子报|소식|รับข่าว',
  ),
  contact: any(
    'contact|get in touch|messag|nquir|feedback|\\bquote|demo\\b|call ?back|comment|review|\\bapply|survey|download|contato|kontakt|контакт|связ|звон|اتصل|צור קשר|联系|お問い|문의|ติดต่อ|lien he|hubungi|checkout|shipping|payment|order\\b|donat|friend|profile|track|fale con|contatt|demande de|anfrage|ruckruf|preventiv|iletisim|bize ulas|kapcsol|задать вопрос|ваш вопрос|зв.язок|επικοιν|تواصل|צרו קשר|تماس|संपर्क|留言|聯絡|請求|상담|delivery|envio\\b|entrega|livraison|lieferadr|\\bkasse|spedizion|consegna|dostaw|zamow|bezorg|bestel|teslimat|siparis|dorucen|objednav|leverans|szallit|rendel|livrare|comand|оформлен|доставк|заказ|замовл|التوصيل|الطلب|משלוח|הזמנ|收货|结算|订单|配送|届け|注文|배송|주문|giao hang|dat hang|don hang|จัดส่ง|สั่งซื้อ|pengirim|pesanan|pedido|\\bcommande|ordine|appointm|\\bbook (?:now|an?\\b)|записаться на|\\bcita\\b|rendez|prenot|rezerw|afspraak|randevu|حجز|预约|予約|예약|นัด',
  ),
  /** Buttons which send a form, whatever the form. */
  go: any(
    'continu|\\bnext\\b|submit|\\bsend\\b|\\bgo\\b|\\bok\\b|proceed|\\bsave|\\bdone\\b|weiter|senden|speicher|siguiente|envia|guardar|suivant|envoyer|valider|enregistr|avanti|invia|salva|avanc|volgende|verst|verz|opslaan|dalej|wysli|zapisz|ileri|devam|gonder|kaydet|tiep|\\bgui\\b|\\bluu\\b|lanjut|kirim|simpan|продолж|далее|отправ|готово|сохран|надіс|далі|продовж|збере|متابعة|التالي|إرسال|حفظ|המשך|הבא|שלח|שמ[וי]ר|继续|繼續|下一步|提交|[确確]定|保存|送信|次へ|続|다음|계속|제출|전송|저장|보내|ต่อไป|ดำเนิน|ส่ง|บันทึก|ถัดไป',
  ),
  /** Buttons beside a field, which don't send the form. */
  helper: any(
    '\\bshow|\\bhide|toggle|\\beye\\b|(?:get|send|resend|request) (?:\\w{1,12} ){0,2}(?:code|otp|sms)|resend|send again|send now|\\bcancel|\\bclose|\\bback\\b|\\bcopy|generate|click here|anzeigen|mostrar|afficher|mostra\\b|tonen|pokaz|goster|abbrech|annul|anuluj|iptal|назад|показ|скрыть|отмен|скасув|(?:получ|отправ|отрим)\\S{1,4} код|إظهار|إلغاء|הצג|ביטול|获取|獲取|[发發]送|[显顯]示|取消|返回|表示|戻る|표시|취소|แสดง|ยกเลิก|\\bhien\\b|\\bhuy\\b|(?:gui|lay) ma|tampil|batal|kirim kode',
  ),
  remember: any(
    'remember|keep me|stay (?:signed|logged)|keep (?:signed|logged)|angemeldet|recuerd|recordar|lembrar|souvenir|ricorda|onthou|zapamieta|hatirla|ghi nho|ingat|запомн|запам|تذكر|זכור|[记記]住|自动登录|次回|자동|아이디 저장|จำ|чужой|оставаться|mantener (?:la )?ses|mantenha-me|rester con|eingeloggt|resta con|wylogow|ingelogd|zapamat|kom ihag|emlekez|\\btine-ma|husk\\b|muista|θυμάσ|خاطر|याद|保持登|状態を保持|상태 유지',
  ),
  terms: any(
    'terms|privacy|\\bagree|\\baccept|condicion|terminos|\\btermos|politica|\\bcgu\\b|\\bagb\\b|datenschutz|termini|voorwaarden|regulamin|sozles|dieu khoan|syarat|услови|соглас|правил|умов|згод|الشروط|תנאי|[条條]款|[协協][议議]|規約|同意|약관|동의|ยอมรับ|เงื่อนไข',
  ),
  /** Beside a password that was changed: it has happened. */
  done: any(
    'success|been|exito|\\bha (?:sido|camb)|sucesso|\\bfoi\\b|succes|a ete|erfolg|wurde|\\bstat[ao]\\b|zosta|pomysln|\\bis gew|basari|ildi\\b|thanh cong|berhasil|telah|успешн|изменен|изменён|обновл[её]н|сменен|успішн|змінено|بنجاح|בהצלחה|שונתה|成功|已|しました|完了|되었|완료|เรียบร้อย|สำเร็จ|reset complete|all set|password (?:updated|changed|saved)',
  ),
  wayToVerify: any(
    'method|ways?\\b|how (?:do|would) you|verify (?:now|via|by|through|using|with)|check now|service (?:contact|support)|confirm\\w{0,5} (?:by|via)|metodo|forma\\b|moyen|methode|manier|moglichk|sposob|yontem|phuong thuc|\\bcach\\b|metode|\\bcara\\b|способ|спос[іо]б|طريقة|שיטת|דרך|方式|方法|방법|วิธี',
  ),
  wrong: any(
    'ncorrect|invalid|wrong|n.t match|not match|not found|failed|expired|error|try again|too (?:many|short|long|weak)|not exist|unable|denied|locked|blocked|no coincide|incorret|errone|existe pas|falsch|ungultig|stimm|errat|non (?:e )?(?:valid|corr)|onjuist|ongeldig|verkeerd|niepraw|bledn|niepopr|hatali|yanlis|gecersiz|khong (?:dung|hop|khop|chinh|ton)|\\bsalah|tidak|неверн|невірн|неправил|ошибк|помилк|не совпад|не найден|не збіг|истек|слишком|غير صحيح|خطأ|غير صالح|שגוי|שגיאה|错误|錯誤|不正[确確]|失[败敗]|不存在|无效|一致しま|正しく|誤り|エラー|잘못|일치|올바르지|오류|ไม่ถูกต้อง|ผิด|ไม่ตรง',
  ),
  sentTo: any(
    'sent |enter (?:the )?(?:\\w{1,10} ){0,2}code|check your|envia|envoye|gesendet|geschickt|inviat|verzonden|gestuurd|wysla|gonder|gui (?:\\S{1,6} ){0,3}den|\\bkirim|отправ|выслал|надісл|أرسل|שלחנו|נשלח|[发發]送|已[发發]|送信|보냈|전송|발송|ส่ง',
  ),
} as const

export type Concept = keyof typeof says
