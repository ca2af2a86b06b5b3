extension SentencePatterns {
  static let bengali = SentencePatterns(
    language: "Bengali",
    groups: [
      Group(
        strength: .clear,
        before: "ধন্যবাদ, জনাব, প্রকৌশলী, সহকর্মী",
        after: """
          বলেন, বলেছেন, জানান, জানিয়েছেন, লেখেন, লিখেছেন, দেখেন, দেখেছেন, সার্ভার চালু, চালু করেন, বন্ধ করেন,
          ঠিক করেন, পুনরায় চালু, যোগ দেন, নিশ্চিত করেন, অনুমোদন করেন, খুঁজে পান, কল করেন, ছিলেন, করেছেন, করেন
          """)
    ])

  static let tamil = SentencePatterns(
    language: "Tamil",
    groups: [
      Group(
        strength: .clear,
        before: "நன்றி, திரு, திருமதி, பொறியாளர்",
        after: """
          கூறினார், சொன்னார், கேட்டார், எழுதினார், கண்டார், பார்த்தார், செய்தார், இணைந்தார், சரிசெய்தார்,
          பிழையைக், பிழையை, மறுதொடக்கம், தொடங்கினார், நிறுத்தினார், உறுதிப்படுத்தினார், அழைத்தார்
          """)
    ])

  static let georgian = SentencePatterns(
    language: "Georgian",
    groups: [
      Group(
        strength: .clear,
        before: "მადლობა, ბატონი, ბატონმა, ქალბატონი, ქალბატონმა, ინჟინერი, ინჟინერმა, კოლეგა",
        after: """
          იყო მორიგე, მორიგეობდა, თქვა, ამბობს, დაწერა, შენიშნა, გადატვირთა, შეამოწმა, დაადასტურა, დარეკა,
          შემოუერთდა, გააუქმა, გამოასწორა, აღმოაჩინა, იკითხა
          """)
    ])

  static let hungarian = SentencePatterns(
    language: "Hungarian",
    groups: [
      Group(
        strength: .sure,
        before: "köszönjük, köszönet, köszönet illeti, kollégánk, kollégám",
        after: """
          szólt, mondta, kérdezte, válaszolta, írta, jelezte, észrevette, megkérdezte, gyanította, felébredt,
          ügyeletes volt, volt az ügyeletes, csatlakozott a híváshoz, csatlakozott
          """),
      Group(
        strength: .clear,
        before: "szólt, felhívta, értesítette, riasztotta, megkérdezte",
        after: "jóváhagyta, ellenőrizte, átvette, eszkalálta, felhívta, értesítette, megpróbálta"),
      Group(
        strength: .likely,
        after: """
          újraindította, visszaállította, javította, megjavította, telepítette, leállította, elindította, megnyitotta,
          lezárta, törölte, módosította, frissítette, megtalálta
          """),
    ])

  static let romanian = SentencePatterns(
    language: "Romanian",
    groups: [
      Group(
        strength: .sure,
        before:
          "mulțumim lui, mulțumiri lui, mulțumită lui, colegul, colega, potrivit lui, conform lui",
        after: """
          a spus, a zis, a întrebat, a răspuns, a observat, a scris, s-a trezit, s-a alăturat, era de gardă,
          a fost de gardă, a decis, a propus, a explicat, a confirmat
          """),
      Group(
        strength: .clear,
        before: "lui, de către",
        after: "a aprobat, a verificat, a escaladat, a sunat, a preluat, a anunțat"),
      Group(
        strength: .likely,
        after: """
          a repornit, a restartat, a oprit, a pornit, a reparat, a corectat, a închis, a deschis, a șters, a modificat,
          a actualizat, a găsit, a rezolvat
          """),
    ])
}
