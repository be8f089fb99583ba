// On folded text, in which й is и and accents are gone. A mail's business is told by its words; which of them have to come together, trades.ts says.

/** Words of stays and journeys. */
export const bookingWords =
  /(?<!\p{L})(?:reserva|booking|buchung|prenota|бронир|rezerw|rezerv|check[ -]?in|check[ -]?out|guest|night|hotel|flight|itinerar|boarding|departure|arrival|gast|nacht|flug|huesped|noche|vuelo|hospede|noite|ospit|notti|volo|nuits?|chambre|voyageur|гост[ьия]|ночь|ночи|ночеи|отел[ья]|заезд|выезд|реис|misafir|gece|confirmed|confirme|confirmad|confermat|bestatigt|potwierdzon|potvrzen|подтвержден|підтверджен)/gu

export const bookingNames =
  /(?<!\p{L})(?:appointment|reservation|booking|booked|ticket|termin(?:e|s|bestatigung|vereinbarung)?(?!\p{L})|buchung|reservierung|eintrittskarte|rendez-vous|reservation|billet|cita(?!\p{L})|reserva|entradas?(?!\p{L})|consulta|agendamento|ingresso|bilhete|appuntamento|prenotazione|biglietto|afspraak|boeking|reservering|bokning|bestilling|varaus|aika|wizyt|rezerwacj|bilet|rezervac|vstupenk|termin|idopont|foglalas|jegy|programare|rezervare|rezervacij|запись|записан|приема|приему|прием(?!\p{L})|бронирован|заброниров|билет|запис|прииом|бронюван|квиток|квитк|час за|резервац|ραντεβου|κρατηση|εισιτηρι|randevu|rezervasyon|حجز|موعد|تذكر|نوبت|رزرو|بليط|תור(?!\p{L})|פגישה|כרטיסים|अपॉइंटमेंट|बुकिंग|आरक्षण|टिकट|lich hen|dat cho|dat ban|dat phong|ve xem|reservasi|pemesanan|janji temu|tiket|temujanji|tempahan)|นัดหมาย|การจอง|จองโต๊ะ|订房|訂房|入住|预约|预订|订座|門票|门票|入场|預約|預訂|訂位|予約|来院|チケット|예약|입장권/u

