extension NameData {
  /// Common words of Dutch.
  static let commonDutch: StaticString = """
    het een ik dat voor niet zijn maar om aan hij ook ze naar uit bij dan wat heeft nog deze
    hebben kan meer zo geen mijn wel tot wordt heb nu haar kunnen veel jaar moet hoe mensen ons
    waar werd goed gaan gaat onze wil zich zou doen dus tegen maken alleen mij onder hun twee
    nieuwe weer zien zal jij moeten eerste komt wij eens daar heel toch dag mee tijd zij zoals
    iets komen leven omdat toen ga hem jullie tijdens altijd tussen weet laten waarom gewoon
    grote terug af laat zonder uur steeds zie bent eigen keer maakt willen iedereen hele iemand
    binnen uw werk nooit zit drie zelf aantal geven hebt kinderen samen vinden kunt plaats snel
    toe deel elkaar huis laatste nodig vanaf vind vrouw weten doet krijgen allemaal beter erg
    staan zeggen zegt denk gemaakt naam zeker zullen misschien stad verschillende volgens goede
    houden volgende blijven graag jou kwam verder wanneer niets vandaag vragen werken dagen eerst
    elke vraag zelfs gebruikt gezien nee wereld helemaal jaren kom lijkt doe kijk vooral leuk
    nemen vaak achter gedaan groot natuurlijk sinds bijna geeft kijken mooi dood hadden kon
    nieuws rond wilt zitten jouw tweede vrouwen ligt manier politie welke buiten enkele geleden
    geweest kun zei eten klaar mannen nieuw oude echter enige gebruik helpen hoop minder nou
    beetje bekend dingen genoeg groep maart mogelijk ziet soms thuis gebruiken krijgt mooie niks
    spelen zoek blijft hen onderzoek terwijl zeg zorgen eigenlijk informatie waarin probleem
    vanuit vindt zouden maak ooit soort vader vrienden zeer zuid gebied moest vrij werkt zodat
    daarom leren moeder ongeveer regio vijf boven verhaal brengen eerder kans meest grootste
    opnieuw ander bestaat echte kreeg meisje muziek naast slechts waarbij zetten zoon daarna
    duidelijk hoofd vond wachten zorg zowel boek gehad gemeente gratis hoor hou lekker maanden
    problemen vroeg weinig belangrijk blij druk gelijk houdt lopen mogen oud precies afgelopen
    beginnen betekent december dezelfde geval miljoen sommige zoeken zoveel halen lezen mei
    moeilijk nummer ouders partij weken zaken bezig januari langs hulp krijg nadat vele bedankt
    bijvoorbeeld delen gevonden maand noord oorlog praten
    """

  /// Common words of Polish.
  static let commonPolish: StaticString = """
    jest jak ale tak za od po dla tym czy przez tego tylko już mnie może bo oraz bardzo będzie
    być jego sobie mam jeśli roku też jeszcze był które jako jestem było jej kiedy który nawet
    teraz pod coś lat tam więc gdy gdzie tej bez żeby jednak lub wiem nic wszystko można przy
    ludzie przed więcej chyba ludzi także była tych również takie ktoś niż dobrze kto zawsze
    która właśnie masz aby albo ty osób czas mają dzięki którzy podczas bardziej dlaczego dzieci
    nich raz mu nad nigdy pracy mamy życie chce dnia innych jesteś temu tutaj wiele został będą
    miejsce polski wszyscy wszystkich wszystkie były kilka nam sposób domu dzień których prostu
    razem siebie taki chodzi swoje trochę czasu dlatego każdy którym dwa miał moje mój naprawdę
    ok trzeba mieć mówi nim ciebie mogą mogę oni cię dalej dużo nikt stanie dziś której moja ona
    rzeczy strony życia kraju pierwszy jakie lepiej potem wtedy aż będę dni jaki osoby tyle cały
    ile moim najbardziej niego wielu czasie inne według czemu czym musi oczywiście swoją została
    zrobić świata czyli którego między niech proszę taka temat ani prawa później takich wszystkim
    dobry możesz pewnie czego często jeżeli nadal jakiś polska poza dziękuję jakieś lata np prawo
    rok dwóch jesteśmy dzisiaj kiedyś ponad zdjęcie część miasta prawie stronie swoich jednym
    kurwa nowe pani powiedział samo takiego trzy wygląda chcesz miała niej wcześniej świecie
    swoim części gdyby końcu miejscu nowy ponieważ robi szybko dobra koniec obecnie pewno szkoły
    mimo możemy prawda nadzieję należy nasze około powodu przecież razy swojego wydaje byli
    dopiero jakby rozumiem sama swojej wieku wiesz bym celu historii jedna latach miejsca mojej
    wciąż wśród zbyt dwie muszę państwa pierwsze samym sprawie widzę większość dość kogoś
    powiedzieć robić słowa typu wam człowieka dokładnie myślę swój udział zdjęcia świat brak
    """

