/** What webmails call their folders, the lines of a mail's header and the state of being busy, in the languages they are translated into. */

export type FolderKind = 'inbox' | 'spam' | 'sent' | 'drafts' | 'trash' | 'archive'

const folderNames: Record<FolderKind, string> = {
  inbox:
    'inbox|входящие|posteingang|eingang|boîte de réception|réception|courrier entrant|bandeja de entrada|recibidos|entrada|caixa de entrada|posta in arrivo|in arrivo|odebrane|skrzynka odbiorcza|gelen kutusu|gelen|вхідні|收件箱|收件匣|受信トレイ|受信箱|받은편지함|받은 편지함|받은메일함|البريد الوارد|الوارد|postvak in|inkorg|indbakke|innboks|saapuneet|doručená pošta|doručené|beérkezett üzenetek|beérkezett|primite|mesaje primite|εισερχόμενα|дואר נכנס|דואר נכנס|صندوق ورودی|kotak masuk|hộp thư đến|กล่องขาเข้า|กล่องจดหมาย|входяща поща|इनबॉक्स',
  spam: 'spam|junk|junk email|junk e-mail|junk mail|bulk|bulk mail|junkemail|спам|нежелательная почта|нежелательные|spamverdacht|junk-e-mail|unerwünscht|pourriel|pourriels|courrier indésirable|indésirables|indésirable|correo no deseado|no deseado|lixo eletrónico|lixo eletrônico|lixo electrónico|posta indesiderata|indesiderata|wiadomości-śmieci|niechciane|istenmeyen|istenmeyen e-posta|önemsiz|gereksiz|небажана пошта|垃圾邮件|垃圾郵件|垃圾箱|迷惑メール|스팸|스팸함|스팸메일함|정크 메일|البريد غير المرغوب فيه|بريد غير هام|البريد العشوائي|ongewenste e-mail|ongewenst|skräppost|uønsket e-mail|søppelpost|roskaposti|nevyžádaná pošta|levélszemét|mesaje nedorite|ανεπιθύμητα|ανεπιθύμητη αλληλογραφία|דואר זבל|ספאם|هرزنامه|thư rác|จดหมายขยะ|สแปม|स्पैम|нежелана поща',
  sent: 'sent|sent mail|sent items|sent messages|отправленные|gesendet|gesendete objekte|gesendete elemente|envoyés|messages envoyés|éléments envoyés|enviados|elementos enviados|mensajes enviados|itens enviados|inviati|posta inviata|wysłane|gönderilmiş|gönderilenler|gönderilmiş öğeler|giden|надіслані|已发送|已发邮件|已傳送|寄件備份|送信済み|送信済みトレイ|送信済みメール|보낸편지함|보낸 편지함|보낸메일함|المرسلة|البريد المرسل|العناصر المرسلة|verzonden|verzonden items|skickat|sendt|sendte|lähetetyt|odeslaná pošta|odeslané|elküldött|elküldött üzenetek|trimise|απεσταλμένα|נשלחו|دואר יוצא|ارسال شده|terkirim|đã gửi|ส่งแล้ว|изпратени|भेजे गए',
  drafts:
    'drafts|draft|черновики|entwürfe|brouillons|borradores|rascunhos|bozze|szkice|kopie robocze|robocze|taslaklar|чернетки|草稿|草稿箱|下書き|임시보관함|임시 보관함|المسودات|مسودات|concepten|utkast|kladder|luonnokset|koncepty|rozepsané|piszkozatok|ciorne|schițe|πρόχειρα|טיוטות|پیش‌نویس‌ها|draf|thư nháp|ร่าง|แบบร่าง|чернови|ड्राफ़्ट',
  trash:
    'trash|deleted|deleted items|deleted messages|bin|корзина|удаленные|удалённые|papierkorb|gelöschte elemente|corbeille|éléments supprimés|papelera|eliminados|lixeira|lixo|itens excluídos|cestino|posta eliminata|kosz|usunięte|çöp|çöp kutusu|silinmiş öğeler|кошик|已删除|已删除邮件|废件箱|垃圾桶|ゴミ箱|ごみ箱|휴지통|지운편지함|المهملات|سلة المهملات|العناصر المحذوفة|prullenbak|verwijderde items|papperskorgen|slettet post|papirkurv|papperskorg|søppel|roskakori|koš|odstraněné|törölt elemek|kuka|lomtár|coș de gunoi|gunoi|κάδος|κάδος απορριμμάτων|אשפה|سطل زباله|sampah|thùng rác|ถังขยะ|кошче|ट्रैश',
  archive:
    'archive|archives|архив|archiv|archivo|arquivo|archivio|archiwum|arşiv|архів|归档|存档|アーカイブ|보관함|الأرشيف|archief|arkiv|arkisto|archív|archívum|arhivă|αρχείο|ארכיון|بایگانی|arsip|lưu trữ|all mail|вся почта',
}

