/** A business whose mails call a number of their own a code. */
export type Trade = 'booking' | 'appointment' | 'receipt' | 'hand-over' | 'meeting'

/** Which trades a folded text is about. One or two words of a trade are said in other mails too. */
export function findTrades(folded: string): Trade[] {
  const read = folded.slice(0, readLimit)
  const trades: Trade[] = []
  if (countWords(read, bookingWords) >= 3) trades.push('booking')
  if (bookingNames.test(read) && date.test(read)) trades.push('appointment')
  if (countWords(read, receiptWords) >= 2) trades.push('receipt')
  if (parcelWords.test(read) && handOverWords.test(read)) trades.push('hand-over')
  if (meetingWords.test(read) && invitationWords.test(read)) trades.push('meeting')
  return trades
}

const readLimit = 20_000

function countWords(read: string, words: RegExp): number {
  const said = new Set<string>()
  for (const [word] of read.matchAll(words)) said.add(word.slice(0, 5))
  return said.size
}

/** Words of stays and journeys. */
const bookingWords =
  /(?<!\p{L})(?:reserva|booking|buchung|prenota|бронир|rezerw|rezerv|check[ -]?in|check[ -]?out|guest|night|hotel|flight|itinerar|boarding|departure|arrival|gast|nacht|flug|huesped|noche|vuelo|hospede|noite|ospit|notti|volo|nuits?|chambre|voyageur|гост[ьия]|ночь|ночи|ночей|отел[ья]|заезд|выезд|рейс|misafir|gece|confirmed|confirme|confirmad|confermat|bestatigt|potwierdzon|potvrzen|подтвержден|підтверджен)/gu

const bookingNames =
  /(?<!\p{L})(?:appointment|reservation|booking|booked|ticket|termin(?:e|s|bestatigung|vereinbarung)?(?!\p{L})|buchung|reservierung|eintrittskarte|rendez-vous|reservation|billet|cita(?!\p{L})|reserva|entradas?(?!\p{L})|consulta|agendamento|ingresso|bilhete|appuntamento|prenotazione|biglietto|afspraak|boeking|reservering|bokning|bestilling|varaus|aika|wizyt|rezerwacj|bilet|rezervac|vstupenk|termin|idopont|foglalas|jegy|programare|rezervare|rezervacij|запись|записан|приема|приему|прием(?!\p{L})|бронирован|заброниров|билет|запис|прийом|бронюван|квиток|квитк|час за|резервац|ραντεβου|κρατηση|εισιτηρι|randevu|rezervasyon|حجز|موعد|تذكر|نوبت|رزرو|بليط|תור(?!\p{L})|פגישה|כרטיסים|अपॉइंटमेंट|बुकिंग|आरक्षण|टिकट|lich hen|dat cho|dat ban|dat phong|ve xem|reservasi|pemesanan|janji temu|tiket|temujanji|tempahan)|นัดหมาย|การจอง|จองโต๊ะ|预约|预订|订座|門票|门票|入场|預約|預訂|訂位|予約|来院|チケット|예약|입장권/u

