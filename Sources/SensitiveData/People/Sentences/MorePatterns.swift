extension SentencePatterns {
  static let finnish = SentencePatterns(
    language: "Finnish",
    groups: [
      Group(
        strength: .sure,
        before: """
          kiitos, kiitokset, kollega, herätti, kysyi
          """,
        after: """
          liittyi puheluun, liittyivät puheluun, liittyi kokoukseen, liittyivät kokoukseen,
          liittyi, liittyivät, oli päivystäjä, päivysti, sai hälytyksen, hälytettiin,
          herätettiin, heräsi, sanoi, sanoo, kysyi, vastasi, huomasi, huomasivat, ajatteli,
          epäili, päätti, ehdotti, selitti, vahvisti, otti vastuun, kirjoitti, kirjautui,
          kuittasi
          """),
      Group(
        strength: .clear,
        after: """
          eskaloi, hyväksyi, tarkisti, ilmoitti, yritti, näki, tutki, soitti, otti yhteyttä
          """),
      Group(
        strength: .likely,
        after: """
          käynnisti, käynnistivät, julkaisi, perui, palautti, korjasi, avasi, sulki, ajoi,
          pysäytti, muutti, lisäsi, poisti, kasvatti, löysi, tunnisti, havaitsi, ratkaisi,
          raportoi, aloitti, lähetti, teki, asetti, päivitti, on
          """),
    ])

  static let turkish = SentencePatterns(
    language: "Turkish",
    groups: [
      Group(
        strength: .sure,
        before: """
          teşekkürler, meslektaşımız, arkadaşımız, mühendis
          """,
        after: """
          aramaya katıldı, aramaya katıldılar, görüşmeye katıldı, görüşmeye katıldılar,
          toplantıya katıldı, toplantıya katıldılar, çağrıya katıldı, çağrıya katıldılar,
          nöbetçiydi, nöbetteydi, uyandırıldı, bilgilendirildi, sayesinde, ye teşekkürler, e
          teşekkürler, a teşekkürler, ya teşekkürler, bey, hanım, dedi, sordu, yanıtladı, fark
          etti, fark ettiler, düşündü, karar verdi, önerdi, açıkladı, onayladı, devraldı, yazdı,
          giriş yaptı
          """),
      Group(
        strength: .clear,
        after: """
          tarafından yapıldı, tarafından, e iletildi, a iletildi, ye iletildi, ya iletildi, e
          gitti, a gitti, ye gitti, ya gitti, e atandı, a atandı, ye atandı, ya atandı,
          inceledi, kontrol etti, bildirdi, denedi, gördü, aradı, araştırdı
          """),
      Group(
        strength: .likely,
        after: """
          veritabanını, sunucuyu, yeniden başlattı, başlattı, başlattılar, dağıttı, geri aldı,
          düzeltti, açtı, kapattı, çalıştırdı, durdurdu, etkinleştirdi, devre dışı, değiştirdi,
          ekledi, kaldırdı, sildi, artırdı, buldu, tespit etti, çözdü, yaptı, gönderdi,
          güncelledi
          """),
    ])

  static let greek = SentencePatterns(
    language: "Greek",
    groups: [
      Group(
        strength: .sure,
        before: """
          ευχαριστούμε τον, ευχαριστούμε την, ευχαριστίες στον, ευχαριστίες στην, χάρη στη
          βοήθεια του, χάρη στη βοήθεια της, συνάδελφος, ξύπνησαν τον, ξύπνησαν την, ρώτησε τον,
          ρώτησε την
          """,
        after: """
          συμμετείχε στην κλήση, συμμετείχαν στην κλήση, μπήκε στην κλήση, μπήκαν στην κλήση,
          συνδέθηκε στην κλήση, συνδέθηκαν στην κλήση, μπήκε στη συνάντηση, είχε βάρδια, είπε,
          λέει, ρώτησε, απάντησε, παρατήρησε, παρατήρησαν, σκέφτηκε, αποφάσισε, πρότεινε,
          εξήγησε, επιβεβαίωσε, ανέλαβε, έγραψε, ξύπνησε, συνδέθηκε
          """),
      Group(
        strength: .clear,
        before: """
          χάρη στον, χάρη στην, έγινε από τον, έγινε από την, από τον, από την, στον, στην, πήγε
          στον, πήγε στην, κλιμακώθηκε στον, κλιμακώθηκε στην, ανατέθηκε στον, ανατέθηκε στην,
          ειδοποίησε τον, ειδοποίησε την, κάλεσε τον, κάλεσε την, μαζί με τον, μαζί με την
          """,
        after: """
          κλιμάκωσε, ενέκρινε, έλεγξε, ενημέρωσε, ειδοποίησε, ειδοποίησαν, τηλεφώνησε, προσπάθησε, είδε, κάλεσε
          """),
      Group(
        strength: .likely,
        before: """
          ο, η, τον, την, του, της
          """,
        after: """
          επανεκκίνησε, επανεκκίνησαν, ξεκίνησε, έκανε, έκαναν, ανέπτυξε, αναίρεσε, διόρθωσε,
          άνοιξε, έκλεισε, εκτέλεσε, σταμάτησε, ενεργοποίησε, απενεργοποίησε, άλλαξε, πρόσθεσε,
          αφαίρεσε, διέγραψε, αύξησε, επανέφερε, βρήκε, εντόπισε, ανακάλυψε, έλυσε, ανέφερε,
          έστειλε
          """),
    ])

  static let vietnamese = SentencePatterns(
    language: "Vietnamese",
    groups: [
      Group(
        strength: .sure,
        before: """
          cảm ơn anh, cảm ơn chị, cảm ơn, nhờ anh, nhờ chị, đồng nghiệp, kỹ sư
          """,
        after: """
          tham gia cuộc gọi, đã tham gia cuộc gọi, đã tham gia, tham gia cuộc họp, nói, nói
          rằng, hỏi, nhận thấy, phát hiện, quyết định, đề xuất, xác nhận, tiếp quản, báo cáo, báo lỗi, báo, cho biết, gọi điện, trực, đang trực
          """),
      Group(
        strength: .clear,
        before: """
          bởi, do, được thực hiện bởi, được chuyển cho, chuyển cho, giao cho, gọi cho, báo cho,
          cùng với, nhờ
          """),
      Group(
        strength: .likely,
        before: """
          anh, chị, với
          """,
        after: """
          đã khởi động lại, khởi động lại, đã triển khai, triển khai, đã khôi phục, khôi phục,
          đã sửa, sửa, đã mở, đã đóng, đã chạy, đã dừng, đã thay đổi, đã thêm, đã xóa, đã tìm,
          đã phát hiện, đã xác nhận, đã gửi, đã
          """),
    ])

  static let indonesian = SentencePatterns(
    language: "Indonesian",
    groups: [
      Group(
        strength: .sure,
        before: """
          terima kasih kepada, terima kasih, berkat bantuan, rekan, insinyur, bapak, ibu, pak,
          bu, mas, mbak
          """,
        after: """
          bergabung ke panggilan, bergabung dalam panggilan, bergabung dengan panggilan, ikut
          panggilan, bergabung ke rapat, bergabung dalam rapat, bergabung, sedang bertugas,
          berkata, mengatakan, bertanya, menjawab, menyadari, memperhatikan, memutuskan,
          mengusulkan, menjelaskan, mengonfirmasi, mengkonfirmasi, mengambil alih, menulis
          """),
      Group(
        strength: .clear,
        before: """
          berkat, dilakukan oleh, dikerjakan oleh, disetujui oleh, ditulis oleh, dilaporkan
          oleh, diperbaiki oleh, diteruskan ke, diteruskan kepada, dieskalasi ke, ditugaskan ke,
          ditugaskan kepada, diberikan kepada, masuk ke, menghubungi, memanggil, bersama,
          bersama dengan, dengan bantuan
          """,
        after: """
          mengeskalasi, menyetujui, memeriksa, memberitahu, mencoba, melihat, menelepon
          """),
      Group(
        strength: .likely,
        before: """
          oleh, kepada, menurut
          """,
        after: """
          memulai ulang, merestart, me-restart, menerapkan, mengembalikan, memperbaiki, membuka,
          menutup, menjalankan, menghentikan, mengaktifkan, menonaktifkan, mengubah,
          menambahkan, menghapus, menaikkan, memulihkan, menemukan, mengidentifikasi,
          melaporkan, mengirim, melakukan, membuat, memulai
          """),
    ])
}
