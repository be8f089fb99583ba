/**
 * What forms call things, in nineteen languages and the nearest others, as `fold` leaves it (lower case, no accents on Latin letters).
 * Here are the words in Latin letters, which every page may hold, in its names at least; those in another writing have a file each.
 * Stems rather than words, and only what names and structure don't tell: each is weighed.
 * English, then the others; `~` is a word's edge, which regular expressions see at Latin letters only.
 * No nested repeats: these run over what a page wrote.
 */
export const latin = {
  password: [
    'pass(?!port|eng|age|ion|iv|es~|ed~|ing~)|~psw|pwd|pword|contrasen|~clave|senha|~mdp|kennwort|wachtw|hasl[oa]|sifre|parol|heslo|losenord|mat khau|sandi|jelsz',
    'salasan|adgangskod|kodeord|lozink|zapork|~gesl[oa]',
  ],
  email: [
    'e-?\\s?mail(?!ing)|~mail(?!ing)|posta~|e-?posta|correo|courriel|~epost|adresse electr|poczta elek|~e-post~|surel|thu dien',
    'sahkoposti|elektronsk\\w{1,3} (?:post|adres|naslov)|e-naslov',
  ],
  /** words of `password` that also mean a code or a number of anything */
  codeOrPassword: ['~clave~(?! de acceso)'],
  userName: [
    'user ?(?:name|id)|~u?name id|~log ?in~|log ?on ?id|sign in id|(?:account|member|login) ?(?:name|id~|n[ou])|(?:customer|client) ?(?:id~|n[ou])|(?<!numero de )identifi|~handle~|~uid~|~usr|uname|benutzer|nutzername|kundennum|usuario|utente|utilisat|pseudo|gebruiker|uzytkown|kullanici|anvandarn|bru[gk]ern|uzivatel|felhaszn|ten (?:dang nhap|nguoi|tai)|pengguna',
    'utiliz(?:ad|at)|anmeldename|identyfik|prihlasovac|ro (?:de )?client|klantnum|musteri n',
    'kayttaj|korisni[ck]|uporabni[sk]',
  ],
  nick: ['~nick'],
  account: ['user|account|acct|member|customer|~id~|~cpf~|~dni~|konto|cuenta|conta~|compte|hesap|akun'],
  phone: [
    'phone|mobile|~tel~|~cell|telefon|celular|movil|handy|rufnum|~gsm~|dien thoai|ponsel|~hp~|mobiel|telemov|di dong|telefoon|nomor tel',
  ],
  current: [
    'current|~old|existing|actual|actuel|antigu|anterior|atual|ancien|aktuel|aktualn|~alte|bisher|attual|vecchi|huidig|~oud|obecn|~stare|dotychcz|mevcut|~eski|nuvarande|soucasn|hien tai|~cu~|saat ini|~lama~|antiga|corrente|derzeit|biezac|gecerli|stavaj|gammal|jelenleg|~regi~|~curent|~veche|sekarang',
    'nykyi|vanha|nuvaerend|gammel|gjeldend|navaerend|trenutn|~star[aeiou]~|sadasnj',
    '~present~|~in uso~|esistente|vigente|vorherig|jetzig|sebelumnya|puvodni|dosavadn|tidigare|tidligere|entinen|korabbi|eddigi|postojec',
  ],
  fresh: [
    '~new(?!s)|nuev|nov[ao]~|nouve|~neue|nuov|nieuw|~now[ey]|~yeni|~ny[at]?~|choose|~pick (?:a|your)|~set (?:a|your|up)|elige|cr[ie]e|crea|choisi|wahle|~moi~|~baru|~nova|nytt|~noua|scegli|escolh|festleg|~erstell|(?:utworz|wybierz|ustaw) h|~kies~|maak een w|olustur|belirle|tao mat|~buat |zvolte|~valj',
    '~uu(?:si|den|tta)|~nov[eyi]~|~uj~|~nou~',
  ],
  repeat: [
    'confirm|repe[at]|re-? ?(?:enter|type|pass)|again|verif|match|twice|cpass|~conf~|pass(?:word)? ?2|~2~|pwd ?2|repit|conferma|nochmal|wiederhol|bestatig|ripet|herhaal|bevestig|powtorz|potwierd|tekrar|xac nhan|nhap lai|konfirmasi|ulangi|erneut|reinser|nogmaals|onayla|dogrulay|masukkan k|potvr|znovu|bekraft|upprepa|megeros|ujra',
    'vahvista|uudelleen|toista|gentag|bekraeft|gjenta|zopak|ponov[in]|potrd|ismet',
    'once more|~igjen~|~igen~|zatwierdz|tasdik|reingres|digite nov',
  ],
  /** Anything sent to prove who one is; `plainCode` is the bare word, which other things are called too. */
  code: [
    '~t?otp|~(?:m|sms|i|e)?-?tan~|one ?-?time|~[2t]fa~|~mfa~|passcode|(?:verif\\w{0,10}|auth\\w{0,12}|confirm\\w{0,6}|secur\\w{0,4}|sms|e?mail|login|access|activation|reset|digit|recovery) ?-?(?:code|pin|token)~|(?:verif|auth)\\w{0,12} number|(?:verify|valid|auth) ?code|code (?:de |sent|we|sms|recu)|(?:bestatigungs|sicherheits|verificatie)code|codi(?:go|ce) d[ei]|kod (?:wer|pot|sms)|(?:dogrulama|onay) kod|kode (?:verif|otp)',
    'codigo sms|usage unique|sms kod|overovac|verifierings|engangs|ellenorzo',
    '(?:authenticator|two-? ?factor|backup|scratch|one-? ?time|one-? ?use) ?(?:app )?(?:code|token|number|pin)|(?:beveiligings|bevestigings|inlog|einmal|zugangs|anmelde|login|backup|freischalt)code|einmal(?:kennw|pass)|eenmalige|codice (?:a |in|tempo|otp|di )|code d.(?:acc|auth)|codigo (?:que|envi|temp|unico|recib)|kod (?:jedno|zapas|auto|bezp|uwierz|dost|z )|jednoraz|(?:guvenlik|tek kullanim\\w*|giris) kod|ma (?:bao mat|kich hoat|xac)|kode (?:konfirm|keamanan|akses|masuk|unik|sekali)|(?:sikkerhe[td]s|bekr\\w{1,3}ftelses|godkendelses|autentiserings|sakerhets|bekraftelse|verifikations)s?kod|(?:vahvistus|todennus|varmennus|turva|kerta)koodi|(?:hitelesit\\w{0,2}|megerosit\\w{0,2}|biztonsagi) kod|cod(?:ul)? (?:de (?:ver|conf|sig|acc|auten)|primit|unic|trimis)|verifikac\\w{2,6} kod|sigurnosni kod',
  ],
  plainCode: [
    '~code|codi(?:go|ce)|~kod|~cod(?:ul)?~|koodi~|~pin~|token|\\d.?.?digit|digits|ziffern|chiffres~|cifras~|cifre~|cijfers|cyfr|hanel|chu so|\\d angka|siffror|sifre(?:t|ne)~|szamjegy|numeroinen|(?:nhap|lai|gui|lay|cac) ma~',
  ],
  notCode: [
    'promo|coupon|gift|certif(?!ication)|[zs]ertifik|diploma|discount|voucher|~zip|post|countr|area|dial|refer|invit|~tax|product|item|track|rastre|cvv|cvc|~cid~|card|bar ?code|class|li[cz]en[czs]|swift|bank|branch|store|partner|calling code|cupo[nm]|gutschein|rabat|(?:de la clase|da turma)',
    // what is fetched, ordered, booked, entered by it
    'pick-?up|parcel|locker|~room|~door~|~gate~|meeting|(?:collection|deliver\\w{1,2}|shipment|order|booking|reservation|ticket|event|game|table|bonus|loyalty|serial|part|warehouse) ?(?:code|pin|n[ou]|id)|abhol|liefer|sendung|bestel|zimmer|~raum|buchung|reserv|seriennum|retrait|~colis|commande|~salle|billet|recogida|retiro|pedido|paquete|~sala~|puerta|retirada|coleta|encomenda|~porta~|ritiro|pacco|~ordine|prenota|stanza|odbior|paczk|zamow|rezerw|pokoj|afhaal|ophaal|pakket|teslim|kargo|siparis|rezervas|~oda~|vyzved|zasil|objednav|atvetel|csomag|rendeles|foglal|ridicare|~colet|comand|hamta ut|paket(?:~|et|kod|ti)|afhent|nouto',
    // who asked somebody in
    'convite|einlad|empfehlungs|zaprosz|polec|davet|uitnod|undang|~gioi thieu|pozvan|kutsu|meghiv',
    'ma (?:don|van don|nhan hang|dat (?:phong|cho|ban)|phong|buu|ve)~|kode (?:ambil|pengambilan|pesanan|ruang|booking|resi|pos)',
    // what is cheaper by it, or free
    'redeem|einlos|canje|benefici|resgat|riscatt|inwissel|realizuj|cad(?:eau|ou)~|reduction|remise|sc(?:uen|on)to|regalo|presente|buono|korting|waardebon|znizk|podarun|kupon|indirim|hediye|slev[ay]|~zlav|darkov|darcek|kedvezm|ajandek|reducer|presentkort|~gave|kampan[jy]|alennus|lahja|tarjous|diskon~|hadiah|~ma (?:giam|khuyen|uu dai|qua)',
    // where several meet
    '(?:game|quiz|lobby|party|team|family|workspace|company|organi[sz]ation|school|course|conference|webinar|community) ?(?:code|pin|id)|spiel|~kurs|schule|firmen|konferenz|groupe|part(?:ie|it)|r[ei]uni[ao]|famille|entreprise|ecole|grupo|~juego|familia|escuela|~jogo|escola|~gioco|scuola|~klas|~groep|~spel|~grup[aey]?~|~gry~|spotkan|szkol|sinif|~oyun|toplanti|~okul|etkinlik|skupin|~schuz|~skol|osztaly|csoport|jatek|iskola|~clasa|~joc|grupp|~spil|ryhma|luokka|~pel[ii]|huone|kokous|~kelas|permainan|rapat~|sekolah|~ma (?:lop|nhom|tro choi|cuoc hop|truong|khoa hoc)',
    // what is licensed, taxed, sent to
    'lisans|~blz~|steuer|~siret|fiscal|~cnpj|~nip~|vergi|pocztow|irsz',
  ],
  captcha: [
    'captcha|verif\\w{0,10} image|image (?:code|text)|picture|(?:characters|letters|text) (?:shown|you see|in the|above|below|exactly|appear)|code (?:shown|you see|in the)|type the|~v ?code|seccode|check ?code|randcode|imgcode|human|spam|\\d ?[+*x-] ?\\d+ ?=|imagen|caracteres|~bild|resim|obraz|hinh anh|gambar',
    'kuvassa|billedet|kepen|din imagine|(?:iz|sa?) slike|~slici',
  ],
  answer: [
    'sec(?:ur\\w{0,3}|ret) ?(?:question|answer)|~answer|(?:sicherheits|geheim)frage|(?:pregunta|pergunta|domanda|question) (?:de |di )?(?:secr|segr|segu|sicu|secu)|(?:guvenlik|gizli) soru|antwor[td]|respuesta|resposta|reponse|risposta|odpowied(?!zial)|cevap|jawaban|cau tra loi',
  ],
  /** A card to pay with, whose own secret is no password. */
  card: [
    '(?<!(?:library|club|loyalty|member|membership|customer|student) )(?:card|~cc) ?(?:number|n(?:o|um|r)~|holder)|credit ?card|name on card|kartennum|kreditk|(?:numero|num|no) (?:de |della? |do )?(?:la )?(?:tarjeta|cart[aeo])|kaartnum|(?:numer|cislo|szam\\w*) kart|kart (?:num|no)|so the~|nomor kartu',
  ],
  /** Hidden while typed, and yet no password of an account. */
  secret: [
    'cvv|cvc|~cv2|csc~|card ?(?:pin|code|secur|verif)|~psk~|pre-? ?shared|~wpa|(?:network|secret|private|access|api|(?:en|de)cryption|security|licen[sc]e) ?key|client secret|social sec|~ssn~|~api~',
    '(?:room|meeting|share|file|document|pdf|zip|archive|database|~db|certificate|key ?store|backup|encryption|proxy|~bind|ldap|router|album|gallery) ?(?:pass|pwd)|(?:raum|datei|dokument|archiv|datenbank|zertifikats?|backup)-?(?:pass|kennw)|(?:mot de passe|contrasena|clave|senha|password) (?:de |do |da |du |del |della? |dell.)(?:la |l.)?(?:salle|reunion|fichier|document|base|certificat|sala|archivo|arquivo|documento|certificad|stanza|riunione|file)|parol\\w? (?:do |k )(?:pliku|pokoju|souboru|mistnosti)|haslo do (?:pliku|pokoju|bazy|albumu|archiwum)',
    'varmuuskop|~zalo[hz]|~token~|national id|identity (?:card|number)',
  ],
  /** Beside a password: it locks something, since none of an account may be left out. */
  optional: ['opt?[cz]?[ij]on(?:a|n?e)|facult?at|freiwillig|istege bagli|valg?fri|valinnai'],
  /** Of a network, a server, a meeting: its password is no shopper's. */
  machine: [
    '~ssid|wi-?fi|wlan|~smtp|~imap|~pop3|~s?ftp~|~ssh~|~rtsp|~mqtt|~host ?(?:name|address)?~|server (?:address|name|url)|(?:meeting|room|webinar|conference) ?(?:id|number)~',
  ],
  /** Never an account, whatever else is said. */
  never: [
    'search|query|~q~|keyword|coupon|promo|voucher|gift|discount|subject|message|comment|review|website|~url~|~card|cvv|cvc|expir|iban|~qty|amount|price|friend|recipient|~refer|invit|newsletter|nquir|feedback|buscar|busca~|~suche|recherch|cerca~|zoek|szukaj|~ara~|mensa|nachricht|messaggio|tim kiem|~cari~|tin nhan|pesan|bericht|wiadom',
  ],
  /** Who and where somebody is: not an account, unless an e-mail or a user name is meant. */
  personal: [
    '(?:first|last|full|your|real|legal|display|contact|company|holder|card|middle|given|family|sur|maiden|customer) ?-?_?na|~[fl] ?name|(?<!e-?mail )address|street|~city|~town|~zip|post(?:al|c)|~state~|province|countr|region|company|birth|~dob~|~age~|gender|nombre|apellido|direccion|ciudad|~nome~|cognome|sobrenome|prenom|~nom~|(?:vor|nach|achter|fam\\w{0,3})na|~name?~|strasse|~ort~|~plz~|imie|nazwisk|ulica|~soy?ad|~adi?~|adiniz|jmeno|namn|naam',
    'numero de (?:identific|document|cedula)|ho va|ho ten|dia chi|~nama~|alamat|prijmeni|vezetekn|~nume~|prenume|fornavn',
  ],
  signIn: [
    '(?:sign|log|logg)[ -]?in(?![gs])|log[ -]?on~|login|signin|logon|anmeld|inlogg|connexion|connecter|identifi(?:ez|cat)|inici(?:a|ar|e) (?:de )?ses|acced|~entrar|~entre~|ingres|~acess|accesso|zalogu|logowan|~giris|oturum|logga in|prihlas|dang nhap|~masuk',
    'je me conn|s.identifier|~entra~|bejelentk|~belep|conectare',
    'kirjaudu|prijav|autentif|intra in cont',
  ],
  register: [
    'sign[ -]?up|(?<!en)regist[er](?!ed (?:e|u|a|p|m))|creat\\w{0,3} (?:\\w{1,10} ){0,2}(?:account|profile|id~|login)|account creat|~join|new (?:account|user|customer|member)|open (?:an |your )?account|enrol|get started|free trial|cadastr|cri(?:ar|e) (?:\\w{1,6} )?conta|inscri|cre(?:er|ez) (?:un |mon |votre )?compte|crear?(?: \\w{1,3})? cuenta|nueva cuenta|~alta~|crea (?:un )?account|iscriv|neukund|konto (?:erst|anl)|account aanm|rejestr|(?:zaloz|utworz) konto|zaloz|~kayit|kaydol|~uye ol|uyelik|hesap ol|bli medlem|opret|dang ky|tao tai|daftar|buat akun',
    '~registar|devenir mem|neues konto|mitglied werd|stworz konto|maak een acc|word lid|vytvorit|creeaza|cont nou|regisztra',
    'rekister|luo (?:uusi )?(?:tili|kaytt)|opprett|skapa (?:ett )?konto|otvori racun|(?:kreiraj|izradi|ustvari|napravi) (?:\\w{1,5} )?racun|fiok letre',
  ],
  /** The first start of a thing that is one's own, with an account for its owner. */
  setUp: [
    '~set-?up~|~install?(?:~|[aei])|~wizard|first (?:run|start|use)|einricht|erstkonfig|configura\\w{3,7} ini[czt]i|premiere config|eerste (?:keer|gebruik)|pierwsz\\w{1,3} (?:uruch|konf)|kurulum|~pasang~|thiet lap (?:ban|lan) dau|telepit|~asenn',
  ],
  /** Whether who registers has an account: no other page asks that. */
  already: [
    'already (?:have|a |regist|sign)|have an account\\?|ya tienes|ya tengo|ja tem|ja tenho|deja (?:un compte|inscrit|membre|client)|bereits|schon (?:ein|regis)|hai gia|gia registr|al een account|heb je al|masz juz|zaten|da co tai khoan|sudah (?:punya|memiliki)',
  ],
  recover: [
    "forg[oe]t|lost ?(?:your |my )?pass|recover|(?:~|pass|password|passwd|pwd|pw)reset|retriev|remind|trouble (?:sign|log)|can'?t (?:sign|log|access)|find (?:your |my )?(?:account|pass)|password find|olvid|recuper|restablec|esquec|redefin|oubli|perdu|reinitial|vergess|zurucksetz|dimentic|reimpost|vergeten|herstel|zapomn|pamietasz|odzysk|przypomn|unuttu|sifirla|glomt|glemt|quen mat|khoi phuc|dat lai|~lupa|pulih|atur ulang|opnieuw inst|lay lai mat|obnov(?:it|eni)? h|aterstall|zapomenut|elfelejt|uitat",
    'unohd|unohtun|palauta|nollaa|nulstil|tilbakestill|zabud|zaborav|resetir|oporav|pozab|ponastav|resetar|visszaallit',
  ],
  change: [
    'chang|modif|updat|~edit|~set (?:a |your |my )?(?:new )?pass|cambi|alter(?:ad|ar|e)|atualiz|actualiz|ander[nt]|aktualis|wijzig|zmian|zmien|degis|guncel|~save|thay doi|~doi mat|ubah|~ganti|perbarui|mudar|trocar|alterac|aggiorna|verander|cap nhat|zmen[ai]|~byt[at]? |megvalt|schimb',
    'bijgewerk|bijwerk|mettre a jour|mis a jour|aktualiz|vaihda|muuta|paivita|skift|~aendr|opdater|~endre|oppdater|~andra|promijen|promen|izmjen|izmen|spremeni',
  ],
  verify: [
    'verif|confirm (?:code|your|e|it)|~2fa|~otp|one-? ?time|bestatig|bevestig|weryf|potwierd|dogrula|onayla|xac (?:nhan|minh|thuc)|authenticator|vahvist|hitelesit|potvrd',
    // a second step, a second factor
    '(?:two|multi|zwei|deux|dos|due|duas|dois|twee|dwu|iki|hai|dua|dvo\\w?|tva|kaksi|ket|doi|2)[ -]{0,2}(?:fa[cktz]|step|stuf|etap|paso|passag|staps|skladn|adim|asama|buoc|lop|yeu to|langkah|stup|steg|vaih|lepcs|pasi|struk)|to(?:trin|faktor)',
  ],
  newsletter: [
    'news|subscri(?!ber (?:id|n|log))|mailing ?list|updates|(?:our|for|get) e-?mails|stay (?:in|up|tuned)|offers|% (?:off|de )|% (?:rabat|korting|sconto|descuento|desconto|indirim|slev|kedvezm|znizk|alennu|reduc)|waitlist|notify me|boletin|suscri|infolettre|abon|nieuwsbr|biulet|bulten|~receba|mailchimp|mc embed|klaviyo|ban tin|langgan|buletin|ofertas|novedad|novidad|op de hoogte|schrijf je in|na biezaco|haberdar|nhan tin|novink|odebir|nyhet|prenumer|hirlev|iratkoz',
  ],
  contact: [
    'contact|get in touch|messag|nquir|feedback|~quote|demo~|call ?back|comment|review|~apply|survey|download|contato|kontakt|lien he|hubungi|checkout|shipping|payment|order~|donat|friend|profile|track|booking|reserv',
  ],
  /** Buttons which send a form, whatever the form. */
  go: [
    'continu|~next~|submit|~send~|~go~|~ok~|proceed|~save|~done~|weiter|senden|speicher|siguiente|envia|guardar|suivant|envoyer|valider|enregistr|avanti|invia|salva|avanc|volgende|verst|verz|opslaan|dalej|wysli|zapisz|ileri|devam|gonder|kaydet|tiep|~gui~|~luu~|lanjut|kirim|simpan|spara~|lagre|~gem~|tallenn|uloz',
  ],
  /** Buttons beside a field, which don't send the form. */
  helper: [
    '~show|~hide|toggle|~eye~|(?:get|send|resend|request) (?:\\w{1,12} ){0,2}(?:code|otp|sms)|resend|send again|send now|~cancel|~close|~back~|~copy|generate|click here|anzeigen|mostrar|afficher|mostra~|tonen|pokaz|goster|abbrech|annul|anuluj|iptal|~hien~|~huy~|(?:gui|lay) ma|tampil|batal|kirim kode',
  ],
  /** Asks for a code once more, or at all. */
  resend: [
    're-?send|send (?:\\w{1,8} ){0,3}again|new (?:code|otp)|erneut|code (?:anford|erhalt|zusend|verzend|verstu|ontvang|aanvr)|neuen code|renvoy|(?:recevoir|envoyer|demander) (?:\\w{1,7} ){0,2}code|reenvi|(?:obten|recib|envia|receb|obter|solicita|pedir)\\w{0,3} (?:\\w{1,6} ){0,2}codigo|reinvia|invia di nuovo|(?:ricevi|ottieni|invia|richiedi) (?:\\w{1,5} ){0,2}codice|opnieuw (?:ver)?(?:stu|zen)|ponownie|(?:wyslij|pobierz|otrzymaj) (?:\\w{1,5} )?kod|(?:tekrar|yeniden) gonder|kod\\w{0,3} (?:gonder|iste|al~)|gui lai|(?:gui|lay) ma|kirim (?:ulang|kode)|minta kode|znovu (?:po|ode|za)sla|(?:po|za)slat (?:znovu|kod|novy)|skicka (?:igen|koden?|ny)|send (?:igjen|igen|kode|ny)|laheta (?:uudelleen|uusi|koodi)|ujrakuld|kod (?:ujra)?kuldes|retrimit|trimite (?:din nou|\\w{0,3} ?cod)|posalji (?:ponovno|ponovo|kod)|ponov\\w{1,2} posalji',
  ],
  /** Of what an account keeps: beside fields that are filled, a new password replaces one. */
  settings: [
    'settings|my (?:account|profile|details)|edit (?:\\w{1,8} )?(?:account|profile|user|details)|account (?:details|info|setting)|preferences|einstellung|~profil|(?:mein|benutzer)konto|kontodaten|mi cuenta|mis datos|minha conta|meus dados|perfil~|configurac|parametres|mon compte|impostazioni|profilo|dati personali|instelling|mijn (?:account|gegevens)|ustawieni|moje (?:konto|dane)|ayarlar|hesabim|cai dat|ho so|pengaturan|nastaven|installning|indstilling|innstilling|asetuk|beallitas|setari|contul meu|postavk|podesavanj',
  ],
  remember: [
    'remember|keep me|stay (?:signed|logged)|keep (?:signed|logged)|angemeldet|recuerd|recordar|lembrar|souvenir|ricorda|onthou|zapamieta|hatirla|ghi nho|ingat|eingeloggt|wylogow|ingelogd|zapamat|kom ihag',
  ],
  terms: [
    'terms|privacy|~agree|~accept|condicion|terminos|~termos|politica|~cgu~|~agb~|datenschutz|termini|voorwaarden|regulamin|sozles|dieu khoan|syarat',
    'podmi[en]|su?o?uhlas|villkor|godkann|vilkar|betingels|godtar|ehdot|hyvaksy|feltetel|elfogad|termenii|conditiil|sunt de acord|uvjet|uslov|pogoj|strinjam|slazem|prihvac',
  ],
  /** Beside a password that was changed: it has happened. */
  done: [
    'been|exito|~ha (?:sido|camb)|sucesso|~foi~|succes|a ete|erfolg|wurde|~stat[ao]~|zosta|pomysln|~is gew|basari|ildi~|thanh cong|berhasil|telah|reset complete|all set|password (?:updated|changed|saved)',
    'bijgewerkt|gewijzigd|aktualisiert|geandert|mis a jour|modifi(?:e|ee)~|actualizad|cambiad|atualizad|alterad|modificat|aggiornat|zmienion|zaktualizow|degisti|guncellen|duoc cap nhat|diperbarui|diubah|zmeneno|andrats|endret|vaihdettu|modositva|schimbat[aă]~|promijenjena',
  ],
  wayToVerify: [
    'method|ways?~|how (?:do|would) you|verify (?:now|via|by|through|using|with)|check now|service (?:contact|support)|confirm\\w{0,5} (?:by|via)|metodo|forma~|moyen|manier|moglichk|sposob|yontem|phuong thuc|~cach~|metode|~cara~',
  ],
  wrong: [
    'ncorrect|invalid|wrong|n.t match|not found|failed|expired|error|try again|too (?:many|short|long|weak)|not exist|unable|denied|locked|no coincide|incorret|errone|existe pas|falsch|ungultig|stimm|errat|non (?:e )?(?:valid|corr)|onjuist|ongeldig|verkeerd|niepraw|bledn|niepopr|hatali|yanlis|gecersiz|khong (?:dung|hop|khop|chinh|ton)|~salah|tidak',
  ],
  /** What a mail holds where it holds no code. */
  link: [
    '~links?~|~url~|instruc|instruk|istruz|enlace|anweisung|anleitung|collegamento|odnosnik|~lenke|linkki|lien~|baglanti|talimat|duong dan|huong dan|tautan|petunjuk|odkaz|pokyn|~lank|hivatkoz|utasitas|utmutat|legatur',
  ],
  sentTo: [
    '(?:receiv|recib|receb|ricevut|recus?~|erhalt|ontvang|otrzyma|nhan duoc|terima|mottag|modtag|primit|primlj|kapott)\\S{0,4} (?:\\S{1,5} ){0,2}sms|mejla',
    'sent |(?:e-?mail|text)ed|enter (?:the )?(?:\\w{1,10} ){0,2}code|check your|envia|envoye|gesendet|geschickt|inviat|verzonden|gestuurd|wysla|gonder|gui (?:\\S{1,6} ){0,3}den|(?:~|di)kirim|mengirim|da (?:duoc )?gui',
    '(?:revisa|comprueba|consulta) (?:tu|su)|verifique (?:seu|sua)|verifiez votre|controlla la|(?:uber)?prufe|sprawdz|controleer je|kiem tra|periksa (?:email|kotak)|cek email|trimis|lahet(?:imme|etty|ettiin)|skicka[dt]|~sendt~|odesla|(?:po|za)sla|odosla|kuldt',
    '(?:geben sie|inserisci|introdu\\w{1,5}|ingrese|escribe|digite|saisissez|entrez|voer|wpisz|podaj|wprowadz|masukkan|nhap|zadejte|zadajte|ange|indtast|skriv inn|syota|unesite) (?:\\S{1,12} ){0,3}(?:cod(?:e|ice|igo)?|kod\\w{0,2}|koodi|ma|tan)~|kod\\w{0,3} (?:girin|yazin)',
  ],
} as const satisfies Record<string, readonly string[]>
