extension SentencePatterns {
  static let french = SentencePatterns(
    language: "French",
    groups: [
      Group(
        strength: .sure,
        before: """
          merci à, merci a, grâce à l'aide de, remerciements à, un grand merci à, collègue,
          notre collègue, ingénieur, ingénieure, réveillé, réveille, a réveillé, approuvé par,
          validé par, relu par, rédigé par, écrit par, signalé par, remarqué par, proposé par,
          confirmé par, appel de, message de
          """,
        after: """
          a rejoint l'appel, ont rejoint l'appel, rejoint l'appel, a rejoint la réunion, ont
          rejoint la réunion, a rejoint le pont, était d'astreinte, est d'astreinte,
          d'astreinte, a été réveillé, a été réveillée, a été appelé, a été appelée, a été
          prévenu, a été prévenue, a été alertée, a acquitté, a dit, dit que, a demandé, a
          répondu, a remarqué, remarque que, a constaté, a pensé, a décidé, a proposé, a
          suggéré, a confirmé, a pris le relais, a pris la main, a écrit, a expliqué, s'est
          connecté, s'est connectée, s'est aperçu, s'est aperçue, se rend compte, enquête, a
          enquêté
          """),
      Group(
        strength: .clear,
        before: """
          effectué par, effectuée par, réalisé par, réalisée par, fait par, faite par, exécuté
          par, corrigé par, redémarré par, redémarrée par, déployé par, annulé par, annulée par,
          lancé par, lancée par, restauré par, contacté, appelé, a appelé, a contacté, a
          prévenu, prévenu, demandé à, escaladé à, escalade vers, transmis à, confié à, assigné
          à, attribué à, est allé à, est allée à, allée à, revenue à, est parvenue à, aide de,
          avec l'aide de, grâce à, remercier, remercions, nous remercions
          """,
        after: """
          a escaladé, a approuvé, a validé, a fusionné, a vérifié, a contacté, a appelé, a
          prévenu, a informé, a tenté, a essayé, a vu, a compris, a rejoint, ont rejoint, pense
          que, prend le relais, propose, confirme, constate
          """),
      Group(
        strength: .likely,
        before: """
          par, chez
          """,
        after: """
          a redémarré, ont redémarré, redémarre, redémarra, a relancé, relance, a déployé,
          déploie, a corrigé, corrige, a annulé, a arrêté, a lancé, a ouvert, ouvre, a fermé, a
          trouvé, a identifié, identifie, a restauré, a désactivé, a activé, a modifié, a
          changé, a ajouté, a supprimé, a augmenté, a mis, a fait, a commencé, a exécuté, a
          basculé, a publié, a signalé, a détecté, lance, applique, a appliqué, a résolu
          """),
    ])

  static let spanish = SentencePatterns(
    language: "Spanish",
    groups: [
      Group(
        strength: .sure,
        before: """
          gracias a la ayuda de, muchas gracias a, agradecemos a, agradecimientos a,
          agradecimiento a, compañero, compañera, ingeniero, ingeniera, aprobado por, aprobada
          por, revisado por, revisada por, escrito por, redactado por, reportado por, confirmado
          por, despertó a, despertaron a, llamada de, mensaje de
          """,
        after: """
          se unió a la llamada, se unieron a la llamada, se unió a la reunión, se unieron a la
          reunión, se incorporó a la llamada, se incorporaron a la llamada, estaba de guardia,
          está de guardia, de guardia, fue avisado, fue avisada, fue despertado, fue despertada,
          fue llamado, fue llamada, fue notificada, dijo, dice que, preguntó, respondió, notó,
          notaron, se dio cuenta, pensó, decidió, decidieron, propuso, sugirió, comentó,
          explicó, confirmó, tomó el mando, tomó el relevo, se hizo cargo, se conectó, avisó,
          advirtió, reconoció la alerta, escribió, recordó
          """),
      Group(
        strength: .clear,
        before: """
          gracias a, hecho por, hecha por, realizado por, realizada por, ejecutado por,
          ejecutada por, revertido por, revertida por, corregido por, reiniciado por, reiniciada
          por, desplegado por, desplegada por, avisó a, avisaron a, llamó a, llamaron a,
          preguntó a, contactó a, contactó con, escaló a, escalado a, escalada a, escaló el
          incidente a, asignado a, asignada a, entregado a, pasó a, fue a, llegó a, pidió a,
          ayuda de, con la ayuda de, junto con, informó a, notificó a
          """,
        after: """
          escaló, aprobó, revisó, fusionó, verificó, comprobó, contactó, llamó, informó,
          intentó, vio, supo, investigó, coordinó, lideró, quiso
          """),
      Group(
        strength: .likely,
        before: """
          por, según, con
          """,
        after: """
          reinició, reiniciaron, reinicia, desplegó, desplegaron, despliega, revirtió,
          revirtieron, corrigió, arregló, abrió, cerró, ejecutó, lanzó, detuvo, activó,
          desactivó, cambió, añadió, agregó, eliminó, borró, aumentó, escaló, restauró,
          encontró, identificó, detectó, descubrió, resolvió, aplicó, actualizó, publicó,
          reportó, empezó, comenzó, terminó, hizo, puso, creó, envió, se unió, se unieron, ha
          reiniciado, ha desplegado, ha revertido, tomó
          """),
    ])

