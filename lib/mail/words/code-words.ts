import type { WordList } from './word-list'

/** What mails call a code, by language: `code` says so surely, `maybe-code` may also mean a voucher or an article. */
export const codeWords: readonly WordList[] = [
  {
    language: 'en',
    kind: 'code',
    words:
      'verification code*, verification pin, verification number, verify code, verifying code, confirmation code*, confirm code, security code*, secure code*, authentication code*, authentication number, authenticator code, authorization code*, authorisation code*, auth code*, auth pin, access code*, entry code*, activation code*, activation pin, login code*, login number, sign in number, access number, log in code*, logon code*, signin code*, sign in code*, signup code*, sign up code*, registration code*, register code, identification code*, validation code*, recovery code*, reset code*, password reset code*, account code, one time code*, onetime code*, one time password*, onetime password*, one time passcode*, onetime passcode*, one time pass code*, one time pin*, onetime pin*, one time authorization code*, one time security code*, one time verification code*, time password, temporary code*, temporary password, temporary pin, temporary passcode, single use code*, dynamic password, dynamic code, transaction password, transaction pin, transaction code, mobile code, email code, e mail code, text code, sms code*, sms pin, sms password, phone code, otp*, otac, smstan, sms tan, passcode*, pass code*, 2fa code*, 2fa, two factor code*, two factor authentication code*, two step code*, two step verification code*, mfa code*, device code, guard code, digit code, digit codes, digit pin, digit number, digit verification code*, digit security code*, digit confirmation code*, digit login code, digit otp, secret code, your code, this code, the code, following code, code below, login pin, log in pin, login otp, linking code, link code, pairing code, unlock code, approval code, new device code, magic code, vcode, v code, verifcode, verifycode, whatsapp code, google code, telegram code, facebook code, instagram code, apple id code, apple account code, microsoft code, amazon code, uber code, twitter code, discord code, tiktok code, signal code, paypal code, steam code, viber code, line code, wechat code',
  },
  {
    language: 'en',
    kind: 'maybe-code',
    words:
      'codes, *code, here is the number, here is your number, this number, that number, these digits, those digits, number you asked for, number you requested, these four digits, these five digits, these six digits, these eight digits, these 4 digits, these 5 digits, these 6 digits, these 8 digits, these numbers, the number below, following number, following digits, number you need, verification:, verify:, confirmation:, pin, pins, pin code, pincode is, password, passwd, pwd, token, tan, key code, passkey code, one time',
  },
  {
    language: 'all: "these digits"',
    kind: 'maybe-code',
    words:
      'volgende cijfers, onderstaande cijfers, siguientes digitos, siguientes numeros, seguintes digitos, seguintes numeros, seguenti cifre, seguenti numeri, chiffres suivants, nastepujace cyfry, такі цифри, следующие цифры, الارقام التاليه*, הספרות הבאות*, 以下数字, 以下數字, 次の数字, 다음 숫자, cac chu so sau, angka berikut, ma ban, ตัวเลขต่อไปนี้, diese zahlen, diese nummern, folgende ziffern, folgenden ziffern, estos numeros, estes numeros, questi numeri, deze cijfers, te cyfry, ponizsze cyfry, tyto cislice, bu rakamlar, bu sayilar, эти числа, ці цифри',
  },
  {
    language: 'de',
    kind: 'code',
    words:
      'bestatigungscode*, verifizierungscode*, verifikationscode*, sicherheitscode*, bestatigungs code, verifizierungs code, sicherheits code, anmeldecode*, anmelde code, logincode*, zugangscode*, zugriffscode*, aktivierungscode*, freischaltcode*, freigabecode*, einmalcode*, einmal code, einmalpasswort*, einmalkennwort*, einmal passwort, einmal kennwort, einmal pin, authentifizierungscode*, authentisierungscode*, registrierungscode*, prufcode*, wiederherstellungscode*, smscode*, mtan*, pushtan, tan lautet, ihre tan, transaktionsnummer, einmalige code*, identifizierungscode*',
  },
  {
    language: 'de',
    kind: 'maybe-code',
    words:
      'code*, kode, diese nummer, diese zahl, diese ziffern, folgende nummer, folgende zahl, verifizierung:, kennwort*, passwort*, zahlencode*',
  },
  {
    language: 'fr',
    kind: 'code',
    words:
      "code de verification, code de confirmation, code de securite, code d'authentification, code d'acces, code d'activation, code de validation, code de connexion, code d'identification, code d'inscription, code de recuperation, code de reinitialisation, code a usage unique, code unique, code temporaire, code secret, code confidentiel, code sms, code otp, code de securite unique, mot de passe a usage unique, mot de passe unique, mot de passe temporaire, votre code, ton code, code a 6 chiffres, code a 4 chiffres, code a 5 chiffres, code a 8 chiffres, code suivant, code ci dessous, code de paiement",
  },
  { language: 'fr', kind: 'maybe-code', words: 'mot de passe, ce numero, ces chiffres, verification :, code : ' },
  {
    language: 'es',
    kind: 'code',
    words:
      'codigo de verificacion, codigo de confirmacion, codigo de seguridad, codigo de autenticacion, codigo de autentificacion, codigo de acceso, numero de acceso, numero de un solo uso, codigo de activacion, codigo de validacion, codigo de inicio de sesion, codigo de ingreso, codigo de registro, codigo de recuperacion, codigo de identificacion, codigo de autorizacion, codigo de un solo uso, codigo unico, codigo temporal, codigo sms, codigo otp, codigo de un unico uso, codigo de 6 digitos, codigo de 4 digitos, codigo de 5 digitos, codigo de seis digitos, codigo de cuatro digitos, clave de acceso, clave de un solo uso, clave dinamica, clave temporal, clave sms, clave unica, clave de seguridad, clave de confirmacion, clave de verificacion, contrasena de un solo uso, contrasena temporal, tu codigo, su codigo, este codigo, el codigo, siguiente codigo, token de seguridad, numero de verificacion',
  },
  { language: 'es', kind: 'maybe-code', words: 'codigo, codigos, este numero, el siguiente numero, estos digitos, clave, contrasena' },
  {
    language: 'pt',
    kind: 'code',
    words:
      'codigo de verificacao, codigo de confirmacao, codigo de seguranca, codigo de autenticacao, codigo de acesso, codigo de ativacao, codigo de validacao, codigo de login, codigo de recuperacao, codigo de autorizacao, codigo de uso unico, codigo de utilizacao unica, codigo temporario, codigo de cadastro, codigo de registo, codigo de entrada, senha de uso unico, senha temporaria, senha unica, palavra passe de utilizacao unica, palavra passe temporaria, seu codigo, teu codigo, o codigo, chave de acesso, token de acesso',
  },
  { language: 'pt', kind: 'maybe-code', words: 'senha, palavra passe, cod., cod. de verificacao, estes digitos' },
  {
    language: 'it',
    kind: 'code',
    words:
      "codice di verifica, codice di conferma, codice di sicurezza, codice di autenticazione, codice di accesso, codice di attivazione, codice di convalida, codice di login, codice di recupero, codice di registrazione, codice di autorizzazione, codice monouso, codice temporaneo, codice otp, codice sms, codice segreto, codice usa e getta, codice a 6 cifre, codice a 4 cifre, codice di 6 cifre, password monouso, password temporanea, password usa e getta, tuo codice, suo codice, il codice, questo codice, seguente codice, codice per accedere, codice d'accesso, codice numerico, codice dispositivo",
  },
  { language: 'it', kind: 'maybe-code', words: 'codice, codici, questo numero, queste cifre, parola chiave' },
  {
    language: 'nl',
    kind: 'code',
    words:
      'verificatiecode*, bevestigingscode*, beveiligingscode*, inlogcode*, toegangscode*, activeringscode*, activatiecode*, aanmeldcode*, authenticatiecode*, controlecode*, herstelcode*, eenmalige code, eenmalig wachtwoord, eenmalige pincode, registratiecode*, je code, uw code, validatiecode*, verificatie code, beveiligings code, tancode*, tan code*, eenmalige toegangscode',
  },
  { language: 'nl', kind: 'maybe-code', words: 'wachtwoord' },
  {
    language: 'sv, no, da, is',
    kind: 'code',
    words:
      'verifieringskod*, verifikationskod*, verifikasjonskode*, verifiseringskode*, verifikationskode*, bekraftelsekod*, bekreftelseskode*, bekræftelseskode*, sakerhetskod*, sikkerhetskode*, engangskod*, engangslosen*, engangspassord*, engangskode*, engangspassword*, engangsadgangskode*, inloggningskod*, innloggingskode*, pinkod*, loginkode*, login kode*, aktiveringskod*, godkendelseskode*, godkjenningskode*, autentiseringskod*, adgangskode*, tilgangskode*, atkomstkod*, legitimeringskod*, sms kode*, sms kod*, din kod, din kode, koden din, staðfestingarkoði*, staðfestingarkoðinn, oryggiskoði*, aterstallningskod*, gjenopprettingskode*, *bekraftelsekod, kontrolkode*, kontrollkod*',
  },
  { language: 'sv, no, da, is', kind: 'maybe-code', words: 'kod, koden, *kod, *koden, *kode, losenord, passord, koði*' },
  {
    language: 'fi',
    kind: 'code',
    words:
      'vahvistuskoodi*, varmennuskoodi*, todennuskoodi*, turvakoodi*, kertakayttokoodi*, kertakayttoinen koodi*, kertakayttoinen salasana*, kirjautumiskoodi*, aktivointikoodi*, tunnistuskoodi*, tunnuskoodi*, vahvistustunnus*, kertakayttosalasana*, tarkistuskoodi*, tekstiviestikoodi*, koodisi',
  },
  { language: 'fi', kind: 'maybe-code', words: 'koodi*, *koodi, tunnusluku*, salasana*' },
  {
    language: 'pl',
    kind: 'code',
    words:
      'kod weryfikacyjny, kodu weryfikacyjnego, kodem weryfikacyjnym, kod potwierdzajacy, kod potwierdzenia, kod bezpieczenstwa, kod autoryzacyjny, kod autoryzacji, kod uwierzytelniajacy, kod uwierzytelniania, kod aktywacyjny, kod dostepu, kod logowania, kod do logowania, kod jednorazowy, jednorazowy kod, jednorazowe haslo, haslo jednorazowe, haslo sms, smskod, kod sms, kod z sms, kod resetujacy, kod rejestracyjny, twoj kod, kodu dostepu, haslo tymczasowe, kod do potwierdzenia, kod odzyskiwania',
  },
  { language: 'pl', kind: 'maybe-code', words: 'kodu, kodem, haslo' },
  {
    language: 'cs, sk',
    kind: 'code',
    words:
      'overovaci kod*, overovaciho kodu, potvrzovaci kod*, potvrdzovaci kod*, bezpecnostni kod*, bezpecnostny kod*, autorizacni kod*, autorizacny kod*, autorizacni sms, autentizacni kod*, autentifikacny kod*, aktivacni kod*, aktivacny kod*, pristupovy kod*, prihlasovaci kod*, jednorazovy kod*, jednorazove heslo*, jednorazovy pin, verifikacni kod*, verifikacny kod*, kod pro prihlaseni, kod na prihlasenie, kod pre prihlasenie, kod pro overeni, kod na overenie, sms klic*, sms kluc*, vas kod, tvuj kod, tvoj kod, kontrolni kod*, obnovovaci kod*',
  },
  { language: 'cs, sk', kind: 'maybe-code', words: 'kodom, heslo' },
  {
    language: 'hu',
    kind: 'code',
    words:
      'ellenorzo kod*, ellenorzokod*, megerosito kod*, megerositokod*, megerositesi kod*, biztonsagi kod*, hitelesitesi kod*, hitelesito kod*, hitelesitokod*, aktivalo kod*, aktivacios kod*, belepesi kod*, belepokod*, bejelentkezesi kod*, egyszer hasznalatos kod*, egyszeri kod*, egyszeri jelszo*, egyszer hasznalatos jelszo*, azonosito kod*, azonositokod*, igazolo kod*, visszaigazolo kod*, regisztracios kod*, kodja, kodod, helyreallitasi kod*',
  },
  { language: 'hu', kind: 'maybe-code', words: 'kodot, kodja*, jelszo*' },
  {
    language: 'ro',
    kind: 'code',
    words:
      'cod de verificare, codul de verificare, cod de confirmare, codul de confirmare, cod de securitate, codul de securitate, cod de autentificare, codul de autentificare, cod de activare, codul de activare, cod de acces, codul de acces, cod de validare, codul de validare, cod de autorizare, codul de autorizare, cod unic, codul unic, cod de unica folosinta, parola unica, parola de unica folosinta, parola temporara, codul tau, codul dumneavoastra, codul dvs, cod sms, codul sms, cod de logare, cod de conectare, cod otp, codul otp',
  },
  { language: 'ro', kind: 'maybe-code', words: 'cod, codul, parola' },
  {
    language: 'hr, sr, bs, sl',
    kind: 'code',
    words:
      'kod za potvrdu, kod za verifikaciju, kod za provjeru, kod za proveru, kod za prijavu, kod za pristup, kod za aktivaciju, kod za autentifikaciju, verifikacijski kod*, verifikacioni kod*, sigurnosni kod*, bezbednosni kod*, potvrdni kod*, aktivacijski kod*, aktivacioni kod*, pristupni kod*, autorizacijski kod*, autorizacioni kod*, jednokratni kod*, jednokratna lozinka*, jednokratnu lozinku, jednokratna zaporka, potrditvena koda*, potrditveno kodo, varnostna koda*, varnostno kodo, enkratna koda*, enkratno geslo*, enkratno kodo, koda za preverjanje, koda za potrditev, koda za prijavo, overitvena koda, jednokratni pin',
  },
  { language: 'hr, sr, bs, sl', kind: 'maybe-code', words: 'koda, kodo, geslo, lozinka, zaporka, sifra' },
  {
    language: 'sr, mk',
    kind: 'code',
    words:
      'верификациони код*, верификациски код, код за верификацију, код за потврду, код за потврда, код за пријаву, безбедносни код*, безбедносен код, једнократна лозинка*, еднократна лозинка, једнократни код*, вашиот код, ваш код, твој код, контролни код',
  },
  {
    language: 'ru',
    kind: 'code',
    words:
      'код подтверждения, кода подтверждения, коды подтверждения, подтверждающий код, код проверки, проверочный код, код верификации, верификационный код, код безопасности, код доступа, кода доступа, код активации, код авторизации, код аутентификации, код входа, код для входа, код для получения доступа, код на вход, код регистрации, код для регистрации, код восстановления, код для восстановления, код для подтверждения, код для авторизации, код для смены, код для оплаты, код из смс, код из sms, код из письма, смс код*, sms код*, смс пароль, sms пароль, одноразовый код*, одноразовый пароль*, одноразового пароля, одноразовый пин, одноразовый ключ, временный пароль*, временный код*, секретный код*, разовый код*, разовый пароль*, пароль для входа, пароль для подтверждения, пароль для оплаты, пароль подтверждения, твой код, вашего кода, этот код, этого кода, никому не говорите код, кодом подтверждения, код операции, код сброса, код 3d secure, код 3ds, пароль 3 d secure, пароль 3ds, код вашей операции',
  },
  {
    language: 'ru',
    kind: 'maybe-code',
    words: 'кода, кодом, эти цифры, это число, цифры, пароль, пароля, пин, пин код*',
  },
  {
    language: 'uk, be',
    kind: 'code',
    words:
      'код підтвердження, коду підтвердження, код для підтвердження, код перевірки, перевірочний код, код верифікації, код безпеки, код доступу, код активації, код авторизації, код автентифікації, код входу, код для входу, код реєстрації, код відновлення, одноразовий код*, одноразовий пароль*, тимчасовий пароль*, тимчасовий код*, секретний код*, твій код, код пацвярджэння, код пацверджання, аднаразовы код*, аднаразовы пароль*, код для ўваходу, код праверкі',
  },
  {
    language: 'bg',
    kind: 'code',
    words:
      'код за потвърждение, код за потвърждаване, код за сигурност, код за достъп, код за вход, код за проверка, код за активация, код за верификация, еднократен код*, еднократна парола*, временна парола, вашият код, твоят код, вашият еднократен код, кодът ви, кодът за*, проверочен код',
  },
  { language: 'bg', kind: 'maybe-code', words: 'кодът, кодът ти, парола' },
  {
    language: 'el',
    kind: 'code',
    words:
      'κωδικος επαληθευσης, κωδικο επαληθευσης, κωδικος επιβεβαιωσης, κωδικο επιβεβαιωσης, κωδικου επαληθευσης, κωδικου επιβεβαιωσης, κωδικο συνδεσης, κωδικο εισοδου, κωδικο ταυτοποιησης, προσωρινος κωδικος, προσωρινο κωδικο, κωδικος αναγνωρισης, κωδικος ανακτησης, κωδικο ανακτησης, κωδικος ασφαλειας, κωδικο ασφαλειας, κωδικος προσβασης, κωδικος ενεργοποιησης, κωδικος συνδεσης, κωδικος εισοδου, κωδικος πιστοποιησης, κωδικος ταυτοποιησης, κωδικος μιας χρησης, κωδικο μιας χρησης, μιας χρησης, κωδικος σας, ο κωδικος σου, κωδικος εγκρισης, κωδικος otp, κωδικος sms',
  },
  { language: 'el', kind: 'maybe-code', words: 'κωδικος, κωδικο, κωδικου, κωδικους, συνθηματικο' },
  {
    language: 'tr',
    kind: 'code',
    words:
      'dogrulama kodu*, onay kodu*, guvenlik kodu*, giris kodu*, aktivasyon kodu*, etkinlestirme kodu*, kimlik dogrulama kodu*, tek kullanimlik kod*, tek kullanimlik sifre*, tek kullanimlik parola*, tek seferlik kod*, tek seferlik sifre*, tek seferlik parola*, sms sifre*, sms kodu*, sms onay kodu*, islem sifre*, islem onay sifre*, cep sifre*, kurtarma kodu*, sifirlama kodu*, uyelik kodu*, kayit kodu*, kodunuz*, kodun, onay sifre*, gecici sifre*, 3d secure sifre*, dogrulama sifre*, teyit kodu*',
  },
  { language: 'tr', kind: 'maybe-code', words: 'kodunu, sifre, sifreniz*, sifresi*, parolaniz' },
  {
    language: 'az',
    kind: 'code',
    words: 'tesdiq kodu*, təsdiq kodu*, təhlukəsizlik kodu*, birdəfəlik kod*, birdəfəlik sifrə*, birdəfəlik parol*, təsdiqləmə kodu*',
  },
  {
    language: 'kk, ky, uz, tg, mn',
    kind: 'code',
    words:
      'растау коды*, растау код*, бір реттік код*, бір реттік құпиясөз*, қауіпсіздік коды*, кіру коды*, сіздің код*, ырастоо коду*, тастыктоо коду*, бир жолку код*, tasdiqlash kodi*, bir martalik kod*, bir martalik parol*, tasdiq kodi*, тасдиқлаш коди*, бир марталик код*, рамзи тасдиқ*, баталгаажуулах код*, нэг удаагийн код*, нэг удаагийн нууц*',
  },
  { language: 'kk, ky, uz, tg, mn', kind: 'maybe-code', words: 'коды*, коду*, kodi*, коди*, нууц үг, құпиясөз*, код*, parol' },
  {
    language: 'et, lv, lt',
    kind: 'code',
    words:
      'kinnituskood*, turvakood*, kontrollkood*, uhekordne kood*, uhekordne parool*, sisselogimiskood*, aktiveerimiskood*, tuvastuskood*, apstiprinajuma kod*, apstiprinasanas kod*, verifikacijas kod*, drosibas kod*, vienreizejais kod*, vienreizeja parole*, autorizacijas kod*, pieteiksanas kod*, aktivizacijas kod*, patvirtinimo kod*, saugos kod*, vienkartinis kod*, vienkartinis slaptazodis*, prisijungimo kod*, tapatybes kod*, patikros kod*, jusu kodas, teie kood, jusu kods, aktyvinimo kod*',
  },
  { language: 'et, lv, lt', kind: 'maybe-code', words: 'kood*, kods, kodas, parool*, parole, slaptazod*' },
  {
    language: 'sq',
    kind: 'code',
    words:
      'kodi i verifikimit, kodi juaj, kodi yt, kodi i konfirmimit, kodi i sigurise, kod verifikimi, fjalekalim i perkohshem, kodi i hyrjes',
  },
  {
    language: 'ka, hy',
    kind: 'code',
    words:
      'დადასტურების კოდ*, ვერიფიკაციის კოდ*, ერთჯერადი კოდ*, ერთჯერადი პაროლ*, უსაფრთხოების კოდ*, თქვენი კოდი*, შესვლის კოდ*, կոդը հաստատման, հաստատման կոդ*, միանգամյա կոդ*, միանգամյա գաղտնաբառ*, անվտանգության կոդ*, ձեր կոդ*',
  },
  { language: 'ka, hy', kind: 'maybe-code', words: 'კოდი*, კოდ*, პაროლი*, կոդ*, ծածկագիր*, գաղտնաբառ*' },
  {
    language: 'ar',
    kind: 'code',
    words:
      'رمز التحقق*, رمز تحقق*, رمز التاكيد*, رمز تاكيد*, رمز الامان*, رمز امان*, رمز الدخول*, رمز تسجيل الدخول*, رمز التفعيل*, رمز تفعيل*, رمز المصادقه*, رمز المرور*, رمز سري, الرمز السري*, رمز الوصول*, رمز لمره واحده, رمز صالح, رمز مؤقت, رمز الاستخدام, كود التحقق*, كود التفعيل*, كود التاكيد*, كود الدخول*, كلمه المرور لمره واحده, كلمه مرور لمره واحده, كلمه السر المؤقته, كلمه مرور مؤقته, كلمه المرور المؤقته, رقم التحقق*, رقم التاكيد السري, الرقم السري*, رمزك*, رمز التوثيق*, الرمز التالي, الكود التالي',
  },
  { language: 'ar', kind: 'maybe-code', words: 'رمز*, الرمز*, برمز*, بالرمز*, كود*, الكود*, كلمه المرور*, كلمه السر*' },
  {
    language: 'fa',
    kind: 'code',
    words:
      'كد تاييد*, كد تائيد*, كد فعال سازي*, كد فعالسازي*, كد ورود*, كد امنيتي*, كد احراز هويت*, كد يكبار مصرف*, رمز يكبار مصرف*, رمز پويا*, رمز پويای*, رمز دوم پويا*, رمز عبور يكبار مصرف*, رمز موقت*, رمز ورود*, كد عضويت*, كد اعتبارسنجي*, كد شما, كد ارسالي, كد بازيابي*, رمز عبور موقت*',
  },
  { language: 'fa', kind: 'maybe-code', words: 'كد*, رمز عبور*, گذرواژه*, پين*' },
  {
    language: 'ur',
    kind: 'code',
    words: 'تصديقي كوڈ*, توثيقي كوڈ*, تصديق كا كوڈ*, سيكيورٹي كوڈ*, او ٹي پي*, آپ كا كوڈ*, لاگ ان كوڈ*, ون ٹائم پاس ورڈ*, خفيہ كوڈ*',
  },
  { language: 'ur', kind: 'maybe-code', words: 'كوڈ*, پن كوڈ*, پاس ورڈ*' },
  {
    language: 'he',
    kind: 'code',
    words:
      'קוד אימות*, קוד האימות*, קוד אישור*, קוד האישור*, קוד אבטחה*, קוד האבטחה*, קוד כניסה*, קוד הכניסה*, קוד גישה*, קוד הגישה*, קוד הפעלה*, קוד ההפעלה*, קוד חד פעמי*, קוד החד פעמי*, הקוד החד פעמי*, סיסמה חד פעמית*, הסיסמה החד פעמית*, סיסמא חד פעמית*, סיסמתך החד פעמית*, קוד זיהוי*, קוד הזיהוי*, קוד ההתחברות*, קוד התחברות*, קוד לאימות*, הקוד שלך*, הקוד שלכם*, קוד זמני*, קוד סודי*, הקוד הבא, קוד שחזור*, קוד השחזור*',
  },
  { language: 'he', kind: 'maybe-code', words: 'קוד*, הקוד*, סיסמה*, סיסמא*, הסיסמה*' },
  {
    language: 'hi, mr, ne',
    kind: 'code',
    words:
      'सत्यापन कोड*, वेरिफिकेशन कोड*, वेरीफिकेशन कोड*, पुष्टिकरण कोड*, सुरक्षा कोड*, प्रमाणीकरण कोड*, लॉगिन कोड*, लॉग इन कोड*, एक्सेस कोड*, एक्टिवेशन कोड*, ओटीपी*, ओटिपी*, वन टाइम पासवर्ड*, वन टाईम पासवर्ड*, एकबारगी पासवर्ड*, एक बार का पासवर्ड*, आपका कोड*, आपका otp, आपला कोड*, तुमचा कोड*, पडताळणी कोड*, तपाईंको कोड*, प्रमाणिकरण कोड*, रिकवरी कोड*, गुप्त कोड*, लॉगइन कोड*, रीसेट कोड*, लॉगिन ओटीपी*, पुष्टि कोड*, पहचान कोड*, एकवेळ पासवर्ड*',
  },
  { language: 'hi, mr, ne', kind: 'maybe-code', words: 'कोड*, पासवर्ड*, पिन*' },
  {
    language: 'bn',
    kind: 'code',
    words:
      'যাচাইকরণ কোড*, যাচাই কোড*, যাচাইয়ের কোড*, লগ ইন কোড*, প্রমাণীকরণ কোড*, এককালীন পাসওয়ার্ড*, একবারের কোড*, ভেরিফিকেশন কোড*, নিশ্চিতকরণ কোড*, নিরাপত্তা কোড*, ওটিপি*, ওয়ান টাইম পাসওয়ার্ড*, আপনার কোড*, লগইন কোড*, সিকিউরিটি কোড*, গোপন কোড*',
  },
  { language: 'bn', kind: 'maybe-code', words: 'কোড*, পাসওয়ার্ড*, পিন*' },
  {
    language: 'ta, te, kn, ml, gu, pa, si, or',
    kind: 'code',
    words:
      'சரிபார்ப்பு குறியீடு*, சரிபார்ப்புக் குறியீடு*, பாதுகாப்பு குறியீடு*, பாதுகாப்புக் குறியீடு*, உறுதிப்படுத்தல் குறியீடு*, ஒருமுறை கடவுச்சொல்*, உங்கள் குறியீடு*, ஓடிபி*, ధృవీకరణ కోడ్*, లాగిన్ కోడ్*, உள்நுழைவு குறியீடு*, லாகின் குறியீடு*, ಲಾಗಿನ್ ಕೋಡ್*, ലോഗിൻ കോഡ്*, લૉગિન કોડ*, લોગિન કોડ*, ਲੌਗਇਨ ਕੋਡ*, ధ్రువీకరణ కోడ్*, వెరిఫికేషన్ కోడ్*, భద్రతా కోడ్*, ఓటీపీ*, ఓటిపి*, మీ కోడ్*, ಪರಿಶೀಲನಾ ಕೋಡ್*, ಪರಿಶೀಲನೆ ಕೋಡ್*, ಭದ್ರತಾ ಕೋಡ್*, ಒಟಿಪಿ*, ನಿಮ್ಮ ಕೋಡ್*, സ്ഥിരീകരണ കോഡ്*, പരിശോധനാ കോഡ്*, വെരിഫിക്കേഷൻ കോഡ്*, സുരക്ഷാ കോഡ്*, ഒടിപി*, നിങ്ങളുടെ കോഡ്*, ચકાસણી કોડ*, વેરિફિકેશન કોડ*, સુરક્ષા કોડ*, ઓટીપી*, તમારો કોડ*, ਪੁਸ਼ਟੀਕਰਨ ਕੋਡ*, ਤਸਦੀਕ ਕੋਡ*, ਸੁਰੱਖਿਆ ਕੋਡ*, ਓਟੀਪੀ*, ਤੁਹਾਡਾ ਕੋਡ*, සත්‍යාපන කේතය*, තහවුරු කිරීමේ කේතය*, ଯାଞ୍ଚ କୋଡ*',
  },
  { language: 'ta, te, kn, ml, gu, pa, si, or', kind: 'maybe-code', words: 'குறியீடு*, கடவுச்சொல்*, కోడ్*, ಕೋಡ್*, കോഡ്*, કોડ*, ਕੋਡ*, කේතය*, କୋଡ*' },
  {
    language: 'th, lo, km, my',
    kind: 'code',
    words:
      'รหัสยืนยัน, รหัสการยืนยัน, โค้ดยืนยัน, โค้ด otp, โค้ดตรวจสอบ, โค้ดเข้าสู่ระบบ, โค้ดของคุณ, รหัสตั้งรหัสผ่านใหม่, รหัสกู้คืน, รหัสรีเซ็ต, รหัสตรวจสอบ, รหัสความปลอดภัย, รหัสรักษาความปลอดภัย, รหัสเข้าสู่ระบบ, รหัสเข้าใช้งาน, รหัสผ่านแบบใช้ครั้งเดียว, รหัสผ่านครั้งเดียว, รหัสใช้ครั้งเดียว, รหัสผ่านชั่วคราว, รหัสลับ, รหัส otp, รหัสของคุณ, รหัสเปิดใช้งาน, รหัสยืนยันตัวตน, รหัสคือ, ລະຫັດຢືນຢັນ, ລະຫັດຄວາມປອດໄພ, លេខកូដផ្ទៀងផ្ទាត់, កូដផ្ទៀងផ្ទាត់, លេខកូដបញ្ជាក់, កូដបញ្ជាក់, အတည်ပြုကုဒ်, အတည်ပြု ကုဒ်, အတည်ပြုကုတ်, လုံခြုံရေးကုဒ်',
  },
  { language: 'th, lo, km, my', kind: 'maybe-code', words: 'รหัส, ລະຫັດ, លេខកូដ, កូដ, ကုဒ်, ကုတ်' },
  {
    language: 'vi',
    kind: 'code',
    words:
      'ma xac thuc, ma xac minh, ma xac nhan, ma bao mat, ma dang nhap, ma kich hoat, ma truy cap, ma dang ky, ma khoi phuc, ma kiem tra, ma otp, ma pin, ma code, ma cua ban, mat khau mot lan, mat khau dung mot lan, mat khau tam thoi, ma an toan, ma mot lan, ma so xac nhan, ma so bi mat, ma giao dich otp',
  },
  {
    language: 'vi',
    kind: 'maybe-code',
    words: 'mat khau, ma de, ma sau, ma sau day, ma duoi day, ma la, la ma, ma so, ma so la, ma 6 so, ma 4 so',
  },
  {
    language: 'id, ms',
    kind: 'code',
    words:
      'kode verifikasi*, kode konfirmasi*, kode keamanan*, kode otentikasi*, kode autentikasi*, kode akses*, kode aktivasi*, kode masuk*, kode login*, kode otp*, kode rahasia*, kode pendaftaran*, kode pemulihan*, kode sekali pakai, kata sandi sekali pakai, sandi sekali pakai, password sekali pakai, kode anda, kode kamu, kodemu, kod pengesahan*, kod keselamatan*, kod aktivasi*, kod log masuk*, kod akses*, kata laluan sekali*, kata laluan sementara, kod anda, kod sekali guna, kod verifikasi*, nombor tac, tac, kod tac, kode unik',
  },
  { language: 'id, ms', kind: 'maybe-code', words: 'kata sandi, sandi, kata laluan, kodenya' },
  {
    language: 'tl',
    kind: 'code',
    words: 'ang code mo, ang iyong code, verification code mo, code mo, ang iyong otp, kowd ng beripikasyon',
  },
  {
    language: 'sw, am, so, ha, yo, zu, af',
    kind: 'code',
    words:
      'nambari ya kuthibitisha, msimbo wa uthibitishaji, msimbo wako, nambari ya siri, namba ya siri, የማረጋገጫ ኮድ*, የማረጋገጫ ቁጥር*, ኮድዎ*, koodhka xaqiijinta*, lambar tabbatarwa, verifikasiekode*, bevestigingskode*, sekuriteitskode*, eenmalige pin',
  },
  {
    language: 'zh',
    kind: 'code',
    words:
      '验证码, 校验码, 确认码, 激活码, 动态码, 动态密码, 动态口令, 随机码, 随机密码, 安全码, 安全代码, 验证代码, 验证密码, 认证码, 认证密码, 识别码, 授权码, 登录码, 登陆码, 登录密码, 位数字, 检验码, 效验码, 短信码, 短信密码, 短信口令, 一次性密码, 一次性代码, 一次性验证码, 临时密码, 登录验证, 交易密码, 验证数字, 口令, 驗證碼, 認證碼, 確認碼, 校驗碼, 安全碼, 安全代碼, 驗證代碼, 動態密碼, 動態碼, 一次性密碼, 一次性代碼, 一次密碼, 臨時密碼, 登入碼, 登入代碼, 啟動碼, 啟用碼, 授權碼, 認證密碼, 驗證密碼, 簡訊碼, 交易驗證碼, 簡訊驗證',
  },
  { language: 'zh', kind: 'maybe-code', words: '您的代码, 你的代码, 您的代碼, 你的代碼, 密码, 密碼' },
  {
    language: 'ja',
    kind: 'code',
    words:
      '認証コード, 確認コード, 検証コード, セキュリティコード, セキュリティーコード, セキュリティ コード, ログインコード, アクセスコード, ワンタイムパスワード, ワンタイム パスワード, ワンタイムパスコード, ワンタイムコード, ワンタイムピン, 認証番号, 認証キー, 認証用コード, 本人確認コード, 一時コード, 一時パスワード, 仮パスワード, 登録コード, アクティベーションコード, パスコード, 認証パスワード, 認証ナンバー, 承認コード, 確認用コード, 再設定コード, 使い捨てコード, 使い捨てパスワード, 本人認証, 認証の番号, 認証用番号, 確認の番号, 桁の番号, 桁の数字, 桁のコード',
  },
  { language: 'ja', kind: 'maybe-code', words: 'コード, パスワード, 確認番号, 暗証番号' },
  {
    language: 'ko',
    kind: 'code',
    words:
      '인증번호, 인증 번호, 인증코드, 인증 코드, 확인코드, 확인 코드, 확인번호, 확인 번호, 보안코드, 보안 코드, 보안번호, 로그인 코드, 로그인코드, 승인번호 입력, 일회용 비밀번호, 일회용비밀번호, 일회용 코드, 임시 비밀번호, 임시비밀번호, 1회용 비밀번호, 일회용 암호, 본인확인번호, 본인 확인 번호, 본인인증, 접속 코드, 액세스 코드, 활성화 코드, 가입 코드, 복구 코드, 검증 코드, 인증키, 인증값, 자리 숫자, 자리 번호, 인증 숫자',
  },
  { language: 'ko', kind: 'maybe-code', words: '코드, 비밀번호, 암호' },
]
