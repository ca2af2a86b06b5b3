extension SentencePatterns {
  static let polish = SentencePatterns(
    language: "Polish",
    groups: [
      Group(
        strength: .sure,
        before: """
          podziękowania dla, dzięki pomocy, dziękujemy, kolega, koleżanka, inżynier,
          zatwierdzone przez, zatwierdzony przez, napisane przez, zgłoszone przez, zgłoszony
          przez, obudził, obudziła, obudzono, zapytał, zapytała, zadzwonił do, zadzwoniła do
          """,
        after: """
          dołączył do rozmowy, dołączyła do rozmowy, dołączyli do rozmowy, dołączyły do rozmowy,
          dołączył do spotkania, dołączyła do spotkania, dołączyli do spotkania, dołączył do,
          dołączyła do, dołączyli do, miał dyżur, miała dyżur, ma dyżur, pełnił dyżur, został
          powiadomiony, została powiadomiona, został wezwany, została wezwana, został obudzony,
          została obudzona, powiedział, powiedziała, zapytał, zapytała, odpowiedział,
          odpowiedziała, zauważył, zauważyła, zauważyli, pomyślał, pomyślała, zdecydował,
          zdecydowała, zaproponował, zaproponowała, wyjaśnił, wyjaśniła, potwierdził,
          potwierdziła, przejął, przejęła, napisał, napisała, zalogował, zalogowała,
          zasugerował, zasugerowała
          """),
      Group(
        strength: .clear,
        before: """
          dzięki, wykonany przez, wykonane przez, wykonana przez, zrobione przez, zrobiony
          przez, cofnięte przez, cofnięty przez, wycofany przez, naprawione przez, zrestartowane
          przez, wdrożone przez, przypisane do, przypisany do, przekazane do, przekazano,
          eskalowano do, eskalował do, trafiło do, trafił do, trafiła do, poszło do, powiadomił,
          powiadomiła, powiadomiono, wezwano, z pomocą, razem z
          """,
        after: """
          eskalował, eskalowała, zatwierdził, zatwierdziła, sprawdził, sprawdziła, poinformował,
          poinformowała, próbował, próbowała, zobaczył, zobaczyła, zadzwonił, zadzwoniła,
          scalił, scaliła
          """),
      Group(
        strength: .likely,
        before: """
          przez, z, od
          """,
        after: """
          zrestartował, zrestartowała, zrestartowali, uruchomił, uruchomiła, wdrożył, wdrożyła,
          cofnął, cofnęła, wycofał, wycofała, naprawił, naprawiła, otworzył, otworzyła, zamknął,
          zamknęła, wykonał, wykonała, zatrzymał, zatrzymała, włączył, włączyła, wyłączył,
          wyłączyła, zmienił, zmieniła, dodał, dodała, usunął, usunęła, zwiększył, zwiększyła,
          przywrócił, przywróciła, znalazł, znalazła, zidentyfikował, zidentyfikowała, wykrył,
          wykryła, odkrył, odkryła, rozwiązał, rozwiązała, zgłosił, zgłosiła, zaczął, zaczęła,
          wysłał, wysłała, zrobił, zrobiła
          """),
    ])

  static let czech = SentencePatterns(
    language: "Czech",
    groups: [
      Group(
        strength: .sure,
        before: """
          poděkování patří, děkujeme, díky pomoci, kolega, kolegyně, schváleno, napsal, napsala,
          probudil, probudila, zeptal se, zeptala se
          """,
        after: """
          se připojil k hovoru, se připojila k hovoru, se připojili k hovoru, se připojil ke
          schůzce, se připojili, se připojil, se připojila, měl pohotovost, měla pohotovost, byl
          upozorněn, byla upozorněna, byl zavolán, byl vzbuzen, byla vzbuzena, řekl, řekla,
          zeptal se, zeptala se, odpověděl, odpověděla, si všiml, si všimla, si všimli, rozhodl,
          rozhodla, navrhl, navrhla, vysvětlil, vysvětlila, potvrdil, potvrdila, převzal,
          převzala, napsal, napsala, se přihlásil, se přihlásila
          """),
      Group(
        strength: .clear,
        before: """
          díky, provedl, provedla, proveden, hovor s, přiřazeno, předáno, eskalováno na,
          eskaloval na, eskalovala na, upozornil, upozornila, zavolal, zavolala, spolu s, s
          pomocí
          """,
        after: """
          eskaloval, eskalovala, schválil, schválila, zkontroloval, zkontrolovala, informoval,
          informovala, zkusil, zkusila, viděl, viděla, zavolal, zavolala
          """),
      Group(
        strength: .likely,
        before: """
          od, s, podle
          """,
        after: """
          restartoval, restartovala, restartovali, spustil, spustila, nasadil, nasadila, vrátil,
          vrátila, opravil, opravila, otevřel, otevřela, zavřel, zavřela, provedl, provedla,
          zastavil, zastavila, zapnul, zapnula, vypnul, vypnula, změnil, změnila, přidal,
          přidala, odstranil, odstranila, zvýšil, zvýšila, obnovil, obnovila, našel, našla,
          zjistil, zjistila, objevil, objevila, vyřešil, vyřešila, nahlásil, nahlásila, začal,
          začala, poslal, poslala, udělal, udělala
          """),
    ])

  static let russian = SentencePatterns(
    language: "Russian",
    groups: [
      Group(
        strength: .sure,
        before: """
          спасибо, благодаря помощи, благодарим, благодарность, коллега, коллеги, инженер,
          дежурный, дежурная, разбудили, разбудил, разбудила, позвонили, спросили у, спросил у,
          спросила у
          """,
        after: """
          присоединился к звонку, присоединилась к звонку, присоединились к звонку, подключился
          к звонку, подключилась к звонку, подключились к звонку, присоединился, присоединилась,
          присоединились, дежурил, дежурила, был дежурным, была дежурной, сказал, сказала,
          говорит, спросил, спросила, ответил, ответила, заметил, заметила, заметили, подумал,
          подумала, решил, решила, предложил, предложила, объяснил, объяснила, подтвердил,
          подтвердила, взял на себя, взяла на себя, написал, написала, проснулся, проснулась,
          зашёл, зашла
          """),
      Group(
        strength: .clear,
        before: """
          благодаря, передали, передан, передана, передано, назначен, назначена, назначено на,
          эскалирован на, эскалировали на, ушёл, ушла, ушло, пришёл, пришла, уведомили, вызвали,
          вместе с, с помощью, при помощи, выполнен, выполнена, выполнено, сделан, сделано
          """,
        after: """
          эскалировал, эскалировала, одобрил, одобрила, проверил, проверила, сообщил, сообщила,
          попробовал, попробовала, увидел, увидела, позвонил, позвонила
          """),
      Group(
        strength: .likely,
        before: """
          к, от, у, с
          """,
        after: """
          перезапустил, перезапустила, перезапустили, перезагрузил, перезагрузила, запустил,
          запустила, развернул, развернула, откатил, откатила, откатили, исправил, исправила,
          починил, починила, открыл, открыла, закрыл, закрыла, выполнил, выполнила, остановил,
          остановила, включил, включила, отключил, отключила, изменил, изменила, добавил,
          добавила, удалил, удалила, увеличил, увеличила, восстановил, восстановила, нашёл,
          нашла, обнаружил, обнаружила, решил, создал, создала, отправил, отправила, сделал,
          сделала, начал, начала, выкатил, выкатила
          """),
    ])

  static let ukrainian = SentencePatterns(
    language: "Ukrainian",
    groups: [
      Group(
        strength: .sure,
        before: """
          дякуємо, подяка, завдяки допомозі, колега, інженер, черговий, чергова, розбудили,
          запитали у
          """,
        after: """
          приєднався до дзвінка, приєдналася до дзвінка, приєдналися до дзвінка, долучився до
          дзвінка, долучилася до дзвінка, долучилися до дзвінка, приєднався, приєдналася,
          приєдналися, чергував, чергувала, сказав, сказала, запитав, запитала, відповів,
          відповіла, помітив, помітила, помітили, вирішив, вирішила, запропонував,
          запропонувала, пояснив, пояснила, підтвердив, підтвердила, взяв на себе, взяла на
          себе, написав, написала, прокинувся, прокинулася
          """),
      Group(
        strength: .clear,
        before: """
          завдяки, передано, передали, призначено, ескальовано на, пішов, пішла, пішло,
          надійшов, надійшла, повідомили, викликали, разом з, за допомогою, виконав, виконала
          """,
        after: """
          ескалював, ескалювала, схвалив, схвалила, перевірив, перевірила, повідомив,
          повідомила, спробував, спробувала, побачив, побачила, подзвонив, подзвонила
          """),
      Group(
        strength: .likely,
        before: """
          до, від, у, з
          """,
        after: """
          перезапустив, перезапустила, перезапустили, перезавантажив, перезавантажила, запустив,
          запустила, розгорнув, розгорнула, відкотив, відкотила, виправив, виправила, відкрив,
          відкрила, закрив, закрила, виконав, виконала, зупинив, зупинила, увімкнув, увімкнула,
          вимкнув, вимкнула, змінив, змінила, додав, додала, видалив, видалила, збільшив,
          збільшила, відновив, відновила, знайшов, знайшла, виявив, виявила, створив, створила,
          надіслав, надіслала, зробив, зробила, почав, почала
          """),
    ])
}