  /// Common words of Czech.
  static let commonCzech: StaticString = """
    jsem už jsou když jen nebo bude jsme jeho který není než ještě být pak při toho kde před bych
    protože první podle pokud něco další mezi vám vás jste kdo moc proč své tomu jejich kdy ji
    měl dnes všechny díky však již jestli mají třeba právě tady taky všechno ke velmi dva její
    proti proto místo nikdy jsi někdo práce tohle kvůli zde lidí měla tedy víc všichni řekl vůbec
    stejně život lidé pouze tento budu hodně opravdu poslední prostě tři děti svou jo něj této
    což nikdo vše zase jenom trochu dost dvě pořád jednou letech sebe svůj během hned svého můj
    například celý kdyby několik myslím člověk kolem někdy práci rád snad opět vlastní vlastně vy
    jinak všech vždy dělat hlavní nový peníze často dlouho hlavně lepší především dne spolu druhé
    nakonec případě zatím česká dvou oblasti lze navíc stát tohoto země mně takhle toto vidět
    český abych chtěl doma sobě svým tato tyto větší vždycky celkem nějaký večer jedno nejen ráno
    svých dále fakt kromě nyní ráda dostal kolik dobu mnoho ostatní poté sebou velký zejména
    zároveň jednu rámci sice tebe tomto včetně všem znovu těchto udělat září říct dokonce jednoho
    město počet základní musím tolik totiž týden čtyři období poprvé svět takový zcela jméno
    příliš státní téměř třetí dítě tuto mnou nějak několika ovšem prahy prý skoro věc bychom
    informace půl žádný letos okolí zrovna bohužel cenu dům muž století straně čím číslo druhý
    jedné jiný svém alespoň dny domácí přece zda byste docela jich oba pocit pomocí pravda
    prostředí většinou hrát konci konečně policie přijde většina cena jistě potom mnohem naopak
    noci sociální tisíc vedle řízení akce dle dostat naprosto národní rozdíl střední zpět štěstí
    dneska dnešní jdu konec lety ruce smrti tehdy území buď jehož noc někde právo vyšší zatímco
    zařízení zítra
    """

  /// Common words of Swedish.
  static let commonSwedish: StaticString = """
    är det att och jag inte som med har av ett var ska när vad från mig bara eller han hur kommer
    vill sig vara bra finns skulle ut hade ju lite mycket upp blir mer efter göra detta också
    allt hon måste även någon vet andra något tror bli mot kanske vid ingen två varför många din
    hela sen helt utan väl fick oss säger aldrig varit mitt blev rätt dom sedan själv behöver
    några svenska första tar tycker alltid bättre denna igen tack idag inget säga innan ner barn
    mina samma borde verkligen nya sätt vilket annat tid genom fel känner bort mellan riktigt
    varje ens komma precis sina gick sitt väldigt ändå gjort fram ge kunna människor redan dock
    inga inom håller kunde ditt fått gjorde olika ganska honom tillbaka ger mindre runt stor
    deras fortfarande ligger sett vilken enligt flera lika saker svensk tiden förstår känns liv
    mest alltså annan pengar faktiskt ur bland enda fler jobb längre personer samt tog dina
    gillar menar stora därför hos kvar kvinnor tänker börjar eftersom större tidigare hoppas
    först hitta såg verkar blivit istället svårt älskar ny gärna haft nästan både gäller klart
    nästa plats vilka världen hemma hålla hjälp kul ofta sluta ute henne snart försöker händer
    ibland liten namn kolla sista sitter vissa emot ihop visst helst sak senare tillsammans död
    köpa stort största egen gånger gått kör livet långt polisen samtidigt dagar hennes landet
    lätt skall säkert tills åka annars bör handlar heller läsa ord slut spelar vårt gamla mamma
    skolan dessutom egentligen exempel senaste tänka veta visar väg vänner båda tro trots använda
    började enkelt fyra gången jobbar skriva skriver tyvärr bäst ifrån lägga nytt pratar skit
    trodde tänkte endast hej mat själva timmar alls bakom betyder dra fanns prata tur vidare
    hjälpa spela dess
    """

  /// Common words of Danish.
  static let commonDanish: StaticString = """
    og til jeg ikke skal ved vil også være hvor hvis hvad ud godt meget noget kunne lige bliver
    havde lidt selv mange vores deres denne dette ind flere nok mod været blive fik sammen
    hvordan nye nogle dansk siden ham første gøre måske danske siger sådan altid anden uden andet
    fordi nogen samme blevet mellem tilbage sidste arbejde brug hvorfor bedre lille ret bedste
    komme giver stadig ned dine tager endnu bruge gik mand ting fået gode hendes inden hvem
    omkring synes derfor forskellige vej virkelig frem mennesker rigtig sige gange gennem hjem
    hver blandt faktisk penge sted mens næste gamle hvilket verden altså mener navn vel allerede
    dage aften findes hende tidligere elsker hjælp mænd plads ellers finder kender lave holde ude
    vist kort længere unge begge hjælpe jer nyt næsten væk ofte senere sine stedet ønsker længe
    sagde sker jeres kvinder videre indtil lad spiller taget selvfølgelig sikkert største række
    spørgsmål bruger byen døde svært viser eneste fantastisk forhold hurtigt lavet mor rundt
    burde arbejder fem især timer fundet gav gået høre kommune laver hvert intet kører ligesom
    rigtigt virker hinanden måtte vide igennem kvinde uge brugt handler kommet lyder sidder tæt
    vigtigt billeder bruges fandt flot forbindelse historie selvom fint fleste kl tænker valg
    alligevel hvilken imod problemer små sætte vejen fejl læse slet således venner blot fortæller
    føler kamp lov minutter samtidig tænke alene lade pige bog fald hjemme leder sikker skrevet
    søger engang hvornår læs netop sætter fri fx køre løbet pr sjovt slags
    """
}
