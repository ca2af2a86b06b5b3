/// Labels before a colon that name people, and what belongs to people.
enum PersonLabels {
  static let labels: StaticString = """
    author, authors, written by, prepared by, reported by, reported, report by, postmortem by, created by,
    owner, owners, incident owner, postmortem owner, document owner, action owner, assignee, assignees,
    assigned to, assigned, reviewer, reviewers, reviewed by, approver, approvers, approved by, contact, contacts,
    point of contact, poc, dri, on-call, on call, oncall, on-call engineer, on call engineer, primary on-call,
    secondary on-call, primary oncall, lead, leads, tech lead, technical lead, team lead, incident lead,
    incident commander, incident manager, commander, ic, scribe, comms, comms lead, communications lead, liaison,
    customer liaison, ops lead, operations lead, responder, responders, incident responders, first responder,
    participant, participants, attendee, attendees, present, in attendance, people involved, involved, people,
    facilitator, facilitators, moderator, recorder, note taker, notetaker, notes by, reporter, reporters, who,
    cc, from, signed, engineer, engineers, dba, sre, editor, editors, contributors, contributor, maintainer,
    maintainers, responsible, accountable, raised by, opened by, closed by, resolved by, fixed by, found by,
    discovered by, detected by, acknowledged by, acked by, paged, thanks, special thanks, acknowledgements,
    acknowledgments, kudos, credits,
    autor, autoren, verfasser, verfasst von, erstellt von, verantwortlich, verantwortlicher, beteiligte,
    teilnehmer, anwesend, ansprechpartner, einsatzleiter, einsatzleitung, bereitschaft, geprüft von, prüfer,
    auteur, auteurs, rédigé par, rédacteur, responsable, responsables, relecteur, participants, présents,
    astreinte, intervenants, contact principal,
    autora, autores, escrito por, redactado por, revisor, revisores, participantes, asistentes, de guardia,
    elaborado por, preparado por, contacto, responsável, responsáveis, plantão, plantonista, contato,
    autore, autori, scritto da, redatto da, responsabile, revisore, partecipanti, presenti, reperibile,
    referente, contatto,
    geschreven door, opgesteld door, verantwoordelijke, aanwezig, aanwezigen, deelnemers, eigenaar,
    contactpersoon, reviewer, dienst,
    autorzy, autorka, napisane przez, przygotował, przygotowała, odpowiedzialny, odpowiedzialna, uczestnicy, obecni,
    dyżurny, recenzent, właściciel, kontakt, osoba kontaktowa,
    autoři, autorka, napsal, napsala, zodpovědný, zodpovědná, účastníci, přítomni, vlastník, pohotovost,
    författare, skriven av, ansvarig, ansvariga, deltagare, närvarande, jour, granskare, kontaktperson,
    forfatter, forfattere, skrevet af, skrevet av, ansvarlig, ansvarlige, deltagere, deltakere, til stede, vagt,
    kirjoittaja, kirjoittajat, laatija, vastuuhenkilö, osallistujat, paikalla, päivystäjä, yhteyshenkilö,
    yazar, yazarlar, yazan, hazırlayan, sorumlu, katılımcılar, katılanlar, nöbetçi, onaylayan, inceleyen,
    автор, авторы, подготовил, подготовила, ответственный, ответственная, ответственные, участники,
    присутствовали, дежурный, дежурная, рецензент, контакт, исполнитель,
    автори, підготував, підготувала, відповідальний, відповідальна, учасники, присутні, черговий, чергова,
    συντάκτης, συγγραφέας, υπεύθυνος, υπεύθυνη, συμμετέχοντες, παρόντες, επικοινωνία,
    المؤلف, الكاتب, المسؤول, المسؤولة, المشاركون, الحضور, المهندس المناوب, كتب بواسطة, إعداد,
    מחבר, מחברים, נכתב על ידי, אחראי, אחראית, משתתפים, נוכחים, תורן, תורנית, איש קשר,
    tác giả, người viết, người phụ trách, người chịu trách nhiệm, người tham gia, người trực, liên hệ,
    penulis, ditulis oleh, penanggung jawab, peserta, hadir, petugas jaga, kontak, disusun oleh,
    लेखक, ज़िम्मेदार, प्रतिभागी, उपस्थित, संपर्क
    """

  /// What only people have: `Puneet's laptop`.
  static let ownedByPeople: StaticString = """
    laptop, phone, shift, idea, suggestion, hunch, manager, desk, keyboard, screen, vacation, holiday,
    guess, opinion, advice, home, wife, husband, kids, phone call, on-call shift, calendar, inbox, absence,
    help, expertise, intuition, gut feeling, colleague, colleagues, teammates, boss, last day, first day
    """

  static let ownedByAnyone: StaticString = """
    change, changes, pr, prs, pull request, pull requests, fix, commit, commits, patch, branch, merge, rollback,
    restart, investigation, analysis, message, messages, post, question, questions, comment, comments, shell, terminal,
    session, script, theory, hypothesis, report, notes, email, mail, mistake, typo, account, credentials, ssh key,
    workstation, machine, local machine, summary, review, approval, work, finding, findings, team
    """
}
