import Markdown

/// The words that tell telephone numbers from other digits. Words are compared in lower case; a word with `*` at its
/// end stands for all words that begin so.
enum PhoneWords {
  /// What a word says about digits that follow it.
  struct Meaning: OptionSet, Hashable, Sendable {
    let rawValue: UInt16
    /// It names a telephone number.
    static let strong = Meaning(rawValue: 1)
    /// It may be about a call.
    static let weak = Meaning(rawValue: 2)
    /// The digits are something else.
    static let other = Meaning(rawValue: 4)
    /// It names a code for a conference; some only with a word for the conference before.
    static let code = Meaning(rawValue: 8)
    static let codePart = Meaning(rawValue: 16)
    /// It is about a conference.
    static let bridge = Meaning(rawValue: 32)
    /// It counts something, behind digits.
    static let unit = Meaning(rawValue: 64)
    /// It is the heading of a column of telephone numbers.
    static let heading = Meaning(rawValue: 128)
    /// It names any number; behind the name of an owner, a telephone number.
    static let number = Meaning(rawValue: 256)
    static let owner = Meaning(rawValue: 512)
    /// It names a code where a telephone number stands close before.
    static let plainCode = Meaning(rawValue: 1024)
    /// Before a word for a code, it says that the code is for a conference.
    static let codeOwner = Meaning(rawValue: 2048)
  }

  static let table: [(Meaning, StaticString)] = [
    (.strong, english), (.strong, german), (.strong, romance), (.strong, northern),
    (.strong, eastern), (.strong, slavic), (.strong, otherScripts), (.weak, calling),
    (.weak, callingElsewhere), (.other, otherNumbers), (.code, codes), (.codePart, codeParts),
    (.plainCode, plainCodes), (.codeOwner, codeOwners),
    (.bridge, bridges), (.unit, units), (.heading, headings), (.number, numbers), (.owner, owners),
  ]