/** A day, written with digits alone or with a month's name between. */
export const date =
  /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|(?<![\d/])\d{1,2}\/\d{1,2}(?![\d/])|(?<!\d)\d{1,2}\.? (?:de |d')?\p{L}{3,12}\.?(?: de)? \d{4}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:\d{4}|at )|\d{1,2} ?[月월]|(?:kl\.?|um|a las|alle|as|om|at|в|о|klo|o) \d{1,2}[:.]\d{2}/u

/** Words of payments that are done. */
export const receiptWords =
  /(?<!\p{L})(?:receipt|purchase|compra(?!\p{L})|aprobad[ao]|aprovad[ao]|achat|acquisto|visa(?!\p{L})|mastercard|approved|amount|total|subtotal|terminal|merchant|instal?ment|card|payment|transfer|transaction|beneficiary|betrag|summe|handler|karte|zahlung|beleg|uberweisung|montant|commercant|carte|paiement|recu(?!\p{L})|virement|beneficiaire|monto|importe|comercio|tarjeta|pago|cuotas|comprobante|recibo|transaccion|transferencia|beneficiario|comprovante|valor(?!\p{L})|nsu(?!\p{L})|estabelecimento|cartao|pagamento|parcelas|transacao|importo|esercente|carta(?!\p{L})|scontrino|bonifico|transazione|bedrag|betaal|betaling|bon(?!\p{L})|overboeking|belopp|belob|kortkop|betalning|kwota|kwot|karta|platnosc|paragon|przelew|castka|platba|prevod|osszeg|kartya|fizetes|utalas|suma|plata|chitanta|tranzacti|iznos|placanj|uplat|сумма|сумме|карт[аеуыо]|оплат|платеж|чек(?!\p{L})|терминал|магазин|перевод|получатель|операци|сума|картк|платіж|переказ|отримувач|операці|плащане|ποσο|καρτα|πληρωμη|συναλλαγη|αποδειξη|τερματικο|tutar|kart|odeme|taksit|isyeri|havale|مبلغ|بطاق|دفع|تحويل|المستفيد|مستفيد|סכום|כרטיס|תשלום|העברה|राशि|कार्ड|भुगतान|लेनदेन|so tien|thanh toan|giao dich|nguoi nhan|jumlah|kartu|pembayaran|nominal|penerima)|金额|銀行卡|银行卡|商户|转账|收款人|交易|批次|凭证|金額|カード|合計|支払|払込|振込|コンビニ|加盟店|금액|카드|결제|이체/gu

export const meetingWords =
  /(?<!\p{L})(?:meeting|زووم|זום|dial-in|dial in number|one tap mobile|conference call|webinar|zoom|webex|ms teams|microsoft teams|reunion|reuniao|riunione|besprechung|konferenz|vergadering|motet|mote|spotkani|schuzk|stretnuti|ertekezlet|sedint|sastanak|встреч|конференци|зустріч|конференці|срещ|συσκεψ|toplanti|اجتماع|جلسه|פגישה|मीटिंग|cuoc hop|rapat|mesyuarat)|การประชุม|会议|會議|会議|ミーティング|회의/u

export const invitationWords =
  /(?<!\p{L})(?:id(?!\p{L})|dial-in|dial in number|one tap mobile|host pin|kimlig|идентификатор|ідентифікатор|(?:ال)?معرف|شناسه|מזהה|आईडी|einlad|invit|convid|zaproszeni|приглаш|запрош|pozvan|davet|دعو|הזמנ)|(?<![a-z])id(?![a-z])|会议号|會議號|邀请|邀請|招待|초대/u

/** What is to be paid at a shop's till, by numbers that the till asks for. */
export const payableWords = /コンビニ|払込|お?支払い?期限|お支払い?方法|(?<!\p{L})multibanco|(?<!\p{L})oxxo|(?<!\p{L})boleto/u

export const parcelWords =
  /(?<!\p{L})(?:parcel|package|shipment|paket|pakete|sendung|colis|paquete|encomenda|pacco|spedizione|pakje|pakket|pakke|forsendelse|paczk|przesylk|zasilk|zasielk|balik|csomag|kuldemeny|coletul|colet(?!\p{L})|posiljk|посылк|посилк|отправлени|відправленн|пратк|δεμα|αποστολη|kargo|gonderi|חבילה|חבילת|شحنت|طرد|مرسوله|पार्सल|buu kien|kien hang|don hang|bungkusan)|พัสดุ|包裹|快递|快件|貨件|荷物|宅配|택배|소포/u

export const handOverWords =
  /(?<!\p{L})(?:pick(?:ed)?[ -]?up|collect|locker|courier|delivery agent|delivery person|abhol|packstation|paketshop|zusteller|retrait|retirer|casier|relais|livreur|recog|retirar|retiro|repartidor|casillero|taquilla|levantar|levantamento|retirada|recolh|entregador|cacifo|ritir|corriere|ophalen|afhalen|bezorger|pakketautomaat|hamta|ombud|hent|pakkeboks|pakkeautomat|nouto|nouda|odbior|odebra|odbierz|paczkomat|kurier|skrytk|vyzved|vydejn|kuryr|vyzdvih|atvet|futar|csomagautomata|ridica|easybox|curier|preuz|podig|paketomat|prevzem|prevzam|постамат|поштомат|почтомат|выдач|видач|получите по|получить по|отримаите за|заберите|заберіть|курьер|кур.єр|ячеик|комірк|отриман|куриер|παραλαβ|παραλαμβ|κουριερ|teslim|kurye|استلام|المندوب|خزانه|איסוף|לאסוף|שליח|לוקר|डिलीवरी|पिकअप|लॉकर|nhan hang|lay hang|shipper|diambil|pengambilan|loker|kurir|kutip)|รับสินค้า|รับพัสดุ|ตู้|取件|快递柜|驿站|自提|骑手|取貨|取物|超商|受け取|受取|宅配ボックス|ロッカー|配達員|찾아가|수령|보관함|무인택배|배달원|픽업/u

/** A code that is shown to somebody: at a counter, a till, an entrance. */
export const shownWords =
  /(?<!\p{L})(?:show (?:this |the |your )?(?:code|pin)|at (?:the|our) (?:counter|till|desk|entrance|barrier)|in store|zeigen sie|vorzeigen|an der kasse|im laden|presentez|montrez|en magasin|en caisse|muestra|muestre|presenta|en tienda|en caja|mostre|apresente|na loja|no caixa|mostra(?!\p{L})|mostri|in negozio|alla cassa|laat (?:de |deze )?code|tonen|in de winkel|aan de kassa|visa (?:upp )?(?:kod|denna)|vis koden|i butiken|i butikken|i kassan|nayta|pokaz|okaz|przy kasie|w sklepie|ukazte|predlozte|na pokladne|mutassa|a penztarnal|arata(?!\p{L})|prezinta|in magazin|la casa(?!\p{L})|pokazite|покажите|предъявите|назовите|на кассе|в магазине|покажіть|назвіть|на касі|покажете|на касата|δειξτε|στο ταμειο|kasada|magazada|gosterin|اظهر|المتجر|الكاشير|הציגו|בקופה|نشان دهيد|فروشنده|दिखाएं|दिखाये|काउंटर|xuat trinh|dua ma|tai quay|tunjukkan|di kasir|di toko)|แสดงรหัส|เคาน์เตอร์|หน้าร้าน|出示|到店|柜台|櫃檯|お見せ|ご提示|店頭|보여주|제시|매장/u

/** Where somebody stands and takes it. "In the store" may be an online one. */
export const tillWords =
  /(?<!\p{L})(?:at (?:the|our) (?:counter|till|desk|entrance|barrier)|an der kasse|en caisse|en caja|no caixa|alla cassa|aan de kassa|i kassan|przy kasie|na pokladne|a penztarnal|на кассе|на касі|на касата|στο ταμειο|kasada|בקופה|काउंटर|tai quay|di kasir)|เคาน์เตอร์|柜台|櫃檯|レジで|계산대/u

/** Friends who are to come, too. */
export const inviteWords =
  /(?<!\p{L})(?:invite (?:a |your )?friend|refer (?:a |your )?friend|friends with|with (?:your |a )?friend|freunde|parrain|vos amis|tus amigos|(?:tu|su) amig[oa]|amigos com|seus amigos|convide|un amico|tuoi amici|vrienden|dina vanner|in vanner|venner|ystav|znajomych|pratele|priatelov|barataid|prieteni|prijatelj|друзеи|друзьям|друзів|приятел|φιλους|arkadas|اصدقا|صديق|חברים|חבר |دوستان|दोस्त|ban be|teman)|เพื่อน|好友|朋友|友達|お友だち|친구/u

/** A way in, and what has keys of its own: a door, a box with a key, a garage, a network, a printer, a machine. */
export const doorWords =
  /(?<!\p{L})(?:printer|vending|kiosk|drucker|imprimante|impresora|impressora|stampante|skrivare|drukark|tiskarn|nyomtato|imprimanta|принтер|εκτυπωτ|yazici|طابع|מדפסת|प्रिंटर|may in|automat(?!\p{L})|wi-?fi|wlan|keypad|by the door|pdf(?!\p{L})|key ?box|key ?safe|(?:smart )?lock(?!\p{L})|parkschein|ausfahrt|einfahrt|serrure|cerradura|fechadura|serratura|turschloss|zamek|zamka|замка|замок|kilit|قفل|(?:ال)?باب(?!\p{L})|מנעול|lock ?box|the keys?(?!\p{L})|front door|barrier|car park|parking|garage|gate(?!\p{L})|schlusselkasten|schlusseltresor|haustur|parkhaus|schranke|boite a cles|portail|digicode|caja de llaves|las llaves|porton|caixa de chaves|portao|cassetta delle chiavi|le chiavi|cancello|sleutelkluis|slagboom|nyckelsk|nyckelbox|nokkelboks|skrytka na klucze|furtka|brama|szlaban|schranka na klice|klice|brana|kulcsszef|kapu|cutia cu chei|interfon|kljuc|ключ|калитк|ворот|подъезд|домофон|шлагбаум|сеиф|під.ізд|хвіртк|κλειδι|πορτα|anahtar|bariyer|مفتاح|البوابه|الباب|מפתח|שער|كليد|चाबी|chia khoa|kunci|gerbang)|กุญแจ|ประตู|เครื่องพิมพ์|打印机|印表機|プリンター?|프린터|门禁|大门|院门|房门|门锁|密码锁|大門|門鎖|停车场|停車場|駐車場|オートロック|入室|주차장|钥匙|鑰匙|鍵|玄関|현관|열쇠|차단기/u

/** A table, a seat, a meal. */
export const tableWords =
  /(?<!\p{L})(?:table for|your table|tisch (?:fur|reserviert)|table reservee|votre table|mesa (?:reservada|para)|tavolo|tafel|bord bokat|ditt bord|stolik|stul rezerv|stolu|asztal|masa(?!\p{L})|masa rezerv|столик|τραπεζ|طاوله|שולחן|ميز|टेबल|ban an|meja)|โต๊ะ|订座|訂位|席|테이블/u

/** Something to be had for less or for nothing, beyond what the words of offers say. */
export const giftWords =
  /[0-9] ?[%٪]|[%٪] ?[0-9]|(?<!\p{L})(?:gift ?card|gift voucher|geschenk|gutschein|carte cadeau|cheque cadeau|tarjeta (?:de )?regalo|vale[ -]presente|cartao presente|carta regalo|buono regalo|cadeaukaart|cadeaubon|presentkort|gavekort|lahjakort|karta podarunkowa|darkova kart|darkovy poukaz|ajandekkart|card cadou|poklon bon|подарочн|подарунков|δωροκαρτα|hediye kart|hediye ceki|بطاقه هدي|بطاقه الهدي|כרטיס המתנה|כרטיס מתנה|שובר|كارت هديه|गिफ्ट|the qua tang|kartu hadiah|voucher|coupon|cupon|kupon|купон|промокод)|บัตรของขวัญ|礼品卡|禮品卡|ギフト|기프트|상품권/u

/** Somebody who asks for it at the door or in the car. */
export const personWords =
  /(?<!\p{L})(?:courier|porter|concierge|receptionist|security guard|doorman|janitor|caretaker|portier|pfortner|hausmeister|rezeption|gardien|receptionniste|vigile|conserje|recepcionista|vigilante|portero|porteiro|portinaio|receptionist|receptie|vaktmast|vratn|recepc|straznik|portier|portas|recepcio|paznic|охранник|вахтер|консьерж|охоронц|консьєрж|πορτιερ|θυρωρ|guvenlik gorevlisi|kapici|danisma|(?:ال|لل)?حارس|(?:ה|ל)?שומר|سيكيورتي|गार्ड|bao ve|le tan|satpam|resepsionis|driver|rider(?!\p{L})|technician|(?:delivery|service|field|sales) (?:agent|person|man|boy|guy|partner|executive|associate|rider|staff|team)|cashier|executive|engineer|waiter|barista|pharmacist|chauffeur|captain|zusteller|fahrer|techniker|livreur|chauffeur|coursier|technicien|serwisant|montazyst|technik(?!\p{L})|technika|szerelo|tehnician|serviser|мастер|маистер|инженер|техник|τεχνικ|teknisyen|usta(?!\p{L})|(?:ال)?فني(?!\p{L})|تکنسين|تعميركار|तकनीशियन|ky thuat vien|teknisi|repartidor|conductor|mensajero|tecnico|entregador|motorista|corriere|fattorino|autista|bezorger|koerier|monteur|chauffor|foraren|budet|sjaforen|kurier|kierowc|doreczyciel|kuryr|ridic|futar|sofor|curier|sofer|dostavljac|vozac|курьер|водител|кур.єр|водіє|водію|куриер|шофьор|οδηγο|κουριερ|διανομε|kurye|surucu|(?:ال|لل)?مندوب|(?:ال|لل)?سائق|(?:ל|ה)?שליח|(?:ל|ה)?נהג|(?:ל|ה)?טכנאי|راننده|डिलीवरी वाले|डिलीवरी बॉय|डिलीवरी एजेंट|डिलीवरी पार्टनर|ड्राइवर|shipper|tai xe|kurir|pengemudi)|ไรเดอร์|พนักงานส่ง|คนขับ|ช่าง|作業員|係員|スタッフ|师傅|師傅|工程师|骑手|快递员|司机|外送員|司機|配達員|ドライバー|배달원|기사님/u

/** It is settled: what follows only says so. */
export const doneWords =
  /(?<!\p{L})(?:confirmed|received your|placed|bestatigt(?!\p{L})|confirmee?s?(?!\p{L})|enregistree?(?!\p{L})|confirmad[oa]|registrad[oa]|confermat[oa]|bevestigd|bekraftad|bekreftet|vahvistettu|potwierdzon|potvrzen(?!i)|potvrden(?!i)|megerositve|visszaigazol|confirmata?(?!\p{L})|inregistrat|потвърден(?!и)|подтвержден(?!и)|оформлен|підтверджен(?!н)|оформлено|επιβεβαιωθηκε|onaylandi|tamamlandi|تم تاكيد|تم حجز|אושרה?|पुष्टि हो|da duoc xac nhan|thanh cong|dikonfirmasi|berhasil)|ยืนยันแล้ว|สำเร็จ|已确认|已確認|成功|確定|承りました|확정|완료/u