const folders = new Map(
  Object.entries(folderNames).flatMap(([kind, names]) => names.split('|').map((name) => [name, kind as FolderKind] as const)),
)

/** The folder that a text names, beside a count: "Spam (3)". */
export function folderNamed(text: string): FolderKind | undefined {
  return text.length > 60 ? undefined : folders.get(stripCount(foldCase(text)))
}

/** Lower case; of a capital İ, which Turkish names begin with, "i" is left without the dot that lower case sets apart. */
function foldCase(text: string): string {
  return text.toLowerCase().replaceAll('\u0307', '')
}

/** Digits at either end, with what stands around them: "3. Spam", "Spam (3)". */
function stripCount(text: string): string {
  return text.replace(/^[\s\d()[\]:.•·]+|[\s\d()[\]:•·+/]+$/g, '').trim()
}

export type HeaderField = 'from' | 'to' | 'subject' | 'date'

const fieldNames: Record<HeaderField, string> = {
  from: 'from|sender|от|от кого|отправитель|von|absender|de|expéditeur|remitente|remetente|da|mittente|od|nadawca|kimden|gönderen|від|від кого|发件人|寄件者|寄件人|差出人|送信者|보낸사람|보낸 사람|발신자|من|المرسل|van|afzender|från|avsändare|fra|afsender|avsender|lähettäjä|odesílatel|feladó|de la|expeditor|από|αποστολέας|מאת|از|فرستنده|dari|pengirim|từ|người gửi|จาก|ผู้ส่ง|от:|подател|प्रेषक',
  to: 'to|recipient|recipients|кому|получатель|получатели|копия|an|empfänger|à|destinataire|destinataires|para|destinatario|destinatário|a|al|destinatari|do|odbiorca|dw|kime|alıcı|кому:|одержувач|收件人|收件者|宛先|받는사람|받는 사람|수신자|إلى|المستلم|aan|till|til|mottagare|modtager|mottaker|vastaanottaja|komu|příjemce|címzett|către|destinatar|προς|אל|به|kepada|ke|đến|tới|ถึง|до|получател|cc|bcc|kopie|copie|copia|cópia|抄送|副本|참조|reply-to|reply to|ответить|antwort an|répondre à',
  subject:
    'subject|title|тема|betreff|objet|sujet|asunto|assunto|oggetto|temat|konu|主题|主旨|件名|제목|الموضوع|onderwerp|ämne|emne|aihe|předmět|tárgy|subiect|θέμα|נושא|موضوع|subjek|subyek|perihal|chủ đề|tiêu đề|เรื่อง|หัวเรื่อง|विषय',
  date: 'date|received|sent|time|дата|получено|отправлено|datum|empfangen|gesendet|zeit|reçu|envoyé|fecha|recibido|enviado|data|recebido|ricevuto|inviato|otrzymano|tarih|alındı|отримано|日期|时间|時間|日時|受信日時|날짜|받은날짜|보낸날짜|시간|التاريخ|تاريخ|ontvangen|verzonden|mottaget|dato|modtaget|päivämäärä|päiväys|přijato|dátum|dată|ημερομηνία|תאריך|تاریخ|tanggal|ngày|วันที่|दिनांक',
}

const fields = new Map(
  Object.entries(fieldNames).flatMap(([field, names]) => names.split('|').map((name) => [name, field as HeaderField] as const)),
)