  private static let english: StaticString = """
    phone phones telephone* tel teleph* telno telnr fax telefax cellphone* landline* hotline* helpline*
    whatsapp viber wechat sms smsto callto pager pagers phonenumber* phoneno mobileno msisdn mob
    voicemail dial-in dialin callback-number fon ph switchboard tollfree toll-free freephone
    """
  private static let german: StaticString = """
    telefon* fernruf rufnummer* durchwahl* handy handynr handynummer* mobiltelefon* mobilnummer*
    mobilfunk* festnetz* einwahl* einwahlnummer* rückruf* rückrufnummer* telefonisch* notrufnummer
    """
  private static let romance: StaticString = """
    téléphon* tél gsm telefono teléfon* telefón* móvil movil celular celulares cellulare
    cellulari telemóvel telemovel telefone* centralino
    """
  private static let northern: StaticString = """
    telefoon* mobiel mobieltje mobilnr mobilnummer* mobiltelefon* tlf tfn tlfnr puhelin* puhelimeen
    kännykkä* puhelinnumero* sími símanúmer telefonnummer*
    """
  private static let eastern: StaticString = """
    telefonszám* mobilszám* cep telefonu telefonlar* telefonas telefoni telefonit mobiilinumber
    tālrunis tālruņ* komórk* komorka komórkowy mobilní mobilný dahili telpon ponsel simu
    điện thoại đt sđt
    """
  private static let slavic: StaticString = """
    телефон* тел моб мобильн* сотов* мобілн* моби* факс τηλέφων* τηλ κινητό φαξ ტელეფონ*
    հեռախոս*
    """
  private static let otherScripts: StaticString = """
    電話* 电话* 電 手机* 手機* 携帯* 內線 直通 传真* 热线* 熱線 전화* 휴대폰* 연락처* 팩스 โทร* โทรศัพท์* มือถือ*
    هاتف* الهاتف* تلفن* موبایل* جوال* موبايل* טלפון* נייד* פקס फ़ोन* फोन* मोबाइल* दूरभाष*
    ফোন* মোবাইল* தொலைபேசி*
    """
  private static let calling: StaticString = """
    call calls called calling caller rang ring ringing dial dialed dialled dialing dialling mobile cell
    text texted texting paged paging bridge contact reach reachable reached 
    phoned phoning cellular portable fixe hotlines conference signal telegram on-call oncall emergency callback
    """
  private static let callingElsewhere: StaticString = """
    anruf* angerufen anrufen erreichbar mobil ruf wählen gewählt appel* appelé appeler joindre
    joignable contacter llama* llame* llámen* llámel* llamar llamó marcar marque marquen contacto chiama* chiamare chiamato contatto contatto
    ligar ligue ligou contato bel bellen gebeld belt ringde ringa ring ringe ringte soita*
    dzwoni* zadzwoni* kontakt volat volejte volal zavolat hívja hívás hívd sună sunați arayın ara aradı
    позвон* звон* звонок дзвін* дзвон* набрать връзка καλέστε κλήση gọi hubungi panggil 致电 致電 拨打 撥打
    呼び出し 連絡 연락 اتصل اتصال تماس התקשר התקשרו कॉल
    """
  private static let otherNumbers: StaticString = """
    ticket tickets id ids case order orders invoice build builds commit error errors code line lines
    port ports pid version revision issue pr bug account vat iban isbn issn serial rfc reference ref
    hash offset timestamp epoch bytes size lat lon latitude longitude coordinates job run trace span
    ieee iso iec din ansi standard spec paragraph section chapter figure table request txid transaction block height nonce row rows record sequence seq shard partition snapshot
    alert alerts alarm event events depth stack heap buffer timeout limit count total max min queue value interval budget quota threshold incident
    incidents inc chg req sku asin doi orcid patent dun duns ein ssn gtin ean upc imei imsi
    iccid mac tid uid gid uuid sha md5 range ranges from between version release
    """
  private static let codes: StaticString = """
    pin passcode kenncode zugangscode zugangs-pin konferenz-pin zugriffscode accesscode pincode
    meeting-id konferenz-id besprechungs-id einwahlcode
    """
  private static let codeParts: StaticString = "code id number código codice kod код nummer kode"
  private static let plainCodes: StaticString = "code código codice kod код kode pass passcode"
  private static let bridges: StaticString = """
    bridge dial-in dialin conference conf meeting meetings zoom webex teams meet
    gotomeeting chime einwahl* konferenz* telefonkonferenz telko conférence réunion réunions conferencia reunión
    conferenza riunione conferência reunião vergadering möte møte spotkanie конференц* 会议* 會議* 会議*
    webinar huddle war-room 
    """
  private static let codeOwners: StaticString = """
    participant participants host moderator guest attendee leader access d'accès acceso acesso accesso
    """
  private static let units: StaticString = """
    ms ns us µs s sec secs second seconds minute minutes min mins hour hours h times requests reqs req rows row
    records users customers bytes byte kb mb gb tb kib mib gib connections messages events errors calls
    orders transactions tickets pods nodes items entries jobs tokens people engineers subscribers
    sessions files lines queries rps qps ops iops usd eur gbp dollars euros packets hosts servers
    threads retries attempts emails sms days weeks months years am pm utc gmt cet cest est pst percent
    metrics blocks objects keys accounts devices tx wei gas eth btc documents docs images views visits
    clicks hits failures alerts pages instances partitions shards tables million billion thousand k m
    mal anfragen stunden minuten sekunden nutzer zeilen fois requêtes veces solicitudes
    """
  private static let headings: StaticString = """
    mobile cell contact contacts mobil mobiel emergency callback pager on-call oncall contacto contatto
    kontakt contato 連絡先 连络
    """
  private static let numbers: StaticString = """
    number numbers nummer numéro numero número numer nomor номер رقم no nr
    """
  private static let owners: StaticString = """
    her his my your our their vendor vendor's personal private work home office desk direct seine ihre
    meine unsere son sa mon votre su mi tu suo mio jego jej mój его её мой
    """
}
