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
}
