import type { WordList } from './word-list'

/** What mails call the numbers that are no codes, by language. */
export const numberWords: readonly WordList[] = [
  {
    language: 'en',
    kind: 'other-number',
    words:
      'boarding pin*, exam pin*, centre pin, attendance code*, retrieval code*, quiz pin*, completion code*, happy code, order number*, order no, order nr, order id, order ref*, order code, purchase order, po number, po box, p o box, pobox, invoice number*, invoice no, invoice id, receipt number, receipt no, receipt id, bill number, bill no, tracking number*, tracking no, tracking id, tracking code*, tracking #, shipment number, shipment id, shipment code, parcel number, consignment number, awb, waybill number, waybill, reference number*, reference no, reference code*, reference id, reference, ref number, ref no, ref id, ref code, ref, case number*, case no, case id, ticket number*, ticket no, ticket id, ticket code, request number, request id, incident number, incident id, claim number, claim no, claim code*, claim id, booking number, booking no, booking id, booking reference, booking ref, booking code*, booking confirmation code, reservation number, reservation code*, reservation id, confirmation number*, confirmation no, confirmation #, itinerary number, pnr, flight number, flight no, train number, train no, transaction id, transaction number, transaction no, transaction ref*, txn id, txn no, txn, utr, rrn, rrn no, upi ref*, upi, imps ref, neft ref, cheque no, check number, check no, payment id, payment reference, payment number, account number*, account no, account num, account id, acct no, acct, a c no, a c, ac no, iban, card number*, card no, card ending*, booking confirmation, reservation confirmation, flight confirmation, hotel confirmation, travel confirmation, appointment confirmation, payment confirmation, transfer confirmation, delivery confirmation, shipping confirmation, ending in, ending with, ends with, ending, last four digits, last 4 digits, policy number, policy no, membership number, membership no, member number, member no, member id, membership id, customer number, customer no, customer id, customer code, client number, client id, client no, user number, user id, userid, employee id, employee number, student id, student number, patient id, patient number, serial number, serial no, model number, model no, part number, part no, item number, item no, item code, item id, product code*, product number, product id, product no, style number, article number, sku, upc, ean, isbn, issn, asin, imei, vin, phone number*, phone no, telephone number, telephone no, mobile number*, mobile no, mob no, contact number, contact no, helpline*, toll free, tollfree, toll free number, customer care*, call us*, call us at, call me on, call me at, call now, call on, telephone, tel, fax, fax number, whatsapp us, sms to, send sms to, text to, send to, txt to, txt, dial, calling, please call, call, zip code*, zipcode*, postal code*, postcode*, post code*, area code*, country code*, dialing code, dialling code, promo code*, promocode*, promotion code*, promotional code*, coupon code*, coupon*, voucher code*, voucher*, discount code*, gift code*, gift card code*, gift card number, gift card*, offer code*, referral code*, referral id, referral pin, invite code*, invitation code*, redemption code*, redeem code, sale code, savings code, bonus code, campaign code, vip code, shipping code, error code*, status code, http code, exit code, bar code*, barcode*, qr code*, qr, sort code*, swift code, bic, ifsc*, ifsc code, routing number, bank code, branch code, tax code, tax id, tax number, vat number, vat no, vat id, vat reg*, gst number, gstin, registration number, company number, company no, company registration*, reg no, license number, licence number, licence no, license no, license plate, licence plate, license key, product key, serial key, dress code*, source code*, code of conduct, code of practice, code review*, zip file, morse code, build number, build no, version number, v no, issue number, issue no, issue #, bug, bugs, pr #, pull request, bug #, bug id, commit, meeting id, meeting number, meeting passcode, meeting password, wifi password*, wi fi password*, wlan passwort, wlan schlussel, door code*, gate code*, alarm code*, lockbox code, key box code, building code, conference id, conference code, dial in, participant code, webinar id, room number, room no, unit no, unit number, flat no, house no, building no, plot no, seat number, seat no, gate no, locker number, locker no, box number, application number, application no, application id, reference #, docket no, docket number, complaint no, complaint number, service request*, sr no, sr number, batch number, batch no, lot number, lot no, song*, version code, shortcode, short code, short number, identifier code*, box no, unsubscribe code, dealer code, store number, store code, store no, shop no, salon code, course code, course number, pickup number, token number, token no, queue number, queue no, ticket #, survey code, entry number, quote number, quote no, quotation no, contract number, contract no, agreement number, loan account, loan no, folio no, folio, demat, meter number, meter no, units consumed, consumer no, vehicle no, vehicle number, challan no, aadhaar, aadhar, pan no, ssn, social security number, passport number, passport no, nhs number, roll no, roll number, colour code, color code, hex code, color #, colour #, postal index, station code, airport code, fare code, service code, charge code, cost code, project code, sales order, delivery number, delivery note, packing slip, ups, dhl, fedex tracking, usps tracking',
  },
  {
    language: 'en',
    kind: 'maybe-other-number',
    words:
      'order, orders, invoice, receipt, account, accounts, acc, card, cards, debit card, credit card, amount, balance, total, subtotal, price, number, no, nr, num, id, flight, train, ticket, tickets, booking, reservation, policy, member, since, in, from, by, at, year, copyright, before, after, until, users, model, item, product, style, box, bus, line, route, highway, street, reply, send, limit, fee, salary, size, page, pages, section, article, paragraph, act, law, chapter, track, album, episode, season, level, gate, room, version, build, ext, serial, score, steps, postal, apartment, apt, suite, ste, phone, mobile, zip, locker, rfc, iso, about, over, nearly, approximately, more than, less than, up to, only, exit, pin to, package, parcel, shipment, tracking, shipped, stock, code for country, born, established, founded, population, server, error, port',
  },
  {
    language: 'ja, zh, ko',
    kind: 'maybe-other-number',
    words:
      '番号, 號碼, 号码, 번호, numero, nummer, numer, numar, numarul, broj, stevilka, numara*, номер, номеру, αριθμος, رقم, شماره, מספר, नंबर*, संख्या*, নম্বর*, หมายเลข, nomor, nombor, so',
  },
  {
    language: 'de',
    kind: 'other-number',
    words:
      'bestellnummer*, bestell nr, bestellnr, auftragsnummer*, auftrags nr, auftragsnr, rechnungsnummer*, rechnungs nr, rechnungsnr, rechnung nr, kundennummer*, kunden nr, kundennr, sendungsnummer*, sendungsverfolgung*, paketnummer*, trackingnummer*, referenznummer*, referenz*, vorgangsnummer*, aktenzeichen, ticketnummer*, fallnummer*, buchungsnummer*, buchungscode*, reservierungsnummer*, reservierungscode*, vertragsnummer*, kontonummer*, kartennummer*, versicherungsnummer*, artikelnummer*, artikel nr, artikelnr, telefonnummer*, telefon*, handynummer*, rufnummer*, mobilnummer*, hotline*, postleitzahl*, plz, gutscheincode*, gutschein*, rabattcode*, aktionscode*, vorteilscode*, fehlercode*, strichcode*, mitgliedsnummer*, seriennummer*, steuernummer*, ust id*, ust idnr*, ustidnr, handelsregister*, hrb, hra, amtsgericht, blz, bankleitzahl, zimmer*, gleis, mandatsreferenz*, glaubiger id, zulassung, kennzeichen, trackingcode*, abholcode*, bestellung nr, bestellung, auftrag, rechnung, betrag, summe, endet auf, endend auf, mit der endung, endziffern, zahlernummer, zahlerstand*',
  },
  {
    language: 'all: accounts and pages, which a number is seldom of',
    kind: 'maybe-other-number',
    words:
      'seite, cuenta, conta, conto, rekening, konto, ucet, uctu, ucte, cont, contul, racun, счета, рахунку, λογαριασμο, حساب*, खाता*, खाते*, บัญชี, tai khoan, 账户, 帳戶',
  },
  {
    language: 'fr',
    kind: 'other-number',
    words:
      "numero de commande, n° de commande, commande n°, commande no, commande, numero de suivi, n° de suivi, numero de colis, colis n°, numero de facture, facture n°, facture, numero client, numero de client, n° client, references, numero de dossier, dossier n°, dossier, numero de reservation, numero de contrat, contrat n°, numero de telephone, portable, appelez le, appelez, code postal, code promo*, code promotionnel*, code de reduction, code reduction, code cadeau, code avantage, code barres, code barre, code parrainage, bon d'achat, bon de reduction, carte cadeau, numero de compte, compte n°, numero de carte, carte se terminant*, se terminant par, finissant par, numero de serie, siret, siren, rcs, tva, cedex, bp, capital de, capital social*, montant, solde, code produit, code article, code erreur, code client, code source, code agence, code banque, code guichet, code de reservation, code de suivi, code retrait, stop au, par sms au, n°, envoyez, au prix de",
  },
  {
    language: 'es',
    kind: 'other-number',
    words:
      'numero de pedido, n° de pedido, nº de pedido, pedido n°, pedido nº, pedido numero, pedido, orden, numero de orden, orden numero, numero de seguimiento, numero de rastreo, codigo de rastreo, codigo de seguimiento, numero de guia, guia, numero de factura, factura, referencia, numero de referencia, numero de reserva, codigo de reserva, localizador, reserva, numero de caso, caso, numero de cliente, numero de cuenta, cuenta terminada en, terminada en, terminado en, termina en, que termina en, numero de tarjeta, tarjeta, numero de telefono, telefono, celular, movil, llame al, llama al, llamanos al, llamenos al, codigo postal, c.p., cp, codigo promocional*, codigo promo, codigo de descuento*, codigo descuento, cupon*, codigo de cupon, codigo de barras, codigo de producto, codigo del producto, codigo de articulo, codigo de error, codigo de cliente, codigo de referido, codigo de regalo, tarjeta de regalo, nit, cif, nif, dni, monto, importe, saldo, transaccion, operacion numero, numero de operacion, numero de transaccion, comprobante, numero de contrato, contrato, poliza, expediente, envia, al numero, nº, no., codigo de pais, codigo de area',
  },
  {
    language: 'pt',
    kind: 'other-number',
    words:
      'numero do pedido, pedido n, encomenda, numero da encomenda, codigo de rastreio, codigo de rastreamento, codigo de localizacao, numero de rastreamento, numero da fatura, boleto, nota fiscal, nf e, numero de protocolo, protocolo, numero do protocolo, numero da reserva, codigo da reserva, numero do cliente, codigo do cliente, numero da conta, agencia, conta com final, final do cartao, cartao final, cartao com final, terminado em, terminada em, com final, final, numero do cartao, telefone, ligue para, ligue, cep, cupom*, cupao, codigo de desconto*, codigo do cupom, codigo do produto, codigo do artigo, codigo de indicacao, vale presente, cnpj, cpf, valor de, valor, processo n, apolice, chamado, envie, responda, transacao',
  },
  {
    language: 'it',
    kind: 'other-number',
    words:
      "numero d'ordine, numero ordine, ordine n, ordine numero, ordine, codice ordine, cod. autorizzazione, cod autorizzazione, cod. aut, numero di tracciamento, codice di tracciamento, codice spedizione, numero spedizione, spedizione, numero fattura, fattura n, fattura, riferimento, rif, numero di riferimento, numero pratica, pratica n, pratica, codice prenotazione, codice di prenotazione, numero prenotazione, prenotazione, codice cliente, numero cliente, codice utente, numero di conto, numero carta, carta, che termina con, terminante con, che finisce con, cellulare, numero verde, chiama il, chiamaci al, chiami il, chiama, cap, codice postale, codice sconto*, codice promozionale*, codice promo, codice coupon, buono sconto, buono, codice regalo, codice articolo, codice prodotto, codice errore, codice fiscale, codice a barre, codice iban, codice amico, codice invito, partita iva, p.iva, p. iva, numero di serie, importo, totale, polizza, contratto, invia, matricola",
  },
  {
    language: 'nl',
    kind: 'other-number',
    words:
      'bestelnummer*, ordernummer*, bestelling, factuurnummer*, factuur, klantnummer*, relatienummer*, track and trace*, zendingnummer*, pakketnummer*, referentienummer*, referentie, kenmerk, betalingskenmerk, dossiernummer*, zaaknummer*, reserveringsnummer*, reserveringscode*, boekingsnummer*, boekingscode*, rekeningnummer*, pasnummer*, kaartnummer*, telefoonnummer*, telefoon, mobiel nummer, bel ons, bel naar, bel, kortingscode*, actiecode*, cadeaukaart*, cadeaubon*, couponcode*, vouchercode*, productcode*, foutcode*, serienummer*, polisnummer*, kvk, btw, bsn, eindigend op, eindigt op, bedrag, ophaalcode*, afhaalcode*',
  },
  {
    language: 'sv, no, da, fi, is',
    kind: 'other-number',
    words:
      'ordrenummer*, ordrenr, ordernr, bestallningsnummer*, bestillingsnummer*, ordre, bestallning, bestilling, kundnummer*, kundenummer*, kundenr, fakturanummer*, fakturanr, faktura, kolli*, kollinummer*, sparningsnummer*, sporingsnummer*, sporingskode*, pakkenummer*, sendingsnummer*, forsendelsesnummer*, referensnummer*, referansenummer*, referencenummer*, referens, referanse, arendenummer*, arende, saksnummer*, sagsnummer*, bokningsnummer*, bokningskod*, bestillingskode, bookingnummer*, reservationsnummer*, kortnummer*, kort som slutar pa, slutar pa, som slutter pa, ender pa, tlf, mobil, ring, postnummer*, postnr, rabattkod*, rabattkode*, rabatkode*, kampanjkod*, kampanjekode*, kampagnekode*, gavekort*, presentkort*, vardecheck, varenummer*, organisationsnummer*, org nr, org.nr, cvr, cvr nr, personnummer, ocr, kid, kid nummer, belopp, belop, belob, felkod, feilkode, sms till, sms til, hamtkod, hentekode, afhentningskode, afhentningsnummer, tilausnumero*, tilausnro, tilaus, laskun numero, laskunumero, lasku, viitenumero*, viite, asiakasnumero*, seurantakoodi*, seurantatunnus*, lahetystunnus*, lahetysnumero*, noutokoodi*, varausnumero*, varaustunnus, varauskoodi, puhelinnumero*, puhelin, puh, soita, postinumero*, alennuskoodi*, etukoodi*, kampanjakoodi*, lahjakortti*, tuotenumero*, tuotekoodi*, y tunnus, tilinumero*, kortti, summa, maara, pontunarnumer, simi',
  },
  {
    language: 'pl',
    kind: 'other-number',
    words:
      'numer zamowienia, nr zamowienia, zamowienie nr, zamowienia nr, zamowienie numer, zamowienie, zamowienia, numer przesylki, nr przesylki, przesylka nr, przesylka, numer paczki, paczka, numer sledzenia, numer listu, kod odbioru, kod nadania, numer faktury, nr faktury, faktura nr, numer klienta, nr klienta, numer referencyjny, numer rezerwacji, kod rezerwacji, numer sprawy, sprawa nr, numer zgloszenia, zgloszenie nr, zgloszenie, numer rachunku, nr rachunku, rachunek, rachunku, numer konta, konta nr, numer karty, karty, karta, konczacej sie na, konczacy sie na, konczacym sie, numer telefonu, nr telefonu, infolinia, zadzwon pod, zadzwon, kod pocztowy, kod rabatowy*, kodu rabatowego, kod promocyjny*, kod znizkowy, kupon*, bon, karta podarunkowa, kod kreskowy, kod produktu, kod bledu, kod qr, kod polecajacy, numer seryjny, nip, regon, krs, pesel, kwota, kwocie, polisa nr, polisa, umowa nr, umowy, wyslij sms',
  },
  {
    language: 'cs, sk',
    kind: 'other-number',
    words:
      'cislo objednavky, objednavka c, objednavky c, objednavka cislo, objednavka, objednavky, objednavku, cislo zasilky, cislo zasielky, zasilka, zasielka, sledovaci cislo, cislo faktury, faktura c, fakturu, variabilni symbol, variabilny symbol, vs, zakaznicke cislo, cislo zakaznika, referencni cislo, referencne cislo, cislo rezervace, cislo rezervacie, kod rezervace, cislo uctu, cislo karty, kartu, koncici na, konciaca na, telefonni cislo, telefonne cislo, zavolejte, infolinka, psc, smerovaci cislo, slevovy kod*, zlavovy kod*, promo kod*, darkovy poukaz*, darkova karta, carovy kod, kod vyrobku, kod chyby, cislo pripadu, tiket, ico, dic, castka, suma, zustatek, zostatok, smlouva, zmluva, cislo, kod pro vyzvednuti, pin pro vyzvednuti, vydejni kod, kod zasilky',
  },
  {
    language: 'hu',
    kind: 'other-number',
    words:
      'rendelesszam*, rendelesi szam*, rendelesi azonosito, rendeles*, megrendeles*, szamlaszam*, szamla sorszam*, szamla*, csomagszam*, csomagazonosito*, csomag*, nyomkovetesi szam*, kuldemenyazonosito*, ugyfelszam*, ugyfelazonosito*, hivatkozasi szam*, referenciaszam*, foglalasi szam*, foglalasi kod*, foglalas*, ugyiratszam*, ugyszam, kartyaszam*, kartya*, telefonszam*, hivja, iranyitoszam*, kuponkod*, kedvezmenykod*, promocios kod*, promokod*, ajandekkartya*, utalvany*, vonalkod*, termekkod*, cikkszam*, hibakod*, adoszam*, cegjegyzekszam*, osszeg*, egyenleg*, sorszam*, vegu, atveteli kod*',
  },
  {
    language: 'ro',
    kind: 'other-number',
    words:
      'numar comanda, numarul comenzii, nr comanda, comanda nr, comanda cu numarul, comanda, comenzii, comenzi, numar awb, numarul coletului, coletul, factura nr, numar factura, referinta, numar de referinta, numar rezervare, cod rezervare, codul rezervarii, cod client, cod de client, numar cont, numar card, cardul, terminat in, care se termina in, sunati la, suna la, apelati, cod postal, cod promotional, cod promo, cod reducere, cod de reducere, codul de reducere, card cadou, cod de bare, cod produs, cod eroare, cui, sold, polita, contract, dosar',
  },
  {
    language: 'hr, sr, sl',
    kind: 'other-number',
    words:
      'broj narudzbe, broj porudzbine, narudzba br, narudzba, narudzbe, porudzbina, stevilka narocila, narocilo st, narocilo, narocila, broj posiljke, stevilka posiljke, posiljka, posiljke, broj racuna, racun br, racuna, stevilka racuna, broj fakture, referentni broj, broj rezervacije, sifra rezervacije, rezervacija, broj kartice, kartica, kartice, kartici, broj telefona, mob, pozovite, poklicite, nazovite, postanski broj, postna stevilka, kod za popust, promotivni kod, koda za popust, poklon bon, poklon kartica, darilni bon, crtni kod, oib, pib, iznos, iznosu, stanje, znesek, br, brojem',
  },
  {
    language: 'ru, uk, be, bg, sr, mk',
    kind: 'other-number',
    words:
      'номер заказа, заказ номер, номер вашего заказа, заказ №, заказ n, заказу №, заказа №, заказ*, номер отправления, отправление*, трек номер*, трек код*, трекинг*, номер посылки, посылка*, посылки, посылку, накладная*, накладной, номер счета, счет №, счет*, лицевой счет*, лицевого счета, номер договора, договор*, договору, номер карты, карты, карте, карту, карт, мир, visa, mastercard, заканчивается на, оканчивается на, оканчивающийся на, оканчивающейся на, номер телефона, телефон*, тел, моб, звоните, позвоните, перезвоните, по номеру, на номер, горячая линия, почтовый индекс, индекс*, промокод*, промо код*, купон*, код купона, код скидки, код на скидку, скидочный код, подарочная карта, подарочный сертификат*, сертификат*, штрихкод*, штрих код*, qr код*, код товара, код ошибки, код города, код страны, код региона, код домофона, код получения, код для получения, код выдачи, код заказа, код брони, код бронирования, номер брони, номер бронирования, бронь*, бронирование*, артикул*, номер заявки, заявка*, заявки, заявке, обращение*, обращения, обращению, номер обращения, инцидент*, тикет*, номер билета, билет*, рейс*, поезд*, вагон*, место, места, номер полиса, полис*, инн, кпп, огрн*, бик, окпо, снилс, паспорт*, сумма*, сумму, сумме, баланс*, остаток, доступно, списано, списание*, зачисление*, покупка*, оплата*, платеж*, перевод*, номером, чек*, квитанция*, домофон*, квартира*, кв, офис, дом, стр, корп, корпус, подъезд, этаж, год, номер замовлення, замовлення*, номер накладної, накладна*, ттн, номер посилки, посилка*, рахунок*, картка*, картки, картку, картці, номер телефону, телефонуйте, зателефонуйте, поштовий індекс, індекс*, знижк*, подарунков*, сума*, платіж*, договір*, квиток*, номер на поръчка, поръчка*, поръчката, номер на пратка, пратка*, фактура*, карта*, обадете се, пощенски код, код за отстъпка, ваучер*, сметка*, баркод*, поруџбина*, пошиљка*, рачун*, износ*, картица*, нарачка*, тіркеу нөмірі, тапсырыс*',
  },
  {
    language: 'el',
    kind: 'other-number',
    words:
      'αριθμος παραγγελιας, παραγγελια*, παραγγελιας, αριθμος αποστολης, αποστολη*, αριθμος εντοπισμου, κωδικος αποστολης, κωδικος εντοπισμου, αριθμος λογαριασμου, λογαριασμος*, αριθμος καρτας, καρτα*, τιμολογιο*, αριθμος αναφορας, αναφορα*, αριθμος κρατησης, κωδικος κρατησης, κρατηση*, τηλεφωνο*, τηλ, καλεστε, ταχυδρομικος κωδικας, ταχυδρομικος κωδικος, τ.κ., τκ, εκπτωτικος κωδικος*, κωδικος εκπτωσης, εκπτωτικο κωδικο, κουπονι*, δωροκαρτα*, δωροεπιταγη*, κωδικος προιοντος, κωδικος σφαλματος, κωδικος πελατη, αφμ, ποσο, ποσου, υπολοιπο, αρ, ληγει σε, που ληγει',
  },
  {
    language: 'tr, az',
    kind: 'other-number',
    words:
      'siparis numara*, siparis no*, siparis*, siparisiniz*, takip numara*, takip no*, takip kodu*, kargo takip*, kargo kodu, kargo*, gonderi no*, gonderi numara*, gonderi kodu, fatura no*, fatura numara*, fatura*, referans no*, referans numara*, referans*, rezervasyon*, rezervasyon kodu, musteri no*, musteri numara*, uye no*, hesap no*, hesap numara*, hesabi*, kart numara*, kart no*, kartiniz*, kartinizla, ile biten, son dort hane*, son 4 hane*, telefon numara*, gsm, arayin, arayabilirsiniz, posta kodu, indirim kodu*, kupon kodu*, promosyon kodu*, kampanya kodu*, hediye karti*, hediye ceki*, davet kodu*, urun kodu*, barkod*, hata kodu*, vergi no, mersis*, mersis no, islem no*, islem numara*, tutar*, tutari, bakiye*, borc*, police*, sozlesme*, basvuru no*, talep no*, sikayet no, teslimat kodu, sifaris*, sifarisin nomresi, bagla, mebleg, məbləğ',
  },
  {
    language: 'ar',
    kind: 'other-number',
    words:
      'رقم الطلب*, رقم طلبك*, طلبك رقم, الطلب, طلب, الطلب رقم, طلب رقم, طلبك, رقم الشحنه*, شحنتك*, شحنه*, رقم التتبع*, رقم تتبع*, رقم الفاتوره*, فاتوره*, الفاتوره*, رقم الحساب*, حسابك رقم, حساب رقم, رقم البطاقه*, بطاقه*, بطاقتك*, البطاقه*, المنتهيه ب*, المنتهي ب*, تنتهي ب*, رقم المرجع*, الرقم المرجعي*, مرجع*, المرجع*, رقم الحجز*, حجز*, رقم العمليه*, رقم المعامله*, رقم التذكره*, رقم الهاتف*, هاتف*, جوال*, الجوال*, رقم جوال*, موبايل*, اتصل*, للاتصال*, الاتصال*, الرمز البريدي*, صندوق بريد*, ص.ب, كود الخصم*, كود خصم*, رمز الخصم*, رمز خصم*, كوبون*, قسيمه*, رمز ترويجي*, الرمز الترويجي*, بطاقه هديه*, رمز المنتج*, رمز المنطقه*, رمز الدوله*, مبلغ*, بمبلغ*, المبلغ*, رصيد*, الرصيد*, رصيدك*, قيمه*, رقم الموظف, رقم العميل*, رقم العضويه*, السجل التجاري*, الرقم الضريبي*, غرفه*, رقم الخدمه',
  },
  {
    language: 'fa, ur',
    kind: 'other-number',
    words:
      'شماره سفارش*, سفارش*, كد رهگيري*, شماره پيگيري*, كد پيگيري*, رهگيري*, مرسوله*, شماره فاكتور*, فاكتور*, شماره حساب*, شماره كارت*, كارت*, شماره تماس*, تلفن*, تماس با*, شماره تلفن*, كد پستي*, كدپستي*, كد تخفيف*, تخفيف*, كد ملي*, كد معرف*, كد كالا*, كد محصول*, مانده*, موجودي*, شماره مرجع*, شماره بليط*, پرواز*, آرڈر نمبر*, اردر نمبر*, ٹريكنگ نمبر*, اكاونٹ نمبر*, اكاؤنٹ*, كارڈ*, فون نمبر*, كال كريں*, رقم*, حواله نمبر*, بل نمبر*, پوسٹل كوڈ*, پرومو كوڈ*, ڈسكاونٹ كوڈ*, روپے*',
  },
  {
    language: 'he',
    kind: 'other-number',
    words:
      'מספר הזמנה*, מספר ההזמנה*, הזמנה מספר*, הזמנה מס*, הזמנתך*, הזמנה*, ההזמנה*, מספר משלוח*, מספר המשלוח*, משלוח מספר*, חבילה*, מספר מעקב*, מספר חשבונית*, חשבונית*, מספר חשבון*, חשבון*, מספר כרטיס*, כרטיס*, כרטיסך*, המסתיים ב*, שמסתיים ב*, מסתיים ב*, אסמכתא*, מספר אסמכתא*, מספר פניה*, פנייה מספר*, פניה מספר*, מספר לקוח*, מספר טלפון*, טלפון*, טל, נייד*, חייגו*, התקשרו*, מיקוד*, קוד קופון*, קופון*, קוד הנחה*, קוד הטבה*, קוד מבצע*, שובר*, גיפט קארד*, קוד מוצר*, מקט*, מק"ט*, ברקוד*, סכום*, בסך*, יתרה*, ח.פ, ע.מ, תעודת זהות*',
  },
  {
    language: 'hi, mr, ne, bn, ta, te, gu, pa',
    kind: 'other-number',
    words:
      'ऑर्डर नंबर*, ऑर्डर आईडी*, ऑर्डर संख्या*, ऑर्डर*, आर्डर*, ट्रैकिंग नंबर*, ट्रैकिंग आईडी*, खाता संख्या*, खाता क्रमांक*, कार्ड*, कार्ड नंबर*, फोन नंबर*, मोबाइल नंबर*, मोबाइल*, फोन*, कॉल करें*, हेल्पलाइन*, पिनकोड*, पिन कोड*, पिन कोड नंबर, प्रोमो कोड*, कूपन कोड*, कूपन*, डिस्काउंट कोड*, ऑफर कोड*, गिफ्ट कार्ड*, राशि*, बैलेंस*, शेष*, रुपये*, रुपए*, रु, संदर्भ संख्या*, संदर्भ*, रेफरेंस नंबर*, रेफरेंस*, शिकायत संख्या*, टिकट*, पीएनआर*, बिल नंबर*, चालान*, पॉलिसी*, ग्राहक संख्या*, अर्डर*, क्रमांक*, অর্ডার নম্বর*, অর্ডার*, ট্র্যাকিং নম্বর*, অ্যাকাউন্ট*, একাউন্ট*, কার্ড*, ফোন*, মোবাইল*, কল করুন*, হেল্পলাইন*, পোস্ট কোড*, পোস্টাল কোড*, প্রোমো কোড*, কুপন*, টাকা*, ব্যালেন্স*, রেফারেন্স*, ஆர்டர்*, கணக்கு*, அட்டை*, தொலைபேசி*, அழைக்கவும்*, தொகை*, ఆర్డర్*, ఖాతా*, కార్డు*, ఫోన్*, కాల్*, ઓર્ડર*, ખાતા*, ਆਰਡਰ*',
  },
  {
    language: 'th, lo, km, my',
    kind: 'other-number',
    words:
      'หมายเลขคำสั่งซื้อ, คำสั่งซื้อ, ร้าน, สาขา, หมายเลขออเดอร์, ออเดอร์, เลขที่คำสั่งซื้อ, หมายเลขพัสดุ, เลขพัสดุ, พัสดุ, หมายเลขติดตาม, เลขที่ใบเสร็จ, ใบเสร็จ, ใบแจ้งหนี้, เลขที่บัญชี, บช, หมายเลขบัตร, บัตร, เบอร์โทร, เบอร์, โทรศัพท์, โทร, หมายเลขโทรศัพท์, รหัสไปรษณีย์, รหัสส่วนลด, โค้ดส่วนลด, คูปอง, โค้ด, รหัสโปรโมชั่น, รหัสสินค้า, รหัสอ้างอิง, หมายเลขอ้างอิง, เลขที่อ้างอิง, อ้างอิง, รหัสการจอง, หมายเลขการจอง, การจอง, ยอดเงิน, ยอด, จำนวน, จำนวนเงิน, คงเหลือ, รหัสพนักงาน, รหัสลูกค้า, หมายเลขสมาชิก, เลขที่, refcode, รหัสพัสดุ, ເບີໂທ, ລະຫັດສ່ວນຫຼຸດ, ຄໍາສັ່ງຊື້, ລະຫັດໄປສະນີ, លេខទូរស័ព្ទ, លេខបញ្ជាទិញ, លេខគណនី, ဖုန်း, အော်ဒါ',
  },
  {
    language: 'vi',
    kind: 'other-number',
    words:
      'ma don hang, don hang so, don hang, so don hang, ma van don, van don, ma buu kien, ma buu gui, buu kien, ma theo doi, so hoa don, hoa don, ma khach hang, so tai khoan, so the, so dien thoai, dien thoai, sdt, tong dai, lien he, ma buu chinh, ma buu dien, ma giam gia, ma khuyen mai, ma uu dai, ma quyen loi, phieu qua tang, the qua tang, ma qua tang, ma gioi thieu, ma san pham, ma sp, ma hang, ma loi, ma dat cho, ma dat phong, ma ve, ma so thue, mst, ma tham chieu, ma giao dich, so tien, so du, so hop dong, hop dong, ma vach, ma ho so, ma yeu cau, soan tin, gui toi',
  },
  {
    language: 'id, ms, tl',
    kind: 'other-number',
    words:
      'nomor pesanan, no pesanan, pesanan, nomor order, nomor resi, no resi, resi, nombor pesanan, nombor penjejakan, nomor pelacakan, nomor invoice, invois, nomor tagihan, tagihan, nomor rekening, no rekening, no rek, rek, nomor akun, nombor akaun, akaun, nomor kartu, kad, nomor telepon, nomor hp, no hp, no telp, telp, telepon, nombor telefon, hubungi, wa ke, kode pos, poskod, kode promo*, kode voucher*, kode diskon*, kode kupon*, kod promo*, kod diskaun, kod baucar, baucar, kode referral*, kode produk, kode barang, kod produk, kode booking, kode pemesanan, kode tiket, kode virtual account, virtual account, kode negara, kode error, kode transaksi, nomor transaksi, nomor referensi, no ref, no rujukan, nombor rujukan, rujukan, nomor tiket, nomor antrian, nomor polis, nomor pelanggan, jumlah, sebesar, baki, total bayar, pulsa, kuota, berakhir dengan, balas, kirim ke, hantar, numero ng order',
  },
  {
    language: 'zh',
    kind: 'other-number',
    words:
      '订单号, 订单编号, 订单, 单号, 运单号, 运单, 快递单号, 物流单号, 快递单, 包裹, 取件码, 取货码, 提货码, 取餐码, 取票码, 取件号, 取餐号, 货架, 邮政编码, 邮编, 区号, 电话, 手机号, 手机号码, 手机, 致电, 拨打, 热线, 客服, 咨询, 传真, 尾号, 尾号为, 末四位, 卡号, 账号, 帐号, 帐户, 银行卡, 信用卡, 储蓄卡, 金额, 余额, 人民币, 消费, 支出, 收入, 入账, 转账, 还款, 流水号, 交易号, 交易流水, 参考号, 编号, 工单, 工单号, 案件, 合同号, 保单号, 会员号, 会员卡号, 客户号, 工号, 车牌, 车次, 航班, 座位, 房间, 发票号, 发票代码, 优惠码, 优惠券, 折扣码, 促销码, 兑换码, 邀请码, 推荐码, 礼品卡, 充值卡, 抵用券, 券码, 红包, 二维码, 条形码, 条码, 错误代码, 错误码, 产品代码, 商品编号, 商品代码, 股票代码, 基金代码, 代码为, 证券代码, 版本号, 版本, 型号, 序号, 序列号, 回复, 回td, 退订, 发送, 订单編號, 訂單編號, 訂單號碼, 訂單, 單號, 貨運單號, 包裹編號, 取件碼, 取貨碼, 取貨編號, 郵遞區號, 電話, 手機號碼, 手機, 致電, 撥打, 專線, 客服專線, 傳真, 末四碼, 卡號, 帳號, 帳單, 金額, 餘額, 交易序號, 參考編號, 案件編號, 案號, 優惠碼, 優惠券, 折扣碼, 折價券, 兌換碼, 邀請碼, 推薦碼, 禮品卡, 統一編號, 發票號碼, 會員編號, 編號, 型號, 序號, 回覆, 房號, 點數, 號',
  },
  {
    language: 'ja',
    kind: 'other-number',
    words:
      '注文番号, ご注文番号, 注文, オーダー番号, 受付番号, 受注番号, お問い合わせ番号, お問合せ番号, 問い合わせ番号, 追跡番号, 伝票番号, 送り状番号, 配送番号, 荷物番号, 請求書番号, 請求番号, 領収書番号, 予約番号, 予約コード, 会員番号, お客様番号, 顧客番号, 口座番号, 口座, カード番号, 下4桁, 下四桁, 末尾, 電話番号, 携帯電話, お電話, フリーダイヤル, 郵便番号, 〒, クーポンコード, クーポン, プロモーションコード, プロモコード, 割引コード, キャンペーンコード, ギフトコード, ギフト券番号, ギフトカード, 招待コード, 紹介コード, シリアルコード, シリアル番号, 商品コード, 商品番号, 品番, 型番, 製品番号, エラーコード, バーコード, qrコード, ソースコード, 管理番号, 整理番号, 登録番号, 参照番号, 取引番号, 取引id, ケース番号, 便名, 座席, 号室, 店舗番号, 支店番号, 支店コード, 金融機関コード, 証券コード, 銘柄コード, 残高, 合計, 受取番号, 受け取り番号, 郵便コード, 国コード, 市外局番, 内線, バージョン, 年会費',
  },
  {
    language: 'ko',
    kind: 'other-number',
    words:
      '주문번호, 주문 번호, 주문, 운송장번호, 운송장 번호, 운송장, 송장번호, 송장, 택배, 배송번호, 예약번호, 예약 번호, 예약, 접수번호, 접수 번호, 문의번호, 상담번호, 회원번호, 고객번호, 계좌번호, 계좌, 카드번호, 카드, 끝자리, 뒷자리, 전화번호, 전화, 휴대폰번호, 휴대폰 번호, 연락처, 고객센터, 문의, 우편번호, 쿠폰번호, 쿠폰 번호, 쿠폰코드, 쿠폰 코드, 쿠폰, 할인코드, 할인 코드, 프로모션 코드, 초대코드, 초대 코드, 추천인 코드, 추천인코드, 기프트카드, 상품권, 상품번호, 상품 번호, 상품코드, 모델명, 품번, 일련번호, 사업자등록번호, 사업자번호, 통신판매, 관리번호, 거래번호, 거래 번호, 승인번호, 승인 번호, 영수증번호, 영수증, 청구, 금액, 잔액, 합계, 오류코드, 오류 코드, 에러코드, 바코드, qr코드, 참조번호, 참조 번호, 대기번호, 좌석, 호실, 버전, 수신거부, 무료수신거부, 무료거부, 현관 비밀번호, 공동현관',
  },
  {
    language: 'et, lv, lt, sq, ka, hy, sw, af',
    kind: 'other-number',
    words:
      'tellimuse number*, tellimus*, saadetis*, pakikood*, arve*, arve number, viitenumber*, kaart*, sihtnumber*, postiindeks*, sooduskood*, pasutijuma numur*, pasutijum*, sutijuma numur*, sutijum*, rekina numur*, rekins*, kont*, kart*, talrunis*, pasta indeks*, atlaides kod*, uzsakymo numer*, uzsakym*, siuntos numer*, siunt*, saskaitos numer*, saskait*, sask, korteles*, tel nr, pasto kod*, nuolaidos kod*, numri i porosise, porosia, llogaria, შეკვეთ*, ანგარიშ*, ბარათ*, ტელეფონ*, ფასდაკლების კოდ*, პრომო კოდ*, თანხა*, պատվեր*, հաշիվ*, հեռախոս*, քարտ*, պրոմո կոդ*, nambari ya simu, nambari ya oda, akaunti, bestelnommer*, rekeningnommer*',
  },
  {
    language: 'all: numbers of confirmations, requests and authorizations',
    kind: 'other-number',
    words:
      'confirmation nr, confirmation id, confirmation ref*, bestatigungsnummer*, bestatigungs nr, terminnummer*, numero de confirmation, n° de confirmation, numero de rendez vous, numero de confirmacion, nº de confirmacion, numero de cita, numero de solicitud, numero de aprobacion, numero de confirmacao, nº de confirmacao, numero de solicitacao, nsu, numero di conferma, numero conferma, numero di richiesta, bevestigingsnummer*, aanvraagnummer*, transactienummer*, bekraftelsenummer*, bekreftelsesnummer*, kontrollnr, vahvistusnumero*, numer potwierdzenia, nr potwierdzenia, numer transakcji, nr transakcji, numer wniosku, cislo potvrzeni, cislo potvrdenia, cislo transakce, cislo zadosti, cislo pozadavku, visszaigazolasi szam*, megerositesi szam*, numar de confirmare, numarul confirmarii, numar tranzactie, broj potvrde, stevilka potrditve, номер подтверждения, номер операции, номер транзакции, номер запроса, номер записи, номер підтвердження, номер операції, номер транзакції, номер запиту, номер за потвърждение, αριθμος επιβεβαιωσης, αριθμος συναλλαγης, αριθμος αιτησης, onay numarasi, teyit numarasi, islem numarasi, randevu numarasi, رقم التاكيد, رقم تاكيد الحجز*, رقم الموعد*, شماره تاييد*, شماره تراكنش*, شماره نوبت*, מספר אישור*, מספר עסקה*, מספר תור*, पुष्टि संख्या*, पुष्टिकरण संख्या*, लेनदेन संख्या*, หมายเลขยืนยัน, เลขที่ยืนยัน, หมายเลขรายการ, so xac nhan, nomor konfirmasi, nombor pengesahan, 确认号, 确认编号, 预约号, 预约码, 预约编号, 预订号, 预订码, 交易编号, 凭证号, 批次号, 流水, 確認編號, 預約編號, 預約代碼, 預約碼, 訂位代號, 訂位編號, 予約確認番号, 承認番号, 예약확인번호, 예약 확인번호, 예약코드, 예약 코드, 카드 승인번호, 거래승인번호',
  },
  {
    language: 'all: codes of customers, goods, shops and places',
    kind: 'other-number',
    words:
      'customer codes, client code*, member code*, partner code*, vendor code*, supplier code*, seller code*, warehouse code*, location code*, city code*, region code*, district code*, terminal code*, kundencode*, kunden code, kundenkod*, artikelcode*, artikel code, filialcode*, filial code, produktcode*, produkt code, farbcode*, farb code, haendlercode*, landercode*, ortscode*, landescode*, steuercode*, klantcode*, winkelcode*, kleurcode*, landcode*, kundkod*, artikelkod*, butikskod*, landskod*, kundekode*, varekode*, butikkode*, landekode*, asiakaskoodi*, maakoodi*, code magasin, code couleur, code pays, code vendeur, codigo cliente, codigo de tienda, codigo de vendedor, codigo de color, codigo de sucursal, codigo da loja, codigo da cor, codigo do pais, codice negozio, codice colore, codice paese, codice filiale, kod klienta, kod sklepu, kod towaru, kod koloru, kod kraju, kod oddzialu, zakaznicky kod*, kod zakaznika, kod zbozi, kod tovaru, kod barvy, ugyfelkod*, cod magazin, cod tara, код клиента, кода клиента, код магазина, код цвета, код продавца, код склада, код филиала, код отделения, код клієнта, код магазину, код кольору, код країни, musteri kodu*, magaza kodu*, renk kodu*, ulke kodu*, sube kodu*, κωδικος καταστηματος, κωδικος χωρας, رمز العميل*, رمز المتجر*, رمز اللون*, كد مشتري*, كد فروشگاه*, קוד לקוח*, קוד חנות*, ma cua hang, ma mau, ma quoc gia, kode pelanggan, kode toko, kode warna, รหัสร้านค้า, รหัสสี, รหัสประเทศ, 客户代码, 客户编码, 门店代码, 店铺代码, 颜色代码, 国家代码, 地区代码, 客戶代碼, 門市代碼, 顏色代碼, お客様コード, 顧客コード, 会員コード, 得意先コード, 取引先コード, 店舗コード, 地域コード, カラーコード, 고객코드, 고객 코드, 매장코드, 매장 코드, 지점코드, 색상코드, 국가코드, 지역코드',
  },
  {
    language: 'all',
    kind: 'money',
    words:
      'rs, inr, usd, eur, gbp, cad, aud, sgd, hkd, jpy, cny, rmb, rub, rur, uah, грн, руб*, р, тг, kzt, тенге, byn, pln, zl, złoty*, czk, kc, huf, ft, ron, lei, bgn, лв, hrk, kn, rsd, sek, nok, dkk, kr, chf, tl, azn, sar, aed, qar, kwd, bhd, omr, egp, jod, ر.س, ريال*, درهم*, جنيه*, دينار*, ريالا, تومان*, ils, ש"ח, שח, pkr, bdt, lkr, npr, taka, tk, ₨, thb, บาท, vnd, dong, idr, rp, myr, rm, php, krw, 원, twd, 元, 块, 塊, 円, 萬, 万, 萬元, 万元, 港元, 美元, dollars, dollar, euros, euro, pounds, pence, rupees, yen, yuan, ruble*, bitcoin, btc, ngn, ghs, kes, ksh, ugx, tzs, zar, brl, r$, mxn, ars, clp, soles, pesos, reais, cents, lacs, lakh, crore, mil, millones, million*, mio, mrd, billion, millionen, тыс, млн, миллион*',
  },
  {
    language: 'all',
    kind: 'unit',
    words:
      'points*, pts, miles, km, kms, cm, mm, kg, gr, mg, lb, lbs, oz, ml, litre*, gb, mb, kb, tb, gib, mib, kwh, kw, hz, ghz, mhz, rpm, bytes, px, dpi, members, people, customers, followers, subscribers, views, likes, items, pieces, pcs, units, calories, kcal, cal, reviews, downloads, jobs, messages, emails, photos, songs, votes, times, hours, hrs, hour, hr, minutes, minute, min, mins, seconds, sec, secs, days, day, weeks, months, years, yrs, nights, stars, coins, credits, seats, sq ft, sqft, acres, percent, per cent, prozent, punkte, meilen, personen, nutzer, stuck, minuten, stunden, tage, points de fidelite, personnes, heures, jours, puntos, millas, personas, usuarios, minutos, horas, dias, pontos, pessoas, punti, minuti, ore, giorni, uur, dagen, punten, poang, minuter, timmar, pistetta, minuuttia, punktow, minut, godzin, bodu, bodov, pont, perc, puncte, bodova, баллов*, балл*, бонус*, миль, км, кг, шт*, штук*, минут*, мин, час*, дней, дня, секунд*, сек, человек*, пользовател*, лет, года, гб, мб, хвилин*, годин*, puan*, dakika*, saat*, gun, kisi, adet, نقطه*, دقيقه*, دقائق, ساعه*, يوم*, ايام, شخص*, نفر*, روز, נקודות, דקות, שעות, ימים, मिनट*, घंटे*, अंक*, পয়েন্ট, মিনিট*, คะแนน, นาที, ชั่วโมง, วัน, คน, ชิ้น, diem, phut, gio, ngay, nguoi, poin, menit, jam, hari, orang, minit, 分, 分钟, 分鐘, 分間, 秒, 秒钟, 小时, 小時, 时, 天, 日, 月, 年, 人, 件, 个, 個, 位, 次, 点, 點, 積分, 积分, 里程, ポイント, マイル, 名様, 回, 時間, 日間, 分以内, 개, 명, 점, 포인트, 분, 시간, 일, 월, 년, 회, 건, 마일',
  },
  {
    language: 'all',
    kind: 'street',
    words:
      'st, avenue, ave, road, rd, boulevard, blvd, drive, dr, lane, ln, way, court, ct, place, pl, square, sq, parkway, pkwy, hwy, plaza, floor, main street, broadway, market street',
  },
]