/** The header line that a label or a column's head names: "From:", "Тема". */
export function headerFieldNamed(text: string): HeaderField | undefined {
  return text.length > 30
    ? undefined
    : fields.get(
        foldCase(text)
          .replace(/^[\s.:•]+|[\s.:：▲▼↑↓*]+$/g, '')
          .trim(),
      )
}

/** An avatar's "A" or "AL", which are no labels, though either is "to" in Italian. */
export function areInitials(text: string): boolean {
  return /^(?:.|\p{Lu}{2})$/u.test(text)
}

/** A label that stands before its value in one text: "From: Name <address>". */
export function headerFieldBefore(text: string): HeaderField | undefined {
  const label = /^([^:：]{1,24})[:：]/.exec(text)?.[1]
  return label === undefined ? undefined : headerFieldNamed(label)
}

const busy =
  /^(?:loading|please wait|wait|загрузка|идёт загрузка|идет загрузка|подождите|пожалуйста, подождите|wird geladen|laden|lade|bitte warten|chargement|cargando|carregando|caricamento|ładowanie|wczytywanie|yükleniyor|завантаження|加载中|正在加载|載入中|読み込み中|読込中|로딩|불러오는 중|جار التحميل|جارٍ التحميل|laddar|indlæser|laster|ladataan|načítání|betöltés|se încarcă|φόρτωση|טוען|memuat|đang tải|กำลังโหลด|зареждане)[\s.…!]*$|^(?:loading|загрузка)\b.{0,40}(?:\.{3}|…)$/i

export function saysBusy(text: string): boolean {
  return text.length < 60 && busy.test(text)
}

const mailWord =
  /web-?mail|\b(?:web mail|e-?mails?|mail(?:box)?|inbox|imap|roundcube|sogo|horde|imp|zimbra|squirrelmail|rainloop|snappymail|cypht|afterlogic|kopano|axigen|icewarp|mdaemon|smartermail|outlook|exchange|owa|mailcow|nextcloud|open-xchange|ox app suite|tutanota|tuta|proton|fastmail|groupware|postfix|posteo|mailbox|mailpile|courier|citadel|webcit|hordemail|zoho|workspace)\b|почт|posta|messagerie|poczta|courrier|courriel|correo|correio|e-posta|пошт|邮箱|邮件|郵件|メール|메일|بريد|posti|pošta|levelezés|پست الکترونیک|رایانامه|ایمیل|דוא"ל/i

export function speaksOfMail(text: string): boolean {
  return mailWord.test(text.slice(0, 500))
}

const mailActions = new Set(
  'reply|reply all|forward|compose|new message|new mail|write|write mail|new email|ответить|переслать|написать|написать письмо|создать сообщение|antworten|weiterleiten|verfassen|neue nachricht|schreiben|répondre|transférer|nouveau message|rédiger|écrire|responder|reenviar|redactar|nuevo mensaje|encaminhar|escrever|nova mensagem|rispondi|inoltra|scrivi|nuovo messaggio|odpowiedz|prześlij dalej|przekaż|utwórz|napisz|yanıtla|ilet|yeni ileti|oluştur|відповісти|переслати|написати|回复|转发|写信|写邮件|回覆|轉寄|返信|転送|作成|メール作成|답장|전달|메일쓰기|편지쓰기|رد|الرد|إعادة توجيه|إنشاء|beantwoorden|doorsturen|opstellen|svara|vidarebefordra|svar|videresend|vastaa|odpovědět|přeposlat|válasz|továbbítás|răspunde|redirecționează|απάντηση|προώθηση|השב|העבר|پاسخ|balas|teruskan|trả lời|chuyển tiếp|ตอบกลับ|ส่งต่อ|отговор|mark as read|mark as unread|mark as spam|spam melden'.split(
    '|',
  ),
)

/** "Reply", "Compose": what only a mail program offers, two of them at least to be sure. */
export function isMailAction(text: string): boolean {
  return (
    text.length < 40 &&
    mailActions.has(
      foldCase(text)
        .replace(/[\s…:+]+$/, '')
        .trim(),
    )
  )
}
