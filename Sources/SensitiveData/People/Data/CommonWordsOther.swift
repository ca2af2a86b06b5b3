extension NameData {
  /// Common words of German.
  static let commonGerman: StaticString = """
    der und das ich ist nicht zu den von mit es ein auf für im sie eine sich auch dem des als er
    dass bei wie aber aus sind nach noch wir du nur wenn oder wird werden einen haben einer zum
    kann über da dann einem schon habe ja mehr mir sein vor mal zur durch hier mich bis doch ihr
    immer jetzt diese wurde wieder keine alle sehr können muss uns unter vom gut gibt hatte ihre
    dieser gegen seine alles geht viel zeit ab ganz machen denn meine damit dir einfach ohne weil
    beim etwas waren zwei mein eines kein seit soll selbst wo dich menschen hab heute kommt
    nichts nun leben wer macht anderen deutschland ihm jahr ob ihn jahren seiner viele zwischen
    jahre wäre diesem dieses wurden dabei dort müssen gerade neue sondern erst ersten ihrer
    lassen sollte andere hast warum weiss weiter wirklich ihnen ihren mann wohl drei seinen
    vielleicht dazu diesen euch kommen wollen bitte sei könnte sehen sowie berlin dafür ins sagen
    steht während bereits deutschen ende nie uhr weg wegen besser einmal frau stadt welt gehen
    gemacht genau danke gar leute neuen seinem unsere etwa jeder natürlich bist gute recht finden
    geben kinder werde geld gleich keinen lange sagt teil allem beiden davon eigentlich richtig
    tun arbeit de denen deutsche erste frage meiner sieht zurück deine jedoch klar paar grosse
    grossen liegt welche wissen zusammen einige gab kannst sicher frauen ihrem kam allen darauf
    hatten letzten meinen nein sogar vielen worden zwar allerdings schnell sollen darf jeden
    jemand später stehen wollte ganze gerne möchte seite spiel weitere wenig heisst liebe oft
    sagte fragen neben statt dein gehört lässt platz besonders geschichte nehmen darüber deren
    hin vier gesagt guten kurz meinem morgen sonst unser bekommen bzw euro gesehen kleine spielen
    weniger familie ging haus sollten arbeiten bild bleibt eigenen je möglich weit deshalb eben
    gewesen glaube minuten polizei ausserdem beide findet ganzen leider musste stellen tage
    unternehmen woche besten bleiben daher grund kaum namen daran halt nacht neu stunden thema
    beispiel genug allein dessen direkt echt halten kleinen schule solche zeigt überhaupt anders
    essen lang usa abend dank ebenfalls eher hinter mag musik münchen wasser alten bald erhalten
    junge lieber nachdem ort sofort zweiten aller bringen danach deutlich dr finde jede kopf
    nächsten unserer damals endlich eu fünf gefunden gilt schwer wichtig zeigen egal gesellschaft
    hoch letzte stark alter anfang gegenüber oben rund spd strasse bekannt bisher eltern europa
    gott los mutter wochen augen beste braucht denke gruppe meisten millionen schreiben treffen
    trotzdem artikel bestimmt deutsch folge glück herr hilfe leicht mehrere niemand politik sache
    scheint zunächst alte bayern bisschen denken fand laut lesen personen regierung richtung
    schliesslich stellt buch dinge dürfen früher geworden prozent sohn stelle wort bereich
    besteht bringt mensch mädchen vater zukunft darum eigene fahren fest frei idee jedes keiner
    liegen neues passiert österreich bevor gegeben hamburg jedem manchmal raus tut wahl wert wien
    einzige entwicklung folgen freunde führt helfen kosten könnten obwohl sehe suchen weiteren
    ziel ziemlich angst dadurch erfolg hause krieg lage läuft probleme september verstehen
    voll wann wieso afd alt aufgrund brauchen innerhalb insgesamt klasse nimmt preis rein rolle
    stimmt tagen völlig zudem ach ausser cdu gekommen gern gestern irgendwie kirche meist märz
    seines trotz vergessen verschiedenen vorbei zahlen anderes blick dagegen deinen ebenso führen
    kaufen lernen meinung partei reden seiten willst wobei zweite jungen schlecht sechs spiele
    spielt sprechen bilder dachte glauben mitte november scheisse sowohl st wahrscheinlich 
    deiner einigen frankfurt freund insbesondere raum spricht tatsächlich anderem bekommt
    erreicht gemeinsam mach nämlich oktober schaffen setzen suche versucht bedeutet
    einsatz gleichzeitig grosser habt hören ihres köln möglichkeit nr rahmen rechts sachen
    schweiz welches fällt genommen hoffe höhe liess nächste sommer stunde titel tochter unseren
    wohnung zahl zehn handelt kennen kunst mitarbeiter sah sorgen sprache verloren weise
    zumindest übrigens fehler gebracht hallo hinaus langsam menge meter mindestens musst selber
    sicherheit spieler drauf erklärt erster gefühl gleichen laufen medien saison tv verschiedene
    weiterhin ziehen überall antwort bahn berliner dennoch dezember gesicht guter machte monate
    seien somit toll tragen vergleich versuchen entscheidung gedanken gehören gemeinde gutes herz
    jahres januar jeweils nutzen nähe siehe sinn stuttgart sucht vorher welcher bereit daten
    deinem falsch fertig foto häufig interesse kultur könig luft lösung reihe schöne stimme boden
    bruder erreichen februar frankreich fussball heraus informationen kennt kritik manche neuer
    nochmal opfer passt plötzlich richtige schwarz seid setzt sonntag unten warten wirtschaft
    anderer bevölkerung darin deutscher firma gedacht geschrieben gewinnen hohen kamen kleiner
    kreis körper lass länger mitglieder nachrichten punkt rede typ verein verwendet zeiten
    ausbildung beginn beispielsweise deswegen ergebnis eure freundin gestellt grünen kenne
    kindern licht markt mittlerweile monat offen politiker politische rechte regel russland
    solchen staat teilweise unserem weder acht bedeutung europäischen fc folgenden gefallen
    hälfte lag programm reicht schüler selten sieben unbedingt unterwegs verbindung wenigstens
    zeitung zuvor ahnung bürger eins erfahrung erklären erzählt funktioniert grad grösste indem
    kampf kraft mache monaten nahm politischen projekt präsident punkte tat zimmer zuerst alleine
    druck entfernt facebook fehlt genauso grössten herren hört lediglich liste schauen soweit
    stimmen wochenende beginnt bietet dran dritten durchaus erwartet gehe inzwischen komplett
    kunden niemals schau schritt staaten unterstützung verfügung verlassen wenige wirst wählen
    angebot bett blieb einzelnen erneut gefahr gefällt genannt hilft klein linie natur schuld
    wahrheit worte wusste öffentlichen aufs co gmbh klingt knapp mannschaft ordnung paris reich
    rot samstag satz teilen themen vermutlich ändern aufgabe bezeichnet entweder entwickelt fotos
    freuen geh gewählt lehrer leipzig
    """

  /// Common words of French.
  static let commonFrench: StaticString = """
    le et les est en un que pas une il pour dans qui au ce sur qu ne avec mais se vous tu elle ai
    ou si sont tout fait nous comme être bien ils cette faire sa aux même ont était été mon ses
    lui aussi peut deux leur moi ces quand après suis très tous sans avoir va encore alors avait
    entre temps ans autres dit peu autre rien dire monde te fois faut toujours voir bon contre
    votre avant depuis donc notre sous jamais vie moins dont toi déjà quoi soit trop leurs toute
    chez gens juste oui vraiment ainsi français mes beaucoup jour quelques sera nos parce
    personne cela trois homme ici toutes vu cas doit partie bonne fin mieux pendant petit puis
    année cet ceux elles plusieurs pourquoi ta ville jours mois vers histoire mort sais années
    fais nouveau nouvelle travail compte merci prendre veut état cours peux politique reste veux
    vos celui chaque grande personnes femme nom prix également seul vais eux lieu lors vrai droit
    selon coup mettre serait pense quelque tant avais groupe maintenant maison tête étaient aime
    aurait avons enfants famille parler assez besoin demande savoir société trouve celle côté
    passe pouvoir raison sens ailleurs avez certains ci devant dis jeu soir souvent effet jean ni
    partir surtout équipe choses dernier enfin font nombre parle porte seulement eau ensemble
    hommes petite femmes passer près quel tes vois aucun loi parti pris père rapport peuvent pu
    trouver autant fille fut gouvernement gros guerre niveau pourrait quatre semaine seule accord
    donne donner ligne vient crois dieu exemple fils jeune mis système aucune bas centre façon
    heure heures loin projet conseil dernière notamment nuit vont étais argent vue êtes aura
    dessus meilleur ensuite forme haut plutôt avaient tard ayant terre titre matin mise sait afin
    aide belle choix française retour sommes vite yeux amour journée nord devrait moyen ordre
    prend école étant cinq manière semble sujet truc agit enfant ministre nouvelles parfois
    quelle rue sud unis amis beau compris gauche livre musique entreprise jeunes longtemps permet
    voilà voit chambre deuxième importe juin lorsque peur
    """

  /// Common words of Spanish.
  static let commonSpanish: StaticString = """
    el por del las para lo su como más pero este sus esta todo ya cuando ser muy sobre también
    eso porque así dos desde hasta hacer ahora esto vez nada donde parte algo tiempo día uno
    mejor mucho tan ver vida ese mismo siempre cada después gente esa estado mundo año otro otra
    gran menos nunca tanto antes poco tener trabajo durante ellos lugar hecho aunque contra
    cuenta decir gobierno país casa estos forma nuevo aquí estas estar hoy alguien quien toda
    caso momento bueno ciudad nuestro luego nacional nuestra poder pues verdad historia mientras
    nadie nueva primera cual debe entonces ir tipo tal además primer según acuerdo cualquier dios
    manera ley medio partido bajo fuera hacia sino grupo haber hombre buena mujer persona sistema
    casi noche nosotros pasado presidente tus ahí cosa dentro españa familia lado aún buen misma
    pueblo tenía esos política problema punto agua alguna equipo guerra saber ante dar embargo
    importante información pasa semana claro dinero san ejemplo igual número ti hablar hora madre
    señor centro derecho falta nuestros cambio mierda muerte tarde tras través realidad algún
    amor dicho frente incluso primero cuatro desarrollo hijo sociedad tema esas nivel seguro
    sería argentina juego llegar mano paso posible proyecto uso artículo cerca cierto razón
    todavía amigo mayoría padre salir seguridad tierra visto único cuerpo programa segundo
    universidad último cabeza haya internacional mil pasar público seguir servicio situación
    ayuda libro siguiente dejar educación proceso sentido cinco clase cuanto ello usted largo
    ningún orden puesto realmente alto demás español junto lista ninguna trata camino empresa
    especial hola paz policía queda salud sitio tomar zona calle cara línea mundial obra os
    pensar allí atención escuela respecto segunda ve vivir libre luz población relación suerte
    bastante cultura debido difícil fuerte fácil habla miedo música poner pregunta rey apoyo dado
    demasiado fuerza mayo mucha oficial propio chile encontrar inglés marzo peor serie trabajar
    última edad futuro justicia libertad nuestras pesar tampoco venezuela allá cantidad corazón
    diciembre imagen norte octubre político propia vista volver voz ambos estudio mira modo
    palabra tenido abril campo joven pública comunidad dirección investigación junio lleva
    película república
    """

  /// Common words of Portuguese.
  static let commonPortuguese: StaticString = """
    não uma com na foi ao você seu sua tem são ele muito isso também quando meu pelo ela vai pela
    bem mesmo pode pessoas ter tudo ainda fazer minha anos todos quem sem agora seus nas assim
    depois onde vou estão esse tempo essa eles tenho melhor bom foram sempre aos apenas coisa sou
    suas dois quero mim outros hoje tão então nem nossa faz cidade qual deus quer estou trabalho
    novo seja dias maior outro primeiro qualquer sim acho alguém coisas nome sendo diz falar sabe
    tinha boa estava alguns ficar mãe pouco rio além disse noite nosso nova deve podem vezes após
    duas meio primeira todas dizer mulher outras enquanto fez ninguém outra vamos verdade vocês
    quanto sido volta pelos conta algumas fim parece acordo jogo num pessoa através governo meus
    pai quase filho fora homem vem pois preciso vão disso fazendo horas janeiro dele direito
    muitos numa dinheiro queria escola mesma muitas morte amigos brasileiro precisa projeto
    região sair sul temos teve dela esses lei alguma comigo embora deixar elas essas estamos fica
    filme havia sob geral lhe vários certo feito neste segurança terra estados exemplo vi causa
    mulheres aquele brasileira crianças deste feira fosse isto milhões população posso quatro deu
    ficou nossos processo usar ajuda cabeça corpo desta fui meses problemas tenha várias algum
    desenvolvimento dessa grandes início livro medo passar relação ajudar deles existe pelas
    atenção chegar desse informações muita ponto possível quais quiser universidade apesar
    começou feliz gosto homens maneira nesse estes fala força passado rua veja dados demais eram
    manhã nenhum olha povo diferentes falando merda poderia pontos porém unidos atrás deixa
    futebol pessoal próprio saúde somos entanto maioria mão papel talvez acabou aconteceu chegou
    fazem forte melhores minhas minutos outubro passa países produção sociedade voltar educação
    fato filhos fiz longo passou sinto acesso aquela coração estavam junho nenhuma pena senhor
    viu certeza começar consigo espaço evento filha ouvir palavras perto setembro vivo apoio
    diferente entrar ideia levar maio nessa ontem porto própria serviço única agosto jesus jovem
    língua nesta olhos período português seis situação sério acha amanhã caminho carro deveria
    dezembro
    """

  /// Common words of Italian.
  static let commonItalian: StaticString = """
    di che della sono più dei nel anche gli delle questo dal essere io nella cui stato tutti
    questa tutto hanno tra fatto prima suo loro perché anni sia fare così dalla degli dopo poi
    quello chi ancora molto senza ogni altri ora mio può sulla dove vita nei già quella quindi
    secondo hai altro bene grazie lavoro dai noi nelle persone sta giorno mondo questi stata
    siamo stesso cose primo contro li mentre tutte abbiamo oggi città nuovo detto qualche quale
    suoi viene aveva anno dalle stati storia tre tuo avere fino altre dello erano meglio queste
    ciò meno sarebbe sotto aver vedere forse giorni invece nostro agli qualcosa sembra oltre
    troppo vero allora fu legge niente posto alcuni fuori sto voi andare insieme qualcuno quelli
    tutta altra davvero dice nessuno nuova quali tua verso volte comunque negli possono sui
    voglio nostra quasi cazzo gruppo stessa sulle dato società uomo famiglia nulla ore paese puoi
    circa credo molti potrebbe col ecco esempio fanno italiano possibile rispetto vuole abbia
    adesso bisogno allo almeno donna miei nazionale generale infatti sito avuto spesso uomini
    comune subito dio fra inoltre parlare scuola vuoi appena buona siano alcune amici avrebbe
    corso forza mesi seguito senso successo basta diritto fai nostri parole scritto soprattutto
    stanno penso piace devo porta settimana trovare vengono genere letto migliore pubblico realtà
    strada livello lungo mezzo problemi ragazzi seconda bella diversi grandi particolare
    pubblicato ragione settembre dovrebbe notte possa presso quattro situazione attività
    attraverso bambini consiglio faccio italiana qualsiasi sapere saranno soldi buon dagli faccia
    figlio prendere progetto servizio testa accordo amore avevo capo conto giusto preso tratta
    ciao dati gioco grado giro italiani maggio mese nello ricerca capire facendo fatti luogo
    nemmeno ormai parla partito passato quei ragazza avanti avete favore figli milioni minuti
    molte sicurezza tuttavia acqua aprile cuore difficile domanda giugno occhi presente siete
    trova vedo articolo bello capito chiesa cioè devi informazioni maggior ottobre parola pochi
    prova stai titolo vorrei cinque fatta luglio nuove nuovi paesi paura pensare primi regione
    sociale sopra stare dietro inglese maggiore messo questione termine vicino vivere abbastanza
    dico ero giornata mettere
    """

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
