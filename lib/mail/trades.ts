/** Words of stays and journeys. On folded text. */
const bookingWords =
  /(?<!\p{L})(?:reserva|booking|buchung|prenota|бронир|rezerw|rezerv|check[ -]?in|check[ -]?out|guest|night|hotel|flight|itinerar|boarding|departure|arrival|gast|nacht|flug|huesped|noche|vuelo|hospede|noite|ospit|notti|volo|nuits?|chambre|voyageur|гост[ьия]|ночь|ночи|ночей|отел[ья]|заезд|выезд|рейс|misafir|gece)/gu

/** Words of payments that are done. */
const receiptWords =
  /(?<!\p{L})(?:receipt|amount|total|subtotal|terminal|merchant|instal?ment|card|payment|betrag|summe|handler|karte|zahlung|beleg|montant|commercant|carte|paiement|recu|monto|importe|comercio|tarjeta|pago|cuotas|comprobante|recibo|valor|estabelecimento|cartao|pagamento|parcelas|importo|esercente|carta|scontrino|bedrag|betaling|bon(?!\p{L})|kwota|karta|platnosc|paragon|castka|platba|osszeg|kartya|fizetes|suma|plata|chitanta|сумма|карта|оплата|платеж|чек|терминал|магазин|сума|картка|платіж|tutar|kart|odeme|taksit|isyeri|مبلغ|بطاق|دفع|מבלג|סכום|כרטיס|תשלום|राशि|कार्ड|भुगतान|so tien|thanh toan|jumlah|kartu|pembayaran)|金额|銀行卡|银行卡|商户|金額|カード|合計|금액|카드|결제/gu

/** Three different words of the trade: one or two are said in other mails too. */
export const isBooking = (folded: string): boolean => isTrade(folded, bookingWords)

export const isReceipt = (folded: string): boolean => isTrade(folded, receiptWords)

function isTrade(folded: string, words: RegExp): boolean {
  const said = new Set<string>()
  for (const [word] of folded.slice(0, readLimit).matchAll(words)) said.add(word.slice(0, 5))
  return said.size >= 3
}

/** A parcel, and that somebody fetches it or hands it over. */
export function isHandOver(folded: string): boolean {
  const read = folded.slice(0, readLimit)
  return parcelWords.test(read) && handOverWords.test(read)
}

const readLimit = 20_000

const parcelWords =
  /(?<!\p{L})(?:parcel|package|shipment|paket|pakete|sendung|colis|paquete|encomenda|pacco|spedizione|pakje|pakket|pakke|forsendelse|paczk|przesylk|zasilk|zasielk|balik|csomag|kuldemeny|coletul|colet(?!\p{L})|posiljk|посылк|посилк|отправлени|відправленн|пратк|δεμα|αποστολη|kargo|gonderi|חבילה|חבילת|المشحون|شحنت|طرد|مرسوله|पार्सल|buu kien|kien hang|don hang|bungkusan)|พัสดุ|包裹|快递|快件|貨件|荷物|宅配|택배|소포/u

const handOverWords =
  /(?<!\p{L})(?:pick(?:ed)?[ -]?up|collect|locker|courier|delivery agent|delivery person|abhol|packstation|paketshop|zusteller|retrait|retirer|casier|relais|livreur|recog|retirar|retiro|repartidor|casillero|taquilla|levantar|levantamento|retirada|recolh|entregador|cacifo|ritir|corriere|ophalen|afhalen|bezorger|pakketautomaat|hamta|ombud|hent|pakkeboks|pakkeautomat|nouto|nouda|odbior|odebra|odbierz|paczkomat|kurier|skrytk|vyzved|vydejn|kuryr|vyzdvih|kurier|atvet|futar|csomagautomata|ridica|easybox|curier|preuz|podig|paketomat|prevzem|prevzam|постамат|поштомат|почтомат|выдач|видач|курьер|кур.єр|ячейк|комірк|отриман|куриер|автомат за пратки|παραλαβ|παραλαμβ|κουριερ|teslim|kurye|استلام|المندوب|خزانه|תחויל|איסוף|לאסוף|שליח|לוקר|डिलीवरी|पिकअप|लॉकर|nhan hang|lay hang|shipper|diambil|pengambilan|loker|kurir|kutip)|รับสินค้า|รับพัสดุ|ตู้|取件|快递柜|驿站|自提|骑手|取貨|取物|超商|受け取|受取|宅配ボックス|ロッカー|配達員|찾아가|수령|보관함|무인택배|배달원|픽업/u
