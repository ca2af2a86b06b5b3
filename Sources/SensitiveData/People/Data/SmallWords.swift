extension NameData {
  static let particles: StaticString = """
    de da das do dos du del della delle di van von der den ten ter la le el al bin ibn abu ben bint
    binti binte bte ibnu ould zu zur af av
    """

  static let honorifics: StaticString = """
    mr mrs ms miss dr prof professor herr frau fraulein mme mlle monsieur madame m sr sra srta señor
    señora señorita don doña senhor senhora signor signora sig dott dottoressa dhr mevr mevrouw meneer
    pan pani pán paní slečna bay bayan herra rouva hr fru fröken bapak pak ibu bu господин госпожа г-н
    г-жа пан пані κύριος κυρία κ anh chị ông bà em thầy sir lady أستاذ السيد السيدة المهندس الدكتور
    מר גברת גב' ד"ר श्री श्रीमती डॉ डॉ.
    """

  static let joints: StaticString = """
    and or nor oder ou ni noch ani lub nebo und et y e i och og ja ve и та й і και en a oraz và dan या और o u ו و
    """

  /// Between a name and what the person does.
  static let fillers: StaticString = """
    has had have then also manually quickly immediately later finally just already subsequently
    promptly again both all soon eventually first next now who successfully
    hat haben habe dann auch ont ha han a avait avaient puis aussi ensuite ensuite
    han ha había luego después también tem depois hanno aveva poi anche heeft hebben had
    toen ook je se si pak také har hade sedan också derefter også on ovat sitten myös
    już też potem następnie затем потом сразу уже також потім ήδη μετά telah sudah kemudian đã rồi
    langsung daha sonra hemen
    """

  static let articles: StaticString = "the this that each every another these those"

  static let determiners: StaticString = """
    our the a an my their his her your its one ο η το οι τον την unser unsere unserer unserem notre nos le la un une nuestro
    nuestra el nosso nossa o il lo nostro nostra onze ons vores vår vårt наш наша jeho náš naše nasz nasza
    """

  static let calendar: StaticString = """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    january february march april may june july august september october november december jan feb mar
    apr jun jul aug sept sep oct nov dec
    montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober
    dezember lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril juin juillet
    août septembre octobre novembre décembre lunes martes miércoles jueves viernes sábado domingo enero
    febrero marzo mayo junio julio agosto septiembre octubre noviembre diciembre segunda terça quarta
    quinta sexta janeiro fevereiro março maio junho julho setembro outubro novembro dezembro gennaio
    febbraio aprile maggio giugno luglio settembre ottobre dicembre maandag dinsdag woensdag donderdag
    vrijdag zaterdag zondag januari februari maart mei augustus poniedziałek wtorek środa czwartek piątek
    sobota niedziela pondělí úterý středa čtvrtek pátek neděle måndag tisdag onsdag torsdag fredag lördag
    söndag mandag tirsdag lørdag søndag maj maanantai tiistai keskiviikko torstai perjantai lauantai
    sunnuntai pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran
    temmuz ağustos eylül ekim kasım aralık senin selasa rabu kamis jumat sabtu minggu
    понедельник вторник среда четверг пятница суббота воскресенье января февраля марта апреля мая июня
    июля августа сентября октября ноября декабря
    christmas easter thanksgiving halloween ramadan diwali hanukkah
    """

  /// What somebody is.
  static let roles: StaticString = """
    engineer engineers engineering developer developers dev devs dba dbas sre sres admin admins
    administrator operator operators commander ic lead leads leader manager managers director vp cto ceo
    coo cfo ciso cio head chief intern consultant contractor analyst architect colleague colleagues
    teammate teammates coworker responder responders scribe coordinator liaison on-call oncall
    maintainer maintainers contributor owner reviewer author reporter assignee technician specialist
    support agent founder president officer programmer tester qa pm designer researcher scientist
    comms communications deputy expert member employee supervisor principal staff senior junior kollege kollegin kollegen ingenieur ingenieurin techniker technikerin leiter leiterin
    entwickler entwicklerin administratorin collègue ingénieur développeur développeuse ingeniero
    ingeniera desarrollador compañero compañera engenheiro engenheira desenvolvedor colega ingegnere
    sviluppatore collega ontwikkelaar kolega koleżanka inżynier kollega utvecklare ingenjör инженер
    разработчик коллега дежурный администратор kolegyně kolegium inżynierka inženýr inženýrka kollegan kollegaen kollegamme insinööri kolléga kollégánk colegul colegă
    ingénieure développeur ingegnera engenheiro коллеги коллегой інженерка колега инженерка інженер розробник чергова черговий mühendis geliştirici
    """

  /// What stands behind the name of a thing.
  static let things: StaticString = """
    cluster clusters service services server servers pod pods node nodes instance instances api apis
    database databases db queue queues topic topics broker brokers dashboard dashboards agent agents
    pipeline pipelines plugin plugins module modules package library sdk client clients gateway proxy
    cache deployment deployments container containers image images version release releases config
    configuration app apps application bucket region zone datacenter host hosts vm vms machine machines
    network router switch firewall balancer job jobs worker workers script scripts operator controller
    endpoint endpoints backend frontend process processes daemon table tables index shard replica
    replicas primary leader namespace namespaces repo repository project product platform team teams
    squad group channel migration upgrade integration webhook webhooks exporter connector driver sync
    monitor monitors alert alerts metrics metric logs console tier ui cli bot runner runners build
    builds registry store storage stack engine protocol certificate certificates domain dns cdn cloud
    system systems outage incident rack building office street avenue road airport university inc
    ltd llc gmbh corp ag foundation bug errors error exception exceptions timeout timeouts update
    linux os postmortem algorithm theorem filter distribution paradox razor heuristic office region cup
    bank airlines airways college institute valley beach island river lake hotel stadium festival award prize
    """

  /// What stands before the name of a thing.
  static let thingsBefore: StaticString = """
    service cluster project product team server host version release codename region zone city
    datacenter database repository repo branch package library module plugin tool vendor provider
    dienst produkt projekt datenbank rechenzentrum firma bereich lastverteiler abteilung standort dienste anwendung
    gruppe anbieter kunde système base centre société fournisseur serveur grupo empresa proveedor servidor banco time
    fornecedor servizio squadra azienda fornitore bedrijf leverancier usługa serwis baza zespół klaster firmy dostawca
    služba tým databáze tjänsten teamet tjenesten palvelu tiimi palvelin hizmet takım ekip sunucu layanan basis
    сервис служба база команда кластер сервер система компания отдел служби сервіс компанія відділ кластера
    υπηρεσία ομάδα βάση dịch đội hệ szolgáltatás csapat serviciul echipa
    équipe service equipo servicio produto serviço squad
    """
}
