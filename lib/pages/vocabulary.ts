/**
 * What forms call things, in some thirty languages, as `fold` leaves it (lower case, no accents on Latin letters).
 * Stems rather than words; languages in one line each where they are long, en first, then Latin, Cyrillic, right-to-left, East Asian.
 * No nested repeats: these run over what a page wrote.
 */
const any = (...alternatives: string[]): RegExp => new RegExp(alternatives.join('|'))

export const says = {
  password: any(
    'pass(?!port|eng|age|ion|iv|es\\b|ed\\b|ing\\b)|pword|\\bpsw|pwd|passwort|kennwort|contrasen|\\bclave|\\bsenha|mot de passe|\\bmdp\\b|wachtw|\\bhas[lł][oa]|sifre|parola|parool|lozink|heslo|hesla|jelszo|losenord|adgangskode|kodeord|salasan|geslo|slaptazod',
    'mat khau|sandi|парол|кодова дума|лозинк|كلم[ةه] (?:ال)?(?:مرور|سر)|الرقم السري|رمز (?:ال)?(?:مرور|عبور)|گذرواژه|סיסמ|密码|密碼|口令|パスワード|暗証番号|비밀번호|비번|암호|패스워드|รหัสผ่าน|पासवर्ड|κωδικο[συ]? προσ|κωδικος',
  ),
  email: any(
    'e-?\\s?mail|\\bmail|posta elettr|e-?posta|correo|courriel|sahkoposti|\\bepost|thu dien tu|surel|почт|пошт|имеил|емейл|имейл|البريد|بريد|ایمیل|ايميل|إيميل|דוא|אימייל|מייל',
    '邮箱|郵箱|邮件|郵件|信箱|電子郵|メール|이메일|메일|อีเมล|ιμειλ|ηλεκτρον|ईमेल',
  ),
  userName: any(
    'user ?(?:name|id)|\\blog ?in\\b|log ?on ?id|sign in (?:id|name)|account ?(?:name|id\\b|n[ou])|member ?(?:id\\b|name|n[ou])|nick|screen ?name|identifi|\\bhandle\\b|(?:customer|client) ?(?:id\\b|n[ou])|login ?(?:id|name)|\\buid\\b|usernm|\\buname|userid|\\busr\\b|benutzer|kundennummer|anmeldename|nutzername|nombre de usuario|usuario|nome (?:de |do )?(?:usuar|utente)|utente|utilisateur|pseudo|gebruikers|uzytkownik|kullanici|uye (?:no|adi)|anvandarnamn|brugernavn|brukernavn|kayttajatun|uzivatel|felhasznalo|utilizator|korisnic',
    'ten (?:dang nhap|nguoi dung|tai khoan)|nama pengguna|логин|имя пользоват|имя учетн|никнеим|никнейм|логін|ім.я користув|потребител|اسم المستخدم|نام کاربری|שם (?:ה)?משתמש',
    '用户名|用戶名|使用者名|账号|帳號|账户|帐号|帳戶|帐户|会员名|会员号|ユーザ|会員(?:番号|id)|ログインid|アカウント名|아이디|계정|ชื่อผู้ใช้|ชื่อบัญชี|χρηστη',
  ),
  account: any(
    'user|account|acct|member|customer|\\bid\\b|\\bcpf\\b|\\bcnpj\\b|\\bdni\\b|\\bnif\\b|\\bbsn\\b|\\bpesel\\b|konto|cuenta|conta\\b|compte|cliente|hesap|conto\\b|tai khoan|akun|pengguna|аккаунт|учетн|пользовател|обліков|користувач|حساب|المستخدم|کاربر|חשבון|משתמש|תעודת זהות|会员|會員|用户|用戶|会員|アカウント|회원|บัญชี|ผู้ใช้',
  ),
  phone: any(
    'phone|mobile|\\btel\\b|\\bcell|msisdn|telefon|celular|\\bmovil|handy|rufnummer|\\bgsm\\b|dien thoai|ponsel|no hp|puhelin|телефон|мобильн|мобільн|номер тел|هاتف|جوال|موبايل|الجوال|تلفن|טלפון|נייד|手机|手機|电话|電話|携帯|휴대|전화|โทรศัพท์|มือถือ|เบอร์|τηλεφων',
  ),
  current: any(
    'current|\\bold|existing|original|present pass|actual|antigu|vieja|anterior|atual|antiga|ancien|aktuell|altes|\\baltem|bisherig|attuale|vecchi|huidig|\\boud|obecn|\\bstare|stary|aktualn|dotychczas|mevcut|\\beski|nuvarande|gammal|gammel|nuvaerende|navaerende|nykyi|vanha|soucasn|stavajici|puvodni|jelenlegi|\\bregi\\b|veche',
    'hien tai|mat khau cu\\b|saat ini|\\blama\\b|текущ|стар(?:ый|ого|ий)|действующ|прежн|нынешн|поточн|чинн|попередн|الحالي|القديم|السابق|نוכ|נוכחי|ישנה|הישנה|קודמת|旧|舊|原密|原始密|当前|目前|現在|현재|기존|이전 비|ปัจจุบัน|เดิม|เก่า|τρεχ|παλι|فعلی|قبلی',
  ),
  fresh: any(
    '\\bnew|\\bnuev|\\bnov[ao]\\b|nouve|\\bneue|nuov|nieuw|\\bnow[ey]|\\byeni|\\bnytt\\b|\\bny\\b|\\bnya\\b|uusi|uuden|\\buj\\b|\\bnou[ao]\\b|choose|create|set (?:a|your|up)|make up|elige|choisi|wahle|festleg|kies|ustaw|belirle|scegli|escolh|defin|\\bmoi\\b|\\bbaru|buat|tao mat',
    'нов(?:ый|ого|ым|ий|у|а)\\b|новый|новий|нового|придума|задайте|установите|вигада|جديد|חדש|בחר|新しい|新密|新的|新パス|新規|设置密|設定密|设定密|새|신규|ใหม่|νεο|νεου|جدید',
  ),
  repeat: any(
    'confirm|repeat|re-? ?(?:enter|type|pass|pwd|peat)|retype|again|verif|second|match|twice|\\bcpass|\\bconf\\b|checkpw|pass(?:word)? ?2|\\b2\\b|pwd ?2|repet|repit|confirma|nochmal|wiederhol|bestatig|erneut|ripet|conferma|reinser|herhaal|bevestig|opnieuw|powtorz|potwierd|ponown|tekrar|dogrula|onayla|bekraft|upprepa|bekraeft|gentag|bekreft|gjenta|vahvista|uudelleen|toista|potvrd|znovu|overeni|megerosit|ujra|ismet',
    'xac nhan|nhap lai|konfirmasi|ulangi|подтвер|повтор|еще раз|ещё раз|підтвер|ще раз|отново|تأكيد|تاكيد|أعد|اعد|إعادة|تکرار|אימות|אישור|שוב|חזור|חזרה|וידוא|确认|確認|再次|重复|重複|再输|再度|再入力|もう一度|확인|재입력|다시|한번 더|ยืนยัน|อีกครั้ง|επιβεβ|επαναλ',
  ),
  /** Anything sent to prove who one is; `plainCode` is the bare word, which other things are called too. */
  code: any(
    "\\botp|\\btotp|one ?-?time|\\b[2t]fa\\b|\\bmfa\\b|two ?-?(?:factor|step)|passcode|pass ?code|(?:verif\\w{0,10}|auth\\w{0,12}|confirm\\w{0,6}|secur\\w{0,4}|sms|email|mail|login|access|activation|reset|digit|recovery) ?-?(?:code|pin|token|number)\\b|(?:verify|valid|check|auth)[ -]?code|code (?:sent|we sent|from|de verif|de secur|de conf|de valid|d'|recu|sms)|verification$|bestatigungscode|sicherheitscode|codigo de|codice di|kod (?:weryf|potw|sms|autoryz)|dogrulama kod|onay kod|verificatiecode|bevestigingscode|verifieringskod|bekraeftelseskode|vahvistuskoodi|overovaci kod|ellenorzo kod",
    'ma (?:xac|otp|kich)|kode (?:verif|otp|keam)|код (?:подт|из|про|вер|акт|доступ|безоп|с |sms|смс|под)|проверочный код|код$|одноразов|رمز (?:ال)?(?:تحقق|تأكيد|التأكيد)|كود|کد تا|קוד|验证码|驗證碼|校验码|动态码|認証(?:コード|番号)|確認コード|ワンタイム|인증 ?(?:번호|코드)|รหัสยืนยัน|รหัส otp|κωδικος επαλ',
  ),
  plainCode: any('\\bcode|codigo|codice|\\bkod|kode\\b|koodi|\\bpin\\b|\\btoken|digits|цифр|код|رمز|קוד|码|碼|コード|코드|번호|รหัส'),
  notCode: any(
    'promo|coupon|gift|discount|voucher|\\bzip|post|countr|area|dial|referr|invit|\\btax|product|item|track|cvv|cvc|\\bcid\\b|card|bar ?code|source|swift|sort|bank|branch|store|partner|affili|language|currency|color|vat\\b|fiscal|codice fisc|cupon|cupom|descuento|desconto|rabat|gutschein|remise|sconto|korting|indirim|kupon|diem gioi|купон|промо|индекс|скидк|پستی|كوبون|خصم|קופון|优惠|折扣|邀请|邮编|邮政|郵便|クーポン|招待|쿠폰|우편|추천|คูปอง|ไปรษณีย์|phone code|ma gioi thieu',
  ),
  captcha: any(
    'captcha|kaptcha|verif\\w{0,10} image|image (?:code|verif|text)|picture|(?:characters|letters|text|code) (?:shown|you see|in the|from the (?:im|pic)|above|below)|type the|security image|\\bvcode|seccode|check ?code|valicode|randcode|imgcode|anti-?(?:bot|spam)|human|spam|what is \\d|\\d ?[+*x-] ?\\d+ ?=|imagen|codigo de la im|texto de la|bild|grafik|caracteres|caratteri|resim|guvenlik kod|obraz',
    'с картинки|на картинке|изображени|капча|символы|зображен|картинк|الصورة|الظاهر|תמונה|图形|圖形|图片|画像|表示されている|자동입력|보안문자|กันสแปม|hinh anh|gambar',
  ),
  answer: any(
    'security ?(?:question|answer|q|a)|secret ?(?:question|answer)|\\banswer|sicherheitsfrage|antwort|respuesta|pregunta|resposta|pergunta|reponse|question secr|risposta|domanda|antwoord|odpowiedz|guvenlik sorusu|cevap|gizli soru|svar\\b|cau tra loi|cau hoi bao|jawaban|ответ|секретн|контрольный вопрос|відповід|الإجابة|إجابة|سؤال|תשובה|שאלת|答案|密保|安全问题|安全問題|秘密の質問|答え|보안 ?질문|답변|คำตอบ|คำถาม',
  ),
  /** Never an account, whatever else is said. */
  never: any(
    'search|query|\\bq\\b|keyword|coupon|promo|voucher|gift|discount|subject|message|comment|review|website|\\burl\\b|web site|homepage|\\bcard|cvv|cvc|expir|iban|routing|quantity|\\bqty|amount|price|friend|recipient|refer|invit|captcha|newsletter|topic|enquir|inquir|feedback|title\\b|buscar|pesquis|busca\\b|such(?:e|begriff|en)|recherch|cerca\\b|zoeken|szukaj|\\bara\\b|mensaje|mensagem|nachricht|betreff|messaggio|bericht|wiadomosc|mesaj|asunto|assunto|oggetto|onderwerp|tim kiem|\\bcari\\b|hae\\b|sok\\b|hledat',
    'поиск|искать|найти|сообщен|комментар|отзыв|тема|купон|промокод|пошук|повідомл|بحث|رسالة|تعليق|الموضوع|חיפוש|הודעה|הערות|נושא|搜索|搜尋|检索|留言|评论|検索|お問い合わせ|件名|メッセージ|검색|메시지|문의|제목|ค้นหา|ข้อความ',
  ),
  /** Who and where somebody is: not an account, unless an e-mail or a user name is meant. */
  personal: any(
    'first ?-?na|last ?-?na|\\bf ?name|\\bl ?name|full ?-?name|(?:your|real|legal|display|contact|company|business|holder|card|middle|given|family|sur|maiden) ?-?name|surname|(?<!e-?mail )address|street|\\bcity|\\btown|\\bzip|postal|postcode|\\bstate\\b|province|countr|region|company|organi[sz]ation|birth|\\bdob\\b|\\bage\\b|gender|nombre|apellido|direccion|ciudad|\\bnome\\b|cognome|sobrenome|prenom|\\bnom\\b|vorname|nachname|\\bname\\b|strasse|\\bort\\b|\\bplz\\b|imie|nazwisk|\\bulica|miasto|voornaam|achternaam|straat|plaats|\\bsoyad|\\bad\\b|\\badi\\b|adres\\b|jmeno|prijmeni|fornamn|efternamn|etunimi|sukunimi|keresztnev|vezeteknev|prenume|\\bnume\\b|fecha|data de nasc|date de nais|geburts|data urodz|dogum',
    'ho va ten|ho ten|dia chi|nama (?:depan|bel|leng)|alamat|tanggal|\\bимя|фамил|отчеств|адрес|город|улиц|\\bдата|возраст|організац|організац|ім.я|прізвищ|місто|вулиц|організ|компан|الاسم|العائلة|العنوان|المدينة|الميلاد|نام خانوادگی|שם פרטי|שם משפחה|שם מלא|כתובת|עיר|姓名|姓氏|名字|真实|地址|城市|公司|生日|氏名|お名前|住所|生年|フリガナ|이름|성명|주소|생년|회사|ชื่อ|นามสกุล|ที่อยู่|ονομα|επωνυμ|διευθυνσ',
  ),
  signIn: any(
    "(?:sign|log|logg)[ -]?in(?![gs])|log[ -]?on\\b|login|signin|logon|anmeld|einlogg|connexion|connecter|\\bconnect\\b|s'identifier|identifiez|identificate|identifica|inici(?:a|ar|e) (?:de )?ses|accede|\\bacceder|acceso\\b|\\bentrar|\\bentre\\b|ingres|\\baces|fazer login|\\baccedi|accesso|\\bentra\\b|zalogu|logowan|inlogg|aanmeld|\\bgiris|oturum ac|logga in|log ind|logg inn|kirjaudu|prihlas|bejelentkez|belep|autentific|conecta|prijav|authenticat|unlock",
    'dang nhap|\\bmasuk|войти|войд|вход|авториз|увійти|увійд|вхід|влез|تسجيل الدخول|دخول|ورود|התחבר|כניסה|היכנס|להיכנס|登录|登入|登錄|登陆|ログイン|サインイン|로그인|เข้าสู่ระบบ|ลงชื่อเข้า|ล็อกอิน|συνδεσ|εισοδο',
  ),
  register: any(
    'sign[ -]?up|signup|(?<!en)regist[er](?!ed (?:email|e-mail|mail|user|account|address|phone|mobile|mail))|creat\\w{0,3} (?:\\w{1,10} ){0,2}(?:account|profile|id\\b|login)|create account|account creat|\\bjoin|new (?:account|user|customer|member)|open (?:an |your )?account|enrol|get started|start (?:your )?free|free trial|cadastr|criar (?:\\w{1,6} )?conta|crie |abrir (?:uma )?conta|inscri[rtveb]|inscription|cre(?:er|ez|ation) (?:un |mon |votre |de )?compte|crear?(?: \\w{1,3})? cuenta|nueva cuenta|darse de alta|\\balta\\b|crea (?:un |il tuo )?(?:account|profilo)|iscriv|(?<!en)registr|neues konto|konto (?:erstellen|anlegen|eroffnen)|neukunde|account aanmaken|maak (?:een |je )?account|rejestr|zarejestr|(?:zaloz|utworz|stworz|zakladanie) konto|zaloz|\\bkayit|kaydol|uye ol|uyelik|hesap (?:olustur|ac)|bli medlem|skapa (?:\\w{1,5} )?konto|opret|bliv medlem|opprett|rekisteroi|luo tili|vytvor|zaloz ucet|creeaza|inregistr',
    'dang ky|tao tai khoan|daftar|buat akun|регистр|создать (?:аккаунт|учет|профил|нов)|створити (?:обл|акаунт)|реєстр|зареєстр|تسجيل(?! الدخول|الدخول)|(?:إنشاء|انشاء) حساب|حساب جديد|سجل الآن|اشترك الآن|انضم|ثبت نام|ثبت‌نام|הרשמ|הרשם|להירשם|הירשם|יצירת חשבון|הצטרפ|注册|註冊|创建(?:账|帐)|建立帳|开户|新規登録|会員登録|新規会員|アカウント(?:を)?作成|無料登録|登録する|회원 ?가입|가입|계정 ?(?:만들|생성)|สมัคร|ลงทะเบียน|สร้างบัญชี|εγγραφ|δημιουργ',
  ),
  recover: any(
    "forg[oe]t|lost (?:your |my )?pass|lostpass|recover|\\breset|resett|retriev|remind|trouble (?:signing|logging)|can'?t (?:sign|log|access)|find (?:your |my )?(?:account|pass)|password find|olvid|recuper|restablec|restaur|esquec|redefin|oubli|perdu|reinitialis|vergessen|zurucksetz|passwort anfordern|neues passwort anf|dimentic|reimpost|ripristin|smarrit|vergeten|herstel|zapomn|odzysk|przypomn|resetuj|unuttu|sifirla|hatirlat|glomt|aterstall|glemt|nulstil|tilbakestill|unohd|unohtu|palauta|obnov|elfelejt|visszaallit|\\buitat|resetea|zaboravlj",
    'quen mat|quen ma|khoi phuc|dat lai|lay lai|\\blupa|pulihkan|atur ulang|setel ulang|забыл|забули|забут|забрав|восстанов|відновл|сброс|скин(?:ути|ьте)|напомн|нагад|نسيت|استعاد|استرجاع|إعادة تعيين|اعادة تعيين|إعادة ضبط|فراموش|بازیابی|שכח|איפוס|לאפס|שחזור|忘记|忘記|找回|重置|重設|重设|忘れ|再設定|再発行|リセット|잊|찾기|재설정|초기화|분실|ลืม|กู้คืน|รีเซ็ต|ตั้งรหัสผ่านใหม่|ξεχασ|επαναφορ',
  ),
  change: any(
    'chang|modif|updat|\\bedit|\\bset (?:a |your )?(?:new )?pass|cambi|alter(?:ar|e)|atualiz|actualiz|trocar|andern|aktualis|wijzig|zmian|zmien|degis|guncelle|\\bandra|\\bbyt\\b|aendr|skift|endre|vaihda|muuta|zmen|megvaltoz|modosit|schimb|mettre a jour|\\bsave',
    'thay doi|doi mat khau|cap nhat|\\bubah|\\bganti|perbarui|измен|смен|обнов|змін|оновит|تغيير|تحديث|تعديل|תغ|שינוי|לשנות|החלפ|עדכ|修改|更改|变更|變更|変更|변경|수정|เปลี่ยน|แก้ไข|αλλαγ|تغییر|保存|сохран|зберег',
  ),
  verify: any(
    'verif|confirm (?:code|your|email|e-mail|it)|two-? ?(?:step|factor)|2-? ?step|\\b2fa|\\botp|one-? ?time|enter (?:the )?(?:\\w{1,10} ){0,2}code|authentication code|security code|bestatig|confirmar|verifiz|weryf|potwierdz|dogrula|onayla|verifier|bekraft|bekraeft|xac (?:nhan|minh|thuc)|konfirmasi|подтвер|провер|підтвер|перевір|تحقق|تأكيد|אימות|אמת|验证|驗證|校验|認証|確認|인증|확인|ยืนยัน|επαληθ',
  ),
  newsletter: any(
    'news ?letter|subscri(?!ber (?:id|n|log))|mailing ?list|\\bnews\\b|e-?news|email updates|updates|(?:our|for|receive|get) e-?mails|stay (?:in|up|tuned|inform|connect)|special offers|exclusive offers|weekly|% off|\\bwaitlist|notify me|boletin|suscri|novidades|novedades|infolettre|abonn|rundbrief|nieuwsbrief|biuletyn|bulten|abone|nyhetsbrev|nyhedsbrev|uutiskirje|novinky|hirlevel|\\bnoticias|receba|mailchimp|mc embed|klaviyo|ban tin|berlangganan|buletin',
    'рассылк|подпи(?:с|ш)|розсилк|підпи(?:с|ш)|النشرة|اشترك|خبرنامه|ניוזלטר|דיוור|עדכונים|订阅|訂閱|電子報|メルマガ|メールマガジン|ニュースレター|購読|구독|뉴스레터|จดหมายข่าว|ข่าวสาร|รับข่าว|ενημερωτ',
  ),
  checkout: any(
    'checkout|check-out|\\bguest|billing|shipping|delivery|payment|place order|donat|\\border\\b|\\bcart|purchase|\\bpay\\b|book(?:ing)?\\b|reserv|facturac|entrega|envio|livraison|commande|paiement|kasse|bestell|liefer|zahlung|spediz|ordine|pagament|bezorg|afrekenen|betaal|dostaw|zamow|platnos|siparis|odeme|teslimat|оформ|доставк|оплат|заказ|замовл|الدفع|الشحن|الطلب|תשלום|משלוח|הזמנה|结账|結帳|下单|支付|配送|購入|注文|お支払|결제|주문|배송|ชำระ|สั่งซื้อ|thanh toan|giao hang|pembayaran|pengiriman',
  ),
  contact: any(
    'contact|get in touch|send (?:us |a |your )?messag|\\bmessage|enquir|inquir|feedback|support ticket|\\bquote|demo\\b|callback|comment|reply|review|apply|application|survey|download|whitepaper|contacto|kontakt|contato|nous ecrire|contatt|iletisim|обратн|связаться|свяжитесь|комментар|отзыв|зворотн|تواصل|اتصل بنا|צור קשר|צרו קשר|联系|聯絡|留言|お問い合わせ|コメント|문의|댓글|ติดต่อ|lien he|hubungi',
  ),
  /** Buttons which send a form, whatever the form. */
  go: any(
    'continu|\\bnext\\b|submit|\\bsend\\b|\\bgo\\b|\\bok\\b|proceed|\\bsave|\\bapply|\\bdone\\b|finish|weiter|senden|absenden|speicher|siguiente|enviar|guardar|suivant|envoyer|valider|enregistrer|avanti|invia|salva|proximo|avancar|salvar|volgende|verstuur|verzenden|opslaan|dalej|wyslij|zapisz|ileri|devam|gonder|kaydet|tiep (?:tuc|theo)|\\bgui\\b|lanjut|kirim|simpan|skicka|fortsatt|nasta|seuraava|lahet|pokrac|odeslat|odoslat|tovabb|kuld|trimite|continua',
    'продолж|далее|отправ|готово|сохран|запрос|надіслати|далі|продовж|зберегти|متابعة|استمرار|التالي|إرسال|حفظ|המשך|הבא|שלח|שמור|继续|繼續|下一步|提交|确定|確定|发送|送信|次へ|続行|続ける|送る|保存|다음|계속|제출|전송|저장|ต่อไป|ดำเนินการ|ส่ง|บันทึก|ถัดไป|συνεχ|υποβολ|αποστολ',
  ),
  /** Buttons beside a field, which don't send the form. */
  helper: any(
    '\\bshow|\\bhide|toggle|\\beye\\b|reveal|(?:get|send|resend|request|obtain) (?:\\w{1,12} ){0,2}(?:code|otp|sms|pin)|resend|send again|send now|\\bclear|\\bcancel|\\bclose|\\bback\\b|\\bcopy|generate|anzeigen|mostrar|afficher|mostra\\b|tonen|pokaz|goster|\\bvisa\\b|\\bvis\\b|nayta|zobraz|abbrechen|cancel|annul|anuluj|iptal|назад|показать|скрыть|показати|отмена|скасув|получить код|отправить код|отримати код|إظهار|عرض|إلغاء|إرسال الرمز|הצג|ביטול|שלח קוד|获取|獲取|发送验证码|發送驗證|显示|取消|返回|表示|非表示|キャンセル|戻る|コードを送信|표시|숨기|취소|인증번호 (?:받기|전송|발송)|แสดง|ยกเลิก|ขอรหัส|hien\\b|huy\\b|gui ma|lay ma|tampilkan|batal|kirim kode',
  ),
  remember: any(
    'remember|keep me|stay (?:signed|logged)|keep (?:me )?(?:signed|logged)|persist|rememberme|angemeldet|recuerd|recordar|lembrar|manter|souvenir|rester conn|ricorda|onthou|ingelogd blij|zapamieta|nie wylogo|hatirla|kom ihag|husk|muista|zapamatuj|emlekezz|tine-ma|ghi nho|ingat|запомн|не выход|оставаться|запам|تذكر|זכור|记住|記住|自动登录|下次自动|ログイン状態|次回から|자동 ?로그인|로그인 (?:상태 )?유지|아이디 저장|จดจำ|จำฉัน',
  ),
  terms: any(
    'terms|privacy|\\bagree|\\baccept|condiciones|terminos|privacidad|\\btermos|politica|conditions|cgu\\b|agb\\b|datenschutz|nutzungsbed|termini|voorwaarden|regulamin|polityk|kosul|sozlesme|gizlilik|villkor|vilkar|ehdot|podmink|feltetel|dieu khoan|syarat|условия|соглас|правила|конфиденц|умов|згод|الشروط|أوافق|الخصوصية|תנאי|מסכים|条款|協議|协议|隐私|條款|利用規約|規約|同意|약관|동의|개인정보|ข้อกำหนด|ยอมรับ|เงื่อนไข',
  ),
  done: any(
    'pass\\w{0,5} (?:\\w{1,8} ){0,3}(?:changed|updated|reset|saved|modified|set)|(?:changed|updated|reset|modified) (?:\\w{1,8} ){0,2}pass|success(?:ful)?ly (?:changed|updated|reset)|pass\\w{0,5} (?:reset|change|update) (?:is )?(?:success|complete)|contrasena (?:\\w{1,8} ){0,3}(?:cambiad|actualizad|restablecid|modificad)|senha (?:\\w{1,8} ){0,3}(?:alterad|redefinid|atualizad)|mot de passe (?:\\w{1,8} ){0,3}(?:modifie|reinitialise|change|mis a jour)|passwort (?:\\w{1,8} ){0,3}(?:geandert|zuruckgesetzt|aktualisiert)|password (?:\\w{1,12} ){0,3}(?:modificata|cambiata|aggiornata|reimpostata)|wachtwoord (?:\\w{1,8} ){0,3}(?:gewijzigd|aangepast|hersteld)|haslo (?:\\w{1,8} ){0,3}(?:zmienione|zresetowane|zaktualizowane)|sifre\\w{0,4} (?:\\w{1,10} ){0,3}(?:degistirildi|guncellendi|sifirlandi)',
    'mat khau (?:\\S{1,8} ){0,3}(?:thanh cong|da duoc)|sandi (?:\\w{1,8} ){0,3}(?:berhasil|diubah|diperbarui)|парол\\S{0,3} (?:\\S{1,10} ){0,2}(?:измен[её]н|обновл[её]н|сменен|сброшен|восстановлен|сохран[её]н)|парол\\S{0,3} (?:\\S{1,10} ){0,2}(?:змінено|оновлено|скинуто)|تم (?:تغيير|تحديث|إعادة تعيين|تعيين) كلم|הסיסמ\\S{0,2} (?:\\S{1,8} ){0,2}(?:שונתה|עודכנה|אופסה)|密[码碼](?:\\S{0,3})(?:修改|重置|更新|更改|設定|设置)(?:已)?成功|密[码碼]已(?:修改|重置|更新|更改)|パスワード(?:を|が)?(?:変更|再設定|更新)(?:しました|されました|が完了|完了)|비밀번호(?:가|를)? (?:\\S{1,6} )?(?:변경|재설정)(?:되었|했|이 완료|완료)|เปลี่ยนรหัสผ่าน(?:เรียบร้อย|สำเร็จ)',
  ),
  wayToVerify: any(
    'verification method|(?:choose|select|pick|another|other) (?:\\w{1,10} ){0,4}(?:method|way|option)s?\\b|ways? to verify|how (?:do|would) you (?:want|like)|verify (?:now|via|by|through|using|with)|check now|service (?:contact|support)|confirm(?:ation)? (?:by|via) (?:e-?mail|sms|phone)|e-?mail confirmation|send (?:a |the )?(?:code|link|sms|text) (?:to|via|by)|metodo de verif|otr[ao]s? (?:forma|metodo|manera)|outr[ao]s? (?:forma|metodo)|autre (?:methode|moyen)|choisi\\w{0,4} (?:\\w{1,6} ){0,2}(?:methode|moyen)|andere (?:methode|manier|moglichkeit)|altro metodo|inn[ya]\\w{0,2} (?:sposob|metod)|baska (?:bir )?yontem|dogrulama yontem',
    'phuong thuc xac|cach khac|metode verifikasi|cara lain|способ\\S{0,2} (?:подтвер|вериф|провер|восстан)|друг\\S{1,3} способ|выберите способ|спос[іо]б\\S{0,2} (?:підтв|перев)|інш\\S{1,3} спос|طريقة (?:التحقق|أخرى|اخرى)|שיטת אימות|דרך אחרת|验证方式|其他方式|驗證方式|其他驗證|认证方式|認証方法|別の方法|인증 ?(?:방법|수단)|다른 방법|วิธี(?:ยืนยัน|อื่น)',
  ),
  wrong: any(
    "incorrect|invalid|wrong|does ?n.t match|do not match|not match|not found|failed|expired|error|try again|too (?:many|short|long|weak)|not exist|unable|must |required|denied|locked|blocked|incorrect|no es (?:valid|correct)|no coincide|incorret|invalid|errad|nao (?:confere|encontr)|incorrect|erron|n'existe|falsch|ungultig|stimmt nicht|stimmen nicht|fehl|errat|non (?:valid|corrett|corrisp)|onjuist|ongeldig|verkeerd|nieprawid|bledn|niepoprawn|hatali|yanlis|gecersiz|eslesm|felaktig|fel\\b|ugyldig|forkert|vaar|virhe|spatn|neplatn|hibas|ervenytelen|gresit",
    'khong (?:dung|hop le|khop|chinh xac|ton tai)|\\bsai\\b|\\bsalah|tidak (?:valid|cocok|sesuai|ditemukan)|неверн|невірн|неправил|ошибк|помилк|не совпад|не найден|не збіга|недейств|истек|слишком|попробуйте|غير صحيح|خاطئ|خطأ|غير صالح|שגוי|שגיאה|לא נכו|אינה תואמת|错误|錯誤|不正确|不正確|失败|失敗|不存在|无效|不一致|过期|正しくありません|誤り|間違|一致しません|無効|エラー|잘못|일치하지|올바르지|틀렸|오류|ไม่ถูกต้อง|ผิดพลาด|ไม่ตรงกัน|λαθος|ακυρ',
  ),
  sentTo: any(
    'sent (?:\\w{1,13} ){0,6}to|sent (?:a|the|you)|enter (?:the )?(?:\\w{1,10} ){0,2}code|check your (?:e-?mail|inbox|phone)|enviad|enviamos|envoye|gesendet|geschickt|inviat|verzonden|gestuurd|wysla|gonderil|gonderd|skickat|sendt|lahet|odesla|kuldt|trimis|gui (?:\\S{1,6} ){0,4}den|dikirim|отправ|выслан|послан|надісла|відправ|أرسل|إرسال|ارسال|שלחנו|נשלח|发送|發送|寄|已发|送信|送りまし|발송|전송|보냈|ส่ง|εστειλ|σταλ',
  ),
} as const

export type Concept = keyof typeof says
