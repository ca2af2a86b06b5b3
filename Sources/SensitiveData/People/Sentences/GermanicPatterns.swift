extension SentencePatterns {
  static let german = SentencePatterns(
    language: "German",
    groups: [
      Group(
        strength: .sure,
        before: """
          vielen dank an, großer dank an, danke an, dank geht an, herr, frau, kollege, kollegin
          """),
      Group(
        strength: .clear,
        before: """
          dank an, danke an, danke, vielen dank an, ein dank an, dank geht an, dank, dank der
          hilfe von, kollege, kollegin, kollegen, herr, frau, herrn, durchgeführt von,
          ausgeführt von, gemacht von, erledigt von, geprüft von, freigegeben von, genehmigt
          von, gemeldet von, geschrieben von, erstellt von, verfasst von, entdeckt von, behoben
          von, zurückgerollt von, neu gestartet von, rollback durch, informierte, informierten,
          rief, riefen, fragte, weckte, alarmierte, kontaktierte, eskalierte an, eskaliert an,
          eskalation an, übergab an, übergeben an, übergabe an, ging an, gingen an, zugewiesen
          an, zusammen mit, rücksprache mit, gespräch mit, telefonat mit, anruf von, hinweis
          von, unterstützung von, hilfe von, laut, bereitschaft hatte, im auftrag von
          """,
        after: """
          trat dem call bei, traten dem call bei, trat dem anruf bei, kam in den call, kam dazu,
          kam hinzu, wurde alarmiert, wurden alarmiert, wurde geweckt, wurde angerufen, wurde
          informiert, wurde gerufen, hatte bereitschaft, hat bereitschaft, sagte, sagt, fragte,
          fragt, meinte, meint, bemerkte, bemerkten, bemerkt, vermutete, vermutet, entschied,
          entschieden, beschloss, schlug vor, schlägt vor, bestätigte, bestätigten, bestätigt,
          quittierte, übernahm, übernimmt, übergab, schrieb, schreibt, erklärte, erinnerte sich,
          wachte auf, loggte sich, meldete sich, stellte fest, stellt fest, fand heraus,
          untersuchte, eskalierte, eskaliert, rief an, genehmigte, informierte, half
          """),
      Group(
        strength: .likely,
        before: """
          von, durch, bei, an, mit
          """,
        after: """
          startete, startet, starteten, stoppte, stoppt, behob, behebt, rollte, rollt, nahm,
          nimmt, deployte, deployt, meldete, meldet, öffnete, öffnet, schloss, prüfte, prüft,
          führte, führt, stellte, spielte, setzte, löste, machte, änderte, entfernte, löschte,
          erstellte, fügte, schaltete, aktivierte, deaktivierte, erhöhte, skalierte,
          analysierte, erkannte, fand, sah, begann, beginnt, versuchte, leitete, koordinierte,
          aktualisierte, mergte, postete, hat, haben, kam, ging, gab, ließ
          """),
    ])

  static let dutch = SentencePatterns(
    language: "Dutch",
    groups: [
      Group(
        strength: .sure,
        before: """
          dank aan, met dank aan, dankzij de hulp van, bedankt, collega, goedgekeurd door,
          geschreven door, gemeld door, nagekeken door, bevestigd door, bericht van, telefoontje
          van, belde met, maakte wakker
          """,
        after: """
          kwam in de call, kwamen in de call, sloot zich aan, sloten zich aan, sloot aan bij,
          sloten aan bij, nam deel aan, namen deel aan, had dienst, heeft dienst, had
          piketdienst, werd gebeld, werd opgeroepen, werd gewekt, werd wakker, zei, zegt, vroeg,
          vraagt, antwoordde, merkte, merkten, merkt, dacht, besloot, besloten, stelde voor,
          opperde, legde uit, bevestigde, nam het over, neemt het over, logde in, schreef,
          vermoedde, belde
          """),
      Group(
        strength: .clear,
        before: """
          dankzij, gedaan door, uitgevoerd door, gemaakt door, teruggedraaid door, opgelost
          door, herstart door, uitgerold door, belde, vroeg, informeerde, contacteerde,
          escaleerde naar, geëscaleerd naar, overgedragen aan, toegewezen aan, ging naar, gingen
          naar, hulp van, met hulp van, samen met
          """,
        after: """
          escaleerde, keurde, controleerde, informeerde, probeerde, zag, wist, onderzocht,
          coördineerde, nam over
          """),
      Group(
        strength: .likely,
        before: """
          door, met, volgens
          """,
        after: """
          herstartte, herstartten, startte, starten, rolde, rolden, draaide, fixte, loste,
          stopte, opende, sloot, voerde, zette, schakelde, activeerde, deactiveerde, wijzigde,
          voegde, verwijderde, verhoogde, vond, ontdekte, herstelde, paste, werkte, deed,
          maakte, begon, stuurde, plaatste, meldde, mergede, heeft, nam, kwam, deployde
          """),
    ])

  static let swedish = SentencePatterns(
    language: "Swedish",
    groups: [
      Group(
        strength: .sure,
        before: """
          tack till, tack vare hjälp från, tack, kollega, kollegan, ingenjör, godkänd av,
          godkänt av, skriven av, skrivet av, rapporterad av, rapporterat av, väckte, frågade,
          ringde
          """,
        after: """
          gick med i samtalet, anslöt till samtalet, anslöt sig, anslöt till mötet, gick med i
          mötet, hade jour, har jour, blev larmad, larmades, blev uppringd, väcktes, blev väckt,
          vaknade, sade, sa, säger, frågade, svarade, märkte, noterade, tyckte, trodde,
          misstänkte, bestämde, beslutade, föreslog, förklarade, bekräftade, tog över, skrev,
          loggade in, upptäckte att
          """),
      Group(
        strength: .clear,
        before: """
          tack vare, gjord av, gjordes av, utförd av, utfördes av, gjort av, återställd av,
          rullades tillbaka av, startades om av, fixad av, larmade, kontaktade, informerade,
          eskalerade till, eskalerades till, tilldelad, tilldelades, lämnades över till, gick
          till, hjälp av, med hjälp av, tillsammans med
          """,
        after: """
          eskalerade, godkände, granskade, kontrollerade, informerade, försökte, såg, visste,
          undersökte, ringde
          """),
      Group(
        strength: .likely,
        before: """
          av, med, enligt
          """,
        after: """
          startade, startar, rullade, deployade, driftsatte, fixade, rättade, öppnade, stängde,
          körde, stoppade, aktiverade, inaktiverade, ändrade, lade, la, tog, ökade, återställde,
          hittade, identifierade, upptäckte, löste, rapporterade, började, skickade, gjorde,
          satte, uppdaterade, mergade, har
          """),
    ])

  static let danish = SentencePatterns(
    language: "Danish",
    groups: [
      Group(
        strength: .sure,
        before: """
          tak til, kollega, kollegaen, godkendt af, skrevet af, rapporteret af, vækkede,
          spurgte, ringede til
          """,
        after: """
          deltog i opkaldet, kom med i opkaldet, sluttede sig til, deltog i mødet, kom på
          opkaldet, havde vagt, havde vagten, har vagten, blev tilkaldt, blev alarmeret, blev
          ringet op, blev vækket, vågnede, sagde, siger, spurgte, svarede, bemærkede, lagde
          mærke, syntes, troede, besluttede, foreslog, forklarede, bekræftede, tog over,
          overtog, skrev, loggede ind
          """),
      Group(
        strength: .clear,
        before: """
          takket være, udført af, lavet af, gjort af, foretaget af, rullet tilbage af,
          genstartet af, rettet af, alarmerede, kontaktede, informerede, eskalerede til,
          eskaleret til, tildelt, tildelt til, overdraget til, gik til, hjælp fra, med hjælp
          fra, sammen med
          """,
        after: """
          eskalerede, godkendte, gennemgik, tjekkede, informerede, forsøgte, så, vidste,
          undersøgte, ringede
          """),
      Group(
        strength: .likely,
        before: """
          af, med, ifølge
          """,
        after: """
          genstartede, startede, rullede, deployede, udrullede, fiksede, rettede, åbnede,
          lukkede, kørte, stoppede, aktiverede, deaktiverede, ændrede, tilføjede, fjernede,
          slettede, øgede, gendannede, fandt, identificerede, opdagede, løste, rapporterede,
          begyndte, sendte, gjorde, satte, opdaterede, har
          """),
    ])

  static let norwegian = SentencePatterns(
    language: "Norwegian",
    groups: [
      Group(
        strength: .sure,
        before: """
          takk til, kollega, kollegaen, godkjent av, skrevet av, rapportert av, vekket, spurte,
          ringte
          """,
        after: """
          ble med i samtalen, ble med på samtalen, ble med i møtet, ble med på møtet, sluttet
          seg til, hadde vakt, har vakt, ble varslet, ble tilkalt, ble oppringt, ble vekket,
          våknet, sa, sier, spurte, svarte, merket, la merke, la merke til, mente, trodde,
          mistenkte, bestemte, besluttet, foreslo, forklarte, bekreftet, tok over, overtok,
          skrev, logget inn
          """),
      Group(
        strength: .clear,
        before: """
          takket være, utført av, gjort av, gjennomført av, rullet tilbake av, startet på nytt
          av, fikset av, varslet, kontaktet, informerte, eskalerte til, eskalert til, tildelt,
          tildelt til, overført til, gikk til, hjelp fra, med hjelp fra, sammen med
          """,
        after: """
          eskalerte, godkjente, sjekket, informerte, prøvde, så, visste, undersøkte, ringte
          """),
      Group(
        strength: .likely,
        before: """
          av, med, ifølge
          """,
        after: """
          restartet, startet, rullet, deployet, rullte, fikset, rettet, åpnet, lukket, kjørte,
          stoppet, aktiverte, deaktiverte, endret, fjernet, slettet, økte, gjenopprettet, fant,
          identifiserte, oppdaget, løste, rapporterte, begynte, sendte, gjorde, satte,
          oppdaterte, har
          """),
    ])
}