/** A day, written with digits alone or with a month's name between. */
const date =
  /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|(?<!\d)\d{1,2}\.? (?:de |d')?\p{L}{3,12}\.?(?: de)? \d{4}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:\d{4}|at )|\d{1,2} ?[月월]|(?:kl\.?|um|a las|alle|as|om|at|в|о|klo|o) \d{1,2}[:.]\d{2}/u

/** Words of payments that are done. */
const receiptWords =
  /(?<!\p{L})(?:receipt|amount|total|subtotal|terminal|merchant|instal?ment|card|payment|transfer|transaction|beneficiary|betrag|summe|handler|karte|zahlung|beleg|uberweisung|montant|commercant|carte|paiement|recu(?!\p{L})|virement|beneficiaire|monto|importe|comercio|tarjeta|pago|cuotas|comprobante|recibo|transaccion|transferencia|beneficiario|comprovante|valor(?!\p{L})|nsu(?!\p{L})|estabelecimento|cartao|pagamento|parcelas|transacao|importo|esercente|carta(?!\p{L})|scontrino|bonifico|transazione|bedrag|betaal|betaling|bon(?!\p{L})|overboeking|belopp|belob|kortkop|betalning|kwota|kwot|karta|platnosc|paragon|przelew|castka|platba|prevod|osszeg|kartya|fizetes|utalas|suma|plata|chitanta|tranzacti|iznos|placanj|uplat|сумма|сумме|карт[аеуыо]|оплат|платеж|чек(?!\p{L})|терминал|магазин|перевод|получатель|операци|сума|картк|платіж|переказ|отримувач|операці|плащане|ποσο|καρτα|πληρωμη|συναλλαγη|αποδειξη|τερματικο|tutar|kart|odeme|taksit|isyeri|havale|مبلغ|بطاق|دفع|تحويل|المستفيد|مستفيد|סכום|כרטיס|תשלום|העברה|राशि|कार्ड|भुगतान|लेनदेन|so tien|thanh toan|giao dich|nguoi nhan|jumlah|kartu|pembayaran|nominal|penerima)|金额|銀行卡|银行卡|商户|转账|收款人|交易|批次|凭证|金額|カード|合計|支払|払込|振込|コンビニ|加盟店|금액|카드|결제|이체/gu

const meetingWords =
  /(?<!\p{L})(?:meeting|dial-in|dial in number|one tap mobile|conference call|webinar|zoom|webex|ms teams|microsoft teams|reunion|reuniao|riunione|besprechung|konferenz|vergadering|motet|mote|spotkani|schuzk|stretnuti|ertekezlet|sedint|sastanak|встреч|конференци|зустріч|конференці|срещ|συσκεψ|toplanti|اجتماع|جلسه|פגישה|मीटिंग|cuoc hop|rapat|mesyuarat)|การประชุม|会议|會議|会議|ミーティング|회의/u

const invitationWords =
  /(?<!\p{L})(?:id(?!\p{L})|dial-in|dial in number|one tap mobile|host pin|kimlig|идентификатор|ідентифікатор|معرف|شناسه|מזהה|आईडी|einlad|invit|convid|zaproszeni|приглаш|запрош|pozvan|davet|دعو|הזמנ)|会议号|會議號|邀请|邀請|招待|초대/u

const parcelWords =
  /(?<!\p{L})(?:parcel|package|shipment|paket|pakete|sendung|colis|paquete|encomenda|pacco|spedizione|pakje|pakket|pakke|forsendelse|paczk|przesylk|zasilk|zasielk|balik|csomag|kuldemeny|coletul|colet(?!\p{L})|posiljk|посылк|посилк|отправлени|відправленн|пратк|δεμα|αποστολη|kargo|gonderi|חבילה|חבילת|شحنت|طرد|مرسوله|पार्सल|buu kien|kien hang|don hang|bungkusan)|พัสดุ|包裹|快递|快件|貨件|荷物|宅配|택배|소포/u

const handOverWords =
  /(?<!\p{L})(?:pick(?:ed)?[ -]?up|collect|locker|courier|delivery agent|delivery person|abhol|packstation|paketshop|zusteller|retrait|retirer|casier|relais|livreur|recog|retirar|retiro|repartidor|casillero|taquilla|levantar|levantamento|retirada|recolh|entregador|cacifo|ritir|corriere|ophalen|afhalen|bezorger|pakketautomaat|hamta|ombud|hent|pakkeboks|pakkeautomat|nouto|nouda|odbior|odebra|odbierz|paczkomat|kurier|skrytk|vyzved|vydejn|kuryr|vyzdvih|atvet|futar|csomagautomata|ridica|easybox|curier|preuz|podig|paketomat|prevzem|prevzam|постамат|поштомат|почтомат|выдач|видач|курьер|кур.єр|ячейк|комірк|отриман|куриер|παραλαβ|παραλαμβ|κουριερ|teslim|kurye|استلام|المندوب|خزانه|איסוף|לאסוף|שליח|לוקר|डिलीवरी|पिकअप|लॉकर|nhan hang|lay hang|shipper|diambil|pengambilan|loker|kurir|kutip)|รับสินค้า|รับพัสดุ|ตู้|取件|快递柜|驿站|自提|骑手|取貨|取物|超商|受け取|受取|宅配ボックス|ロッカー|配達員|찾아가|수령|보관함|무인택배|배달원|픽업/u
