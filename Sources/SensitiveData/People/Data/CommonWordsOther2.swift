extension NameData {
  /// Common words of Norwegian.
  static let commonNorwegian: StaticString = """
    seg noe noen ble hva etter meg hadde deg opp gjør litt vært inn enn mye igjen fikk uten dere
    sier norsk kanskje slik norske annet aldri blitt mellom veldig rett trenger gi gikk siste gir
    gjennom tilbake blant finnes tatt finne akkurat takk lenge bruke feil mulig liker tok viktig
    skjer bruker fortsatt menn egentlig grunn kvinner annen hatt sånn politiet finner kjent
    nesten gjerne penger plass kjøpe greit laget våre betyr bruk vanskelig prøver vei ganske
    brukt årene dager gjelder uansett dårlig hjelp håper kjenner faen klarer saken snakker
    tillegg slutt bak eksempel kveld snakke ingenting jenter dersom høyre riktig skjønner brukes
    deler gitt lett sette spesielt spørsmål begynner hjelpe jobber tenke tenker funnet lenger
    lese særlig utenfor året millioner møte nettopp veien dermed forskjellige enig utrolig
    hverandre tallet vanlig vant vise innen likevel løpet skole fant legger skolen støtte tidlig
    dagens egne slike fotball hei setter høyere jobbe minst begynte ferdig frp lagt lære politikk
    vær familien flott følger gammel regjeringen ulike unna bil klare kroner spill stille arbeid
    eget enkelte hjelper skrive åpne antall foran husker hører jobben lever navnet resten spille
    uke verdens basert holdt kjøre området rekke svar ei født hodet poeng skjedde spør vann
    arbeidet bilde direkte kjører lyst stemmer tenk begynne bilen kvinne leve spise startet barna
    dessverre høres jente masse seks steder syns imot musikk venstre ønske ekstra heter
    informasjon innenfor kjente sant selvsagt sende tross økt deretter gutter natt politisk rart
    skje spennende uker viktigste betale mulighet pengene sist tusen
    """

  /// Common words of Finnish.
  static let commonFinnish: StaticString = """
    että oli mutta niin myös ovat kuin joka olla sitä kanssa sitten kaikki olisi ollut vielä
    kyllä siitä suomen hyvä jälkeen miten mukaan paljon saa pitää ihan mitään tulee hyvin tässä
    hänen vaan koska eivät kuitenkin vaikka vuoden jotka aika jossa näin tämän noin vuonna eikä
    siis sillä ehkä itse tehdä yksi jotain juuri siinä suomessa kuten miksi kaksi lisäksi taas
    tuli enää joku siihen enemmän eri ettei tästä joten kiitos pitäisi vastaan aikana esimerkiksi
    osa yli siellä kuinka suomi vuotta aivan ilman niitä edes lisää olivat sai tällä aikaa oikein
    todella täällä missä saada jopa toinen ainakin kautta tähän ajan kolme tänään liian meillä
    ottaa viime alkaa mukana usein olevan tekee voisi antaa kertaa koskaan muuta nämä näyttää
    olet heidän hyvää menee helsingin kerran samalla silloin voidaan mistä tiedä välillä asia
    joskus meidän muun niiden varmasti hänet ihmiset jota takia yhtä kukaan yhdessä haluaa muuten
    varmaan hieman kiinni käyttää silti uuden aikaan edelleen helsinki pari päästä vasta oma
    saanut suurin tullut täysin vuoksi yhden yleensä asti kai kannattaa lähes maailman paras
    tuntuu katso kertoo löytyy jotta muut sanoa ensimmäinen kuka siksi takaisin toimii tulla
    juttu nainen sanoi sinne tietää erittäin muassa sanoo tarvitse kuuluu pieni kaiken myöhemmin
    suuri toisen ihmisiä läpi minun osaa rahaa asiaa kyse piti ensin jolloin samaa täytyy esim
    kuitenkaan mieltä muiden päälle tavalla yhä euroopan jolla jää niistä näitä päivän uutta
    voivat asioita mun nopeasti parempi tehnyt venäjän alkoi euroa joissa maan määrä naisten
    neljä olemme saattaa suoraan totta eikö ikinä joiden sijaan tarkoittaa tehty
    """

  /// Common words of Turkish.
  static let commonTurkish: StaticString = """
    bir bu çok gibi olarak kadar olan ama sonra ki iyi yok değil büyük yeni güzel sadece zaman
    ilk iki hiç ise bile nasıl şey böyle tek tüm yer artık seni aynı doğru veya biz olduğunu diye
    kendi olduğu devam diğer fazla neden önemli yıl olmak şimdi çünkü ancak başka biri işte karşı
    öyle bütün dünya genel hemen yine siz uzun bugün saat eden küçük bazı geri olacak gelen insan
    kadın üç biraz gece kişi yani ayrıca eski kabul hiçbir ilgili yapılan özel evet gerçek vardır
    fakat kez sahip yüksek zaten bulunan devlet farklı hep kız herkes ediyor hala lütfen çocuk
    üzere söz kimse etmek istiyorum hayır kötü demek erkek gerek sizi yapan zor ay belki eğitim
    hafta ikinci kısa olmaz oluyor birçok tekrar ardından geçen olup adı hangi pek mutlu takip
    yol açık ev yaptığı buna dikkat ediyorum lazım yapmak gelir gereken olmayan asla birkaç eder
    ederim hava karar kaç ait bağlı dakika hızlı istiyor milyon sosyal teşekkür yakın hadi kolay
    tarihi destek oyun yarın bilgi merak rağmen sabah çıktı beraber edilen kontrol niye oldukça
    yalnız yanlış akşam falan güçlü iç olmuş beri cevap gelecek göz merkezi teknik yaz ülke bölüm
    gel ol yardımcı çıkan almak bazen herhangi yaklaşık allah belli halk polis temmuz
    uluslararası yardım yemek hareket sanki tabi veren beyaz durum eylül savaş tamamen bende beş
    böylece dün hayat kalan kitap yaş belediye canlı deniz edin sürekli üst ara başkan milli olun
    sorun tane verilen altı fark görev hak izin müzik resmi tarih uygun ayrı boş günlük ilçe
    rahat sahibi sağlık yeter dolu hepsi işi maç sonucu soru çeşitli ciddi hazır hizmet mart
    takım yalan yıllık şehir şöyle geç grup görmek güvenlik harika mücadele nisan telefon ağır
    dahil ifade okul orta seçim ünlü güneş hayal isteyen kesin mükemmel resim sanat uzak yönetim
    adım arkadaş başarılı birinci defa
    """

  /// Common words of Indonesian.
  static let commonIndonesian: StaticString = """
    ini dari untuk dengan itu bisa ada tidak akan adalah dalam pada orang juga saya kamu lebih
    apa sudah mereka tapi atau menjadi baik jadi harus lagi seperti banyak jika hanya tahun
    jangan sebagai telah semua dapat hal anak bahwa bukan indonesia sangat masih memiliki pernah
    mau lain sekarang baru seorang tersebut kalau beberapa besar sendiri ingin sebuah ia setelah
    waktu sampai tempat membuat punya mungkin hidup melakukan siapa belum kau tentang atas secara
    ketika bahasa rumah selalu lalu benar diri bagian kembali pasti selama pertama bersama setiap
    tanpa terjadi kepada mulai paling tetap masa tahu lama perlu berada cukup kasih kemudian luar
    mana masalah bulan malam masuk namun memang sedang sekali tetapi hati hingga merupakan pun
    kalian seseorang suka teman jalan kecil kenapa terus tuhan yg sebelum terlalu cepat jakarta
    negara pemain bagi inggris selamat sering yaitu agar lainnya manusia menggunakan tanggal
    tinggi bahkan begitu dulu terbaik biasa mendapatkan bagaimana datang ibu merasa rasa uang
    depan maka suatu biasanya pria sekitar sekolah terima akhirnya antara kedua sakit serta bawah
    jauh tiga apakah buat kerja lihat sayang seluruh sesuatu tidur dimana disini keluarga mencari
    mudah sejak siap lakukan melalui penting pergi perusahaan percaya bekerja bola langsung mobil
    tentu tinggal kepala mengatakan sebelumnya sehingga digunakan terhadap berhasil laki
    masyarakat memberikan menurut pemerintah selain sistem buku cinta apapun berbagai bermain
    dekat dilakukan maaf sedikit bilang hasil pagi situs takut tangan tengah belajar berarti
    daerah ikut membantu nanti sebenarnya segera sini tepat terlihat akhir awal butuh lagu
    pesawat cuma kelas menemukan sementara terakhir
    """

  /// Common words of Vietnamese.
  static let commonVietnamese: StaticString = """
    của được các không người này khi ra cũng bị học phải ngày ông trên việc sau thực thời nước
    nên quốc hình phát nhiều tin viên biết hội lên việt khác trước kết cầu xuất dụng pháp cách
    thấy qua thích giải giới ngoài cảm giúp vậy chức thông thường cuộc yêu hoặc lượng rằng tiếp
    xe khu loại muốn tác đối tay kỳ tiếng tham nghiệp nhau chưa giờ rồi tích xem xã đặc hiệu luôn
    tổng lịch quyền vật điện bà bởi chuyển thuật hoạt nhanh phố thiết trang thuộc truyền vực sách
    nhìn vừa khoảng đẹp dưới đoàn chương mục nghệ nữa đức cứu giữa tiêu cuối nghĩa nhiệm thái
    tương xác chiếc nhỏ tranh tuổi ứng cứ rõ giữ hữu gồm quyết biểu kiến bóng bệnh giống nhập khó
    tục chắc kiểm nguồn phía xây bác xuống phim tàu hôm sắc uống kích nghiên nhiệt sức trái trời
    vòng giám gái mùa tuyệt duy hậu nhạc phép khách phá khiến nhóm ngủ nhé
    """

  /// Common words of Romanian.
  static let commonRomanian: StaticString = """
    pe pentru fost sunt fi dacă după poate prin cum când despre iar mult cel trebuie cele doar
    foarte fie dintre timp până într chiar românia toate așa acest acum nici către două atunci
    unui avea unde unei fără fiind între această multe anul asta ceea putea decât avut lor făcut
    atât unul aici astfel zi lucru ea orice precum spre timpul asemenea ceva fiecare peste puțin
    spune numele apoi bucurești oameni fac primul încă spus unor partea acesta perioada câteva
    nevoie numai viața aproape cadrul asupra există locul înainte avem prea româniei început bun
    toți aceste acolo îmi lumea acestea cred nostru trecut zile îți față ales drept noastră
    împreună ajuns moldova oamenii trebui ziua toată târziu copii nimic poți ul celor dumnezeu
    urma conform erau același bani facă suntem totul cine milioane noiembrie printre împotriva
    aceea fapt noastre unele știu bune decembrie octombrie putem tine venit află anului cauza
    persoane septembrie spun vorba deoarece duce iunie cluj numărul înseamnă altă baza exemplu
    luni primit vine având deci diferite puteți ușor greu națională niște scris vrea centrul
    iulie prezent pune pus văzut adică cazul punct români acasă ești reprezintă azi caz dintr
    ianuarie lucruri simplu faptul fiul limba naționale
    """

  /// Common words of Hungarian.
  static let commonHungarian: StaticString = """
    hogy egy csak volt ez vagy azt akkor mint ezt minden mert nagyon így olyan itt lesz lehet
    vagyok úgy nincs új amikor ami több pedig mindig nekem szerint egyik ilyen sok jól miért
    volna azért tudom budapest milyen között alatt ember miatt lenne által mikor valami egész
    ezért vannak ahol ezek legyen nap elég neki aztán előtt valaki kicsit semmi tényleg mellett
    erre fog mindenki neked nélkül saját szép ahogy akik három inkább szerintem együtt hogyan túl
    valamint legjobb újra biztos ezzel mivel másik néhány vissza őket ennek hanem benne ezen
    persze tovább azonban című emberek illetve köszönöm éves egyszer talán ebben rossz teljesen
    kellett teljes voltak annyira idő második jobban legnagyobb nézd hozzá mindent utolsó való
    során vagyunk tudja először fontos hol kéne mondta következő magam viszont össze azok dolog
    európai férfi lenni nemzeti számára szóval tudok szó voltam alapján jön legalább magyarország
    magát például további azzal ide igaz szeptember isten később megy mégis sokkal világ amerikai
    azon baj egyetlen hosszú mely német tud összes ismét közben mintha nemzetközi tehát egyre
    engem ig igazán nagyobb sokat belül jelent került régi szia tudod történt kedves készült
    közül megyek sikerült velem kapott senki tudtam arról magyarországon megint részt újabb adott
    """

  /// Common words of Russian.
  static let commonRussian: StaticString = """
    на не что по как из это за для но то его он от все так же мы до ты только если когда мне меня
    уже еще бы или их они при время кто чтобы есть она во вы после нет очень со также вот ее чем
    быть где под этом вас да даже можно того этого больше сейчас том более ну без лет нас ни об
    там человек себя этот который ли раз всех один тебя теперь всего сегодня надо через ему них
    тоже почему день пока тем эти им всегда между этой здесь потому себе такой тебе год два людей
    него однако люди много ничего тут свою жизнь нам несколько своей тогда хочу вам мой место
    потом против хорошо вместе времени лишь свои дело лучше над какой тот именно перед поэтому
    сделать три всем первый хотя чего ведь вообще спасибо эта никогда сам своих тех вопрос деньги
    новый около почти эту своего часть двух делать кроме каждый нибудь среди этих одной этим дом
    ней ним детей либо одна сколько ей кого никто назад одного сказать друг например затем моя
    оно про см сразу второй другой нельзя снова собой совсем правда две куда те нее большой весь
    всю одно мир найти нашей слишком участие иногда момент наши своим фильм го свое тому этому
    город менее давно зачем раньше рядом самое самом течение период работа говорить количество
    мог уж хочет впервые вчера завтра имя ко пусть внимание млн мной немного ночь стать хоть жить
    минут моей одним пять тыс возможность наконец наш роль история решение идет опять работать
    скоро чуть будто денег помощь поскольку дальше кому наших полностью сама сами самый четыре
    число женщина меньше последний сайт сын всей мама несмотря право состав долго наиболее нем
    ними президент пути вся группа имени прежде слово вместо дети одну отец получить развитие
    российский сначала таки вокруг вроде домой закон самого система уровень вновь германии мать
    сердце столько центр кстати лицо любовь наверное ответ ранее ряд своими та той нами одном
    компания лучший нашего понять сих список счет тобой туда час автор вид глава играть мое
    привет путь руб своем наша пожалуйста позже
    """

  /// Common words of Ukrainian.
  static let commonUkrainian: StaticString = """
    що це як від але він його ви ми ще які під вже коли якщо або року було вони із мене щоб мені
    чи який просто ти був буде її також дуже може після їх хто де тільки можна вона всі ні років
    цього бути яка має цей треба більше чому була були зі бо зараз щодо будь навіть лише життя
    тепер проти щось яких нічого ось рік сьогодні багато немає саме області ради тоді цьому між
    інших завжди ці нього році би всіх добре йому таке чого потрібно ніж теж можуть разом роки
    дякую знаю потім собі такі якого краще мають серед тим питання міста осіб території
    української участь місце тобі інші знову зробити ніколи свої рішення такий ця дня перший часу
    грн робити своїх будуть війни майже їм гроші думаю дітей можу мій поки роботи свого світу цю
    відео країни свій скільки така таким трохи яку більш ніхто таких ті влади двох кілька
    кількість людина неї сказав тих український яке крім початку права хтось біля далі населення
    цих близько взагалі воно якому наприклад українського хоча цим хоче березня досить київ наші
    роботу слова суд українська українських усіх цієї можливо президента протягом українські буду
    квітня новий рада якої вересня голова держави згідно повинні став зокрема києві мати мови
    понад такого тобто українців усі голови людини нема суду чином дві речі серпня системи
    сказати точно чим історії лютого особливо раніше тисяч своє травня варто всім закону землі
    зовсім кожен особи сил тис хоч часто звичайно мав мої нового нові управління частина якби
    групи дії місті різних світі справи історія безпеки днів здається знайти маю мова можливість
    усе чоловік якій всього місто одне оскільки партії питань створення яким армії деякі можете
    новини організації подобається працює проблеми російської собою статті часом куди люблю мовою
    однак світ стало фото діти компанії проект проте
    """

  /// Common words of Greek.
  static let commonGreek: StaticString = """
    και το να του με την για που τα από σε δεν θα τον είναι στο στην οι των μου τη ότι μια ένα
    στη ήταν τι σου στα αν στον έχει αλλά αυτό κι όταν μην γιατί πολύ δε πιο μετά μόνο αυτή
    πρέπει μπορεί κατά όχι δύο όλα μέσα είχε τώρα έχουν έχω σαν χρόνια εγώ κάνει μέχρι εδώ κάτι
    έτσι κάθε αυτά μη ζωή παιδιά σήμερα ενώ ναι πριν υπάρχει είμαι είσαι οποία ακόμα καλά μαζί
    τόσο νέα πάντα έναν έχουμε απ λίγο τότε ούτε όλοι καλό πάνω πολλά ποτέ φορά όπου καλή μέρα
    όσο ώρα άλλο έγινε εκεί πρώτη άλλη οποίο υπάρχουν γίνει θέλω μέσω θέση λέει σπίτι μεγάλη
    μεταξύ σύμφωνα γίνεται είμαστε εσύ έχετε τίποτα είπε κάνω ομάδα στιγμή έκανε ακόμη κάτω κόσμο
    χώρα πόσο χρόνο κάνουν θέλει κυβέρνηση πάλι ίδιο απλά αφού επειδή λόγω ίδια γυναίκα μεγάλο
    πάει πίσω πω είστε είχαν ιστορία τελευταία άνθρωποι λένε πόλη όλο νέο πρώτο όλη θέμα όνομα
    ώστε ήδη αυτοί βρίσκεται εν κοντά παιδί τελικά γι δηλαδή κάποια μα ξέρω συνέχεια τρόπο
    περιοχή περισσότερο δουλειά ευρώ πολιτική πράγματα βράδυ δείτε λέω στοιχεία αγάπη πήρε
    περίπου ελληνική καλύτερα σχέση επί λοιπόν μάλιστα σύστημα έξω κάνουμε μπορούν πει πρόκειται
    μέτρα μπορείτε πλέον φαίνεται διάρκεια πρόβλημα σχεδόν αύριο δω κέντρο μπορώ ποια πρώτα
    αλήθεια αποτελεί είχα εκ μπροστά παρά πρωί αποτέλεσμα αρκετά γύρω μάτια πάω βάση βλέπω πάρει
    σειρά σχετικά χρειάζεται αυτόν σημαίνει τουλάχιστον υπό εκείνη κάνετε καμία λόγο πάμε τμήμα
    άτομα εαυτό πέντε πια πρόγραμμα πρώην τρία χρήση όσα έρχεται δει δικό κατάσταση νερό
    οικογένεια φίλε βιβλίο φυσικά αγώνα αργότερα δρόμο ημέρα κόρη μπορούσε πέθανε ωραία έργο αρχή
    αυτήν είτε ετών έπρεπε ελληνικό ευχαριστώ θέλουν μάλλον σημαντικό σώμα καρδιά λεπτά μωρό ξανά
    ωστόσο έλα κανένα μέλη μικρό μπορούμε περίπτωση πραγματικά σημείο ανάμεσα δύναμη καιρό
    μουσική περισσότερα τέτοια άλλων αυτού εάν
    """
}