  static let portuguese = SentencePatterns(
    language: "Portuguese",
    groups: [
      Group(
        strength: .sure,
        before: """
          obrigado a, obrigado ao, obrigado à, obrigada a, agradecimentos a, agradecimentos ao,
          agradecimentos à, agradecemos a, agradecemos ao, agradecemos à, colega, engenheiro,
          engenheira, aprovado por, aprovada por, revisado por, revisto por, escrito por,
          reportado por, confirmado por, mensagem de, acordou, acordaram
          """,
        after: """
          entrou na chamada, entraram na chamada, entrou na reunião, entraram na reunião,
          juntou-se à chamada, juntaram-se à chamada, entrou na ligação, entraram na ligação,
          estava de plantão, está de plantão, de plantão, foi acionado, foi acionada, foi
          chamado, foi chamada, foi acordado, foi acordada, disse, perguntou, respondeu, notou,
          notaram, percebeu, perceberam, reparou, achou, pensou, decidiu, propôs, sugeriu,
          comentou, explicou, confirmou, assumiu o comando, assumiu, conectou-se, avisou,
          escreveu, lembrou
          """),
      Group(
        strength: .clear,
        before: """
          graças a, graças ao, graças à, feito por, feita por, feito pela, feito pelo, feita
          pela, feita pelo, realizado por, realizado pela, realizado pelo, executado por,
          executada por, revertido por, revertida por, corrigido por, reiniciado por, implantado
          por, acionou, acionaram, chamou, perguntou a, perguntou ao, perguntou à, contatou,
          contactou, escalou para, escalado para, escalada para, atribuído a, atribuído ao,
          atribuído à, entregue a, passou para, foi para a, foi para o, foi para, ajuda de,
          ajuda da, ajuda do, com a ajuda de, junto com, avisou a, avisou o, informou a,
          informou o
          """,
        after: """
          escalou, aprovou, revisou, mesclou, verificou, contatou, contactou, chamou, informou,
          tentou, viu, soube, investigou, coordenou, liderou
          """),
      Group(
        strength: .likely,
        before: """
          por, pela, pelo, segundo, com
          """,
        after: """
          reiniciou, reiniciaram, reinicia, implantou, fez, fizeram, reverteu, reverteram,
          corrigiu, abriu, fechou, executou, lançou, parou, ativou, desativou, mudou, alterou,
          adicionou, removeu, apagou, aumentou, restaurou, encontrou, identificou, detectou,
          descobriu, resolveu, aplicou, atualizou, publicou, reportou, começou, terminou, criou,
          enviou, colocou, entrou, entraram
          """),
    ])

  static let italian = SentencePatterns(
    language: "Italian",
    groups: [
      Group(
        strength: .sure,
        before: """
          grazie all'aiuto di, ringraziamo, un grazie a, ringraziamenti a, collega, ingegnere,
          approvato da, approvata da, rivisto da, scritto da, segnalato da, confermato da,
          messaggio di, ha svegliato
          """,
        after: """
          si è unito alla chiamata, si è unita alla chiamata, si sono uniti alla chiamata, si
          sono unite alla chiamata, si è unito alla call, si è unita alla call, si sono uniti
          alla call, era reperibile, è reperibile, era di turno, era di guardia, è stato
          chiamato, è stata chiamata, è stato avvisato, è stata avvisata, è stato svegliato, è
          stata svegliata, ha detto, dice che, ha chiesto, ha risposto, ha notato, hanno notato,
          si è accorto, si è accorta, ha pensato, ha deciso, ha proposto, ha suggerito, ha
          commentato, ha spiegato, ha confermato, ha preso il comando, ha preso in carico, ha
          avvisato, ha scritto, si è collegato, si è collegata
          """),
      Group(
        strength: .clear,
        before: """
          grazie a, fatto da, fatta da, eseguito da, eseguita da, effettuato da, effettuata da,
          annullato da, ripristinato da, corretto da, riavviato da, riavviata da, distribuito
          da, ha chiamato, hanno chiamato, ha avvisato, ha contattato, ha chiesto a, assegnato
          a, assegnata a, passato a, passata a, è andato a, è andata a, arrivata a, escalato a,
          aiuto di, con l'aiuto di, insieme a
          """,
        after: """
          ha approvato, ha rivisto, ha verificato, ha controllato, ha contattato, ha chiamato,
          ha informato, ha provato, ha visto, ha capito, ha indagato, ha coordinato, ha escalato
          """),
      Group(
        strength: .likely,
        before: """
          da, secondo, con
          """,
        after: """
          ha riavviato, hanno riavviato, riavvia, riavviò, ha distribuito, ha rilasciato, ha
          annullato, ha ripristinato, ha corretto, ha risolto, ha aperto, ha chiuso, ha
          eseguito, ha lanciato, ha fermato, ha attivato, ha disattivato, ha cambiato, ha
          modificato, ha aggiunto, ha rimosso, ha eliminato, ha aumentato, ha trovato, ha
          identificato, ha rilevato, ha scoperto, ha applicato, ha aggiornato, ha pubblicato, ha
          segnalato, ha iniziato, ha terminato, ha creato, ha inviato, ha fatto, ha messo, ha
          effettuato
          """),
    ])
}
